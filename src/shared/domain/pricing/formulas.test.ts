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
