// How many decimals a list of scores needs, and how a number is printed with them: a tie in print must be
// a tie in rank, and a difference in rank must be visible.

import { decimalOf, numberOf, roundDecimal } from './exact.ts'

/** More would only print the noise of the sums: ranks differ from 1e-9 on. */
const MOST = 10

/** `value` rounded half up (away from zero) to `decimals` on its decimal text. Finite numbers only. */
export const roundHalfUp = (value: number, decimals: number): number =>
  numberOf(roundDecimal(decimalOf(value), decimals))

/** `value` as text with exactly `decimals` decimals, rounded half up on its decimal text; never "-0". */
export const fixedText = (value: number, decimals: number): string => {
  const { digits } = roundDecimal(decimalOf(value), decimals)
  const negative = digits < 0n
  const text = String(negative ? -digits : digits).padStart(decimals + 1, '0')
  const whole = text.slice(0, text.length - decimals)
  const sign = negative ? '-' : ''
  return decimals === 0 ? sign + whole : `${sign}${whole}.${text.slice(-decimals)}`
}

/**
 * The decimals to print scores with: `least` (one by default), or as many as tell neighbours of different
 * rank apart. Unranked entries (rank or score null) do not count. Any order.
 */
export const decimalsToTell = (
  results: readonly { readonly score: number | null; readonly rank: number | null }[],
  least = 1,
): number => {
  const ranked = results
    .flatMap(({ score, rank }) => (score === null || rank === null ? [] : [{ score, rank }]))
    .sort((a, b) => a.rank - b.rank || b.score - a.score)
  for (let decimals = least; decimals < MOST; decimals += 1) {
    const told = ranked.every((entry, index) => {
      const above = ranked[index - 1]
      return (
        above === undefined ||
        above.rank === entry.rank ||
        fixedText(above.score, decimals) !== fixedText(entry.score, decimals)
      )
    })
    if (told) return decimals
  }
  return MOST
}
