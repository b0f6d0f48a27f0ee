// `compute price-points` and `compute price-index`.

import * as z from 'zod'
import { pricePoints } from '../domain/pricing/formulas.ts'
import { pricePerQuality, utilityIndex } from '../domain/pricing/price-index.ts'
import {
  choice,
  listOf,
  needLength,
  notNegative,
  number,
  optional,
  positive,
  Refusal,
  share,
} from './compute-input.ts'

const prices = listOf(positive.nullable())

export const pricePointsInput = z.object({
  formula: choice([
    'lowest-proportional',
    'min-max',
    'linear-over-lowest',
    'mean-based',
    'floor-ceiling',
  ]),
  prices,
  maxPoints: optional(positive),
  k: optional(notNegative),
  floor: optional(number),
  ceiling: optional(number),
})

/** The operation; throws `Refusal`. */
export const pointsOfPrices = (
  input: z.output<typeof pricePointsInput>,
): Record<string, unknown> => {
  const { formula, floor, ceiling, k } = input
  if (formula === 'floor-ceiling') {
    if (floor === null) throw new Refusal(['floor'], 'must be a number')
    if (ceiling === null) throw new Refusal(['ceiling'], 'must be a number')
    if (ceiling < floor) throw new Refusal(['ceiling'], `must be ≥ floor, which is ${floor}`)
  }
  const rule = { formula, floor, ceiling, k }
  return { points: pricePoints(input.prices, rule, input.maxPoints ?? 100) }
}

export const priceIndexInput = z.object({
  formula: choice(['utility-index', 'price-per-quality']),
  prices,
  quality: listOf(share.nullable()),
  weights: optional(
    z.object({ quality: notNegative, price: notNegative }, { error: 'must be an object' }),
  ),
})

/** The operation; throws `Refusal`. */
export const indexOfPrices = (input: z.output<typeof priceIndexInput>): Record<string, unknown> => {
  needLength(input.quality, input.prices.length, ['quality'], 'price')
  if (input.formula === 'price-per-quality')
    return { ...pricePerQuality(input.prices, input.quality) }
  const { quality, price } = input.weights ?? { quality: 1, price: 1 }
  if (!(price > 0)) throw new Refusal(['weights', 'price'], 'must be a number > 0')
  return { ...utilityIndex(input.prices, input.quality, quality, price) }
}
