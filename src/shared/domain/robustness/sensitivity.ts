// One-way sensitivity: how far one weight, or one cell, can go before somebody else leads.

import type { Matrix } from '../methods/normalise.ts'

/** Slopes below this are parallel lines seen through rounding. */
const PARALLEL = 1e-12

/** An alternative's score as one weight t goes from 0 to 1 and the others share 1 − t: at(t) = rest + t·rise. */
export interface WeightLine {
  readonly rest: number
  readonly rise: number
}

/**
 * The lines of all alternatives for one criterion: V(t) = t·v_k + (1 − t)·R with R = Σ_{j≠k} w_j·v_j/(1 − w_k).
 * Where the other weights are all 0 they share alike. Weights sum to 1.
 * Source: Triantaphyllou & Sánchez (1997), Decision Sciences 28:151–194.
 */
export const weightLines = (
  values: Matrix,
  weights: readonly number[],
  criterion: number,
): WeightLine[] => {
  const others = weights.reduce((sum, weight, j) => (j === criterion ? sum : sum + weight), 0)
  const alike = 1 / Math.max(1, weights.length - 1)
  return values.map((row) => {
    const rest = row.reduce((sum, value, j) => {
      if (j === criterion) return sum
      return sum + value * (others > 0 ? (weights[j] ?? 0) / others : alike)
    }, 0)
    return { rest, rise: (row[criterion] ?? 0) - rest }
  })
}

export const atWeight = (line: WeightLine, t: number): number => line.rest + t * line.rise

export interface Crossover {
  /** The weight 0…1 at which the lead changes. */
  readonly weight: number
  /** Who leads beyond. */
  readonly leader: number
}

/**
 * Walking from `from` upwards (`sign` 1) or downwards (−1): the first weight strictly between 0 and 1 at
 * which another line overtakes that of `leader`; null when it leads to the end. Of several that overtake at
 * the same weight, the one that leads just beyond.
 */
export const nextCrossover = (
  lines: readonly WeightLine[],
  leader: number,
  from: number,
  sign: 1 | -1,
): Crossover | null => {
  const own = lines[leader]
  if (own === undefined) return null
  let found: (Crossover & { readonly gain: number }) | null = null
  lines.forEach((line, other) => {
    const gain = sign * (line.rise - own.rise)
    if (other === leader || gain <= PARALLEL) return
    const lead = Math.max(0, atWeight(own, from) - atWeight(line, from))
    const weight = from + (sign * lead) / gain
    if (!(weight > 0 && weight < 1)) return
    const nearer = found === null ? 1 : sign * (found.weight - weight)
    const same = Math.abs(nearer) <= PARALLEL
    if (found === null || (same ? gain > found.gain : nearer > 0))
      found = { weight, leader: other, gain }
  })
  const result = found as (Crossover & { readonly gain: number }) | null
  return result === null ? null : { weight: result.weight, leader: result.leader }
}

export interface WeightStability {
  readonly weight: number
  /** The winner leads from here… null: from 0. */
  readonly winnerFrom: number | null
  /** …to here; null: to 1. */
  readonly winnerUntil: number | null
  /** Who leads below and above; null where nobody else does. */
  readonly below: number | null
  readonly above: number | null
}

/** Per criterion, the range of its weight (others in proportion) within which `winner` leads. */
export const weightStability = (
  values: Matrix,
  weights: readonly number[],
  winner: number,
): WeightStability[] =>
  weights.map((weight, criterion) => {
    const lines = weightLines(values, weights, criterion)
    const below = nextCrossover(lines, winner, weight, -1)
    const above = nextCrossover(lines, winner, weight, 1)
    return {
      weight,
      winnerFrom: below?.weight ?? null,
      winnerUntil: above?.weight ?? null,
      below: below?.leader ?? null,
      above: above?.leader ?? null,
    }
  })

/** Every stretch of a criterion's weight with its leader, from 0 to 1, split only where the leader changes. */
export const leadersAlong = (
  lines: readonly WeightLine[],
): readonly { readonly from: number; readonly to: number; readonly leader: number }[] => {
  const stretches: { from: number; to: number; leader: number }[] = []
  let from = 0
  let leader = 0
  // At the very left, of equal lines the one that rises fastest leads from there on.
  lines.forEach((line, index) => {
    const best = lines[leader]
    if (best === undefined) return
    const ahead = line.rest - best.rest
    if (ahead > PARALLEL || (Math.abs(ahead) <= PARALLEL && line.rise > best.rise + PARALLEL))
      leader = index
  })
  for (let guard = 0; guard <= lines.length; guard += 1) {
    const next = nextCrossover(lines, leader, from, 1)
    stretches.push({ from, to: next?.weight ?? 1, leader })
    if (next === null) return stretches
    from = next.weight
    leader = next.leader
  }
  return stretches
}
