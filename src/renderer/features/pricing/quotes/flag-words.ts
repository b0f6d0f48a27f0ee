// What in a quote does not add up or is not said, as sentences.
import type { FullQuote, QuoteFlag } from '../../../../shared/domain/pricing/quote.ts'
import { formatDate, formatMoney } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'

/** How a line is called where it has no name. */
export const lineName = (quote: FullQuote, id: string): string => {
  const at = quote.lines.findIndex((line) => line.id === id)
  return quote.lines[at]?.item || text('pricing.lines.unnamed', { number: at + 1 })
}

export const flagWords = (flag: QuoteFlag, quote: FullQuote): string => {
  const money = (amount: number): string => formatMoney(amount, quote.currency, locale)
  switch (flag.code) {
    case 'line-disagrees':
      return text('pricing.flag.line-disagrees', {
        line: lineName(quote, flag.line),
        written: money(flag.written),
        computed: money(flag.computed),
      })
    case 'line-unpriced':
      return text('pricing.flag.line-unpriced', { line: lineName(quote, flag.line) })
    case 'total-disagrees':
      return text(flag.gap > 0 ? 'pricing.flag.total-above' : 'pricing.flag.total-below', {
        stated: money(flag.stated),
        itemised: money(flag.itemised),
        gap: money(Math.abs(flag.gap)),
      })
    case 'conversion-missing':
      return text('pricing.flag.conversion-missing', { from: flag.from, to: flag.to })
    case 'vat-unknown':
      return text('pricing.flag.vat-unknown')
    case 'lines-unread':
      return plural('pricing.flag.lines-unread', flag.count)
    case 'expired':
      return text('pricing.flag.expired', { date: formatDate(flag.validUntil, locale) })
  }
}
