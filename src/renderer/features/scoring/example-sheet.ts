// A small sheet for tests of the views: two agencies that take part and one that does not, criteria with
// sub-criteria and a price, two evaluators.
import { blankEvaluator } from '../../../shared/domain/blank.ts'
import {
  evaluatorId,
  exampleAgency,
  exampleCriterion,
  exampleState,
} from '../../../shared/domain/example-state.ts'
import type { Evaluator, Score } from '../../../shared/domain/model.ts'
import { rankEvaluation } from '../../../shared/domain/ranking.ts'
import {
  noEvidence,
  type StrongestEvidence,
} from '../../../shared/domain/scoring/evidence-grade.ts'
import { emptySheet, type SheetAnswer, sheetOf } from '../../api/score-sheet.ts'
import { nextTable } from './cell-table.ts'
import type { Whose } from './sheet-cells.ts'
import { withEdits } from './sheet-edits.ts'
import { resultsOf } from './view-rows.ts'

export const criteria = [
  exampleCriterion('quality'),
  exampleCriterion('code', { parent: exampleCriterion('quality').id }),
  exampleCriterion('price', { kind: 'price' }),
  exampleCriterion('tests', { parent: exampleCriterion('quality').id }),
]
export const agencies = [
  exampleAgency('a'),
  exampleAgency('b'),
  exampleAgency('c', { status: 'longlist' }),
]
export const one = evaluatorId('e')
export const two = evaluatorId('f')

export const nothingSaid: SheetAnswer = emptySheet({
  agencies: agencies.map(({ id }) => id),
  criteria: criteria.map(({ id }) => id),
  evaluators: [one, two],
})

export const answerWith = (scores: readonly Score[]): SheetAnswer =>
  withEdits(
    nothingSaid,
    scores.flatMap(({ agency, criterion, evaluator, value, state, comment, confidence }) => {
      const key = { agency, criterion, evaluator }
      return [
        {
          ...key,
          kind: 'score',
          score: state === 'scored' && value !== null ? value : state === 'scored' ? 0 : state,
        } as const,
        ...(comment === null ? [] : [{ ...key, kind: 'comment', comment } as const]),
        ...(confidence === null ? [] : [{ ...key, kind: 'confidence', confidence } as const]),
      ]
    }),
  )

export const stateWith = (scores: readonly Score[]) =>
  exampleState([], [], {
    criteria,
    agencies,
    scores,
    evaluators: [one, two].map((id) => ({ id, name: id, ...blankEvaluator, weight: 1 })),
  })

/** The cells of one evaluator, or of the panel, after `before`. */
export const tableWith = (
  scores: readonly Score[],
  whose: Whose = one,
  before: ReturnType<typeof nextTable> | null = null,
  evidence: StrongestEvidence = noEvidence,
  /** What is special about whose cells they are. */
  as: Partial<Pick<Evaluator, 'seat' | 'notAssigned' | 'recusedFrom'>> = {},
  locked = false,
) => {
  const ranking = rankEvaluation(
    stateWith(scores),
    whose === 'panel' ? {} : { onlyEvaluator: whose },
  )
  const member = stateWith(scores).evaluators.find(({ id }) => id === whose)
  const table = nextTable(before, {
    agencies,
    leaves: before?.leaves ?? ranking.leaves,
    sheet: sheetOf(answerWith(scores)),
    whose,
    member: member === undefined ? null : { ...member, ...as },
    locked,
    results: resultsOf(ranking),
    evidence,
  })
  return { ranking, table }
}
