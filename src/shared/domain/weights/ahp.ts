// Weights from pairwise comparisons (AHP), and how far those comparisons agree with each other.

import { highest } from '../extremes.ts'
import type { Matrix } from '../methods/normalise.ts'

export type AhpMethod = 'eigenvector' | 'geometric-mean'

/** Saaty (2005) for n = 3…10. */
const RANDOM_INDEX: readonly number[] = [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49]

/** How far a_ij · a_ji may be from 1: judgements are often written with two decimals. */
export const RECIPROCITY = 0.05

/** Consistency ratios up to this are usually accepted for n ≥ 5; fewer things are asked for more. */
export const ACCEPTED_RATIO = 0.1

/** The consistency ratio up to which n things count as compared well enough: 0.05 for 3, 0.08 for 4 (Saaty). */
export const acceptedRatioOf = (n: number): number =>
  n <= 3 ? 0.05 : n === 4 ? 0.08 : ACCEPTED_RATIO

/** λ_max − n below this is rounding, not inconsistency. */
const CONSISTENT = 1e-9

export interface Ahp {
  /** Sum 1. */
  readonly weights: readonly number[]
  readonly lambdaMax: number
  /** (λ_max − n)/(n − 1), ≥ 0; 0 for n < 3. */
  readonly consistencyIndex: number
  /** Consistency index / random index; 0 for n < 3. */
  readonly consistencyRatio: number
}

/**
 * The consistency index of random judgements for n criteria: Saaty (2005) for n = 3…10, beyond that the
 * regression of Alonso & Lamata (2006), IJUFKS 14:445–459; 0 for n < 3.
 */
export const randomIndexOf = (n: number): number => {
  if (n < 3) return 0
  return RANDOM_INDEX[n - 3] ?? (2.7699 * n - 4.3513 - n) / (n - 1)
}

const shares = (values: readonly number[]): number[] => {
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => value / sum)
}

const product = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) =>
    row.map((_, column) =>
      row.reduce((sum, value, index) => sum + value * (b[index]?.[column] ?? 0), 0),
    ),
  )

const multiply = (matrix: Matrix, vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, value, index) => sum + value * (vector[index] ?? 0), 0))

/** Row sums of A^(2^12): the principal eigenvector of a positive matrix, to the last digits. */
const eigenvector = (matrix: Matrix): number[] => {
  let power = matrix
  for (let step = 0; step < 12; step += 1) {
    const squared = product(power, power)
    const largest = highest(squared.map((row) => highest(row)))
    power = squared.map((row) => row.map((value) => value / largest))
  }
  const ones = matrix.map(() => 1)
  return shares(multiply(matrix, shares(multiply(power, ones))))
}

const geometricMean = (matrix: Matrix): number[] =>
  shares(
    matrix.map((row) =>
      Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length),
    ),
  )

const lambdaOf = (matrix: Matrix, weights: readonly number[]): number => {
  const image = multiply(matrix, weights)
  return image.reduce((sum, value, index) => sum + value / (weights[index] ?? 1), 0) / image.length
}

/**
 * Weights and consistency of a positive reciprocal matrix, a_ij = how many times i is as important as j.
 * `randomIndex` null takes `randomIndexOf`. λ_max of the geometric mean is the mean of (A·w)_i / w_i.
 * Source: Saaty (1977), J. Math. Psych. 15:234–281; row geometric mean: Crawford & Williams (1985),
 * J. Math. Psych. 29:387–405.
 */
export const ahpWeights = (
  matrix: Matrix,
  method: AhpMethod,
  randomIndex: number | null = null,
): Ahp => {
  const n = matrix.length
  const weights = method === 'eigenvector' ? eigenvector(matrix) : geometricMean(matrix)
  const lambda = lambdaOf(matrix, weights)
  const excess = n < 3 || lambda - n < CONSISTENT ? 0 : lambda - n
  const consistencyIndex = excess / Math.max(1, n - 1)
  const random = randomIndex ?? randomIndexOf(n)
  return {
    weights,
    lambdaMax: excess === 0 ? n : lambda,
    consistencyIndex,
    consistencyRatio: consistencyIndex === 0 || random === 0 ? 0 : consistencyIndex / random,
  }
}

export interface WorstJudgement {
  readonly row: number
  readonly column: number
  /** What was said: `row` is this many times as important as `column`. */
  readonly given: number
  /** What the other judgements imply: w_row / w_column. */
  readonly implied: number
  /** `implied` as the nearest judgement of the scale 1/9…1…9. */
  readonly suggested: number
}

const nearestJudgement = (ratio: number): number => {
  const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  const scale = [...steps.map((step) => 1 / step), ...steps.slice(1)]
  return scale.reduce((best, step) =>
    Math.abs(Math.log(step / ratio)) < Math.abs(Math.log(best / ratio)) ? step : best,
  )
}

/**
 * The pair whose judgement is farthest from what all the others imply, with the judgement that would mend
 * it; null when nothing is inconsistent. `implied` comes from the weights without that judgement (its cell
 * and mirror replaced, Harker 1987), so that a wild judgement does not excuse itself.
 */
export const leastConsistent = (matrix: Matrix): WorstJudgement | null => {
  const n = matrix.length
  if (n < 3 || ahpWeights(matrix, 'eigenvector').consistencyIndex === 0) return null
  let worst: WorstJudgement | null = null
  let farthest = 0
  for (let row = 0; row < n; row += 1) {
    for (let column = row + 1; column < n; column += 1) {
      // Harker's completion of an incomplete matrix: the missing pair is 0, its diagonal cells are 2.
      const without = matrix.map((values, i) =>
        values.map((value, j) => {
          const concerned = (i === row || i === column) && (j === row || j === column)
          return concerned ? (i === j ? 2 : 0) : value
        }),
      )
      const weights = eigenvector(without)
      const implied = (weights[row] ?? 1) / (weights[column] ?? 1)
      const given = matrix[row]?.[column] ?? 1
      const off = Math.abs(Math.log(given / implied))
      if (off > farthest) {
        farthest = off
        worst = { row, column, given, implied, suggested: nearestJudgement(implied) }
      }
    }
  }
  return worst
}
