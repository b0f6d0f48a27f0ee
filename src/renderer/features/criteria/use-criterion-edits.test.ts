// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exampleCriterion, criterionId as id } from '../../../shared/domain/example-state.ts'

vi.mock('../../api/transport.ts', () => ({
  transport: { call: async () => ({ ok: true, value: {} }), onChange: () => () => {} },
}))
const { equalWeights, keepsSum, toggleKeepSum, weightProblem } = await import(
  './use-criterion-edits.ts'
)
const { scoresBetween } = await import('./criterion-rows.ts')

const criteria = [
  exampleCriterion('A', { weight: 60 }),
  exampleCriterion('G', { weight: 40, weightLocked: true }),
  exampleCriterion('x', { weight: 3, parent: id('G') }),
  exampleCriterion('y', { weight: 1, parent: id('G') }),
  exampleCriterion('z', { weight: 1, parent: id('G') }),
]

afterEach(() => {
  if (keepsSum()) toggleKeepSum()
})

describe('equal weights', () => {
  it('are given on the level that is shown, and nowhere else', () => {
    expect([...equalWeights(criteria, id('G'))]).toEqual([
      ['x', 33.34],
      ['y', 33.33],
      ['z', 33.33],
    ])
    expect([...equalWeights(criteria, null).keys()]).toEqual(['A', 'G'])
  })
})

describe('a weight that is entered while the sum is kept', () => {
  it('is refused with the reason where nothing can give, or not as much', () => {
    expect(weightProblem(criteria, id('A'), 70)).toBeNull()
    toggleKeepSum()
    expect(weightProblem(criteria, id('A'), 70)).toMatch(/all other weights are locked/)
    expect(weightProblem(criteria, id('A'), 60)).toBeNull()
    expect(weightProblem(criteria, id('x'), 5)).toBeNull()
    expect(weightProblem(criteria, id('x'), 5.5)).toMatch(/have 5 together/)
  })
})

it('counts scores and agreed values that are no level', () => {
  const levels = [
    { value: 0, label: 'Nothing' },
    { value: 10, label: 'All of it' },
  ]
  const given = (criterion: string, ...values: readonly (number | null)[]) =>
    values.map((value) => ({ criterion: id(criterion), value }))
  const state = {
    scores: given('A', 0, 4, 10, null).concat(given('B', 3)),
    moderated: given('A', 6),
    // Nothing else of the evaluation, or of a score, is counted.
  } as unknown as Parameters<typeof scoresBetween>[0]
  expect(scoresBetween(state, { id: id('A'), levels })).toBe(2)
  expect(scoresBetween(state, { id: id('A'), levels: [] })).toBe(0)
})
