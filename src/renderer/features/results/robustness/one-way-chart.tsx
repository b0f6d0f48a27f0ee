// Scores as one weight goes from 0 to 100 %: a line an agency, named at its end, the weights marked at which the
// lead changes, a weight to try, and the same as a table.
import { useId, useMemo, useState } from 'react'
import type { AgencyId } from '../../../../shared/domain/model.ts'
import type { OneWay } from '../../../../shared/domain/robustness/one-way.ts'
import { atWeight } from '../../../../shared/domain/robustness/sensitivity.ts'
import type { ScoreTable } from '../../../../shared/domain/robustness/table.ts'
import { formatCount, formatList, formatScore, formatShare } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { Disclosure } from './disclosure.tsx'
import styles from './one-way-chart.module.css'
import { chart, type Drawing, drawingOf } from './one-way-lines.ts'
import sectionStyles from './section.module.css'
import { weightText } from './winner-lines.tsx'

/** Told apart without colour: solid for the leader, then these, from the next best on. */
const dashes = ['', '9 4', '3 3', '12 3 3 3', '1 4', '6 6']
/** Names end in an ellipsis beyond this, so that they stay inside the drawing. */
const NAME = 22

const shortName = (name: string): string =>
  name.length <= NAME ? name : `${name.slice(0, NAME - 1).trimEnd()}…`

export interface OneWayChartProps {
  readonly oneWay: OneWay
  readonly name: string
  readonly table: ScoreTable
  readonly leader: AgencyId
  readonly names: RankingNames
}

function Axes({ drawing, name }: { readonly drawing: Drawing; readonly name: string }) {
  const { x, y, ticks } = drawing
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={styles.grid}
            x1={chart.left}
            x2={chart.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className={styles.tick} x={chart.left - 6} y={y(tick) + 4} textAnchor="end">
            {formatScore(tick, locale, 0)}
          </text>
        </g>
      ))}
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <text
          key={share}
          className={styles.tick}
          x={x(share)}
          y={chart.bottom + 16}
          textAnchor="middle"
        >
          {formatShare(share, locale)}
        </text>
      ))}
      <text
        className={styles.axis}
        x={(chart.left + chart.right) / 2}
        y={chart.bottom + 31}
        textAnchor="middle"
      >
        {text('robustness.chart.weight', { criterion: name })}
      </text>
      <text className={styles.axis} x={chart.left - 30} y={chart.top - 10}>
        {text('robustness.chart.points')}
      </text>
    </g>
  )
}

function Drawn({
  oneWay,
  name,
  table,
  leader,
  names,
  tried,
}: OneWayChartProps & { readonly tried: number }) {
  const drawing = useMemo(() => drawingOf(oneWay, table), [oneWay, table])
  const title = useId()
  const { x, y, lines } = drawing
  const nameOf = (agency: AgencyId): string => names.agencies.get(agency) ?? agency
  const others = lines.filter(({ agency }) => agency !== leader)
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-labelledby={title}
    >
      <title id={title}>{text('robustness.chart.title', { criterion: name })}</title>
      <Axes drawing={drawing} name={name} />
      <line
        className={styles.now}
        x1={x(oneWay.weight)}
        x2={x(oneWay.weight)}
        y1={chart.top - 6}
        y2={chart.bottom}
      />
      {tried !== oneWay.weight && (
        <line
          className={styles.tried}
          x1={x(tried)}
          x2={x(tried)}
          y1={chart.top}
          y2={chart.bottom}
        />
      )}
      {lines.map(({ agency, path, leads, labelY, endY }) => {
        const place = others.findIndex((other) => other.agency === agency)
        const dash = agency === leader ? '' : dashes[1 + (place % (dashes.length - 1))]
        return (
          <g
            key={agency}
            data-leader={agency === leader}
            data-leads={leads}
            className={styles.series}
          >
            <path d={path} strokeDasharray={dash} />
            <line
              className={styles.tie}
              x1={chart.right + 3}
              y1={endY}
              x2={chart.right + 15}
              y2={labelY}
            />
            <text x={chart.right + 19} y={labelY + 4}>
              {shortName(nameOf(agency))}
            </text>
          </g>
        )
      })}
      {oneWay.stretches.slice(1).map(({ from, leader: next }) => {
        const own = lines.find(({ agency }) => agency === next)
        if (own === undefined) return null
        const at = y(atWeight(own.line, from))
        return (
          <g key={from} className={styles.crossing}>
            <circle cx={x(from)} cy={at} r="4.5" />
            <text x={x(from)} y={at - 10} textAnchor="middle">
              {weightText(from)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

export function OneWayChart(props: OneWayChartProps) {
  const { oneWay, name, table, names } = props
  const [tried, setTried] = useState(oneWay.weight)
  const nameOf = (agency: AgencyId): string => names.agencies.get(agency) ?? agency
  const scoresAt = (weight: number) =>
    table.agencies
      .flatMap((agency, index) => {
        const line = oneWay.lines[index]
        return line === undefined ? [] : [{ agency, points: atWeight(line, weight) }]
      })
      .sort((a, b) => b.points - a.points)
  const columns = [0, oneWay.weight, ...oneWay.stretches.slice(1).map(({ from }) => from), 1]
  return (
    <div className={styles.area}>
      <Drawn {...props} tried={tried} />
      <label className={styles.try}>
        <span>{text('robustness.chart.try', { criterion: name })}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={0.5}
          value={tried * 100}
          onChange={(event) => setTried(Number(event.target.value) / 100)}
        />
      </label>
      <output className={styles.output}>
        {text('robustness.chart.tryWords', {
          weight: weightText(tried),
          ranking: formatList(
            scoresAt(tried)
              .slice(0, 3)
              .map(({ agency, points }) =>
                text('robustness.chart.agencyPoints', {
                  agency: nameOf(agency),
                  points: formatScore(points, locale, 1),
                }),
              ),
            locale,
          ),
        })}
      </output>
      <Disclosure summary={text('robustness.numbers')}>
        <div className={sectionStyles.scroller}>
          <DataTable
            caption={text('robustness.chart.caption', { criterion: name })}
            rows={table.agencies}
            rowKey={(agency) => agency}
            columns={[
              {
                id: 'agency',
                header: text('robustness.places.agency'),
                rowHeader: true,
                cell: (agency) => nameOf(agency),
              },
              ...columns.map((weight, column) => ({
                id: `${column}`,
                header:
                  column === 1
                    ? text('robustness.chart.nowHead', { weight: weightText(weight) })
                    : weightText(weight),
                align: 'end' as const,
                cell: (_: AgencyId, index: number) => {
                  const line = oneWay.lines[index]
                  return line === undefined ? '–' : formatScore(atWeight(line, weight), locale, 1)
                },
              })),
            ]}
          />
        </div>
      </Disclosure>
      {table.agencies.length > 6 && (
        <p className={sectionStyles.quiet}>
          {text('robustness.chart.more', {
            shown: formatCount(Math.min(6, table.agencies.length), locale),
            all: formatCount(table.agencies.length, locale),
          })}
        </p>
      )}
    </div>
  )
}
