// Total cost over the term: low, expected and high an agency, drawn to one scale, with what of it is the buyer's
// own figure.
import { scaleLinear } from 'd3-scale'
import { formatMoney, formatNumber, formatShare } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import { AccountNumber } from '../account.tsx'
import { comparableAccount, termsWords } from '../comparable-account.ts'
import { type AccountContext, type TotalColumn, totalAccount } from './accounts.ts'
import styles from './levelling.module.css'
import type { Offer } from './use-levelled.ts'

const width = 560
const left = 6
const right = width - 6
const height = 34

function Drawing({
  offer,
  x,
  ticks,
}: {
  readonly offer: Offer
  readonly x: (amount: number) => number
  readonly ticks: readonly number[]
}) {
  const { totals } = offer.result
  if (totals === null) return null
  const middle = height / 2
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.strip} aria-hidden="true">
      {ticks.map((tick) => (
        <line key={tick} className={styles.tickLine} x1={x(tick)} x2={x(tick)} y1={0} y2={height} />
      ))}
      <line className={styles.stem} x1={left} x2={x(totals.low)} y1={middle} y2={middle} />
      <rect
        className={styles.band}
        x={x(totals.low)}
        y={middle - 6}
        width={Math.max(1, x(totals.high) - x(totals.low))}
        height={12}
      />
      {[totals.low, totals.high].map((amount, index) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: the two ends may be equal.
          key={index}
          className={styles.end}
          x1={x(amount)}
          x2={x(amount)}
          y1={middle - 8}
          y2={middle + 8}
        />
      ))}
      <circle className={styles.dot} cx={x(totals.expected)} cy={middle} r={5} />
      {offer.stated !== null && (
        <path className={styles.stated} d={`M${x(offer.stated)} ${middle - 13}l4 -4h-8z`} />
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
  const most = Math.max(
    1,
    ...offers.flatMap(({ stated, result }) => [stated ?? 0, result.totals?.high ?? 0]),
  )
  const x = scaleLinear([0, most * 1.03], [left, right])
  const ticks = x.ticks(5)
  const money = (amount: number): string => formatNumber(amount, locale, 0, 2)
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
              <svg viewBox={`0 0 ${width} 18`} className={styles.axis} aria-hidden="true">
                {ticks.map((tick) => (
                  <text
                    key={tick}
                    x={x(tick)}
                    y={13}
                    textAnchor={tick === 0 ? 'start' : x(tick) > right - 40 ? 'end' : 'middle'}
                  >
                    {formatMoney(tick, terms.currency, locale)}
                  </text>
                ))}
              </svg>
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
                      {text(out ? 'pricing.quotes.out' : 'pricing.totals.incomplete')}
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
                  <Drawing offer={offer} x={x} ticks={ticks} />
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
