import { expect, it } from 'vitest'
import { exampleState } from '../../../shared/domain/example-state.ts'
import type { EvaluationState, GateId } from '../../../shared/domain/model.ts'
import { rankEvaluation } from '../../../shared/domain/ranking.ts'
import { readinessOf } from '../../../shared/domain/readiness.ts'
import { stages } from '../../ui/navigation.ts'
import { spotOfGap } from './first-gap.ts'

const spotOf = (state: EvaluationState, code: string) => {
  const ranking = rankEvaluation(state)
  const gap = readinessOf(state, ranking).gaps.find((found) => found.code === code)
  if (gap === undefined) throw new Error(`There is no gap ${code}.`)
  return spotOfGap(gap, state, ranking, stages)
}

it('leads to the first empty cell of an evaluator who counts', () => {
  const state = exampleState(
    [
      [1, 2],
      [3, null],
    ],
    [1, 1],
  )
  expect(spotOf(state, 'scores-left')).toEqual({
    stage: 'scoring',
    focus: { agency: 'a2', criterion: 'c2', evaluator: 'e1' },
  })
})

it('leads to the criteria when a gate has no result, and to the agencies when there are none', () => {
  const gates = [{ id: 'g1' as GateId, name: 'GDPR', description: null }]
  expect(spotOf(exampleState([[1]], [1], { gates }), 'gate-results-left')).toEqual({
    stage: 'criteria',
    focus: { agency: 'a1' },
  })
  expect(spotOf(exampleState([], [1]), 'no-agencies')).toEqual({ stage: 'agencies', focus: {} })
})
