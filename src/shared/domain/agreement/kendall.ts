// Do the evaluators order the agencies alike? Only the order of each evaluator's ratings counts.

import { averageRanks } from '../ranks.ts'
import { chiSquareUpper } from './chi-square.ts'
import { completeRatings, type Ratings } from './ratings.ts'

export interface KendallW {
  /** 0 (no agreement) … 1 (the same order), corrected for ties. */
  readonly w: number
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  /** Of a W at least this large by chance; weak for fewer than 8 items. */
  readonly p: number
}

/** Σ(t³ − t) over the groups of tied ranks of one rater. */
const tieTerm = (ranks: readonly number[]): number => {
  const sizes = new Map<number, number>()
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + size ** 3 - size, 0)
}

/**
 * W = (12 ΣR² − 3m²n(n + 1)²) / (m²n(n² − 1) − m ΣT) over m raters and n items; χ² = m(n − 1)W. Null with a
 * missing rating, fewer than two raters or items, or no variation in anybody's ratings.
 * Source: Kendall & Babington Smith (1939), Ann. Math. Stat. 10:275–287.
 */
export const kendallW = (ratings: Ratings): KendallW | null => {
  const rows = completeRatings(ratings)
  const n = ratings.length
  const m = ratings[0]?.length ?? 0
  if (rows === null || n < 2 || m < 2) return null
  const sums = rows.map(() => 0)
  let ties = 0
  for (let rater = 0; rater < m; rater += 1) {
    const ranks = averageRanks(rows.map((row) => row[rater] ?? 0))
    ties += tieTerm(ranks)
    for (let item = 0; item < n; item += 1) sums[item] = (sums[item] ?? 0) + (ranks[item] ?? 0)
  }
  const possible = m * m * n * (n * n - 1) - m * ties
  if (possible <= 0) return null
  const squares = sums.reduce((sum, value) => sum + value * value, 0)
  const w = Math.min(1, Math.max(0, (12 * squares - 3 * m * m * n * (n + 1) ** 2) / possible))
  const chiSquare = m * (n - 1) * w
  return { w, chiSquare, degreesOfFreedom: n - 1, p: chiSquareUpper(chiSquare, n - 1) }
}
