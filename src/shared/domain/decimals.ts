// How many decimals a list of scores needs, and how a number is printed with them: a tie in print must be
// a tie in rank, and a difference in rank must be visible.

import { decimalOf, numberOf, roundDecimal } from './exact.ts'

/** More would only print the noise of the sums: ranks differ from 1e-9 on. */
const MOST = 10

/** Below it a double is its decimal text to within 2e-7 of the last digit asked for. */
const quickUpTo = 1e9
/** As near to a half as this, the text decides. */
const nearHalf = 1e-6

/**
 * |value| · 10^decimals rounded half up, where doubles are sure of it; null: the decimal text has to say. Exact
 * decimals take a hundred times longer, and every number on screen is rounded.
 */
const quickDigits = (value: number, decimals: number): number | null => {
  const scaled = Math.abs(value) * 10 ** decimals
  if (!(scaled < quickUpTo) || decimals < 0) return null
  return Math.abs(scaled - Math.floor(scaled) - 0.5) < nearHalf ? null : Math.round(scaled)
}

/** `value` rounded half up (away from zero) to `decimals` on its decimal text. Finite numbers only. */
export const roundHalfUp = (value: number, decimals: number): number => {
  const quick = quickDigits(value, decimals)
  if (quick === null) return numberOf(roundDecimal(decimalOf(value), decimals))
  return quick === 0 ? 0 : (Math.sign(value) * quick) / 10 ** decimals
}

/** `value` as text with exactly `decimals` decimals, rounded half up on its decimal text; never "-0". */
export const fixedText = (value: number, decimals: number): string => {
  const quick = quickDigits(value, decimals)
  const { digits } =
    quick === null
      ? roundDecimal(decimalOf(value), decimals)
      : { digits: value < 0 ? -quick : quick }
  const negative = digits < 0
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
