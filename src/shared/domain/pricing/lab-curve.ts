// What a price formula does to money: how points fall as a price rises, and what a point of quality is worth.

import { highest, lowest } from '../extremes.ts'
import type { PriceRule } from '../model.ts'
import { type PriceBenchmark, priceShare, priceValue } from './formulas.ts'
import {
  isPointFormula,
  type LabBid,
  type LabFormula,
  type LabSettings,
  ruleOf,
  sharesOf,
} from './lab-standings.ts'

/** Points (0…100) lost per unit of money at a slightly higher price; 0 where none are. */
const slopeAt = (price: number, rule: PriceRule, benchmark: PriceBenchmark): number => {
  const share = priceShare(price, rule, benchmark)
  if (share === null || !(share > 0) || share > 1) return 0
  switch (rule.formula) {
    case 'lowest-proportional':
      return (100 * benchmark.lowest) / price ** 2
    case 'min-max':
      return benchmark.highest > benchmark.lowest ? 100 / (benchmark.highest - benchmark.lowest) : 0
    case 'linear-over-lowest':
      return 100 / benchmark.lowest
    case 'mean-based':
      // Equal prices have the maximum by a rule of their own, and the next one falls off it.
      if (benchmark.highest === benchmark.lowest) return 0
      return (100 * (rule.k ?? 1)) / benchmark.mean
    case 'floor-ceiling':
      return (rule.ceiling ?? 0) > (rule.floor ?? 0)
        ? 100 / ((rule.ceiling ?? 0) - (rule.floor ?? 0))
        : 0
  }
}

const finiteOrNull = (value: number): number | null =>
  Number.isFinite(value) && value > 0 ? value : null

/**
 * Money per quality point at one bid: (w_Q / w_P) / slope for point formulas; N·P / (1 − (Q_best − Q)·N) / 100
 * for the utility index (N = w_Q / w_P, Q in 0…1) and P / Q for price per quality point, both along the line
 * on which the index stays the same.
 */
export const pointValueOf = (
  formula: LabFormula,
  bid: LabBid,
  bids: readonly LabBid[],
  settings: LabSettings,
  benchmark: PriceBenchmark | null,
): number | null => {
  const shares = sharesOf(bids, settings)
  if (bid.quality === null || benchmark === null) return null
  if (isPointFormula(formula)) {
    const slope = slopeAt(bid.price, ruleOf(formula, settings), benchmark)
    return finiteOrNull(shares.quality / shares.price / slope)
  }
  if (formula === 'price-per-quality') return finiteOrNull(bid.price / bid.quality)
  const ratio = shares.quality / shares.price
  const best = highest(bids.flatMap((one) => (one.quality === null ? [] : [one.quality / 100])))
  return finiteOrNull((ratio * bid.price) / (1 - (best - bid.quality / 100) * ratio) / 100)
}

/**
 * Points of `samples` + the bends, between half the least and 1.25 times the largest price that matters.
 * Ascending by price.
 */
export const pointsCurve = (
  rule: PriceRule,
  benchmark: PriceBenchmark,
  prices: readonly number[],
  samples: number,
): readonly { readonly price: number; readonly points: number }[] => {
  const corridor =
    rule.formula === 'floor-ceiling' && rule.floor !== null && rule.ceiling !== null
      ? [rule.floor, rule.ceiling]
      : []
  const bends = [...prices, ...corridor, benchmark.lowest * 2].filter((price) => price > 0)
  if (bends.length === 0) return []
  const from = lowest(bends) / 2
  const until = highest(bends) * 1.25
  const evenly = Array.from(
    { length: samples },
    (_, index) => from + ((until - from) * index) / Math.max(1, samples - 1),
  )
  const places = [...new Set([...evenly, ...bends])].toSorted((a, b) => a - b)
  return places.flatMap((price) => {
    const points = priceValue(price, rule, benchmark)
    return points === null || !Number.isFinite(points) ? [] : [{ price, points }]
  })
}
