import { describe, expect, it } from 'vitest'
import type { AgencyId, PriceRule } from '../domain/model.ts'
import { pointsWithParts } from '../domain/pricing/points-parts.ts'
import { flagWords, sumWords } from './price-words.ts'

/** Whatever minus and space the person's language writes. */
const plain = (words: string | null): string =>
  (words ?? '').replace(/[\u00a0\u202f]/g, ' ').replace(/[\u2212-]/g, '-')

const rule = (formula: PriceRule['formula']): PriceRule => ({
  formula,
  floor: 20_000,
  ceiling: 90_000,
  k: 1,
})
const benchmark = { lowest: 30_000, highest: 60_000, mean: 40_000 }

describe('the words of a price score', () => {
  it('fill the numbers into each formula', () => {
    const words = (formula: PriceRule['formula']) =>
      sumWords(pointsWithParts(45_000, rule(formula), benchmark, 100))
    expect(words('lowest-proportional')).toBe('30,000 ÷ 45,000 × 100')
    expect(words('min-max')).toBe('(60,000 − 45,000) ÷ (60,000 − 30,000) × 100')
    expect(words('floor-ceiling')).toBe('(90,000 − 45,000) ÷ (90,000 − 20,000) × 100')
    expect(words('mean-based')).toBe('50 − 1 × (45,000 − 40,000) ÷ 40,000 × 100')
  })

  it('say where a result is cut off', () => {
    const beyond = pointsWithParts(104_000, rule('floor-ceiling'), benchmark, 100)
    expect(plain(sumWords(beyond))).toBe(
      '(90,000 - 104,000) ÷ (90,000 - 20,000) × 100 = -20.0, at least 0',
    )
  })

  it('say nothing where a formula is undefined', () => {
    expect(sumWords(pointsWithParts(null, rule('min-max'), benchmark, 100))).toBeNull()
    expect(sumWords(pointsWithParts(45_000, rule('min-max'), null, 100))).toBeNull()
  })

  it('name the share, the reference and the limit of a bid that is too low', () => {
    const words = flagWords(
      {
        agency: 'a1' as AgencyId,
        rule: { kind: 'below-estimate', percent: 80, fromBids: 1, toBids: 4, inclusive: true },
        price: 30_000,
        reference: 50_000,
        limit: 40_000,
        percentOfReference: 60,
        bids: 3,
      },
      () => 'Northlight',
      (amount) => `$${amount}`,
    )
    expect(plain(words)).toBe(
      'Northlight: $30000 is 60.0 % of the own estimate $50000 ($40000 is the limit).',
    )
  })
})
