// The arithmetic of price points with its numbers filled in, so that a page and a screen can show each sum.

import type { AgencyId, CriterionId, PriceRule, Ranking } from '../model.ts'
import { benchmarkOf, type PriceBenchmark, pointsOf, priceShare, priceValue } from './formulas.ts'

/** The numbers of a formula in its own terms; `equal-prices`: all bids cost the same and get the maximum. */
export type PriceParts =
  | { readonly formula: 'lowest-proportional' | 'linear-over-lowest'; readonly lowest: number }
  | { readonly formula: 'min-max'; readonly lowest: number; readonly highest: number }
  | { readonly formula: 'mean-based'; readonly mean: number; readonly k: number }
  | { readonly formula: 'floor-ceiling'; readonly floor: number; readonly ceiling: number }
  | { readonly formula: 'equal-prices'; readonly lowest: number }

export interface PointsWithParts {
  readonly price: number | null
  /** 0…maxPoints; null without a price or where the formula is undefined. */
  readonly points: number | null
  readonly maxPoints: number
  /** What the formula gives before it is clipped to 0…maxPoints. */
  readonly unclipped: number | null
  readonly clipped: 'to-zero' | 'to-maximum' | null
  readonly parts: PriceParts | null
}

const partsOf = (
  price: number,
  rule: PriceRule,
  benchmark: PriceBenchmark | null,
): PriceParts | null => {
  const { formula, floor, ceiling } = rule
  if (formula === 'floor-ceiling')
    return floor === null || ceiling === null ? null : { formula, floor, ceiling }
  if (benchmark === null) return null
  const { lowest, highest, mean } = benchmark
  if (lowest === highest && (price <= lowest || formula === 'min-max'))
    return { formula: 'equal-prices', lowest }
  switch (formula) {
    case 'lowest-proportional':
    case 'linear-over-lowest':
      return { formula, lowest }
    case 'min-max':
      return { formula, lowest, highest }
    case 'mean-based':
      return { formula, mean, k: rule.k ?? 1 }
  }
}

/** The points of one price (> 0, or null) against a benchmark, with the numbers that give them. */
export const pointsWithParts = (
  price: number | null,
  rule: PriceRule,
  benchmark: PriceBenchmark | null,
  maxPoints: number,
): PointsWithParts => {
  const nothing = { price, points: null, maxPoints, unclipped: null, clipped: null, parts: null }
  if (price === null || !(price > 0)) return nothing
  const share = priceShare(price, rule, benchmark)
  const value = priceValue(price, rule, benchmark)
  if (share === null || value === null) return nothing
  return {
    price,
    points: pointsOf(value, maxPoints),
    maxPoints,
    unclipped: share * maxPoints,
    clipped: share < 0 ? 'to-zero' : share > 1 ? 'to-maximum' : null,
    parts: partsOf(price, rule, benchmark),
  }
}

/**
 * The agencies whose prices the others are compared with: all that nothing but a price above its most
 * allowed amount excludes.
 */
const benchmarkSetters = (ranking: Ranking): ReadonlySet<AgencyId> => {
  const priced = new Set<string>(
    ranking.leaves.flatMap(({ criterion }) => (criterion.kind === 'price' ? [criterion.id] : [])),
  )
  return new Set(
    ranking.results
      .filter(
        ({ excluded }) =>
          excluded?.every(({ kind, id }) => kind === 'minimum' && priced.has(id)) ?? true,
      )
      .map((result) => result.agency),
  )
}

/** The prices that a price criterion of a ranking compares with; null when nobody sets any. */
export const benchmarkAt = (ranking: Ranking, leaf: number): PriceBenchmark | null => {
  if (ranking.leaves[leaf]?.criterion.kind !== 'price') return null
  const setters = benchmarkSetters(ranking)
  return benchmarkOf(
    ranking.results.flatMap(({ agency, cells }) => {
      const raw = cells[leaf]?.raw ?? null
      return raw !== null && raw > 0 && setters.has(agency) ? [raw] : []
    }),
  )
}

export interface PricePoints {
  readonly criterion: CriterionId
  readonly rule: PriceRule
  readonly benchmark: PriceBenchmark | null
  /** In the order of the ranking. */
  readonly agencies: readonly (PointsWithParts & {
    readonly agency: AgencyId
    readonly inBenchmark: boolean
  })[]
}

/** Every price criterion of a ranking with each agency's sum, out of 100 points. */
export const pricePointsOf = (ranking: Ranking): readonly PricePoints[] =>
  ranking.leaves.flatMap(({ criterion }, index): PricePoints[] => {
    const rule = criterion.price
    if (criterion.kind !== 'price' || rule === null) return []
    const benchmark = benchmarkAt(ranking, index)
    const setters = benchmarkSetters(ranking)
    return [
      {
        criterion: criterion.id,
        rule,
        benchmark,
        agencies: ranking.results.map(({ agency, cells }) => {
          const price = cells[index]?.raw ?? null
          return {
            agency,
            inBenchmark: price !== null && setters.has(agency),
            ...pointsWithParts(price, rule, benchmark, 100),
          }
        }),
      },
    ]
  })
