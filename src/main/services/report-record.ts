// What a report tells of the procedure: declarations, seals, stages and the decision as they are kept, and the ledger
// counted, checked and put in words.
import { frozenText } from '../../shared/domain/criteria/criteria-set.ts'
import type { EvaluationId, EvaluationState } from '../../shared/domain/model.ts'
import { numbersIn, sameNumbers } from '../../shared/domain/panel/decision.ts'
import { type Procedure, skippedStages, uncoveredIn } from '../../shared/domain/panel/procedure.ts'
import { rankEvaluation } from '../../shared/domain/ranking.ts'
import { sha256 } from '../db/canonical.ts'
import type { Entry } from '../db/journal.ts'
import { decisionOf, procedureOf } from '../db/queries/evaluations.ts'
import { procedureHistory } from '../db/queries/ledger.ts'
import { listDeclarations } from '../db/queries/panel.ts'
import { all, one } from '../db/sql.ts'
import { checkEvaluation } from '../db/verify.ts'
import type {
  EntryInReport,
  LedgerInReport,
  ProcedureInReport,
  ReportRecord,
} from '../report/record.ts'
import { type Context, requireEvaluation } from './context.ts'
import { namesOf, told } from './ledger.ts'
import { ledgerSight } from './ledger-sight.ts'
import { results } from './results.ts'
import { submissions } from './submissions.ts'

/** Of criteria, but for what is entered about agencies. */
const ABOUT_CRITERIA = `command LIKE 'criteria.%'
  AND command NOT IN ('criteria.setGateResult', 'criteria.setMeasurement')`

function isSound({ db }: Context, evaluation: EvaluationId): boolean {
  const check = checkEvaluation(db, evaluation)
  for (;;) {
    const step = check.next()
    if (step.done === true) return step.value.damage.length === 0
  }
}

function ledgerOf(context: Context, state: EvaluationState): LedgerInReport {
  const { id, createdAt } = state.evaluation
  const nameOf = namesOf(context, id)
  const seen = ledgerSight(context, id)
  const inReport = (entry: Entry): EntryInReport => ({
    sequence: entry.sequence,
    time: entry.time,
    by: nameOf(entry.actor),
    command: entry.command,
    summary: told(entry),
    reason: entry.reason,
  })
  const entries = (condition: string): readonly EntryInReport[] =>
    all<Entry>(
      context.db,
      `SELECT * FROM journal WHERE evaluation = ? AND (${condition}) ORDER BY sequence`,
      id,
    )
      .map(seen)
      .map(inReport)
  const people = all<{ actor: string; entries: number; first: string; last: string }>(
    context.db,
    `SELECT actor, count(*) AS entries, min(time) AS first, max(time) AS last FROM journal
     WHERE evaluation = ? GROUP BY actor ORDER BY entries DESC, actor`,
    id,
  )
  const whole = one<{ entries: number; first: string; last: string }>(
    context.db,
    'SELECT count(*) AS entries, min(time) AS first, max(time) AS last FROM journal WHERE evaluation = ?',
    id,
  )
  return {
    entries: whole?.entries ?? 0,
    first: whole?.first ?? createdAt,
    last: whole?.last ?? createdAt,
    people: people.map(({ actor, ...counts }) => ({ name: nameOf(actor), ...counts })),
    sound: isSound(context, id),
    criteria: entries(ABOUT_CRITERIA),
    reasons: entries(`reason IS NOT NULL AND NOT (${ABOUT_CRITERIA})`),
  }
}

const procedureTold = (
  procedure: Procedure,
  history: readonly (Procedure | null)[],
): ProcedureInReport => {
  const { stage, blind, chairSees, anonymous, declaration, steps } = procedure
  return {
    stage,
    blind,
    chairSees,
    anonymous,
    declaration,
    steps,
    skipped: skippedStages(procedure),
    uncovered: uncoveredIn(history),
  }
}

export async function recordOf(context: Context, state: EvaluationState): Promise<ReportRecord> {
  const evaluation = state.evaluation.id
  const row = requireEvaluation(context, evaluation)
  const procedure = procedureOf(row)
  const recomputed = await results['results.recompute'](context, { evaluation })
  const sealed = await submissions['panel.submissions'](context, { evaluation })
  const { criteria, gates } = state
  const decision = decisionOf(row)
  const set = frozenText({ scale: state.evaluation.scale, criteria, gates }, state.evaluation)
  return {
    procedure:
      procedure === null
        ? null
        : procedureTold(procedure, procedureHistory(context.db, evaluation)),
    declarations: listDeclarations(context.db, evaluation).map(
      ({ evaluator, time, conflict, ruling }) => ({ evaluator, time, conflict, ruling }),
    ),
    submissions: sealed,
    decision,
    recomputed: recomputed?.same ?? null,
    changedSince:
      decision !== null && !sameNumbers(decision.snapshot, numbersIn(rankEvaluation(state))),
    ledger: ledgerOf(context, state),
    criteriaHash: sha256(set),
  }
}
