// How far the evaluators of one cell are apart.

import type { Scale } from '../model.ts'
import { meanOf } from './ratings.ts'

export interface Spread {
  readonly count: number
  readonly mean: number
  readonly median: number
  readonly lowest: number
  readonly highest: number
  /** Sample standard deviation (n − 1); null for fewer than two values. */
  readonly deviation: number | null
  /** Within-group agreement 0…1; null for fewer than two values. */
  readonly rwg: number | null
}

/** The variance of answers given at random: (A² − 1)/12 steps² for A levels, span²/12 without steps. */
const randomVariance = (scale: Scale): number => {
  const span = scale.max - scale.min
  if (scale.step === null || scale.step <= 0) return (span * span) / 12
  const levels = span / scale.step + 1
  return ((levels * levels - 1) / 12) * scale.step * scale.step
}

/**
 * Mean, median, range, standard deviation and r_wg = 1 − s²/σ²_E (clipped at 0) of the values of one cell,
 * in the scale's unit; null when there is none.
 * Source of r_wg: James, Demaree & Wolf (1984), J. Appl. Psych. 69:85–98.
 */
export const spreadOf = (values: readonly number[], scale: Scale): Spread | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const lowest = sorted[0]
  const highest = sorted.at(-1)
  if (lowest === undefined || highest === undefined) return null
  const half = (sorted.length - 1) / 2
  const median = ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2
  const mean = meanOf(values)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const variance = values.length < 2 ? null : squares / (values.length - 1)
  const expected = randomVariance(scale)
  return {
    count: values.length,
    mean,
    median,
    lowest,
    highest,
    deviation: variance === null ? null : Math.sqrt(variance),
    rwg:
      variance === null || expected === 0
        ? null
        : Math.min(1, Math.max(0, 1 - variance / expected)),
  }
}
