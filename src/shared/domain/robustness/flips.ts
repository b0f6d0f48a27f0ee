// Score flips: the value of one cell at which an agency draws level with the winner.

import type { Matrix } from '../methods/normalise.ts'

export interface Flip {
  readonly alternative: number
  readonly criterion: number
  /** The cell's own value at which the alternative draws level; null when no value up to `top` does. */
  readonly value: number | null
}

/** Rounding that may push a reachable value past the end of the scale. */
const ROUNDING = 1e-12

/**
 * For each alternative but the winner, and each criterion (row by row): v_bk + (V_a − V_b)/w_k, the other
 * cells as they are; unreachable above `top`, or when the criterion has no weight. Weights sum to 1.
 * Source: Wolters & Mareschal (1995), EJOR 81:281–290 (additive sensitivity of one score).
 */
export const scoreFlips = (
  values: Matrix,
  weights: readonly number[],
  winner: number,
  top = 1,
): Flip[] => {
  const score = (row: readonly number[]): number =>
    row.reduce((sum, value, j) => sum + (weights[j] ?? 0) * value, 0)
  const best = score(values[winner] ?? [])
  return values.flatMap((row, alternative) => {
    if (alternative === winner) return []
    const gap = best - score(row)
    return row.map((own, criterion) => {
      const weight = weights[criterion] ?? 0
      const value = weight > 0 ? own + gap / weight : Number.POSITIVE_INFINITY
      const reachable = value <= top + ROUNDING
      return { alternative, criterion, value: reachable ? Math.min(top, value) : null }
    })
  })
}
