// A quote as agencies write it: lines, terms, currency and tax, and what in it does not add up.

import type { Quote } from '../model.ts'
import {
  dividedBy,
  moneyOf,
  type Ratio,
  ratioOf,
  roundMoney,
  subtractMoney,
  sumMoney,
  times,
} from './money.ts'

export interface QuoteLine {
  /** Unique within its quote. */
  readonly id: string
  /** The role or item in the agency's words. */
  readonly item: string
  readonly quantity: number | null
  /** hour, day, month, piece, milestone or any other word. */
  readonly unit: string | null
  /** Price of one unit, in the quote's currency; negative for a discount. */
  readonly rate: number | null
  /** As the agency wrote it; null: quantity × rate. */
  readonly amount: number | null
  /** Offered beside the price: counts only where the buyer takes it. */
  readonly optional: boolean
  /** Named by the agency as not part of its price. */
  readonly excluded: boolean
  readonly group: string | null
}

/** Typed by the buyer: what one unit of the quote's currency is worth in the evaluation's. */
export interface Conversion {
  /** > 0. */
  readonly rate: number
  /** ISO 8601 day of the rate. */
  readonly date: string | null
}

export interface Vat {
  /** Whether the quoted amounts hold the tax. */
  readonly included: boolean
  /** 19 for 19 %; ≥ 0. */
  readonly ratePercent: number
}

/** A quote whose lines have been read. */
export interface FullQuote extends Quote {
  readonly lines: readonly QuoteLine[]
  /** Entries of `lines` that hold nothing a quote line could be read from. */
  readonly unread: number
}

/** What all quotes of an evaluation are compared in. */
export interface Terms {
  /** ISO 4217 code of the evaluation. */
  readonly currency: string
  /** net: without VAT; gross: with it, for buyers who cannot reclaim it. */
  readonly vat: 'net' | 'gross'
}

export interface LineMoney {
  /** quantity × rate, to the smallest unit of the currency; null when one of them is missing. */
  readonly computed: number | null
  /** What counts: the written amount, else the computed one, to the smallest unit of the currency. */
  readonly amount: number | null
  /** false when a written amount is not quantity × rate. */
  readonly agrees: boolean
}

/** What one line costs in the quote's currency, rounded half up once. */
export const lineMoney = (line: QuoteLine, currency: string): LineMoney => {
  const computed =
    line.quantity === null || line.rate === null
      ? null
      : moneyOf(times(ratioOf(line.quantity), ratioOf(line.rate)), currency)
  const written = line.amount === null ? null : roundMoney(line.amount, currency)
  return {
    computed,
    amount: written ?? computed,
    agrees: written === null || computed === null || written === computed,
  }
}

export interface QuoteTotals {
  /** The quoted total as stated. */
  readonly stated: number
  /** Σ of the lines in the price (neither optional nor excluded); null when none has an amount. */
  readonly itemised: number | null
  /** Σ of the optional lines. */
  readonly options: number
  /** stated − itemised: what the lines do not explain; null without priced lines. */
  readonly gap: number | null
}

/** The sums of a quote in its own currency, exact to its smallest unit. */
export const quoteTotals = (quote: FullQuote): QuoteTotals => {
  const amounts = (optional: boolean): number[] =>
    quote.lines.flatMap((line) => {
      if (line.excluded || line.optional !== optional) return []
      const { amount } = lineMoney(line, quote.currency)
      return amount === null ? [] : [amount]
    })
  const priced = amounts(false)
  const stated = roundMoney(quote.amount, quote.currency)
  const itemised = priced.length === 0 ? null : sumMoney(priced)
  return {
    stated,
    itemised,
    options: sumMoney(amounts(true)),
    gap: itemised === null ? null : subtractMoney(stated, itemised),
  }
}

export type QuoteFlag =
  | {
      readonly code: 'line-disagrees'
      readonly line: string
      readonly written: number
      readonly computed: number
    }
  | { readonly code: 'line-unpriced'; readonly line: string }
  | {
      readonly code: 'total-disagrees'
      readonly stated: number
      readonly itemised: number
      readonly gap: number
    }
  | { readonly code: 'conversion-missing'; readonly from: string; readonly to: string }
  | { readonly code: 'vat-unknown' }
  | { readonly code: 'lines-unread'; readonly count: number }
  | { readonly code: 'expired'; readonly validUntil: string }

const conversionRate = (quote: FullQuote, terms: Terms): number | null => {
  if (quote.currency === terms.currency) return 1
  const rate = quote.conversion?.rate ?? 0
  return rate > 0 ? rate : null
}

/** What in a quote does not add up or is not said. `today` (ISO 8601 day; null: not asked) tells expiry. */
export const checkQuote = (
  quote: FullQuote,
  terms: Terms,
  today: string | null,
): readonly QuoteFlag[] => {
  const flags: QuoteFlag[] = []
  for (const line of quote.lines) {
    const { computed, amount, agrees } = lineMoney(line, quote.currency)
    if (!agrees && computed !== null && amount !== null)
      flags.push({ code: 'line-disagrees', line: line.id, written: amount, computed })
    if (amount === null && !line.excluded) flags.push({ code: 'line-unpriced', line: line.id })
  }
  const { stated, itemised, gap } = quoteTotals(quote)
  if (itemised !== null && gap !== null && gap !== 0)
    flags.push({ code: 'total-disagrees', stated, itemised, gap })
  if (conversionRate(quote, terms) === null)
    flags.push({ code: 'conversion-missing', from: quote.currency, to: terms.currency })
  if (quote.vat === null) flags.push({ code: 'vat-unknown' })
  if (quote.unread > 0) flags.push({ code: 'lines-unread', count: quote.unread })
  if (today !== null && quote.validUntil !== null && quote.validUntil < today.slice(0, 10))
    flags.push({ code: 'expired', validUntil: quote.validUntil })
  return flags
}

/** How a quoted amount becomes comparable, for the sum that is shown beside it. */
export interface Adjustment {
  readonly from: string
  readonly to: string
  /** null: nothing to change, or the quote does not say. */
  readonly vat: { readonly change: 'removed' | 'added'; readonly ratePercent: number } | null
  /** null: the same currency. */
  readonly conversion: Conversion | null
}

export const adjustmentOf = (quote: FullQuote, terms: Terms): Adjustment => {
  const { vat, currency: from } = quote
  const changes = vat !== null && vat.ratePercent > 0 && vat.included !== (terms.vat === 'gross')
  return {
    from,
    to: terms.currency,
    vat: changes
      ? { change: vat.included ? 'removed' : 'added', ratePercent: vat.ratePercent }
      : null,
    conversion: from === terms.currency ? null : quote.conversion,
  }
}

/**
 * What an amount of the quote is multiplied with to be comparable: VAT taken out (100 / (100 + rate)) or put
 * in ((100 + rate) / 100), then the typed conversion rate. Exact; null when the rate is missing. VAT that the
 * quote does not state is left as it is.
 */
export const factorTo = (quote: FullQuote, terms: Terms): Ratio | null => {
  const rate = conversionRate(quote, terms)
  if (rate === null) return null
  const { vat } = adjustmentOf(quote, terms)
  if (vat === null) return ratioOf(rate)
  const withTax = ratioOf(100 + vat.ratePercent)
  const share =
    vat.change === 'removed' ? dividedBy(ratioOf(100), withTax) : dividedBy(withTax, ratioOf(100))
  return times(ratioOf(rate), share)
}

/**
 * An amount of the quote in the evaluation's currency and on its VAT basis, rounded half up once, to the
 * smallest unit of the evaluation's currency; null when the conversion rate is missing.
 */
export const comparableAmount = (
  quote: FullQuote,
  amount: number | Ratio,
  terms: Terms,
): number | null => {
  const factor = factorTo(quote, terms)
  if (factor === null) return null
  const exact = typeof amount === 'number' ? ratioOf(amount) : amount
  return moneyOf(times(exact, factor), terms.currency)
}
