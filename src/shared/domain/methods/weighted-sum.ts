// The official way to a score, here on any table of numbers.

import { type Goal, type Matrix, type Normalisation, normalise } from './normalise.ts'

/**
 * Σ weight × normalised value for each alternative; higher is better. Weights are used as given.
 * Source: Keeney & Raiffa (1976); also known as SAW or WSM (Triantaphyllou 2000).
 */
export const weightedSum = (
  matrix: Matrix,
  weights: readonly number[],
  directions: readonly Goal[],
  normalisation: Normalisation,
): number[] =>
  normalise(matrix, directions, normalisation).map((row) =>
    row.reduce((sum, value, column) => sum + (weights[column] ?? 0) * value, 0),
  )
