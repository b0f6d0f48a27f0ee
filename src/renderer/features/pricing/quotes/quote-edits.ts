// What an edit of a quote changes besides itself: a total that was the sum of its lines stays that.
import type { Input } from '../../../../shared/contract/call.ts'
import type { FullQuote, QuoteLine } from '../../../../shared/domain/pricing/quote.ts'
import { quoteTotals } from '../../../../shared/domain/pricing/quote.ts'

export type QuoteFields = Input<'pricing.setQuote'>['fields']

/** While the stated total is what the lines come to, or nothing was stated yet, it follows them. */
const totalFollows = (quote: FullQuote): boolean => {
  const { stated, itemised, gap } = quoteTotals(quote)
  return itemised === null ? stated === 0 : gap === 0
}

/** The fields of a quote that change with its lines. */
export const withLines = (quote: FullQuote, lines: readonly QuoteLine[]): QuoteFields => {
  const { itemised } = quoteTotals({ ...quote, lines })
  return itemised !== null && totalFollows(quote) && itemised !== quote.amount
    ? { lines, amount: itemised }
    : { lines }
}

/** A typed rate belongs to one pair of currencies. */
export const withCurrency = (quote: FullQuote, currency: string): QuoteFields =>
  currency === quote.currency || quote.conversion === null
    ? { currency }
    : { currency, conversion: null }
