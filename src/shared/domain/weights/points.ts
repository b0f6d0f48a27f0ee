// Weights by sharing out 100 points.

import { TIE } from '../ranks.ts'

/** What the points have to sum to. */
export const BUDGET = 100

/** Whether points ≥ 0 sum to 100 within 1e-9. */
export const isFullBudget = (points: readonly number[]): boolean =>
  Math.abs(points.reduce((sum, value) => sum + value, 0) - BUDGET) <= TIE

/**
 * w_j = p_j / Σ p, where the points sum to 100 (checked by `isFullBudget`); weights sum to 1.
 * Source: Metfessel (1947), constant sum method.
 */
export const pointWeights = (points: readonly number[]): number[] => {
  const sum = points.reduce((total, value) => total + value, 0)
  return points.map((value) => (sum > 0 ? value / sum : 0))
}
