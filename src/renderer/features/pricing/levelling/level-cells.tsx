// What the cells of the comparison show: a submitted price, a levelled one with where it comes from, a total.
import type { LevelledRow } from '../../../../shared/domain/pricing/levelling.ts'
import { subtractMoney, sumMoney } from '../../../../shared/domain/pricing/money.ts'
import { formatAmount } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import { AccountNumber } from '../account.tsx'
import { comparableAccount } from '../comparable-account.ts'
import { type AccountContext, priceAccount, type TotalColumn, totalAccount } from './accounts.ts'
import type { FootId } from './level-rows.ts'
import styles from './levelling.module.css'
import { SourceSign } from './source-mark.tsx'
import type { Offer, Side } from './use-levelled.ts'

const number = (amount: number, { terms }: AccountContext): string =>
  formatAmount(amount, terms.currency, locale)

export function SubmittedCell({
  price,
  context,
}: {
  readonly price: LevelledRow
  readonly context: AccountContext
}) {
  if (price.submitted === null && price.option === null)
    return <span className={styles.none}>–</span>
  return (
    <>
      {price.submitted !== null && (
        <span className={styles.submitted}>{number(price.submitted, context)}</span>
      )}
      {price.option !== null && (
        <span className={styles.option}>
          {text('pricing.levelling.option', { amount: number(price.option, context) })}
        </span>
      )}
    </>
  )
}

export function LevelledCell({
  price,
  offer,
  context,
}: {
  readonly price: LevelledRow
  readonly offer: Offer
  readonly context: AccountContext
}) {
  const { source, levelled } = price
  const words =
    source === 'option-off' || source === 'excluded' || source === 'included' || levelled === null
      ? text(`pricing.source.${source}.short`)
      : number(levelled, context)
  return (
    <AccountNumber
      tabIndex={-1}
      className={styles.price}
      account={() => priceAccount(price, offer, context)}
    >
      <SourceSign source={source} />
      <span className={levelled === null || source === 'included' ? styles.none : undefined}>
        {words}
      </span>
    </AccountNumber>
  )
}

interface FootAmount {
  readonly words: string
  readonly column: TotalColumn | 'stated' | null
}

const footAmount = (
  foot: FootId,
  offer: Offer,
  side: Side,
  context: AccountContext,
): FootAmount | null => {
  const { totals } = offer.result
  if (totals === null)
    return side === 'submitted' && foot === 'stated'
      ? { words: text('pricing.quotes.noRate'), column: null }
      : null
  if (side === 'submitted') {
    if (foot === 'sum') return { words: number(totals.submitted, context), column: 'submitted' }
    return foot === 'stated' && offer.stated !== null
      ? { words: number(offer.stated, context), column: 'stated' }
      : null
  }
  switch (foot) {
    case 'sum':
      return { words: number(totals.levelled, context), column: 'levelled' }
    case 'plugs':
      return { words: number(totals.plugs, context), column: 'plugs' }
    case 'overrun':
      return {
        words: number(
          subtractMoney(totals.expected, sumMoney([totals.levelled, totals.contingency])),
          context,
        ),
        column: null,
      }
    case 'contingency':
      return { words: number(totals.contingency, context), column: null }
    case 'low':
    case 'expected':
    case 'high':
      return { words: number(totals[foot], context), column: foot }
    default:
      return null
  }
}

export function FootCell({
  foot,
  offer,
  side,
  basis,
  context,
}: {
  readonly foot: FootId
  readonly offer: Offer
  readonly side: Side
  readonly basis: Side
  readonly context: AccountContext
}) {
  const amount = footAmount(foot, offer, side, context)
  if (amount === null) return null
  const { column, words } = amount
  const decides = basis === side && (side === 'levelled' ? foot === 'expected' : foot === 'stated')
  const strong = foot === 'expected' || foot === 'sum' || decides
  const account =
    column === null
      ? null
      : column === 'stated'
        ? comparableAccount(offer.name, offer.quote, offer.stated ?? 0, context.terms)
        : totalAccount(offer, column, context)
  const className = strong ? styles.strong : undefined
  return account === null ? (
    <span className={className}>{words}</span>
  ) : (
    <AccountNumber tabIndex={-1} className={className} account={() => account}>
      {words}
    </AccountNumber>
  )
}
