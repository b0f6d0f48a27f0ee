// From prices to points: the formulas that purchasing rules use, each with its well-known temper.

import type { PriceRule } from '../model.ts'

/** Prices of the bids that may set a benchmark, all > 0, summed up once per ranking. */
export interface PriceBenchmark {
  readonly lowest: number
  readonly highest: number
  readonly mean: number
}

/** The benchmark of the given prices (all > 0); null when there is none. */
export const benchmarkOf = (prices: readonly number[]): PriceBenchmark | null => {
  if (prices.length === 0) return null
  let lowest = Number.POSITIVE_INFINITY
  let highest = 0
  let sum = 0
  for (const price of prices) {
    lowest = Math.min(lowest, price)
    highest = Math.max(highest, price)
    sum += price
  }
  return { lowest, highest, mean: sum / prices.length }
}

const clipShare = (share: number): number => (share < 0 ? 0 : share > 1 ? 1 : share)

const relativeShare = (price: number, rule: PriceRule, of: PriceBenchmark): number | null => {
  switch (rule.formula) {
    case 'lowest-proportional':
      return of.lowest / price
    case 'min-max':
      return (of.highest - price) / (of.highest - of.lowest)
    case 'linear-over-lowest':
      return (2 * of.lowest - price) / of.lowest
    case 'mean-based':
      return 0.5 - ((rule.k ?? 1) * (price - of.mean)) / of.mean
    case 'floor-ceiling':
      return null
  }
}

const shareOfCorridor = (price: number, rule: PriceRule): number | null => {
  if (rule.floor === null || rule.ceiling === null || rule.ceiling < rule.floor) return null
  if (rule.ceiling === rule.floor) return price <= rule.floor ? 1 : 0
  return (rule.ceiling - price) / (rule.ceiling - rule.floor)
}

/**
 * The share of the points that a price (> 0) gets before it is clipped to 0…1; null when the formula is
 * undefined here (no benchmark to compare with, or a corridor without floor and ceiling). P_i is the price,
 * lower is better:
 * - `lowest-proportional` P_min/P_i (Bonfire, VendorPanel and many tender rules);
 * - `min-max` (P_max − P_i)/(P_max − P_min) (Stilger, Siderius & van Raaij 2017, J. Public Procurement 17(1));
 * - `linear-over-lowest` 1 − (P_i − P_min)/P_min, zero at twice the lowest;
 * - `mean-based` ½ − k·(P_i − P̄)/P̄ (k = 1 unless given);
 * - `floor-ceiling` (ceiling − P_i)/(ceiling − floor), both published in advance.
 * When all prices of the benchmark are equal, a relative formula gives everyone at that price, or below, the
 * maximum. `floor-ceiling` never looks at the other prices, so it keeps its value then too.
 */
export const priceShare = (
  price: number,
  rule: PriceRule,
  benchmark: PriceBenchmark | null,
): number | null => {
  if (rule.formula === 'floor-ceiling') return shareOfCorridor(price, rule)
  if (benchmark === null) return null
  if (benchmark.lowest === benchmark.highest) {
    if (price <= benchmark.lowest) return 1
    // An outsider against equal bids: every relative formula but min-max still has a meaning for it.
    if (rule.formula === 'min-max') return 0
  }
  return relativeShare(price, rule, benchmark)
}

/** The value 0…100 of one price (> 0): `priceShare`, clipped; null where that is undefined. */
export const priceValue = (
  price: number,
  rule: PriceRule,
  benchmark: PriceBenchmark | null,
): number | null => {
  const share = priceShare(price, rule, benchmark)
  return share === null ? null : 100 * clipShare(share)
}

/** A value 0…100 as points; never more than the maximum by the last bit of a product. */
export const pointsOf = (value: number, maxPoints: number): number =>
  Math.min(maxPoints, (value * maxPoints) / 100)

/**
 * Points 0…maxPoints for each price in order; null counts nowhere and stays null. Prices must be > 0, and
 * for `floor-ceiling` the rule must hold a floor ≤ ceiling (callers check both).
 */
export const pricePoints = (
  prices: readonly (number | null)[],
  rule: PriceRule,
  maxPoints: number,
): (number | null)[] => {
  const benchmark = benchmarkOf(prices.filter((price) => price !== null))
  return prices.map((price) => {
    const value = price === null ? null : priceValue(price, rule, benchmark)
    return value === null ? null : pointsOf(value, maxPoints)
  })
}
