// The guide's range as a band, with every quote as a mark on its own line: inside, or how far outside.
import type { GuideRange } from '../../../../shared/domain/pricing/guide.ts'
import { formatMoney } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import { AmountAxis, AmountTicks, amountScale } from '../amount-scale.tsx'
import type { QuoteRow } from '../quotes/quote-rows.ts'
import styles from './guide.module.css'
import { guideSigns, positionWords } from './guide-words.ts'

const height = 26
const middle = height / 2

export function GuidePicture({
  range,
  rows,
  currency,
}: {
  readonly range: GuideRange
  readonly rows: readonly QuoteRow[]
  readonly currency: string
}) {
  const quoted = rows.filter((row) => row.comparable !== null)
  const most = Math.max(range.high ?? range.low * 2, ...quoted.map((row) => row.comparable ?? 0))
  const scale = amountScale(most)
  const { x } = scale
  const end = range.high ?? most * 2
  return (
    <table className={styles.picture}>
      <caption className={styles.pictureCaption}>{text('pricing.guide.picture')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('pricing.quotes.column.agency')}</th>
          <th scope="col" className={styles.end}>
            {text('pricing.guide.comparedAs')}
          </th>
          <th scope="col">{text('pricing.guide.position')}</th>
          <th scope="col" className={styles.drawing}>
            <AmountAxis scale={scale} />
          </th>
        </tr>
      </thead>
      <tbody>
        {quoted.map(({ agency, comparable, guide }) => (
          <tr key={agency.id}>
            <th scope="row">{agency.name}</th>
            <td className={styles.end}>{formatMoney(comparable ?? 0, currency, locale)}</td>
            <td>
              {guide !== null && (
                <>
                  <span aria-hidden className={styles.sign}>
                    {guideSigns[guide.position]}
                  </span>
                  {positionWords(guide, currency)}
                </>
              )}
            </td>
            <td className={styles.drawing}>
              <svg width="100%" height={height} className={styles.strip} aria-hidden="true">
                <rect
                  className={styles.band}
                  x={x(range.low)}
                  y={0}
                  width={scale.width(range.low, end)}
                  height={height}
                />
                <AmountTicks scale={scale} />
                <line
                  className={styles.stem}
                  x1={x(0)}
                  x2={x(comparable ?? 0)}
                  y1={middle}
                  y2={middle}
                />
                <circle className={styles.dot} cx={x(comparable ?? 0)} cy={middle} r={5} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
