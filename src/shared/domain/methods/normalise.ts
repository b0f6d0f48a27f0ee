// Columns of unlike units made comparable, and the inputs for which a normalisation has no meaning.

import { highest, lengthOf, lowest } from '../extremes.ts'
export type Goal = 'max' | 'min'
export type Matrix = readonly (readonly number[])[]
export type Normalisation = 'none' | 'min-max' | 'max' | 'sum' | 'vector'

/** Why a cell (or, with `row` null, a whole column) cannot be normalised this way. */
export interface NormalisationRefusal {
  readonly row: number | null
  readonly column: number
  readonly rule: string
}

export const columnOf = (matrix: Matrix, column: number): number[] =>
  matrix.map((row) => row[column] ?? 0)

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const isZero = (column: readonly number[]): boolean => column.every((value) => value === 0)

const scaled = (column: readonly number[], divisor: number): number[] =>
  column.map((value) => (divisor === 0 ? 0 : value / divisor))

const normaliseColumn = (
  column: readonly number[],
  goal: Goal,
  normalisation: Normalisation,
): number[] => {
  if (isZero(column)) return column.map(() => 0)
  switch (normalisation) {
    case 'none':
      return [...column]
    case 'vector':
      return scaled(column, lengthOf(column))
    case 'max': {
      if (goal === 'max') return scaled(column, highest(column))
      const least = lowest(column)
      return column.map((value) => least / value)
    }
    case 'sum': {
      const shares = goal === 'max' ? column : column.map((value) => 1 / value)
      return scaled(shares, sumOf(shares))
    }
    case 'min-max': {
      const low = lowest(column)
      const range = highest(column) - low
      const top = low + range
      return column.map((value) =>
        range === 0 ? 0 : (goal === 'max' ? value - low : top - value) / range,
      )
    }
  }
}

/**
 * The matrix (alternatives × criteria) with each column normalised:
 * - `none` as it is; `vector` x/√Σx² (both leave the direction to the method);
 * - `max` x/max, and min/x for a `min` column; `sum` x/Σx, and (1/x)/Σ(1/x);
 * - `min-max` (x − min)/(max − min), reversed for `min`; a column without any difference gives 0.
 * A column of zeros gives 0 throughout. Inputs that `normalisationRefusal` names give no meaning.
 * Source: Hwang & Yoon (1981), Multiple Attribute Decision Making.
 */
export const normalise = (
  matrix: Matrix,
  directions: readonly Goal[],
  normalisation: Normalisation,
): number[][] => {
  const columns = (matrix[0] ?? []).map((_, column) =>
    normaliseColumn(columnOf(matrix, column), directions[column] ?? 'max', normalisation),
  )
  return matrix.map((_, row) => columns.map((column) => column[row] ?? 0))
}

const columnRefusal = (
  column: readonly number[],
  index: number,
  goal: Goal,
  normalisation: Normalisation,
): NormalisationRefusal | null => {
  if (isZero(column) || (normalisation !== 'max' && normalisation !== 'sum')) return null
  const words = `under the normalisation ${normalisation}`
  if (goal === 'min') {
    const row = column.findIndex((value) => !(value > 0))
    return row < 0 ? null : { row, column: index, rule: `must be > 0 in a min column ${words}` }
  }
  const divisor = normalisation === 'max' ? highest(column) : sumOf(column)
  if (divisor > 0) return null
  return {
    row: column.findIndex((value) => !(value > 0)),
    column: index,
    rule: `must be > 0 somewhere in a max column ${words}, with a positive ${normalisation}`,
  }
}

/** The first value by which `normalise` would divide although it is ≤ 0; null when all is well. */
export const normalisationRefusal = (
  matrix: Matrix,
  directions: readonly Goal[],
  normalisation: Normalisation,
): NormalisationRefusal | null => {
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const goal = directions[column] ?? 'max'
    const refusal = columnRefusal(columnOf(matrix, column), column, goal, normalisation)
    if (refusal !== null) return refusal
  }
  return null
}
