// How much better than chance the evaluators agree, with missing ratings and any number of them.

import type { Ratings } from './ratings.ts'

export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

interface Coincidences {
  /** The distinct values, ascending. */
  readonly values: readonly number[]
  /** How often each is among the ratings that can be paired. */
  readonly counts: readonly number[]
  readonly total: number
  /** Per unit: [value index, how often] and the number of ratings. */
  readonly units: readonly {
    readonly size: number
    readonly given: readonly (readonly [number, number])[]
  }[]
}

const coincidencesOf = (ratings: Ratings): Coincidences => {
  const paired = ratings
    .map((row) => row.filter((value) => value !== null))
    .filter((row) => row.length >= 2)
  const values = [...new Set(paired.flat())].sort((a, b) => a - b)
  const indexOf = new Map(values.map((value, index) => [value, index]))
  const counts = values.map(() => 0)
  let total = 0
  const units = paired.map((row) => {
    const given = new Map<number, number>()
    for (const value of row) {
      const index = indexOf.get(value) ?? 0
      given.set(index, (given.get(index) ?? 0) + 1)
      counts[index] = (counts[index] ?? 0) + 1
      total += 1
    }
    return { size: row.length, given: [...given] }
  })
  return { values, counts, total, units }
}

type Difference = (a: number, b: number) => number

/** δ² between two values, by their position among the distinct ones. */
const differenceOf = (metric: Metric, { values, counts }: Coincidences): Difference => {
  const at = (index: number): number => values[index] ?? 0
  switch (metric) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1)
    case 'interval':
      return (a, b) => (at(a) - at(b)) ** 2
    case 'ratio':
      return (a, b) => (a === b ? 0 : ((at(a) - at(b)) / (at(a) + at(b))) ** 2)
    case 'ordinal': {
      const upTo: number[] = []
      let sum = 0
      for (const count of counts) {
        sum += count
        upTo.push(sum)
      }
      const middle = (index: number): number => (upTo[index] ?? 0) - (counts[index] ?? 0) / 2
      return (a, b) => (middle(a) - middle(b)) ** 2
    }
  }
}

/**
 * α = 1 − D_o/D_e; 1 perfect, 0 as chance, negative worse. Items with fewer than two ratings do not count.
 * Null when undefined: nothing to pair, no variation, or `ratio` with negative values. ≥ .800 is good,
 * .667–.800 tentative.
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; Hayes & Krippendorff (2007),
 * Communication Methods and Measures 1:77–89.
 */
export const krippendorffAlpha = (ratings: Ratings, metric: Metric): number | null => {
  const coincidences = coincidencesOf(ratings)
  const { values, counts, total, units } = coincidences
  if (metric === 'ratio' && values.some((value) => value < 0)) return null
  const difference = differenceOf(metric, coincidences)
  let observed = 0
  for (const { size, given } of units)
    for (const [a, howOftenA] of given)
      for (const [b, howOftenB] of given)
        observed += (howOftenA * howOftenB * difference(a, b)) / (size - 1)
  let expected = 0
  for (let a = 0; a < values.length; a += 1)
    for (let b = 0; b < values.length; b += 1)
      expected += (counts[a] ?? 0) * (counts[b] ?? 0) * difference(a, b)
  return expected > 0 ? 1 - ((total - 1) * observed) / expected : null
}
