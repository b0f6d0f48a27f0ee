// Quality against price: the efficient offers joined and named, what each step up costs, and all of it as a table.
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { useId, useMemo } from 'react'
import type { AgencyId, Ranking } from '../../../../shared/domain/model.ts'
import {
  type FrontierPoint,
  frontierOf,
  qualityAndPrice,
} from '../../../../shared/domain/pricing/frontier.ts'
import { formatList, formatScore } from '../../../../shared/format.ts'
import { plainAmount } from '../../../../shared/messages/price-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import styles from './points.module.css'

const box = { width: 640, height: 340, left: 52, right: 600, top: 24, bottom: 292 } as const
/** Names end in an ellipsis beyond this. */
const NAME = 20

const shortName = (name: string): string =>
  name.length <= NAME ? name : `${name.slice(0, NAME - 1).trimEnd()}…`

const widened = (values: readonly number[], share: number): [number, number] => {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = Math.max(high - low, high * 0.05, 1) * share
  return [Math.max(0, low - room), high + room]
}

interface PictureProps {
  readonly points: readonly FrontierPoint[]
  readonly currency: string
  readonly nameOf: (agency: AgencyId) => string
}

function Picture({ points, currency, nameOf }: PictureProps) {
  const title = useId()
  const { x, y, path } = useMemo(() => {
    const across = scaleLinear(
      widened(
        points.map(({ price }) => price),
        0.12,
      ),
      [box.left, box.right],
    ).nice(6)
    const up = scaleLinear(
      widened(
        points.map(({ quality }) => quality),
        0.15,
      ),
      [box.bottom, box.top],
    ).nice(5)
    const efficient = points
      .filter((point) => point.efficient)
      .toSorted((a, b) => a.price - b.price || a.quality - b.quality)
    const drawn = line<FrontierPoint>()
      .x((point) => across(point.price))
      .y((point) => up(point.quality))([...efficient])
    return { x: across, y: up, path: drawn ?? '' }
  }, [points])
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-labelledby={title}
    >
      <title id={title}>{text('pricing.points.frontierTitle')}</title>
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={box.left} x2={box.right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={box.left - 8} y={y(tick) + 4} textAnchor="end">
            {formatScore(tick, locale, 0)}
          </text>
        </g>
      ))}
      {x.ticks(6).map((tick) => (
        <text
          key={tick}
          className={styles.tick}
          x={x(tick)}
          y={box.bottom + 18}
          textAnchor="middle"
        >
          {plainAmount(tick)}
        </text>
      ))}
      <text className={styles.axis} x={box.left - 40} y={box.top - 10}>
        {text('pricing.points.axis.quality')}
      </text>
      <text className={styles.axis} x={box.right} y={box.bottom + 36} textAnchor="end">
        {`${text('pricing.points.axis.price')} (${currency})`}
      </text>
      <path className={styles.frontier} d={path} />
      {points.map((point) => {
        const end = x(point.price) > box.right - 130
        return (
          <g key={point.agency} className={point.efficient ? styles.efficient : styles.beaten}>
            <circle cx={x(point.price)} cy={y(point.quality)} r="5" />
            <text
              x={x(point.price) + (end ? -10 : 10)}
              y={y(point.quality) + (point.efficient ? -8 : 16)}
              textAnchor={end ? 'end' : 'start'}
            >
              {shortName(nameOf(point.agency))}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

export interface FrontierChartProps {
  readonly ranking: Ranking
  readonly currency: string
  readonly nameOf: (agency: AgencyId) => string
  readonly money: (amount: number) => string
}

export function FrontierChart({ ranking, currency, nameOf, money }: FrontierChartProps) {
  const found = useMemo(() => qualityAndPrice(ranking), [ranking])
  const frontier = useMemo(() => frontierOf(found.offers), [found])
  const names = (agencies: readonly AgencyId[]): string => formatList(agencies.map(nameOf), locale)
  const header = (
    <SectionHeader
      title={text('pricing.points.frontier')}
      note={text('pricing.points.frontierNote')}
    />
  )
  if (found.offers.length < 2)
    return (
      <section className={styles.section}>
        {header}
        <p className={styles.quiet}>{text('pricing.points.frontierFew')}</p>
      </section>
    )
  return (
    <section className={styles.section}>
      {header}
      <Picture points={frontier.points} currency={currency} nameOf={nameOf} />
      {frontier.steps.length > 0 && (
        <ul className={styles.steps}>
          {frontier.steps.map((step) => (
            <li key={step.to.join()}>
              {text('pricing.points.step', {
                from: names(step.from),
                to: names(step.to),
                premium: money(step.premium),
                points: formatScore(step.points, locale, 1),
                perPoint: money(step.perPoint),
              })}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.scroller}>
        <DataTable
          caption={text('pricing.points.frontier')}
          rows={frontier.points}
          rowKey={({ agency }) => agency}
          columns={[
            {
              id: 'agency',
              header: text('pricing.points.head.agency'),
              rowHeader: true,
              cell: ({ agency }) => nameOf(agency),
            },
            {
              id: 'price',
              header: text('pricing.points.head.price'),
              align: 'end',
              cell: ({ price }) => money(price),
            },
            {
              id: 'quality',
              header: text('pricing.points.head.quality'),
              align: 'end',
              cell: ({ quality }) => formatScore(quality, locale, 1),
            },
            {
              id: 'standing',
              header: text('pricing.points.head.standing'),
              cell: ({ efficient, dominatedBy }) =>
                efficient
                  ? text('pricing.points.efficient')
                  : text('pricing.points.dominated', { agencies: names(dominatedBy) }),
            },
          ]}
        />
      </div>
      {found.incomplete.length > 0 && (
        <p className={styles.quiet}>
          {text('pricing.points.incomplete', { agencies: names(found.incomplete) })}
        </p>
      )}
    </section>
  )
}
