// Prices, formulas and flags in words, as the screens and the report say them.
import type { AgencyId } from '../domain/model.ts'
import type { AbnormalFlag } from '../domain/pricing/abnormal.ts'
import type { PointsWithParts } from '../domain/pricing/points-parts.ts'
import { formatNumber, formatScore, formatShare, locale } from '../format.ts'
import { text } from './translate.ts'

/** A plain number as it stands in a sum: the currency is named once, in the heading. */
export const plainAmount = (amount: number): string => formatNumber(amount, locale, 0, 3)

/** The formula with its numbers filled in; null without a price or where it is undefined. */
export const sumWords = ({ price, parts, unclipped, clipped }: PointsWithParts): string | null => {
  if (parts === null || price === null || unclipped === null) return null
  const numbers: Record<string, string> = { price: plainAmount(price) }
  for (const [name, value] of Object.entries(parts))
    if (typeof value === 'number') numbers[name] = plainAmount(value)
  const sum = text(`pricing.points.sum.${parts.formula}`, numbers)
  return clipped === null
    ? sum
    : text(`pricing.points.clipped.${clipped}`, {
        sum,
        unclipped: formatScore(unclipped, locale, 1),
      })
}

export const flagWords = (
  { agency, rule, price, reference, limit, percentOfReference }: AbnormalFlag,
  nameOf: (agency: AgencyId) => string,
  money: (amount: number) => string,
): string =>
  text(`pricing.points.flag.${rule.kind}`, {
    agency: nameOf(agency),
    price: money(price),
    reference: money(reference),
    limit: money(limit),
    percent: formatShare(percentOfReference / 100, locale, 1),
  })
