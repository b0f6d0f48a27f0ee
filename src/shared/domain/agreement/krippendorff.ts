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

/** Place of each distinct value on a line along which δ² is a squared distance; null for the other metrics. */
const placesOf = (metric: Metric, { values, counts }: Coincidences): readonly number[] | null => {
  if (metric === 'interval') return values
  if (metric !== 'ordinal') return null
  let upTo = 0
  return counts.map((count) => {
    upTo += count
    return upTo - count / 2
  })
}

type Difference = (a: number, b: number) => number

/** δ² between two values, by their position among the distinct ones. */
const differenceOf = (metric: Metric, coincidences: Coincidences): Difference => {
  const places = placesOf(metric, coincidences)
  if (places !== null) return (a, b) => ((places[a] ?? 0) - (places[b] ?? 0)) ** 2
  if (metric === 'nominal') return (a, b) => (a === b ? 0 : 1)
  const at = (index: number): number => coincidences.values[index] ?? 0
  return (a, b) => (a === b ? 0 : ((at(a) - at(b)) / (at(a) + at(b))) ** 2)
}

/** Σ n_a·n_b·δ² over all pairs of values; in one pass where δ² allows it. */
const expectedSum = (metric: Metric, coincidences: Coincidences): number => {
  const { values, counts, total } = coincidences
  if (values.length < 2) return 0
  const places = placesOf(metric, coincidences)
  if (places !== null) {
    const weighted = (of: (place: number) => number): number =>
      places.reduce((sum, place, index) => sum + (counts[index] ?? 0) * of(place), 0)
    const mean = weighted((place) => place) / total
    return 2 * total * weighted((place) => (place - mean) ** 2)
  }
  if (metric === 'nominal')
    return total * total - counts.reduce((sum, count) => sum + count * count, 0)
  const difference = differenceOf(metric, coincidences)
  let sum = 0
  for (let a = 0; a < values.length; a += 1)
    for (let b = 0; b < a; b += 1) sum += 2 * (counts[a] ?? 0) * (counts[b] ?? 0) * difference(a, b)
  return sum
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
  const { values, total, units } = coincidences
  if (metric === 'ratio' && values.some((value) => value < 0)) return null
  const difference = differenceOf(metric, coincidences)
  let observed = 0
  for (const { size, given } of units)
    for (const [a, howOftenA] of given)
      for (const [b, howOftenB] of given)
        observed += (howOftenA * howOftenB * difference(a, b)) / (size - 1)
  const expected = expectedSum(metric, coincidences)
  return expected > 0 ? 1 - ((total - 1) * observed) / expected : null
}
