// A copy without prices: no quote, no amount, and no points that follow from one. What is left is judged by quality
// alone, so that neither a total nor a place tells what a price was.
import type {
  Agency,
  Criterion,
  CriterionId,
  EvaluationState,
  Gate,
  GateId,
  GateResult,
} from '../../../shared/domain/model.ts'
import { rankEvaluation } from '../../../shared/domain/ranking.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { ReportInput } from '../input.ts'
import { everyAmountHider, isPrice } from './amounts.ts'
import { mapTexts } from './stand-ins.ts'

/** Not applicable to anybody and without weight: quality decides alone. */
const priceless = (criterion: Criterion): Criterion => ({
  ...criterion,
  kind: 'rated',
  weight: 0,
  direction: 'higher',
  scale: null,
  levels: [],
  levelsOnly: false,
  valueFunction: null,
  price: null,
  minimum: null,
  unit: null,
  measuredFrom: null,
})

/** Who was excluded by a price stays so: by a gate that says no number. */
const limits = (
  state: EvaluationState,
  withheld: ReadonlySet<CriterionId>,
): { readonly gates: readonly Gate[]; readonly results: readonly GateResult[] } => {
  const excluded = rankEvaluation(state).results.flatMap(({ agency, excluded: reasons }) =>
    (reasons ?? []).flatMap((reason) =>
      reason.kind === 'minimum' && withheld.has(reason.id)
        ? [{ agency, criterion: reason.id }]
        : [],
    ),
  )
  const criteria = state.criteria.filter(({ id }) =>
    excluded.some(({ criterion }) => criterion === id),
  )
  const gateOf = (criterion: CriterionId): GateId => `limit ${criterion}` as GateId
  return {
    gates: criteria.map(({ id, name }) => ({
      id: gateOf(id),
      name: text('report.redact.limit', { criterion: name }),
      description: null,
    })),
    results: criteria.flatMap(({ id }) =>
      state.agencies.map((agency) => ({
        agency: agency.id,
        gate: gateOf(id),
        passed: !excluded.some((found) => found.agency === agency.id && found.criterion === id),
        note: null,
      })),
    ),
  }
}

const unpriced = (agency: Agency, withheld: ReadonlySet<CriterionId>): Agency => ({
  ...agency,
  hourlyRate: null,
  minimumProject: null,
  measured: Object.fromEntries(
    Object.entries(agency.measured).filter(([id]) => !withheld.has(id as CriterionId)),
  ),
})

export interface Priceless {
  readonly input: ReportInput
  /** Criteria whose cells are withheld. */
  readonly withheld: ReadonlySet<CriterionId>
}

export const withoutPrices = (given: ReportInput): Priceless => {
  const hide = everyAmountHider(given.state, given.additions, text('report.redact.amount'))
  const input = mapTexts(given, hide)
  const { state, additions, record } = input
  const { evaluation, criteria } = state
  const parents = new Set(criteria.map(({ parent }) => parent))
  const withheld = new Set(
    criteria
      .filter((one) => !parents.has(one.id) && isPrice(one, evaluation.currency))
      .map(({ id }) => id),
  )
  const { gates, results } = limits(given.state, withheld)
  const kept = <Said extends { readonly criterion: CriterionId | null }>(said: Said): boolean =>
    said.criterion === null || !withheld.has(said.criterion)
  const decision = record?.decision ?? null
  return {
    withheld,
    input: {
      ...input,
      state: {
        ...state,
        evaluation: { ...evaluation, pricing: null },
        criteria: criteria.map((one) => (withheld.has(one.id) ? priceless(one) : one)),
        gates: [...state.gates, ...gates],
        gateResults: [...state.gateResults, ...results],
        agencies: state.agencies.map((agency) => unpriced(agency, withheld)),
        scores: state.scores.filter(kept),
        moderated: [
          ...state.moderated.filter(kept),
          ...state.agencies.flatMap(({ id }) =>
            [...withheld].map((criterion) => ({
              agency: id,
              criterion,
              value: null,
              reason: '',
            })),
          ),
        ],
        quotes: [],
      },
      additions: {
        ...additions,
        needs: additions.needs === null ? null : { ...additions.needs, budget: null },
        findings: additions.findings.filter(kept),
        evidence: additions.evidence.filter(kept),
      },
      record:
        record === null
          ? null
          : {
              ...record,
              decision:
                decision === null
                  ? null
                  : {
                      ...decision,
                      snapshot: {
                        ...decision.snapshot,
                        results: decision.snapshot.results.map((result) => ({
                          ...result,
                          score: withheld.size > 0 ? null : result.score,
                        })),
                      },
                    },
              ledger: {
                ...record.ledger,
                reasons: record.ledger.reasons.filter(
                  ({ command }) =>
                    !command.startsWith('pricing.') && command !== 'criteria.setMeasurement',
                ),
              },
            },
    },
  }
}
