import { expect, it } from 'vitest'
import { agencyId, criterionId, exampleScore, exampleState } from '../example-state.ts'
import { prepareRanking, rankPrepared } from '../ranking.ts'
import { cellSpreads } from './spreads.ts'
import { tableOf } from './table.ts'

it('takes the widest of disagreement, confidence and evidence, and nothing where nothing is said', () => {
  const state = exampleState([[5, 5, 5, null]], [1, 1, 1, 1])
  const { evaluators } = exampleState([], [])
  const two = [...evaluators, { ...evaluators[0]!, id: 'e2' as never }]
  const scores = [
    ...state.scores.map((score) =>
      score.criterion === 'c2' ? { ...score, confidence: 'medium' as const } : score,
    ),
    exampleScore('a1', 'c3', 'e2', 8),
  ]
  const prepared = prepareRanking({ ...state, scores, evaluators: two })
  const table = tableOf(rankPrepared(prepared))
  expect(cellSpreads(prepared, table)).toEqual([[0, 5, 15, 0]])
  const graded = (grade: 'claimed' | 'confirmed') =>
    new Map([
      [
        agencyId('a1'),
        new Map(['c1', 'c2', 'c3', 'c4'].map((id) => [criterionId(id), grade] as const)),
      ],
    ])
  expect(cellSpreads(prepared, table, graded('claimed'))).toEqual([[10, 10, 15, 0]])
  expect(cellSpreads(prepared, table, graded('confirmed'))).toEqual([[0, 5, 15, 0]])
})
