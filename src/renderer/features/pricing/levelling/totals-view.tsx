// Total cost over the term: low, expected and high an agency, drawn to one scale, with what of it is the buyer's
// own figure.
import { formatAmount, formatNumber, formatShare } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import { AccountNumber } from '../account.tsx'
import { AmountAxis, type AmountScale, AmountTicks, amountScale } from '../amount-scale.tsx'
import { comparableAccount, termsWords } from '../comparable-account.ts'
import { type AccountContext, type TotalColumn, totalAccount } from './accounts.ts'
import styles from './levelling.module.css'
import type { Offer } from './use-levelled.ts'

const height = 34
const middle = height / 2

function Drawing({ offer, scale }: { readonly offer: Offer; readonly scale: AmountScale }) {
  const { totals } = offer.result
  if (totals === null) return null
  const { x, width } = scale
  return (
    <svg width="100%" height={height} className={styles.strip} aria-hidden="true">
      <AmountTicks scale={scale} />
      <line className={styles.stem} x1={x(0)} x2={x(totals.low)} y1={middle} y2={middle} />
      <rect
        className={styles.band}
        x={x(totals.low)}
        y={middle - 6}
        width={width(totals.low, totals.high)}
        height={12}
      />
      {(['low', 'high'] as const).map((end) => (
        <line
          key={end}
          className={styles.whisker}
          x1={x(totals[end])}
          x2={x(totals[end])}
          y1={middle - 8}
          y2={middle + 8}
        />
      ))}
      <circle className={styles.dot} cx={x(totals.expected)} cy={middle} r={5} />
      {offer.stated !== null && (
        <text className={styles.stated} x={x(offer.stated)} y={middle - 5} textAnchor="middle">
          ▼
        </text>
      )}
    </svg>
  )
}

export interface TotalsViewProps {
  readonly offers: readonly Offer[]
  readonly context: AccountContext
}

export function TotalsView({ offers, context }: TotalsViewProps) {
  const { terms } = context
  const scale = amountScale(
    Math.max(...offers.flatMap(({ stated, result }) => [stated ?? 0, result.totals?.high ?? 0])),
  )
  const money = (amount: number): string => formatAmount(amount, terms.currency, locale)
  const amountCell = (offer: Offer, column: TotalColumn) => {
    const { totals } = offer.result
    if (totals === null) return '–'
    return (
      <AccountNumber
        className={column === 'expected' ? styles.strong : undefined}
        account={() =>
          totalAccount(offer, column, context) ?? {
            title: '',
            parts: [],
            total: { label: '', amount: '' },
            notes: [],
          }
        }
      >
        {money(totals[column])}
      </AccountNumber>
    )
  }
  return (
    <div className={styles.totals}>
      <table className={styles.totalsTable}>
        <caption>
          {text('pricing.totals.caption', {
            months: formatNumber(context.maintenanceMonths, locale, 0, 1),
            terms: termsWords(terms),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('pricing.quotes.column.agency')}</th>
            <th scope="col" className={styles.number}>
              {text('pricing.totals.stated')}
            </th>
            {(['low', 'expected', 'high'] as const).map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {text(`pricing.total.${column}`)}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {text('pricing.totals.plugs')}
            </th>
            <th scope="col" className={styles.drawing}>
              <AmountAxis scale={scale} />
            </th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => {
            const { totals, complete, out } = offer.result
            const share =
              totals === null || totals.levelled === 0 ? 0 : totals.plugs / totals.levelled
            return (
              <tr key={offer.agency}>
                <th scope="row">
                  {offer.name}
                  {(out || !complete) && (
                    <span className={styles.aside}>
                      {text(
                        totals === null
                          ? 'pricing.quotes.noRate'
                          : out
                            ? 'pricing.quotes.out'
                            : 'pricing.totals.incomplete',
                      )}
                    </span>
                  )}
                </th>
                <td className={styles.number}>
                  {offer.stated === null ? (
                    text('pricing.quotes.noRate')
                  ) : (
                    <AccountNumber
                      account={() =>
                        comparableAccount(offer.name, offer.quote, offer.stated ?? 0, terms)
                      }
                    >
                      {money(offer.stated)}
                    </AccountNumber>
                  )}
                </td>
                {(['low', 'expected', 'high'] as const).map((column) => (
                  <td key={column} className={styles.number}>
                    {amountCell(offer, column)}
                  </td>
                ))}
                <td className={styles.number}>
                  {share === 0 ? '–' : <>◆ {formatShare(share, locale)}</>}
                </td>
                <td className={styles.drawing}>
                  <Drawing offer={offer} scale={scale} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <ul className={styles.legend}>
        <li>
          <span aria-hidden>●</span> {text('pricing.totals.legend.expected')}
        </li>
        <li>
          <span aria-hidden>├─┤</span> {text('pricing.totals.legend.range')}
        </li>
        <li>
          <span aria-hidden>▼</span> {text('pricing.totals.legend.stated')}
        </li>
        <li>
          <span aria-hidden>◆</span> {text('pricing.totals.legend.plugs')}
        </li>
      </ul>
    </div>
  )
}
