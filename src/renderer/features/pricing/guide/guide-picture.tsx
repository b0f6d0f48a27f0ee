// The guide's range as a band, with every quote as a mark on its own line: inside, or how far outside.
import { scaleLinear } from 'd3-scale'
import type { GuideRange } from '../../../../shared/domain/pricing/guide.ts'
import { formatMoney } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import type { QuoteRow } from '../quotes/quote-rows.ts'
import styles from './guide.module.css'
import { guideSigns, positionWords } from './guide-words.ts'

const width = 640
const left = 8
const right = width - 8
const lineHeight = 26

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
  const x = scaleLinear([0, most * 1.04], [left, right]).clamp(true)
  const end = range.high === null ? right : x(range.high)
  const ticks = x.ticks(5)
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
            <svg viewBox={`0 0 ${width} 20`} className={styles.axis} aria-hidden="true">
              {ticks.map((tick) => (
                <text
                  key={tick}
                  x={x(tick)}
                  y={14}
                  textAnchor={tick === 0 ? 'start' : x(tick) > right - 40 ? 'end' : 'middle'}
                >
                  {formatMoney(tick, currency, locale)}
                </text>
              ))}
            </svg>
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
              <svg
                viewBox={`0 0 ${width} ${lineHeight}`}
                className={styles.strip}
                aria-hidden="true"
              >
                <rect
                  className={styles.band}
                  x={x(range.low)}
                  y={0}
                  width={Math.max(2, end - x(range.low))}
                  height={lineHeight}
                />
                {ticks.map((tick) => (
                  <line
                    key={tick}
                    className={styles.tickLine}
                    x1={x(tick)}
                    x2={x(tick)}
                    y1={0}
                    y2={lineHeight}
                  />
                ))}
                <line
                  className={styles.stem}
                  x1={left}
                  x2={x(comparable ?? 0)}
                  y1={lineHeight / 2}
                  y2={lineHeight / 2}
                />
                <circle className={styles.dot} cx={x(comparable ?? 0)} cy={lineHeight / 2} r={5} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
