// TOPSIS: near to the best there is, far from the worst there is. Depends on the set of alternatives.

import { highest, lengthOf, lowest } from '../extremes.ts'
import { columnOf, type Goal, type Matrix, type Normalisation, normalise } from './normalise.ts'

export interface TopsisOptions {
  readonly normalisation: Normalisation
  /** Fixed reference points instead of the best and worst of each column; null: those. */
  readonly ideal: readonly number[] | null
  readonly antiIdeal: readonly number[] | null
}

/** Published reference points are rounded; this much they may fall short of the data. */
const ROUNDING = 1e-6

const distance = (a: readonly number[], b: readonly number[]): number =>
  lengthOf(a.map((value, index) => value - (b[index] ?? 0)))

type Better = (column: number, a: number, b: number) => boolean

/** Whether no alternative is beyond the reference points, so that they can belong to this table. */
const encloses = (
  table: Matrix,
  ideal: readonly number[],
  antiIdeal: readonly number[],
  better: Better,
): boolean =>
  table.every((row) =>
    row.every((value, column) => {
      const best = ideal[column] ?? value
      const worst = antiIdeal[column] ?? value
      const near = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING
      return (
        (!better(column, value, best) || near(value, best)) &&
        (!better(column, worst, value) || near(worst, value))
      )
    }),
  )

/**
 * Closeness D⁻/(D⁺ + D⁻), 0…1, higher is better; Euclidean distances on normalised values times weights to
 * the best and worst value of each column. D⁺ + D⁻ = 0 gives 0. Under `vector` and `none` a `min` column
 * has its best at the bottom; the other normalisations have turned it already.
 * Fixed reference points are in the units of the matrix and take its normalisation. Points that cannot be
 * that, because alternatives lie beyond them, but do enclose the weighted normalised table, are read as
 * points of that table, as R's MCDA package takes them.
 * Source: Hwang & Yoon (1981), Multiple Attribute Decision Making.
 */
export const topsis = (
  matrix: Matrix,
  weights: readonly number[],
  directions: readonly Goal[],
  options: TopsisOptions,
): number[] => {
  const { normalisation } = options
  const turned = normalisation !== 'vector' && normalisation !== 'none'
  const upwards = (column: number): boolean => turned || directions[column] !== 'min'
  const weighted = (table: Matrix): number[][] =>
    table.map((row) => row.map((value, column) => value * (weights[column] ?? 0)))
  const table = weighted(normalise(matrix, directions, normalisation))
  const columns = (matrix[0] ?? []).map((_, column) => columnOf(table, column))
  const best = columns.map((values, column) => (upwards(column) ? highest(values) : lowest(values)))
  const worst = columns.map((values, column) =>
    upwards(column) ? lowest(values) : highest(values),
  )
  const inUnits = (point: readonly number[]): readonly number[] =>
    weighted([
      point.map((value, column) => {
        const goal = directions[column] ?? 'max'
        return normaliseValue(value, columnOf(matrix, column), goal, normalisation)
      }),
    ])[0] ?? []
  const points = (): readonly [ideal: readonly number[], anti: readonly number[]] => {
    const raw = [
      options.ideal === null ? best : inUnits(options.ideal),
      options.antiIdeal === null ? worst : inUnits(options.antiIdeal),
    ] as const
    if (options.ideal === null && options.antiIdeal === null) return raw
    const given = [options.ideal ?? best, options.antiIdeal ?? worst] as const
    const better: Better = (column, a, b) => (upwards(column) ? a > b : a < b)
    if (encloses(table, ...raw, better) || !encloses(table, ...given, better)) return raw
    return given
  }
  const [ideal, antiIdeal] = points()
  return table.map((row) => {
    const toIdeal = distance(row, ideal)
    const toAnti = distance(row, antiIdeal)
    return toIdeal + toAnti === 0 ? 0 : toAnti / (toIdeal + toAnti)
  })
}

/** One value through the normalisation of its column. */
const normaliseValue = (
  value: number,
  column: readonly number[],
  goal: Goal,
  normalisation: Normalisation,
): number => {
  const low = lowest(column)
  const high = highest(column)
  const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
  const over = (divisor: number): number => (divisor === 0 ? 0 : value / divisor)
  switch (normalisation) {
    case 'none':
      return value
    case 'vector':
      return over(lengthOf(column))
    case 'max':
      if (goal === 'max') return over(high)
      return value === 0 ? 0 : low / value
    case 'sum':
      if (goal === 'max') return over(total(column))
      return value === 0 || low <= 0 ? 0 : 1 / value / total(column.map((x) => 1 / x))
    case 'min-max':
      if (high === low) return 0
      return (goal === 'max' ? value - low : high - value) / (high - low)
  }
}
