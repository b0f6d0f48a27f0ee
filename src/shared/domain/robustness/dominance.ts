// Agencies that cannot win against another one, whatever the weights are, or whatever respects their order.

import type { AgencyId } from '../model.ts'
import type { ScoreTable } from './table.ts'

export interface Dominance {
  /** The agency that is never behind… */
  readonly by: AgencyId
  /** …this one. */
  readonly agency: AgencyId
  /** At least as good on every weighted criterion, or ahead for every weighting in the same order. */
  readonly kind: 'every-criterion' | 'rank-order'
}

/** Differences below this are rounding of values 0…100. */
const EQUAL = 1e-9

type Row = readonly (number | null)[]

/** Value differences a − b on the weighted leaves; null when a cell of either has left its sum. */
const differences = (a: Row, b: Row, weights: readonly number[]): readonly number[] | null => {
  const result: number[] = []
  for (let j = 0; j < weights.length; j += 1) {
    const own = a[j] ?? null
    const theirs = b[j] ?? null
    if (!((weights[j] ?? 0) > 0)) continue
    if (own === null || theirs === null) return null
    result.push(own - theirs)
  }
  return result
}

const dominates = (gaps: readonly number[]): boolean =>
  gaps.every((gap) => gap >= -EQUAL) && gaps.some((gap) => gap > EQUAL)

/** Every partial sum in the order of importance ≥ 0; among equal weights the worst order counts. */
const beatsInOrder = (gaps: readonly number[], weights: readonly number[]): boolean => {
  const order = gaps.map((_, j) => j)
  order.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (gaps[a] ?? 0) - (gaps[b] ?? 0))
  let sum = 0
  let ahead = false
  for (const j of order) {
    sum += gaps[j] ?? 0
    if (sum < -EQUAL) return false
    ahead ||= sum > EQUAL
  }
  return ahead
}

/**
 * All pairs in which one agency dominates another; a pair that holds on every criterion is not repeated for
 * the rank order. Pairs with a cell that has left a sum are not compared: the weights then shift, too.
 * Source: rank-order dominance of Kirkwood & Sarin (1985), Oper. Res. 33:38–48.
 */
export const dominances = (table: ScoreTable): Dominance[] => {
  const { agencies, values } = table
  const weights = table.weights.filter((weight) => weight > 0)
  return agencies.flatMap((by, i) =>
    agencies.flatMap((agency, k): Dominance[] => {
      const gaps = i === k ? null : differences(values[i] ?? [], values[k] ?? [], table.weights)
      if (gaps === null) return []
      if (dominates(gaps)) return [{ by, agency, kind: 'every-criterion' }]
      return beatsInOrder(gaps, weights) ? [{ by, agency, kind: 'rank-order' }] : []
    }),
  )
}
