// Where random weights come from: what is known, or not known, about how important the criteria are.

import type { Random } from './random.ts'

export type WeightSource =
  /** These weights, each time. */
  | { readonly kind: 'fixed'; readonly weights: readonly number[] }
  /** Nothing is known: uniform on all weights ≥ 0 with sum 1. */
  | { readonly kind: 'simplex' }
  /** Around these weights: Dirichlet(kappa · w); a larger kappa (> 0) is tighter. */
  | { readonly kind: 'dirichlet'; readonly weights: readonly number[]; readonly kappa: number }
  /** Uniform on weights within these ranges (the stakeholders'), where Σ low ≤ 1 ≤ Σ high. */
  | { readonly kind: 'ranges'; readonly low: readonly number[]; readonly high: readonly number[] }
  /** Uniform on weights in this order, 1 = most important; tied ranks in any order among themselves. */
  | { readonly kind: 'order'; readonly ranks: readonly number[] }
  /** One row per draw. */
  | { readonly kind: 'given'; readonly draws: readonly (readonly number[])[] }

/** Writes the weights of draw number `draw` into `into`; draws come in order. */
export type WeightSampler = (into: Float64Array, draw: number) => void

const normaliseInto = (into: Float64Array): void => {
  let sum = 0
  for (const value of into) sum += value
  // Gamma draws of tiny shapes may all underflow to 0.
  if (sum > 0) for (let i = 0; i < into.length; i += 1) into[i] = (into[i] ?? 0) / sum
  else into.fill(1 / into.length)
}

const shares = (weights: readonly number[]): number[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length))
}

/** Steps between two draws of the random walk, per criterion; enough for them to be nearly independent. */
const STEPS = 2
const BURN_IN = 100

/**
 * Hit-and-run along pairs of criteria: what one gains the other loses, uniformly within both ranges.
 * Source: Smith (1984), Oper. Res. 32:1296–1308; for weights Tervonen et al. (2013), EJOR 224:552–559.
 */
const walk = (low: readonly number[], high: readonly number[], random: Random): WeightSampler => {
  const count = low.length
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
  const room = sum(high) - sum(low)
  const share = room > 0 ? Math.min(1, Math.max(0, (1 - sum(low)) / room)) : 0
  const at = Float64Array.from(low, (value, i) => value + share * ((high[i] ?? value) - value))
  const step = (): void => {
    const i = random.below(count)
    const j = (i + 1 + random.below(count - 1)) % count
    const both = (at[i] ?? 0) + (at[j] ?? 0)
    const from = Math.max(low[i] ?? 0, both - (high[j] ?? 1))
    const to = Math.min(high[i] ?? 1, both - (low[j] ?? 0))
    if (to <= from) return
    at[i] = from + random.uniform() * (to - from)
    at[j] = both - (at[i] ?? 0)
  }
  if (count > 1) for (let i = 0; i < BURN_IN * count; i += 1) step()
  return (into) => {
    if (count > 1) for (let i = 0; i < STEPS * count; i += 1) step()
    into.set(at)
  }
}

const ordered = (ranks: readonly number[], random: Random): WeightSampler => {
  const order = ranks.map((_, index) => index)
  const sorted = new Float64Array(ranks.length)
  const before = (a: number, b: number): number => (ranks[a] ?? 0) - (ranks[b] ?? 0)
  return (into) => {
    for (let i = 0; i < sorted.length; i += 1) sorted[i] = random.exponential()
    normaliseInto(sorted)
    sorted.sort()
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = random.below(i + 1)
      const kept = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = kept
    }
    // Shuffled first, so that the stable sort leaves tied criteria in a random order.
    order.sort(before)
    order.forEach((criterion, place) => {
      into[criterion] = sorted[sorted.length - 1 - place] ?? 0
    })
  }
}

/**
 * The sampler of a source for `count` criteria. Uniform on the simplex: w_j = E_j/ΣE with E ~ Exp(1); never
 * uniform numbers divided by their sum.
 * Source: Lahdelma & Salminen (2001), Oper. Res. 49:444–454; Rubinstein (1982).
 */
export const weightSampler = (
  source: WeightSource,
  count: number,
  random: Random,
): WeightSampler => {
  switch (source.kind) {
    case 'fixed': {
      const weights = Float64Array.from(shares(source.weights))
      return (into) => into.set(weights)
    }
    case 'simplex':
      return (into) => {
        for (let i = 0; i < count; i += 1) into[i] = random.exponential()
        normaliseInto(into)
      }
    case 'dirichlet': {
      const shapes = shares(source.weights).map((weight) => weight * source.kappa)
      return (into) => {
        for (let i = 0; i < count; i += 1) into[i] = random.gamma(shapes[i] ?? 0)
        normaliseInto(into)
      }
    }
    case 'ranges':
      return walk(source.low, source.high, random)
    case 'order':
      return ordered(source.ranks, random)
    case 'given':
      return (into, draw) => into.set(source.draws[draw] ?? [])
  }
}
