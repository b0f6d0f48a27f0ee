// Weights that keep their sum: when one changes, the others give or take in proportion, and locked ones stay.
// Counted in whole units of the last decimal typed, so that a sum of 100 stays 100 and not 99.99.

export interface HeldWeight {
  /** ≥ 0, as entered. */
  readonly weight: number
  readonly locked: boolean
}

/** What a person types has no more decimals; what a formula gave is then written with these. */
const MOST_TYPED = 4
const COMPUTED = 2
/** A sum is exact to this many decimals, whatever its parts hold. */
const SUM_DECIMALS = 6

const decimalsOf = (value: number): number => {
  const text = String(value)
  if (text.includes('e')) return COMPUTED
  const count = text.split('.')[1]?.length ?? 0
  return count > MOST_TYPED ? COMPUTED : count
}

/** The nearest number with `decimals` decimals, free of binary digits behind them. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))

const sumOf = (values: readonly number[]): number =>
  rounded(
    values.reduce((sum, value) => sum + value, 0),
    SUM_DECIMALS,
  )

/**
 * `total` shared out in proportion to `parts` (alike where all are 0), each with `decimals` decimals, with sum
 * exactly `total`: whole units by largest remainder, and what is finer than a unit goes to the largest share.
 * `total` ≥ 0 with at most six decimals.
 */
export const shareOut = (
  total: number,
  parts: readonly number[],
  decimals: number,
): readonly number[] => {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const quotas = parts.map((part) => (whole > 0 ? part / whole : 1 / parts.length) * total)
  const units = 10 ** decimals
  const given = quotas.map((quota) => Math.floor(rounded(quota * units, SUM_DECIMALS)))
  let left = Math.floor(rounded(total * units, SUM_DECIMALS)) - given.reduce((a, b) => a + b, 0)
  const order = quotas
    .map((quota, i) => ({ i, rest: quota * units - (given[i] ?? 0), part: parts[i] ?? 0 }))
    .sort((a, b) => b.rest - a.rest || b.part - a.part || a.i - b.i)
  for (const { i } of order) {
    if (left <= 0) break
    given[i] = (given[i] ?? 0) + 1
    left -= 1
  }
  const shares = given.map((count) => rounded(count / units, decimals))
  const finer = rounded(total - shares.reduce((a, b) => a + b, 0), SUM_DECIMALS)
  const largest = shares.indexOf(Math.max(...shares))
  return finer === 0
    ? shares
    : shares.map((share, i) => (i === largest ? rounded(share + finer, SUM_DECIMALS) : share))
}

/** How much the weights at `places` can have together while the sum stays: all that is not locked. */
export const mostFor = (weights: readonly HeldWeight[], places: readonly number[]): number =>
  sumOf(weights.map(({ weight, locked }, i) => (locked && !places.includes(i) ? 0 : weight)))

/**
 * Why weights cannot be set to `to`, by their places, while the sum stays: nothing else can give or take (`locked`), or
 * there is not as much (`too-much`, see `mostFor`). null: they can.
 */
export const heldBack = (
  weights: readonly HeldWeight[],
  to: ReadonlyMap<number, number>,
): 'locked' | 'too-much' | null => {
  const sum = sumOf([...to.values()])
  const most = mostFor(weights, [...to.keys()])
  if (weights.every(({ locked }, i) => locked || to.has(i))) return sum === most ? null : 'locked'
  return sum > most ? 'too-much' : null
}

/**
 * The weights after some were set to `to`, by their places, with the sum of all unchanged: the others that are not
 * locked change in proportion to what they had (alike where they had nothing). What is set is taken back into
 * 0…`mostFor`; when nothing else can give or take, everything stays. Locked weights are unchanged to the bit, none is
 * negative, and the others have the decimals that were typed (two where weights were computed).
 */
export const rebalance = (
  weights: readonly HeldWeight[],
  to: ReadonlyMap<number, number>,
): readonly number[] => {
  const before = weights.map(({ weight }) => weight)
  if (heldBack(weights, to) === 'locked') return before
  const set = [...to.keys()]
  const free = weights.flatMap(({ locked }, i) => (locked || to.has(i) ? [] : [i]))
  const partsOf = (places: readonly number[]): readonly number[] =>
    places.map((i) => before[i] ?? 0)
  const wanted = [...to.values()].map((weight) => Math.max(0, weight))
  const decimals = Math.max(0, ...[...wanted, ...partsOf(free)].map(decimalsOf))
  const open = mostFor(weights, set)
  const given = sumOf(wanted) > open ? shareOut(open, wanted, decimals) : wanted
  const rest = Math.max(0, rounded(open - sumOf(given), SUM_DECIMALS))
  const shares = shareOut(rest, partsOf(free), decimals)
  const after = new Map([
    ...set.map((i, at) => [i, given[at] ?? 0] as const),
    ...free.map((i, at) => [i, shares[at] ?? 0] as const),
  ])
  return before.map((weight, i) => after.get(i) ?? weight)
}

/**
 * Equal weights: 100, or what locked ones leave of their sum, shared alike with at most two decimals and with exactly
 * that sum, so that some are a hundredth larger where it does not divide. Locked ones stay.
 */
export const equalised = (weights: readonly HeldWeight[]): readonly number[] => {
  const before = weights.map(({ weight }) => weight)
  const free = weights.filter(({ locked }) => !locked).length
  if (free === 0) return before
  const open = sumOf(weights.flatMap(({ weight, locked }) => (locked ? [] : [weight])))
  const shares = shareOut(
    free === weights.length ? 100 : open,
    Array.from({ length: free }, () => 1),
    COMPUTED,
  )
  let next = 0
  return weights.map(({ weight, locked }) => (locked ? weight : (shares[next++] ?? 0)))
}
