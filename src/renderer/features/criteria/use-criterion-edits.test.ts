// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exampleCriterion, criterionId as id } from '../../../shared/domain/example-state.ts'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'

type Answer = { readonly ok: true; readonly value: object }
const call = vi.fn<(method: string, input: unknown) => Promise<Answer>>(async () => ({
  ok: true,
  value: {},
}))
vi.mock('../../api/transport.ts', () => ({
  transport: {
    call: (method: string, input: unknown) => call(method, input),
    onChange: () => () => {},
  },
}))
vi.mock('../../api/evaluation-model.ts', () => ({ rankingOf: () => null }))
const { equalWeights, keepsSum, toggleKeepSum, useCriterionEdits, weightsProblem, withKeptSum } =
  await import('./use-criterion-edits.ts')
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

const problem = (weights: Readonly<Record<string, number>>): string | null =>
  weightsProblem(
    criteria,
    new Map(Object.entries(weights).map(([name, weight]) => [id(name), weight])),
  )

describe('a weight that is entered while the sum is kept', () => {
  it('is refused with the reason where nothing can give, or not as much', () => {
    expect(problem({ A: 70 })).toBeNull()
    toggleKeepSum()
    expect(problem({ A: 70 })).toMatch(/all other weights are locked/)
    expect(problem({ A: 60 })).toBeNull()
    expect(problem({ x: 5 })).toBeNull()
    expect(problem({ x: 5.5 })).toMatch(/have 5 together/)
  })

  it('is one of several that have to leave what the others take', () => {
    toggleKeepSum()
    expect(problem({ x: 2, y: 2 })).toBeNull()
    expect(problem({ x: 3, y: 3 })).toMatch(/have 5 together/)
    expect(problem({ x: 0, y: 0, z: 0 })).toMatch(/have 5 together as before/)
    expect(problem({ x: 1, y: 1, z: 3 })).toBeNull()
    expect(problem({ x: 2, A: 61 })).toMatch(/all other weights are locked/)
  })

  it('is sent in one command with what the others give', async () => {
    // Of the model only its criteria are asked for.
    const model = { state: { criteria } } as unknown as EvaluationModel
    toggleKeepSum()
    const { result } = renderHook(() => useCriterionEdits('e' as EvaluationId, model))
    await act(async () => result.current.enterWeights(new Map([[id('x'), 0]])))
    expect(call.mock.calls).toEqual([
      [
        'criteria.setWeights',
        {
          evaluation: 'e',
          weights: [
            { criterion: 'x', weight: 0 },
            { criterion: 'y', weight: 3 },
            { criterion: 'z', weight: 2 },
          ],
        },
      ],
    ])
  })

  it('takes from the others where names are changed with it', () => {
    const edits = {
      added: [{ name: 'New', weight: 7 }],
      changes: [
        { criterion: id('x'), fields: { name: 'X', weight: 1 } },
        { criterion: id('y'), fields: { name: 'Y' } },
      ],
    }
    expect(withKeptSum(criteria, edits)).toEqual(edits)
    toggleKeepSum()
    expect(withKeptSum(criteria, edits)).toEqual({
      added: edits.added,
      changes: [
        { criterion: 'x', fields: { name: 'X', weight: 1 } },
        { criterion: 'y', fields: { name: 'Y', weight: 2 } },
        { criterion: 'z', fields: { weight: 2 } },
      ],
    })
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
