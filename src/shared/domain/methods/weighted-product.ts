// The weighted product: a weak criterion cannot be bought back in full by a strong one.

import { type Goal, type Matrix, type Normalisation, normalise } from './normalise.ts'

/**
 * Π normalised value ^ weight for each alternative; higher is better, 0 where a weighted value is 0.
 * Values must be ≥ 0 after normalisation. Weights are used as given.
 * Source: Bridgman (1922), Dimensional Analysis; Miller & Starr (1969).
 */
export const weightedProduct = (
  matrix: Matrix,
  weights: readonly number[],
  directions: readonly Goal[],
  normalisation: Normalisation,
): number[] =>
  normalise(matrix, directions, normalisation).map((row) =>
    row.reduce((product, value, column) => product * value ** (weights[column] ?? 0), 1),
  )
