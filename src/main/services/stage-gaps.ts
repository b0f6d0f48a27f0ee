// What is missing at a stage before it can be left as it should be. Scores are counted, never read: they may be
// hidden from who asks.
import type { Output } from '../../shared/contract/call.ts'
import { leavesOf } from '../../shared/domain/matrix.ts'
import type { EvaluationId, EvaluationState, EvaluatorId } from '../../shared/domain/model.ts'
import { countingWeight, owesScore, scores } from '../../shared/domain/panel/members.ts'
import type { SelectionStage } from '../../shared/domain/panel/stages.ts'
import { rankEvaluation } from '../../shared/domain/ranking.ts'
import { takesPart } from '../../shared/domain/ranking-row.ts'
import type { Progress } from '../../shared/domain/readiness.ts'
import { readState } from '../db/queries/content.ts'
import { decisionOf, envelopeOf, frozenOf } from '../db/queries/evaluations.ts'
import { listDeclarations, scoredCells, submissionsOf } from '../db/queries/panel.ts'
import { type Context, requireEvaluation } from './context.ts'

type Gap = Output<'panel.missing'>[number]

const stateOf = (context: Context, evaluation: EvaluationId): EvaluationState => {
  const state = readState(context.db, evaluation)
  if (state === null) throw new Error('an evaluation that was just found has no state')
  return state
}

const progressOf = (
  context: Context,
  { evaluation, criteria, agencies, evaluators }: EvaluationState,
): ReadonlyMap<EvaluatorId, Progress> => {
  const rated = leavesOf(criteria, evaluation.scale).filter(
    ({ criterion }) => criterion.kind === 'rated',
  )
  const given = new Set(
    scoredCells(context.db, evaluation.id).map(({ agency, criterion, evaluator }) =>
      JSON.stringify([agency, criterion, evaluator]),
    ),
  )
  return new Map(
    evaluators.map((member) => {
      const owed = agencies
        .filter(takesPart)
        .flatMap(({ id: agency }) => rated.map(({ criterion }) => ({ agency, criterion })))
        .filter(({ agency, criterion }) => owesScore(member, agency, criterion.id))
      const done = owed.filter(({ agency, criterion }) =>
        given.has(JSON.stringify([agency, criterion.id, member.id])),
      )
      return [member.id, { done: done.length, of: owed.length }]
    }),
  )
}

/** Of each member: how many of the scores that are expected of them are given. */
export const owedScores = (
  context: Context,
  evaluation: EvaluationId,
): ReadonlyMap<EvaluatorId, Progress> => progressOf(context, stateOf(context, evaluation))

/** A gap of one kind, if there is any. */
const some = (code: Gap['code'], count: number): Gap[] => (count > 0 ? [{ code, count }] : [])
const none = (code: Gap['code'], when: boolean): Gap[] => (when ? [{ code, count: 0 }] : [])

const warned = (state: EvaluationState, ...codes: readonly string[]): number =>
  rankEvaluation(state).warnings.filter(({ code }) => codes.includes(code)).length

/** In the order in which they are best settled. */
export function missingAt(
  context: Context,
  evaluation: EvaluationId,
  stage: SelectionStage,
): Gap[] {
  const row = requireEvaluation(context, evaluation)
  const state = stateOf(context, evaluation)
  const { criteria, agencies, evaluators } = state
  const envelope = envelopeOf(row)
  const priced = criteria.some(({ kind }) => kind === 'price')
  switch (stage) {
    case 'setup':
      return [
        ...none('no-agencies', !agencies.some(takesPart)),
        ...none('no-criteria', criteria.length === 0),
        ...none('no-evaluators', !evaluators.some((member) => countingWeight(member) > 0)),
        ...none('no-chair', !evaluators.some(({ seat }) => seat === 'chair')),
        ...none('not-frozen', frozenOf(row) === null),
        ...none('not-sealed', priced && envelope === null),
      ]
    case 'declare': {
      const declared = listDeclarations(context.db, evaluation)
      const open = declared.filter(({ conflict, ruling }) => conflict !== null && ruling === null)
      return [
        ...some('declarations-left', evaluators.length - declared.length),
        ...some('conflicts-open', open.length),
      ]
    }
    case 'gate':
      return some('gate-results-left', warned(state, 'missing-gate-result'))
    case 'score': {
      const submitted = submissionsOf(context.db, evaluation)
      const left = [...progressOf(context, state).values()].map(({ done, of }) => of - done)
      return [
        ...some(
          'submissions-left',
          evaluators.filter((member) => scores(member) && !submitted.has(member.id)).length,
        ),
        ...some(
          'scores-left',
          left.reduce((sum, count) => sum + count, 0),
        ),
      ]
    }
    case 'moderate':
      return some('cells-missing', warned(state, 'missing-score'))
    case 'price':
      return [
        ...none('not-opened', envelope !== null && envelope.opened === null),
        ...some('quotes-left', priced ? warned(state, 'missing-quote', 'quote-currency') : 0),
      ]
    case 'decide': {
      const decision = decisionOf(row)
      return [
        ...none('no-decision', decision === null),
        ...none('approvals-left', decision !== null && decision.approvals.length === 0),
      ]
    }
    case 'tell':
      return []
  }
}
