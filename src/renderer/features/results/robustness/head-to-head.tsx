// Any two agencies, criterion by criterion: who gains how many points where.

import { scaleLinear } from 'd3-scale'
import { useId, useState } from 'react'
import type { AgencyId } from '../../../../shared/domain/model.ts'
import { headToHead, type HeadToHead as Row } from '../../../../shared/domain/robustness/one-way.ts'
import { formatDifference, formatScore } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { Select } from '../../../ui/select.tsx'
import { Disclosure } from './disclosure.tsx'
import type { Standing } from './live-verdict.ts'
import sectionStyles from './section.module.css'
import styles from './tornado.module.css'

const box = { width: 520, label: 176, left: 216, right: 484, row: 23, top: 24 } as const

/** Longer names end in an ellipsis; the table behind has them in full. */
const NAME = 28

const shortName = (name: string): string =>
  name.length <= NAME ? name : `${name.slice(0, NAME - 1).trimEnd()}…`

interface BarsProps {
  readonly rows: readonly Row[]
  readonly names: RankingNames
  readonly a: string
  readonly b: string
}

function Bars({ rows, names, a, b }: BarsProps) {
  const hatch = useId()
  const most = Math.max(0.1, ...rows.map(({ points }) => Math.abs(points)))
  const x = scaleLinear([-most, most], [box.left, box.right])
  const height = box.top + rows.length * box.row
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${box.width} ${height}`}
      role="img"
      aria-label={text('robustness.head')}
    >
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.back} width="5" height="5" />
          <rect className={styles.stroke} width="1.6" height="5" />
        </pattern>
      </defs>
      <text className={styles.lead} x={x(0) - 6} y={12} textAnchor="end">
        {`← ${shortName(b)}`}
      </text>
      <text className={styles.lead} x={x(0) + 6} y={12}>
        {`${shortName(a)} →`}
      </text>
      {rows.map(({ criterion, points }, index) => {
        const y = box.top + index * box.row
        const ahead = points >= 0
        return (
          <g key={criterion}>
            <text className={styles.label} x={box.label} y={y + 13} textAnchor="end">
              {shortName(names.criteria.get(criterion) ?? criterion)}
            </text>
            <rect
              className={ahead ? styles.ahead : styles.behind}
              fill={ahead ? undefined : `url(#${hatch})`}
              x={Math.min(x(0), x(points))}
              y={y + 2}
              width={Math.abs(x(points) - x(0))}
              height={14}
            />
            <text
              className={styles.end}
              x={x(points) + (ahead ? 4 : -4)}
              y={y + 13}
              textAnchor={ahead ? 'start' : 'end'}
            >
              {formatDifference(points, locale, 1)}
            </text>
          </g>
        )
      })}
      <line className={styles.zero} x1={x(0)} x2={x(0)} y1={box.top - 4} y2={height} />
    </svg>
  )
}

export interface HeadToHeadProps {
  readonly standing: Standing
  readonly names: RankingNames
}

export function HeadToHead({ standing, names }: HeadToHeadProps) {
  const { table } = standing
  const [chosen, setChosen] = useState<readonly [AgencyId | null, AgencyId | null]>([null, null])
  const known = (agency: AgencyId | null): AgencyId | null =>
    agency !== null && table.agencies.includes(agency) ? agency : null
  const first = known(chosen[0]) ?? table.agencies[0]
  const second = known(chosen[1]) ?? table.agencies.find((agency) => agency !== first)
  if (first === undefined || second === undefined) return null
  const rows = headToHead(table, first, second) ?? []
  const nameOf = (agency: AgencyId): string => names.agencies.get(agency) ?? agency
  const total = rows.reduce((sum, { points }) => sum + points, 0)
  const [ahead, behind] = total >= 0 ? [first, second] : [second, first]
  const options = table.agencies.map((agency) => ({ value: agency, label: nameOf(agency) }))
  const value = (number: number | null): string => formatScore(number, locale, 1)
  return (
    <div>
      <div className={sectionStyles.tools}>
        <h3>{text('robustness.head')}</h3>
        <Select
          label={text('robustness.head.first')}
          hideLabel
          className={sectionStyles.short}
          value={first}
          options={options.filter(({ value: agency }) => agency !== second)}
          onChange={(agency) => setChosen([agency, second])}
        />
        <Select
          label={text('robustness.head.second')}
          hideLabel
          className={sectionStyles.short}
          value={second}
          options={options.filter(({ value: agency }) => agency !== first)}
          onChange={(agency) => setChosen([first, agency])}
        />
      </div>
      <p className={sectionStyles.words}>
        {Math.abs(total) < 1e-9
          ? text('robustness.head.wordsTie', { a: nameOf(first), b: nameOf(second) })
          : text('robustness.head.words', {
              a: nameOf(ahead),
              b: nameOf(behind),
              points: formatScore(Math.abs(total), locale, Math.abs(total) < 0.1 ? 3 : 1),
            })}
      </p>
      <Bars
        rows={rows.toSorted((a, b) => b.points - a.points)}
        names={names}
        a={nameOf(first)}
        b={nameOf(second)}
      />
      <Disclosure summary={text('robustness.numbers')}>
        <DataTable
          caption={text('robustness.head.caption')}
          rows={rows}
          rowKey={({ criterion }) => criterion}
          columns={[
            {
              id: 'criterion',
              header: text('robustness.head.criterion'),
              rowHeader: true,
              cell: ({ criterion }) => names.criteria.get(criterion) ?? criterion,
            },
            {
              id: 'a',
              header: text('robustness.head.value', { agency: nameOf(first) }),
              align: 'end',
              cell: ({ a }) => value(a),
            },
            {
              id: 'b',
              header: text('robustness.head.value', { agency: nameOf(second) }),
              align: 'end',
              cell: ({ b }) => value(b),
            },
            {
              id: 'points',
              header: text('robustness.head.points'),
              align: 'end',
              cell: ({ points }) => formatDifference(points, locale, 2),
            },
          ]}
        />
      </Disclosure>
    </div>
  )
}
