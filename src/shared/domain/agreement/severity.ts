// Is one evaluator stricter or milder than the others? Shown, never applied.

import type { Ratings } from './ratings.ts'

/**
 * Per rater: the mean, over the items that others rated too, of the own rating minus the mean of the others;
 * in the scale's unit, negative = stricter. Null when no item is shared.
 */
export const severities = (ratings: Ratings): (number | null)[] =>
  (ratings[0] ?? []).map((_, rater) => {
    let sum = 0
    let count = 0
    for (const row of ratings) {
      const own = row[rater] ?? null
      const others = row.filter((value, index) => value !== null && index !== rater)
      if (own === null || others.length === 0) continue
      sum += own - others.reduce<number>((total, value) => total + (value ?? 0), 0) / others.length
      count += 1
    }
    return count === 0 ? null : sum / count
  })
