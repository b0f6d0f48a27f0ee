// How the scores of several evaluators become one: the panel rule.

import { addDecimals, decimalOf, divideHalfUp, numberOf, sumDecimals, zero } from '../exact.ts'
import type { PanelRule } from '../model.ts'

const ascending = (a: number, b: number): number => a - b

/** Drops up to `trim` values at each end, but never all of them: with too few values it drops fewer. */
const trimmed = (values: readonly number[], trim: number): readonly number[] => {
  const drop = Math.min(trim, Math.floor((values.length - 1) / 2))
  return values.toSorted(ascending).slice(drop, values.length - drop)
}

/** The values whose mean is the median. */
const middle = (values: readonly number[]): readonly number[] => {
  const half = (values.length - 1) / 2
  return values.toSorted(ascending).slice(Math.floor(half), Math.ceil(half) + 1)
}

const meanOf = (values: readonly number[], decimals: number | null): number => {
  if (decimals === null) {
    let sum = 0
    for (const value of values) sum += value
    return sum / values.length
  }
  const sum = sumDecimals(values.map(decimalOf))
  return numberOf(divideHalfUp(sum, decimalOf(values.length), decimals))
}

/**
 * One value from those of the evaluators who scored; null when there is none. Units are those of the
 * values. `median` and `trimmed-mean` (which drops `trim` lowest and `trim` highest values, fewer when that
 * would leave none) count every evaluator alike, and so does `mean`; `decimals` rounds half up, exactly, on
 * decimal text.
 */
export const combinePanel = (values: readonly number[], rule: PanelRule): number | null => {
  if (values.length === 0) return null
  switch (rule.rule) {
    case 'trimmed-mean':
      return meanOf(trimmed(values, rule.trim), rule.decimals)
    case 'median':
      return meanOf(middle(values), rule.decimals)
    case 'mean':
      return meanOf(values, rule.decimals)
  }
}

/** Σ weight × value / Σ weight, the default rule; null when no weight is positive. */
export const weightedMean = (
  values: readonly number[],
  weights: readonly number[],
): number | null => {
  let sum = 0
  let total = 0
  for (let i = 0; i < values.length; i += 1) {
    const weight = weights[i] ?? 0
    sum += weight * (values[i] ?? 0)
    total += weight
  }
  return total > 0 ? sum / total : null
}

/** Exact sum of decimals as printed; for totals of official protocols. */
export const exactSum = (values: readonly number[]): number =>
  numberOf(values.map(decimalOf).reduce(addDecimals, zero))
