import { expect, test } from 'vitest'
import { exampleState } from '../../../shared/domain/example-state.ts'
import { rescaleOf } from './rescale.ts'

const five = { min: 1, max: 5, step: 1 }
const state = exampleState(
  [
    [8, 4],
    [2, 3],
  ],
  [1, 1],
)
const [first] = state.criteria

test('a new scale asks about the scores on it, with an example', () => {
  expect(rescaleOf(state, first ?? null, five)).toMatchObject({
    count: 2,
    outside: 1,
    example: { raw: 8, carried: 4.2 },
  })
})

test('a scale of the evaluation asks about every criterion that follows it', () => {
  expect(rescaleOf(state, null, five)?.count).toBe(4)
  const own = { ...state, criteria: state.criteria.map((c) => ({ ...c, scale: five })) }
  expect(rescaleOf(own, null, { min: 0, max: 100, step: 5 })).toBeNull()
})

test('nothing is asked where the range stays, nobody has scored, or numbers are measured', () => {
  expect(rescaleOf(state, first ?? null, { min: 0, max: 10, step: 1 })).toBeNull()
  expect(rescaleOf({ ...state, scores: [] }, first ?? null, five)).toBeNull()
  expect(
    rescaleOf(state, first === undefined ? null : { ...first, kind: 'measured' }, five),
  ).toBeNull()
})
