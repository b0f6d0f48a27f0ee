// How a quoted total becomes comparable: VAT out or in, then the typed rate of its currency.
import { adjustmentOf, type FullQuote, type Terms } from '../../../shared/domain/pricing/quote.ts'
import { formatDate, formatMoney, formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import type { Account, AccountPart } from './account.tsx'

/** What is done with an amount of the quote, in words; none: it is comparable as it is. */
export const adjustmentWords = (quote: FullQuote, terms: Terms): readonly string[] => {
  const { vat, conversion, from, to } = adjustmentOf(quote, terms)
  const percent = vat === null ? '' : formatNumber(vat.ratePercent, locale, 0, 2)
  const rate = conversion === null ? '' : formatNumber(conversion.rate, locale, 0, 6)
  return [
    ...(vat === null
      ? []
      : [
          text(vat.change === 'removed' ? 'pricing.sum.vatRemoved' : 'pricing.sum.vatAdded', {
            percent,
          }),
        ]),
    ...(conversion === null
      ? []
      : [
          conversion.date === null
            ? text('pricing.sum.converted', { from, to, rate })
            : text('pricing.sum.convertedOn', {
                from,
                to,
                rate,
                date: formatDate(conversion.date, locale),
              }),
        ]),
  ]
}

export const termsWords = ({ currency, vat }: Terms): string =>
  text(vat === 'net' ? 'pricing.terms.net' : 'pricing.terms.gross', { currency })

export const comparableAccount = (
  name: string,
  quote: FullQuote,
  comparable: number,
  terms: Terms,
): Account => {
  const quoted: AccountPart = {
    label: text('pricing.sum.quoted'),
    detail: null,
    amount: formatMoney(quote.amount, quote.currency, locale),
  }
  return {
    title: text('pricing.sum.comparableTitle', { name }),
    parts: [
      quoted,
      ...adjustmentWords(quote, terms).map((label) => ({ label, detail: null, amount: '' })),
    ],
    total: { label: termsWords(terms), amount: formatMoney(comparable, terms.currency, locale) },
    notes: quote.vat === null ? [text('pricing.sum.vatUnknown')] : [],
  }
}
