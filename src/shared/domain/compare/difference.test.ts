import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryState } from '../../../../tests/arbitrary-state.ts'
import { criterionId, exampleCriterion, exampleScore, exampleState } from '../example-state.ts'
import type { EvaluationState, RankedAgency, Ranking } from '../model.ts'
import { rankEvaluation } from '../ranking.ts'
import {
  differenceOf,
  fromTheBetter,
  groupedParts,
  leftOnOneSide,
  type ScoreDifference,
  turned,
} from './difference.ts'
import { reasonsOf } from './reasons.ts'

const holes = arbitraryState({ holes: true, price: true })

const between = (ranking: Ranking, a: string, b: string): ScoreDifference => {
  const result = (id: string): RankedAgency => {
    const found = ranking.results.find(({ agency }) => agency === id)
    if (found === undefined) throw new Error(`no ${id}`)
    return found
  }
  const difference = differenceOf(result(a), result(b), ranking.leaves)
  if (difference === null) throw new Error('no score')
  return difference
}

const pairs = (ranking: Ranking): readonly ScoreDifference[] =>
  ranking.results.flatMap((first) =>
    ranking.results.flatMap((second) => differenceOf(first, second, ranking.leaves) ?? []),
  )

const sum = (of: ScoreDifference): number =>
  of.parts.reduce((total, { points }) => total + points, 0)

/** Two agencies; the second one's security is not applicable. */
const withHole = (): EvaluationState => {
  const state = exampleState(
    [
      [8, 6, 4],
      [5, 7, null],
    ],
    [5, 3, 2],
  )
  const hole = exampleScore('a2', 'c3', 'e1', null, { state: 'not-applicable' })
  return { ...state, scores: [...state.scores, hole] }
}

describe('the difference of two scores', () => {
  it('is the sum of its parts, also where cells are missing or not applicable', () => {
    fc.assert(
      fc.property(holes, (state) => {
        for (const difference of pairs(rankEvaluation(state)))
          expect(sum(difference)).toBeCloseTo(difference.points, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('turns its signs when the two change places', () => {
    fc.assert(
      fc.property(holes, (state) => {
        const { results, leaves } = rankEvaluation(state)
        for (const first of results)
          for (const second of results) {
            const there = differenceOf(first, second, leaves)
            expect(differenceOf(second, first, leaves)).toEqual(
              there === null ? null : turned(there),
            )
          }
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of the agencies', () => {
    fc.assert(
      fc.property(holes, fc.infiniteStream(fc.nat()), (state, random) => {
        const key = new Map(state.agencies.map(({ id }) => [id, random.next().value as number]))
        const agencies = state.agencies.toSorted(
          (a, b) => (key.get(a.id) ?? 0) - (key.get(b.id) ?? 0),
        )
        const there = rankEvaluation(state)
        const here = rankEvaluation({ ...state, agencies })
        for (const { first, second, parts } of pairs(there))
          expect(between(here, first, second).parts).toEqual(parts)
      }),
      { numRuns: 40 },
    )
  })

  it('is the difference of the contributions where nothing has left a sum', () => {
    fc.assert(
      fc.property(arbitraryState({ holes: false, price: true }), (state) => {
        const ranking = rankEvaluation(state)
        const cells = new Map(ranking.results.map(({ agency, cells: own }) => [agency, own]))
        for (const { first, second, parts } of pairs(ranking))
          for (const { index, points } of parts) {
            const a = cells.get(first)?.[index]?.contribution ?? 0
            const b = cells.get(second)?.[index]?.contribution ?? 0
            expect(points).toBeCloseTo(a - b, 9)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('adds up over a third agency where nothing has left a sum', () => {
    fc.assert(
      fc.property(arbitraryState({ holes: false, price: false }), (state) => {
        const ranking = rankEvaluation(state)
        fc.pre(ranking.results.length > 2 && ranking.results.every(({ score }) => score !== null))
        const [a, b, c] = ['a1', 'a2', 'a3'] as const
        const whole = between(ranking, a, c)
        const [one, two] = [between(ranking, a, b), between(ranking, b, c)]
        for (const [at, { points }] of whole.parts.entries())
          expect(points).toBeCloseTo((one.parts[at]?.points ?? 0) + (two.parts[at]?.points ?? 0), 9)
      }),
      { numRuns: 40 },
    )
  })

  it('lets a cell that is not applicable count as the agency’s own score', () => {
    const ranking = rankEvaluation(withHole())
    const difference = between(ranking, 'a1', 'a2')
    // a2: (5 × 50 + 3 × 70) / 8 = 57.5.
    expect(difference.points).toBeCloseTo(66 - 57.5, 9)
    expect(difference.parts.map(({ weight }) => weight)).toEqual([0.5, 0.3, 0.2])
    expect(difference.parts[2]?.second).toEqual({ value: null, counted: 57.5 })
    const expected = [0.5 * 30, 0.3 * -10, 0.2 * (40 - 57.5)]
    for (const [at, { points }] of difference.parts.entries())
      expect(points).toBeCloseTo(expected[at] ?? Number.NaN, 9)
    expect(leftOnOneSide(difference)).toEqual({ first: [], second: [criterionId('c3')] })
  })

  it('leaves out what neither of them has, and gives its weight to the rest', () => {
    const state = exampleState(
      [
        [8, 6, null],
        [5, 7, null],
      ],
      [5, 3, 2],
    )
    const difference = between(rankEvaluation(state), 'a1', 'a2')
    const weights = [0.625, 0.375, 0]
    for (const [at, { weight }] of difference.parts.entries())
      expect(weight).toBeCloseTo(weights[at] ?? Number.NaN, 12)
    expect(difference.parts[2]?.points).toBe(0)
    expect(leftOnOneSide(difference)).toEqual({ first: [], second: [] })
  })

  it('is not there without both scores', () => {
    const ranking = rankEvaluation(exampleState([[8], [null]], [1]))
    expect(pairs(ranking).map(({ first, second }) => [first, second])).toEqual([['a1', 'a1']])
  })

  it('is told from the one that is ahead, and as it is where they are level', () => {
    const ranking = rankEvaluation(exampleState([[5], [8], [5]], [1]))
    expect(fromTheBetter(between(ranking, 'a1', 'a2')).first).toBe('a2')
    expect(fromTheBetter(between(ranking, 'a2', 'a1')).first).toBe('a2')
    expect(fromTheBetter(between(ranking, 'a1', 'a3')).first).toBe('a1')
  })
})

describe('criteria of two levels', () => {
  const state = exampleState(
    [
      [6, 8, 3, 6],
      [7, 4, 6, 6],
    ],
    [1, 1, 1, 1],
    {
      criteria: [
        exampleCriterion('c1', { parent: criterionId('group') }),
        exampleCriterion('group', { weight: 2 }),
        exampleCriterion('c2', { parent: criterionId('group') }),
        exampleCriterion('c3'),
        exampleCriterion('c4'),
      ],
    },
  )
  const ranking = rankEvaluation(state)
  const difference = between(ranking, 'a1', 'a2')

  it('become groups that hold their parts and the sum of them', () => {
    const groups = groupedParts(difference, ranking.leaves, state.criteria, 'listed')
    expect(groups.map(({ criterion, grouped }) => [criterion, grouped])).toEqual([
      ['group', true],
      ['c3', false],
      ['c4', false],
    ])
    expect(groups[0]?.parts.map(({ criterion }) => criterion)).toEqual(['c1', 'c2'])
    expect(groups[0]?.points).toBeCloseTo(0.25 * -10 + 0.25 * 40, 9)
  })

  it('stand from what speaks most for the first to what speaks most for the second', () => {
    const groups = groupedParts(difference, ranking.leaves, state.criteria, 'difference')
    expect(groups.map(({ criterion }) => criterion)).toEqual(['group', 'c4', 'c3'])
    expect(groups[0]?.parts.map(({ criterion }) => criterion)).toEqual(['c2', 'c1'])
  })
})

describe('the reasons that a sentence names', () => {
  const reasons = (points: readonly number[]) =>
    reasonsOf({
      parts: points.map((each, index) => ({
        criterion: criterionId(`c${index}`),
        index,
        weight: 0.1,
        first: { value: 0, counted: 0 },
        second: { value: 0, counted: 0 },
        points: each,
      })),
    })
  const pointsOf = (side: { readonly named: readonly { readonly points: number }[] }) =>
    side.named.map(({ points }) => points)

  it('are the two largest of a side, and a third where two are not most of it', () => {
    const { gains, losses } = reasons([1, 5, 0.5, -1, 4, -1.1, -0.9, -0.8, 0])
    expect(pointsOf(gains)).toEqual([5, 4])
    expect(gains.more).toBe(2)
    expect(pointsOf(losses)).toEqual([-1.1, -1, -0.9])
    expect(losses.more).toBe(1)
  })

  it('are none where a side has nothing', () => {
    expect(reasons([1e-12, -1e-12])).toEqual({
      gains: { named: [], more: 0 },
      losses: { named: [], more: 0 },
    })
  })
})
