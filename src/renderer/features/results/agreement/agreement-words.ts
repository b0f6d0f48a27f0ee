// Agreement in words: what a coefficient means, and why there is none.

import type { Metric } from '../../../../shared/domain/agreement/krippendorff.ts'
import type { Agreement } from '../../../../shared/domain/agreement/panel-agreement.ts'
import type { Spread } from '../../../../shared/domain/agreement/spread.ts'
import { formatNumber } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'

export type AgreementWord = 'high' | 'fair' | 'weak' | 'none'

/** Krippendorff's own bounds: .800 good, .667 tentative. */
export const wordOf = (alpha: number): AgreementWord =>
  alpha >= 0.8 ? 'high' : alpha >= 0.667 ? 'fair' : alpha > 0 ? 'weak' : 'none'

/** Why a coefficient is undefined. */
export type Undefined = 'one' | 'few' | 'missing' | 'same'

/**
 * `raters`: evaluators who count; `items`: agencies that take part. A complete table that varies has all
 * coefficients, so the reasons exclude each other in this order.
 */
export const reasonOf = (
  spreads: readonly (Spread | null)[],
  raters: number,
  needsAll: boolean,
): Undefined => {
  if (raters < 2) return 'one'
  if (spreads.length < 2) return 'few'
  if (needsAll && spreads.some((spread) => spread === null || spread.count < raters))
    return 'missing'
  if (spreads.every((spread) => spread === null || spread.count < 2)) return 'missing'
  return 'same'
}

export const coefficient = (value: number | null, reason: Undefined): string =>
  value === null ? text(`agreement.undefined.${reason}`) : formatNumber(value, locale, 3)

export const alphaOf = (agreement: Agreement, metric: Metric): number | null =>
  agreement.krippendorff[metric]

/** Position of the cell with the widest range; null when nobody is apart. */
export const widestOf = (spreads: readonly (Spread | null)[]): number | null => {
  let widest: number | null = null
  let range = 0
  for (const [index, spread] of spreads.entries()) {
    const own = spread === null ? 0 : spread.highest - spread.lowest
    if (own > range) [widest, range] = [index, own]
  }
  return widest
}
