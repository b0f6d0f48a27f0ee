// A copy without what people wrote about the agencies and about their reasons.
import type { Frozen } from '../../../shared/domain/model.ts'
import type { ReportInput } from '../input.ts'
import type { EntryInReport, ReportRecord } from '../record.ts'

const silent = (entry: EntryInReport): EntryInReport => ({ ...entry, reason: null })

const record = (known: ReportRecord): ReportRecord => ({
  ...known,
  procedure:
    known.procedure === null
      ? null
      : {
          ...known.procedure,
          steps: known.procedure.steps.map((step) => ({
            ...step,
            reason: step.reason === null ? null : '',
          })),
        },
  declarations: known.declarations.map((declared) => ({
    ...declared,
    conflict: declared.conflict === null ? null : '',
    ruling: declared.ruling === null ? null : { ...declared.ruling, reason: '' },
  })),
  decision:
    known.decision === null
      ? null
      : {
          ...known.decision,
          rationale: '',
          against: known.decision.against === null ? null : '',
          approvals: known.decision.approvals.map((approval) => ({ ...approval, note: null })),
        },
  ledger: {
    ...known.ledger,
    criteria: known.ledger.criteria.map(silent),
    reasons: [],
  },
})

const silentFreeze = (freeze: Frozen): Frozen => ({
  ...freeze,
  amendments: freeze.amendments.map((amendment) => ({ ...amendment, reason: '' })),
})

/** What was said becomes empty text where the report tells that something was. */
export const withoutComments = (input: ReportInput): ReportInput => {
  const { state, additions } = input
  const { pricing } = state.evaluation
  return {
    ...input,
    state: {
      ...state,
      evaluation: {
        ...state.evaluation,
        pricing: pricing === null ? null : { ...pricing, inquiries: [] },
      },
      agencies: state.agencies.map((agency) => ({
        ...agency,
        notes: null,
        pros: [],
        cons: [],
        rejectionReason: null,
      })),
      scores: state.scores.map((score) => ({ ...score, comment: null })),
      moderated: state.moderated.map((moderated) => ({ ...moderated, reason: '' })),
      gateResults: state.gateResults.map((result) => ({ ...result, note: null })),
    },
    additions: {
      ...additions,
      findings: [],
      references: additions.references.map((reference) => ({ ...reference, notes: null })),
      evidence: additions.evidence.map((evidence) => ({ ...evidence, note: null })),
      frozen: additions.frozen === null ? null : silentFreeze(additions.frozen),
      earlierFreezes: additions.earlierFreezes.map((freeze) => ({
        ...silentFreeze(freeze),
        lifted: { ...freeze.lifted, reason: '' },
      })),
    },
    record: input.record === null ? null : record(input.record),
  }
}
