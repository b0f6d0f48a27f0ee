import { expect, test } from 'vitest'
import { blankEvaluator } from './blank.ts'
import { evaluatorId, exampleScore, exampleState } from './example-state.ts'
import { rankEvaluation } from './ranking.ts'
import { readinessOf } from './readiness.ts'

test('an empty evaluation misses agencies and criteria', () => {
  const state = exampleState([], [])
  expect(readinessOf(state, rankEvaluation(state)).gaps.map((gap) => gap.code)).toEqual([
    'no-agencies',
    'no-criteria',
  ])
})

test('progress counts the cells of evaluators who count in agencies that take part', () => {
  const state = exampleState(
    [
      [5, null],
      [6, 7],
      [1, 1],
    ],
    [0, 0],
    {
      evaluators: [
        { id: evaluatorId('e1'), name: 'One', ...blankEvaluator, weight: 1 },
        { id: evaluatorId('e2'), name: 'Guest', ...blankEvaluator, weight: 0 },
      ],
    },
  )
  const agencies = state.agencies.map((agency) =>
    agency.id === 'a3' ? { ...agency, status: 'longlist' as const } : agency,
  )
  const guest = exampleScore('a1', 'c2', 'e2', 4)
  const noted = exampleScore('a1', 'c2', 'e1', null, { state: 'not-scored', comment: 'later' })
  const full = { ...state, agencies, scores: [...state.scores, guest, noted] }
  const readiness = readinessOf(full, rankEvaluation(full))
  expect(readiness.scores).toEqual({ done: 3, of: 4 })
  expect(Object.fromEntries(readiness.byEvaluator)).toEqual({
    e1: { done: 3, of: 4 },
    e2: { done: 1, of: 4 },
  })
  expect(Object.fromEntries(readiness.byCriterion)).toEqual({
    c1: { done: 2, of: 2 },
    c2: { done: 1, of: 2 },
  })
  expect(Object.fromEntries(readiness.byAgency)).toEqual({
    a1: { done: 1, of: 2 },
    a2: { done: 2, of: 2 },
  })
  expect(readiness.gaps).toEqual([
    { stage: 'criteria', code: 'no-weight', count: 0 },
    { stage: 'scoring', code: 'scores-left', count: 1 },
    { stage: 'results', code: 'agencies-incomplete', count: 1 },
  ])
})

test('hidden scores are counted as they are told, and nobody is called incomplete for them', () => {
  const state = exampleState([[null, null]], [1, 1], {
    evaluators: [
      { id: evaluatorId('e1'), name: 'One', ...blankEvaluator, weight: 1 },
      { id: evaluatorId('e2'), name: 'Guest', ...blankEvaluator, weight: 0 },
    ],
  })
  const counted = new Map([
    [evaluatorId('e1'), { done: 1, of: 2 }],
    [evaluatorId('e2'), { done: 2, of: 2 }],
  ])
  const { scores, byEvaluator, byCriterion, gaps } = readinessOf(
    state,
    rankEvaluation(state),
    counted,
  )
  expect(scores).toEqual({ done: 1, of: 2 })
  expect(byEvaluator).toBe(counted)
  expect(byCriterion.size).toBe(0)
  expect(gaps).toEqual([{ stage: 'scoring', code: 'scores-left', count: 1 }])
})
