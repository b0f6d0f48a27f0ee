// VIKOR: a compromise between the good of most criteria and the least regret on the worst one. Depends on
// the set of alternatives.

import { highest, lowest } from '../extremes.ts'
import { groupByRank, ranksOf, TIE } from '../ranks.ts'
import { columnOf, type Goal, type Matrix } from './normalise.ts'

export interface Vikor {
  /** Group utility: weighted sum of the distances to the best, 0…1. Lower is better, here and below. */
  readonly s: readonly number[]
  /** Individual regret: the largest of those weighted distances. */
  readonly r: readonly number[]
  /** The compromise of both, 0…1. */
  readonly q: readonly number[]
  /** The lead over the second is at least 1/(m − 1). One alternative alone has it. */
  readonly acceptableAdvantage: boolean
  /** The best by q is also best by s or by r. */
  readonly acceptableStability: boolean
  /** Positions of the alternatives that make up the compromise, best first. */
  readonly compromiseSet: readonly number[]
}

/** Each value's place between the lowest (0) and the highest (1); 0 where there is no range. */
const spread = (values: readonly number[]): number[] => {
  const low = lowest(values)
  const range = highest(values) - low
  return values.map((value) => (range === 0 ? 0 : (value - low) / range))
}

const compromise = (
  q: readonly number[],
  s: readonly number[],
  r: readonly number[],
): Pick<Vikor, 'acceptableAdvantage' | 'acceptableStability' | 'compromiseSet'> => {
  const order = groupByRank(q, 'lowest').flat()
  const best = order[0]
  if (best === undefined)
    return { acceptableAdvantage: false, acceptableStability: false, compromiseSet: [] }
  const lead = (position: number): number => (q[position] ?? 0) - (q[best] ?? 0)
  const advantage = 1 / (order.length - 1)
  const second = order[1]
  const acceptableAdvantage = second === undefined || lead(second) >= advantage - TIE
  const tops = order.filter((position) => lead(position) <= TIE)
  const ranksByS = ranksOf(s, 'lowest')
  const ranksByR = ranksOf(r, 'lowest')
  const acceptableStability = tops.some(
    (position) => ranksByS[position] === 1 || ranksByR[position] === 1,
  )
  const compromiseSet = !acceptableAdvantage
    ? order.filter((position) => lead(position) < advantage - TIE)
    : acceptableStability || second === undefined
      ? [best]
      : [best, second]
  return { acceptableAdvantage, acceptableStability, compromiseSet }
}

/**
 * VIKOR on raw values; weights sum to 1; `v` 0…1 is the weight of group utility against regret (0.5 usual).
 * A criterion with zero range contributes 0, and so does a zero range of s or r.
 * Source: Opricovic & Tzeng (2004), EJOR 156:445–455.
 */
export const vikor = (
  matrix: Matrix,
  weights: readonly number[],
  directions: readonly Goal[],
  v: number,
): Vikor => {
  const ranges = (matrix[0] ?? []).map((_, column) => {
    const values = columnOf(matrix, column)
    return { low: lowest(values), high: highest(values) }
  })
  const terms = matrix.map((row) =>
    row.map((value, column) => {
      const { low, high } = ranges[column] ?? { low: 0, high: 0 }
      if (low === high) return 0
      const regret = directions[column] === 'min' ? value - low : high - value
      return ((weights[column] ?? 0) * regret) / (high - low)
    }),
  )
  const s = terms.map((row) => row.reduce((sum, term) => sum + term, 0))
  const r = terms.map((row) => Math.max(0, highest(row)))
  const regrets = spread(r)
  const q = spread(s).map((group, position) => v * group + (1 - v) * (regrets[position] ?? 0))
  return { s, r, q, ...compromise(q, s, r) }
}
