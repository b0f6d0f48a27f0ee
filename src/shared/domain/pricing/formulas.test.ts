import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PriceFormula, PriceRule } from '../model.ts'
import { pricePoints, priceValue } from './formulas.ts'

const rule = (formula: PriceFormula, rest: Partial<PriceRule> = {}): PriceRule => ({
  formula,
  floor: null,
  ceiling: null,
  k: null,
  ...rest,
})

describe('price formulas', () => {
  test('give the published points', () => {
    const rcuh = pricePoints([100_000, 125_000, 150_000], rule('lowest-proportional'), 35)
    expect(rcuh[1]).toBe(28)
    expect(rcuh[2]).toBeCloseTo(23.33, 2)
    expect(pricePoints([100, 110, 150], rule('min-max'), 40)).toEqual([40, 32, 0])
    expect(
      pricePoints([200_000, 250_000, 310_000, 450_000], rule('linear-over-lowest'), 30),
    ).toEqual([30, 22.5, 13.5, 0])
    expect(pricePoints([50, 100, 150], rule('mean-based'), 100)).toEqual([100, 50, 0])
    expect(
      pricePoints([10, 20, 55, 95], rule('floor-ceiling', { floor: 20, ceiling: 90 }), 100),
    ).toEqual([100, 100, 50, 0])
  })

  test('leave the middle bid behind under the ratio (Goldilocks)', () => {
    const points = pricePoints([50, 75, 100], rule('lowest-proportional'), 50)
    const totals = [50, 75, 100].map((quality, index) => quality / 2 + points[index]!)
    expect(totals[0]).toBe(75)
    expect(totals[1]).toBeCloseTo(70.8333, 4)
    expect(totals[2]).toBe(75)
  })

  test('count a missing price nowhere and give equal prices the maximum', () => {
    for (const formula of [
      'lowest-proportional',
      'min-max',
      'linear-over-lowest',
      'mean-based',
    ] as const)
      expect(pricePoints([70, null, 70], rule(formula), 40)).toEqual([40, null, 40])
  })

  test('are undefined without a benchmark or a corridor, never NaN', () => {
    expect(priceValue(5, rule('min-max'), null)).toBeNull()
    expect(priceValue(5, rule('floor-ceiling'), null)).toBeNull()
    expect(priceValue(5, rule('floor-ceiling', { floor: 5, ceiling: 5 }), null)).toBe(100)
  })
})

const formula = fc.constantFrom(
  'lowest-proportional' as const,
  'min-max' as const,
  'linear-over-lowest' as const,
  'mean-based' as const,
  'floor-ceiling' as const,
)
const price = fc.oneof(
  fc.integer({ min: 1, max: 60 }),
  fc.double({ min: 0.01, max: 1e9, noNaN: true }),
)
const corridor = fc
  .tuple(price, price)
  .map(([a, b]) => ({ floor: Math.min(a, b), ceiling: Math.max(a, b) }))
const anyRule = fc
  .record({ formula, corridor, k: fc.option(fc.double({ min: 0, max: 3, noNaN: true })) })
  .map(({ corridor: ends, ...rest }): PriceRule => ({ ...rest, ...ends }))
const bids = fc.array(fc.option(price, { freq: 6 }), { minLength: 1, maxLength: 8 })
const most = fc.double({ min: 0.5, max: 1000, noNaN: true })

describe('for any bids', () => {
  test('points lie within 0…max, equal prices have equal points, and a cheaper bid never fewer', () => {
    fc.assert(
      fc.property(bids, anyRule, most, (prices, given, max) => {
        const points = pricePoints(prices, given, max)
        prices.forEach((own, i) => {
          expect(points[i] === null).toBe(own === null)
          if (own === null) return
          expect(points[i]).toBeGreaterThanOrEqual(0)
          expect(points[i]).toBeLessThanOrEqual(max)
          prices.forEach((other, j) => {
            if (other === own) expect(points[j]).toBe(points[i])
            if (other !== null && other < own) expect(points[j]!).toBeGreaterThanOrEqual(points[i]!)
          })
        })
      }),
      { numRuns: 500 },
    )
  })

  test('lowering its own price never costs a bid a point, nor gives the others one', () => {
    fc.assert(
      fc.property(
        fc.array(price, { minLength: 2, maxLength: 6 }),
        anyRule,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (prices, given, share) => {
          const lower = [prices[0]! * share, ...prices.slice(1)]
          // The mean-based rule for equal prices jumps to the maximum, and away from it again.
          const jumps = [prices, lower].some((all) => new Set(all).size === 1)
          if (given.formula === 'mean-based' && jumps) return
          const before = pricePoints(prices, given, 100)
          const after = pricePoints(lower, given, 100)
          expect(after[0]).toBeGreaterThanOrEqual(before[0]! - 1e-9)
          for (let i = 1; i < prices.length; i += 1)
            expect(after[i]).toBeLessThanOrEqual(before[i]! + 1e-9)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('floor and ceiling never look at another bid, and the others do', () => {
    let moved = 0
    fc.assert(
      fc.property(bids, bids, price, anyRule, (some, others, own, given) => {
        const [alone] = pricePoints([own, ...some], given, 100)
        const [among] = pricePoints([own, ...others], given, 100)
        if (given.formula === 'floor-ceiling') expect(among).toBe(alone)
        else if (among !== alone) moved += 1
      }),
    )
    expect(moved).toBeGreaterThan(0)
  })

  test('an outsider below equal bids has no fewer points than they', () => {
    for (const relative of ['lowest-proportional', 'linear-over-lowest', 'mean-based'] as const)
      expect(priceValue(9, rule(relative), { lowest: 10, highest: 10, mean: 10 })).toBe(100)
  })
})
