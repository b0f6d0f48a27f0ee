// The few parts of a difference that a sentence names: the two or three largest on either side.

import type { DifferencePart, ScoreDifference } from './difference.ts'

/** Two are named, and a third where the two make less than this share of their side. */
const TOLD = 0.8
/** Below this it is rounding. */
const NOTHING = 1e-9

export interface Side {
  /** The largest first. */
  readonly named: readonly DifferencePart[]
  /** Parts of this side that are not named. */
  readonly more: number
}

export interface Reasons {
  /** What speaks for the first agency, and what for the second. */
  readonly gains: Side
  readonly losses: Side
}

const sideOf = (parts: readonly DifferencePart[]): Side => {
  const sorted = parts.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const sum = (of: readonly DifferencePart[]): number =>
    of.reduce((total, { points }) => total + Math.abs(points), 0)
  const two = sorted.slice(0, 2)
  const named = sum(two) < TOLD * sum(sorted) ? sorted.slice(0, 3) : two
  return { named, more: sorted.length - named.length }
}

export const reasonsOf = ({ parts }: Pick<ScoreDifference, 'parts'>): Reasons => ({
  gains: sideOf(parts.filter(({ points }) => points > NOTHING)),
  losses: sideOf(parts.filter(({ points }) => points < -NOTHING)),
})
