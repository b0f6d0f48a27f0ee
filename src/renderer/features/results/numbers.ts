// How the results write numbers: one number of decimals for all scores of a ranking, enough to tell
// neighbours apart, and each raw value in the unit of its criterion.
import { decimalsToTell } from '../../../shared/domain/decimals.ts'
import type { Ranking } from '../../../shared/domain/model.ts'
import {
  formatDifference,
  formatNumber,
  formatScore,
  formatShare,
  shareDecimals,
} from '../../../shared/format.ts'

export interface Numbers {
  readonly locale: string
  /** Points of 100: scores and contributions. */
  readonly points: (value: number | null) => string
  readonly difference: (value: number) => string
  /** A value 0…100. */
  readonly value: (value: number | null) => string
  readonly share: (share: number) => string
  /** As entered or computed, up to three decimals. */
  readonly exact: (value: number) => string
}

/** Decimals of a lead that is not zero: as many as it takes not to print zero. */
const most = 10

export const numbersOf = (ranking: Ranking, locale: string): Numbers => {
  const decimals = decimalsToTell(ranking.results)
  const shares = shareDecimals(ranking.leaves.map((leaf) => leaf.weight))
  return {
    locale,
    points: (value) => formatScore(value, locale, decimals),
    difference: (value) => formatDifference(value, locale, decimals),
    value: (value) => formatScore(value, locale, 1),
    share: (share) => {
      // A share that was scaled up is rarely whole, even where all weights are.
      const own = Math.max(shares, shareDecimals([share]))
      return formatShare(share, locale, own)
    },
    exact: (value) => formatNumber(value, locale, 0, 3),
  }
}

/** A lead as text, never "0.0" while one agency is ahead of the other. */
export const leadText = (lead: number, numbers: Numbers): string => {
  const written = numbers.points(lead)
  if (/[1-9]/.test(written)) return written
  for (let decimals = 1; decimals <= most; decimals += 1) {
    const finer = formatScore(lead, numbers.locale, decimals)
    if (/[1-9]/.test(finer)) return finer
  }
  return written
}
