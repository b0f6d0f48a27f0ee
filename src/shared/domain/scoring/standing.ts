// How an agency stands while scores are typed: its total, and how many places it moved since a moment that the
// person can remember.
import type { AgencyId, Ranking } from '../model.ts'

/** null: no rank. */
export type Ranks = ReadonlyMap<AgencyId, number | null>

export const ranksIn = (ranking: Ranking): Ranks =>
  new Map(ranking.results.map((result) => [result.agency, result.rank]))

/** Places up (> 0) or down (< 0); 0 for who had no rank before or has none now. */
export const placesMoved = (before: number | null | undefined, now: number | null): number =>
  before === null || before === undefined || now === null ? 0 : before - now

/**
 * Σ weight × value over the cells that have a value (0…100), the other weights scaled up; null when none has one.
 * The sum of the official result, for one row of values.
 */
export const totalOf = (
  cells: readonly { readonly value: number | null; readonly weight: number }[],
): number | null => {
  let sum = 0
  let weights = 0
  for (const { value, weight } of cells) {
    if (value === null) continue
    sum += weight * value
    weights += weight
  }
  return weights > 0 ? sum / weights : null
}
