// Below the lines: what they come to, what is offered beside the price, and what of the total they leave open.
import {
  type FullQuote,
  lineMoney,
  type QuoteLine,
  quoteTotals,
} from '../../../../shared/domain/pricing/quote.ts'
import { formatMoney } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { type Account, AccountNumber } from '../account.tsx'
import { lineName } from './flag-words.ts'
import styles from './quotes.module.css'

const sumOf = (
  quote: FullQuote,
  title: string,
  total: number,
  counts: (line: QuoteLine) => boolean,
): Account => {
  const money = (amount: number): string => formatMoney(amount, quote.currency, locale)
  return {
    title,
    parts: quote.lines.flatMap((line) => {
      const { amount } = lineMoney(line, quote.currency)
      return line.excluded || amount === null || !counts(line)
        ? []
        : [{ label: lineName(quote, line.id), detail: null, amount: money(amount) }]
    }),
    total: { label: title, amount: money(total) },
    notes: [],
  }
}

export function LinesFoot({
  quote,
  onTakeSum,
}: {
  readonly quote: FullQuote
  readonly onTakeSum: (amount: number) => void
}) {
  const { itemised, options, gap } = quoteTotals(quote)
  if (itemised === null && options === 0) return null
  const money = (amount: number): string => formatMoney(amount, quote.currency, locale)
  return (
    <div className={styles.linesFoot}>
      {itemised !== null && (
        <span>
          {text('pricing.lines.sum')}{' '}
          <AccountNumber
            className={styles.strong}
            account={() =>
              sumOf(quote, text('pricing.lines.sum'), itemised, ({ optional }) => !optional)
            }
          >
            {money(itemised)}
          </AccountNumber>
        </span>
      )}
      {options !== 0 && (
        <span>
          {text('pricing.lines.options')}{' '}
          <AccountNumber
            className={styles.strong}
            account={() =>
              sumOf(quote, text('pricing.lines.options'), options, ({ optional }) => optional)
            }
          >
            {money(options)}
          </AccountNumber>
        </span>
      )}
      {itemised !== null && gap !== null && gap !== 0 && (
        <>
          <span className={styles.check}>
            {text(gap > 0 ? 'pricing.lines.gapAbove' : 'pricing.lines.gapBelow', {
              gap: money(Math.abs(gap)),
            })}
          </span>
          <Button size="small" onClick={() => onTakeSum(itemised)}>
            {text('pricing.lines.takeSum')}
          </Button>
        </>
      )}
    </div>
  )
}
