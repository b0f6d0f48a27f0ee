// PROMETHEE II: every pair compared on every criterion, small differences given small preference. Depends
// on the set of alternatives.

import type { Goal, Matrix } from './normalise.ts'

/** The six shapes of Brans & Vincke; thresholds in the criterion's unit. */
export type Preference =
  | { readonly kind: 'usual' }
  | { readonly kind: 'u-shape'; readonly q: number }
  | { readonly kind: 'v-shape'; readonly p: number }
  | { readonly kind: 'level' | 'linear'; readonly q: number; readonly p: number }
  | { readonly kind: 'gaussian'; readonly s: number }

export interface PrometheeFlows {
  /** How much each alternative outranks the others, 0…1. */
  readonly plus: readonly number[]
  /** How much it is outranked, 0…1. */
  readonly minus: readonly number[]
  /** plus − minus, −1…1; higher is better. */
  readonly net: readonly number[]
}

/** Preference 0…1 for a difference `d`; none for d ≤ 0. */
export const preferenceOf = (d: number, preference: Preference): number => {
  if (d <= 0) return 0
  switch (preference.kind) {
    case 'usual':
      return 1
    case 'u-shape':
      return d > preference.q ? 1 : 0
    case 'v-shape':
      return d >= preference.p ? 1 : d / preference.p
    case 'level':
      return d <= preference.q ? 0 : d <= preference.p ? 0.5 : 1
    case 'linear':
      if (d <= preference.q) return 0
      return d >= preference.p ? 1 : (d - preference.q) / (preference.p - preference.q)
    case 'gaussian':
      return preference.s === 0 ? 1 : 1 - Math.exp(-(d * d) / (2 * preference.s * preference.s))
  }
}

/**
 * Flows with divisor n − 1 (one alternative alone has none). Weights sum to 1; `preferences` per criterion.
 * Source: Brans & Vincke (1985), Management Science 31:647–656.
 */
export const promethee = (
  matrix: Matrix,
  weights: readonly number[],
  directions: readonly Goal[],
  preferences: readonly Preference[],
): PrometheeFlows => {
  const count = matrix.length
  const plus = matrix.map(() => 0)
  const minus = matrix.map(() => 0)
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const weight = weights[column] ?? 0
    const sign = directions[column] === 'min' ? -1 : 1
    const preference = preferences[column] ?? { kind: 'usual' }
    for (let a = 0; a < count; a += 1) {
      for (let b = 0; b < count; b += 1) {
        const d = sign * ((matrix[a]?.[column] ?? 0) - (matrix[b]?.[column] ?? 0))
        if (d <= 0) continue
        const preferred = (weight * preferenceOf(d, preference)) / (count - 1)
        plus[a] = (plus[a] ?? 0) + preferred
        minus[b] = (minus[b] ?? 0) + preferred
      }
    }
  }
  return { plus, minus, net: plus.map((flow, position) => flow - (minus[position] ?? 0)) }
}
