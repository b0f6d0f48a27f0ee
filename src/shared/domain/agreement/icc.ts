// Intraclass correlation: how much of the variance of ratings is between the agencies.

import { completeRatings, meanOf, type Ratings } from './ratings.ts'

export interface Icc {
  /** One-way random, single rater. */
  readonly '1,1': number | null
  /** Two-way random, absolute agreement, single rater. */
  readonly '2,1': number | null
  /** Two-way mixed, consistency, single rater. */
  readonly '3,1': number | null
}

const undefinedIcc: Icc = { '1,1': null, '2,1': null, '3,1': null }

/** Sums of squares below this share of the total are rounding. */
const NOTHING = 1e-14

/**
 * ICC(1,1), ICC(2,1) and ICC(3,1), at most 1, negative when raters agree less than chance. Null with a
 * missing rating, fewer than two items or raters, or no variation.
 * Source: Shrout & Fleiss (1979), Psychological Bulletin 86:420–428.
 */
export const iccOf = (ratings: Ratings): Icc => {
  const rows = completeRatings(ratings)
  const n = ratings.length
  const k = ratings[0]?.length ?? 0
  if (rows === null || n < 2 || k < 2) return undefinedIcc
  const grand = meanOf(rows.flat())
  const itemMeans = rows.map(meanOf)
  const raterMeans = (rows[0] ?? []).map((_, rater) => meanOf(rows.map((row) => row[rater] ?? 0)))
  const squares = (values: readonly number[], around: number): number =>
    values.reduce((sum, value) => sum + (value - around) ** 2, 0)
  const total = squares(rows.flat(), grand)
  const scale = Math.max(1, grand * grand)
  if (total <= NOTHING * scale) return undefinedIcc
  const between = k * squares(itemMeans, grand)
  const raters = n * squares(raterMeans, grand)
  const bms = between / (n - 1)
  const wms = (total - between) / (n * (k - 1))
  const jms = raters / (k - 1)
  const ems = Math.max(0, total - between - raters) / ((n - 1) * (k - 1))
  const ratio = (top: number, bottom: number): number | null =>
    Math.abs(bottom) <= NOTHING * total ? null : top / bottom
  return {
    '1,1': ratio(bms - wms, bms + (k - 1) * wms),
    '2,1': ratio(bms - ems, bms + (k - 1) * ems + (k * (jms - ems)) / n),
    '3,1': ratio(bms - ems, bms + (k - 1) * ems),
  }
}
