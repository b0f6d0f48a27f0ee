// The same bids under one price formula: points, totals and places. The laboratory asks this many times over.

import type { PriceFormula, PriceRule } from '../model.ts'
import { ranksOf } from '../ranks.ts'
import { benchmarkOf, type PriceBenchmark, pricePoints } from './formulas.ts'
import { pricePerQuality, utilityIndex } from './price-index.ts'

/** Formulas that give points for price, and two that rank price and quality in one number. */
export type LabFormula = PriceFormula | 'utility-index' | 'price-per-quality'

export const labFormulas: readonly LabFormula[] = [
  'floor-ceiling',
  'lowest-proportional',
  'min-max',
  'linear-over-lowest',
  'mean-based',
  'utility-index',
  'price-per-quality',
]

export interface LabBid {
  /** An agency's id, or any for an invented bid. */
  readonly id: string
  /** ≥ 0: a free offer is a bid, and breaks some formulas. */
  readonly price: number
  /** 0…100; null: unknown. When no bid has one, price alone decides. */
  readonly quality: number | null
}

export interface LabSettings {
  /** ≥ 0, not both 0; normalised here. */
  readonly weights: { readonly quality: number; readonly price: number }
  readonly floor: number | null
  readonly ceiling: number | null
  readonly k: number | null
  /** 0…100; price-per-quality leaves out what is below. */
  readonly minimumQuality: number | null
}

export type LabProblem = 'corridor-missing' | 'price-weight-missing' | 'quality-missing'

export interface Standing {
  readonly id: string
  /** 0…100 for price; null where the formula gives none. */
  readonly points: number | null
  /** The number ranked by: total of points and quality 0…100, or the index (price-per-quality: money). */
  readonly total: number | null
  /** By how much the price is too high to draw level with the best index; null for point formulas. */
  readonly deficit: number | null
  readonly rank: number | null
}

export interface Standings {
  /** Why the formula cannot be used on these bids; then nobody has a rank. */
  readonly problem: LabProblem | null
  /** In the order of the bids. */
  readonly standings: readonly Standing[]
  /** Everyone of rank 1. */
  readonly winners: readonly string[]
  readonly benchmark: PriceBenchmark | null
}

const finite = (value: number | null | undefined): number | null =>
  value !== null && value !== undefined && Number.isFinite(value) ? value : null

export const isPointFormula = (formula: LabFormula): formula is PriceFormula =>
  formula !== 'utility-index' && formula !== 'price-per-quality'

export const ruleOf = (formula: PriceFormula, settings: LabSettings): PriceRule => ({
  formula,
  floor: settings.floor,
  ceiling: settings.ceiling,
  k: settings.k,
})

/** Shares of quality and price; price alone when no bid has a quality. */
export const sharesOf = (
  bids: readonly LabBid[],
  { weights }: LabSettings,
): { readonly quality: number; readonly price: number } => {
  const sum = weights.quality + weights.price
  const rated = bids.some((bid) => bid.quality !== null)
  return rated && sum > 0
    ? { quality: weights.quality / sum, price: weights.price / sum }
    : { quality: 0, price: 1 }
}

const problemOf = (
  formula: LabFormula,
  bids: readonly LabBid[],
  { floor, ceiling, weights }: LabSettings,
): LabProblem | null => {
  if (formula === 'floor-ceiling')
    return floor === null || ceiling === null || ceiling < floor ? 'corridor-missing' : null
  if (isPointFormula(formula)) return null
  if (bids.every((bid) => bid.quality === null)) return 'quality-missing'
  return formula === 'utility-index' && !(weights.price > 0) ? 'price-weight-missing' : null
}

type Scored = Pick<Standing, 'points' | 'total' | 'deficit'>

const byPoints = (
  rule: PriceRule,
  bids: readonly LabBid[],
  settings: LabSettings,
): readonly Scored[] => {
  const shares = sharesOf(bids, settings)
  const points = pricePoints(
    bids.map((bid) => bid.price),
    rule,
    100,
  )
  return bids.map((bid, index) => {
    const own = finite(points[index])
    const quality = shares.quality === 0 ? 0 : bid.quality
    const total =
      own === null || quality === null ? null : shares.price * own + shares.quality * quality
    return { points: own, total, deficit: null }
  })
}

const byIndex = (
  formula: 'utility-index' | 'price-per-quality',
  bids: readonly LabBid[],
  settings: LabSettings,
): readonly Scored[] => {
  const prices = bids.map((bid) => bid.price)
  const least = formula === 'price-per-quality' ? (settings.minimumQuality ?? 0) : 0
  const quality = bids.map((bid) =>
    bid.quality === null || bid.quality < least ? null : bid.quality / 100,
  )
  const { index, deficits } =
    formula === 'utility-index'
      ? utilityIndex(prices, quality, settings.weights.quality, settings.weights.price)
      : pricePerQuality(prices, quality)
  return bids.map((_, position) => {
    const found = finite(index[position])
    // Per point of 0…100 rather than per unit of 0…1, as it is read.
    const total = found !== null && formula === 'price-per-quality' ? found / 100 : found
    return { points: null, total, deficit: finite(deficits[position]) }
  })
}

/**
 * Points, totals and places of the bids under one formula, computed as the formula says, whatever that leads
 * to: where it divides by a price of 0 a bid has no points and no rank. The total of a point formula is
 * share of price × points + share of quality × quality.
 */
export const standingsUnder = (
  formula: LabFormula,
  bids: readonly LabBid[],
  settings: LabSettings,
): Standings => {
  const problem = problemOf(formula, bids, settings)
  const benchmark = benchmarkOf(bids.map((bid) => bid.price))
  if (problem !== null)
    return {
      problem,
      standings: bids.map(({ id }) => ({
        id,
        points: null,
        total: null,
        deficit: null,
        rank: null,
      })),
      winners: [],
      benchmark,
    }
  const scored = isPointFormula(formula)
    ? byPoints(ruleOf(formula, settings), bids, settings)
    : byIndex(formula, bids, settings)
  const ranks = ranksOf(
    scored.map((one) => one.total),
    formula === 'price-per-quality' ? 'lowest' : 'highest',
  )
  const standings = bids.map(({ id }, index): Standing => {
    const { points, total, deficit } = scored[index] ?? { points: null, total: null, deficit: null }
    return { id, points, total, deficit, rank: ranks[index] ?? null }
  })
  return {
    problem: null,
    standings,
    winners: standings.flatMap(({ id, rank }) => (rank === 1 ? [id] : [])),
    benchmark,
  }
}
