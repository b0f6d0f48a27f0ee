// The sums behind price points, told with their numbers.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryState } from '../../../../tests/arbitrary-state.ts'
import { blankQuote } from '../blank.ts'
import { agencyId, exampleCriterion, exampleState } from '../example-state.ts'
import type { PriceFormula, PriceRule, Quote } from '../model.ts'
import { prepareRanking, rankEvaluation } from '../ranking.ts'
import { benchmarkOf, pricePoints } from './formulas.ts'
import {
  benchmarkAt,
  type PointsWithParts,
  pointsWithParts,
  pricePointsOf,
} from './points-parts.ts'

const rule = (formula: PriceFormula, rest: Partial<PriceRule> = {}): PriceRule => ({
  formula,
  floor: 20,
  ceiling: 90,
  k: null,
  ...rest,
})

/** The arithmetic of the parts, written out as a reader would. */
const workedOut = ({ parts, price, maxPoints }: PointsWithParts): number => {
  switch (parts!.formula) {
    case 'lowest-proportional':
      return (maxPoints * parts!.lowest) / price!
    case 'linear-over-lowest':
      return maxPoints * (1 - (price! - parts!.lowest) / parts!.lowest)
    case 'min-max':
      return (maxPoints * (parts!.highest - price!)) / (parts!.highest - parts!.lowest)
    case 'mean-based':
      return maxPoints * (0.5 - (parts!.k * (price! - parts!.mean)) / parts!.mean)
    case 'floor-ceiling':
      return (maxPoints * (parts!.ceiling - price!)) / (parts!.ceiling - parts!.floor)
    case 'equal-prices':
      return maxPoints
  }
}

describe('points with their parts', () => {
  test('fill in the formula', () => {
    const benchmark = benchmarkOf([42_000, 50_000])
    expect(pointsWithParts(50_000, rule('lowest-proportional'), benchmark, 40)).toEqual({
      price: 50_000,
      points: 33.6,
      maxPoints: 40,
      unclipped: 33.6,
      clipped: null,
      parts: { formula: 'lowest-proportional', lowest: 42_000 },
    })
    expect(pointsWithParts(100, rule('floor-ceiling'), null, 100)).toMatchObject({
      points: 0,
      clipped: 'to-zero',
      parts: { formula: 'floor-ceiling', floor: 20, ceiling: 90 },
    })
    expect(pointsWithParts(10, rule('floor-ceiling'), null, 100).clipped).toBe('to-maximum')
    expect(pointsWithParts(7, rule('mean-based'), benchmarkOf([7, 7]), 100).parts).toEqual({
      formula: 'equal-prices',
      lowest: 7,
    })
    expect(pointsWithParts(null, rule('min-max'), benchmark, 100).parts).toBeNull()
    expect(pointsWithParts(5, rule('floor-ceiling', { floor: null }), null, 100).parts).toBeNull()
  })

  test('are the points of the formula, and their parts lead to them', () => {
    const price = fc.integer({ min: 1, max: 200 })
    const formula = fc.constantFrom(
      'lowest-proportional' as const,
      'min-max' as const,
      'linear-over-lowest' as const,
      'mean-based' as const,
      'floor-ceiling' as const,
    )
    fc.assert(
      fc.property(fc.array(price, { minLength: 1, maxLength: 6 }), formula, (prices, of) => {
        const points = pricePoints(prices, rule(of), 35)
        prices.forEach((own, index) => {
          const told = pointsWithParts(own, rule(of), benchmarkOf(prices), 35)
          expect(told.points).toBe(points[index])
          const worked = workedOut(told)
          expect(told.unclipped).toBeCloseTo(worked, 9)
          expect(told.points).toBeCloseTo(Math.min(35, Math.max(0, worked)), 9)
        })
      }),
    )
  })

  test('of a ranking are its values, against the benchmark that it used', () => {
    fc.assert(
      fc.property(arbitraryState({ holes: true, price: true }), (state) => {
        const prepared = prepareRanking(state)
        const ranking = rankEvaluation(state)
        const index = ranking.leaves.findIndex(({ criterion }) => criterion.kind === 'price')
        expect(benchmarkAt(ranking, index)?.lowest).toBe(prepared.benchmarks[index]?.lowest)
        expect(benchmarkAt(ranking, index)?.highest).toBe(prepared.benchmarks[index]?.highest)
        const [told] = pricePointsOf(ranking)
        told!.agencies.forEach(({ points }, place) => {
          const { value } = ranking.results[place]!.cells[index]!
          if (value === null) expect(points).toBeNull()
          else expect(points).toBeCloseTo(value, 9)
        })
      }),
    )
  })

  test('keep an agency that its own price excludes in the benchmark, and no other one', () => {
    const quote = (agency: string, amount: number): Quote => ({
      ...blankQuote,
      agency: agencyId(agency),
      amount,
      currency: 'USD',
    })
    const price = rule('min-max')
    const state = exampleState([[5], [6], [7]], [1], {
      criteria: [
        exampleCriterion('c1'),
        exampleCriterion('p', { kind: 'price', price, minimum: 80 }),
      ],
      // A gate with the criterion's id is another thing.
      gates: [{ id: 'p' as never, name: 'Gate', description: null }],
      gateResults: ['a1', 'a2', 'a3'].map((id) => ({
        agency: agencyId(id),
        gate: 'p' as never,
        passed: id !== 'a3',
        note: null,
      })),
      quotes: [quote('a1', 50), quote('a2', 90), quote('a3', 10)],
    })
    const [told] = pricePointsOf(rankEvaluation(state))
    expect(told!.benchmark).toEqual({ lowest: 50, highest: 90, mean: 70 })
    expect(told!.agencies.map(({ agency, inBenchmark }) => [agency, inBenchmark])).toEqual([
      ['a1', true],
      ['a3', false],
      ['a2', true],
    ])
  })
})
