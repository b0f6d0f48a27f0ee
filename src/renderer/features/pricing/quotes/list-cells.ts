// Totals typed into the table of quotes.
import { text } from '../../../../shared/messages/translate.ts'
import { parseNumber } from '../../../ui/parse-number.ts'
import type { QuoteRow } from './quote-rows.ts'
import type { QuoteChange } from './use-quotes.ts'

export const amountText = ({ quote }: QuoteRow, locale: string): string =>
  quote === null
    ? ''
    : new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(
        quote.amount,
      )

export type ListEdit =
  | { readonly ok: true; readonly changes: readonly QuoteChange[] }
  | { readonly ok: false; readonly reason: string }

/** Totals of several agencies; a quote that is begun is in `currency`. Nothing changes when one is no price. */
export const editAmounts = (
  typed: readonly { readonly row: QuoteRow; readonly text: string | null }[],
  currency: string,
  locale: string,
): ListEdit => {
  const changes: QuoteChange[] = []
  for (const { row, text: value } of typed) {
    const { name } = row.agency
    if (value === null || value.trim() === '')
      return { ok: false, reason: text('pricing.quotes.amountNeeded', { name }) }
    const amount = parseNumber(value.replace(/^[A-Z]{3}\s+|\s+[A-Z]{3}$|\p{Sc}/gu, ''), locale)
    if (amount === null || !(amount > 0))
      return { ok: false, reason: text('pricing.quotes.notAPrice', { name, value }) }
    changes.push({
      agency: row.agency.id,
      fields: row.quote === null ? { amount, currency } : { amount },
    })
  }
  return { ok: true, changes }
}
