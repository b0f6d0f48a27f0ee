// The numbers that every question about robustness starts from: values of the ranked agencies, leaf by leaf.

import type { AgencyId, CriterionId, Leaf, Ranking } from '../model.ts'

export interface ScoreTable {
  /** The agencies that have a rank, best first. */
  readonly agencies: readonly AgencyId[]
  readonly leaves: readonly Leaf[]
  /** Leaf weights, sum 1. */
  readonly weights: readonly number[]
  /** agency × leaf, 0…100; null where the cell has left the sum. */
  readonly values: readonly (readonly (number | null)[])[]
  readonly scores: readonly number[]
}

/** The table of a ranking. Excluded agencies and those without a score are not in it. */
export const tableOf = (ranking: Ranking): ScoreTable => {
  const ranked = ranking.results.filter((result) => result.rank !== null)
  return {
    agencies: ranked.map((result) => result.agency),
    leaves: ranking.leaves,
    weights: ranking.leaves.map((leaf) => leaf.weight),
    values: ranked.map((result) => result.cells.map((cell) => cell.value)),
    scores: ranked.map((result) => result.score ?? 0),
  }
}

/** Σ w·v over the cells that are there, and Σ w of them. */
export const sumsOf = (
  values: readonly (number | null)[],
  weights: readonly number[],
): { readonly sum: number; readonly left: number } => {
  let sum = 0
  let left = 0
  for (let j = 0; j < values.length; j += 1) {
    const value = values[j]
    if (value === null || value === undefined) continue
    const weight = weights[j] ?? 0
    sum += weight * value
    left += weight
  }
  return { sum, left }
}

/** The score of a row under any weights; null when no weighted cell is left. */
export const scoreUnder = (
  values: readonly (number | null)[],
  weights: readonly number[],
): number | null => {
  const { sum, left } = sumsOf(values, weights)
  return left > 0 ? sum / left : null
}

/** The one agency of rank 1, whether or not all agencies are complete; null when rank 1 is shared or empty. */
export const leaderOf = (ranking: Ranking): AgencyId | null => {
  const [first, second] = ranking.results
  if (first === undefined || first.rank !== 1 || second?.rank === 1) return null
  return first.agency
}

/** Leaf weights by criterion id, as they are printed and kept. */
export const weightsById = (
  leaves: readonly Leaf[],
  weights: readonly number[],
): Readonly<Record<CriterionId, number>> =>
  Object.fromEntries(leaves.map((leaf, index) => [leaf.criterion.id, weights[index] ?? 0]))
