// What moves the lead most: a bar for each input from its low to its high end, longest first.

import { scaleLinear } from 'd3-scale'
import { useId, useMemo, useState } from 'react'
import {
  type TornadoBar,
  type TornadoInput,
  tornado,
  weightInputs,
} from '../../../../shared/domain/robustness/one-way.ts'
import { cellSpreads } from '../../../../shared/domain/robustness/spreads.ts'
import {
  noEvidence,
  type StrongestEvidence,
} from '../../../../shared/domain/scoring/evidence-grade.ts'
import { formatDifference, formatScore, formatShare } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { useEvidence } from '../../../api/use-evidence.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { Disclosure } from './disclosure.tsx'
import type { Standing } from './live-verdict.ts'
import sectionStyles from './section.module.css'
import styles from './tornado.module.css'

const BARS = 10
/** Longer names end in an ellipsis; the table behind has them in full. */
const NAME = 28
const box = { width: 520, label: 176, right: 486, row: 23, top: 24 } as const

/** Cells of the two agencies that are not certain, from the lowest to the highest value. */
const scoreInputs = (
  { prepared, table }: Standing,
  evidence: StrongestEvidence,
): readonly TornadoInput[] => {
  const spreads = cellSpreads(prepared, table, evidence)
  return [0, 1].flatMap((row) =>
    table.leaves.flatMap(({ criterion }, index): TornadoInput[] => {
      const agency = table.agencies[row]
      const value = table.values[row]?.[index] ?? null
      const spread = spreads[row]?.[index] ?? 0
      if (agency === undefined || value === null || !(spread > 0)) return []
      return [
        {
          criterion: criterion.id,
          agency,
          low: Math.max(0, value - spread),
          high: Math.min(100, value + spread),
        },
      ]
    }),
  )
}

export interface TornadoProps {
  readonly standing: Standing
  readonly names: RankingNames
}

const points = (value: number): string => formatDifference(value, locale, 1)

function Bars({
  bars,
  lead,
  label,
}: {
  readonly bars: readonly TornadoBar[]
  readonly lead: number
  readonly label: (bar: TornadoInput) => string
}) {
  const hatch = useId()
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh])
  const x = scaleLinear(
    [Math.min(0, ...ends), Math.max(0, lead, ...ends)],
    [box.label + 40, box.right],
  )
  const height = box.top + bars.length * box.row + 6
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${box.width} ${height}`}
      role="img"
      aria-label={text('robustness.tornado')}
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
      <text className={styles.lead} x={x(lead)} y={11} textAnchor="middle">
        {text('robustness.tornado.now', { lead: points(lead) })}
      </text>
      {bars.map((bar, index) => {
        const y = box.top + index * box.row
        const from = Math.min(bar.atLow, bar.atHigh)
        const to = Math.max(bar.atLow, bar.atHigh)
        return (
          <g key={JSON.stringify([bar.criterion, bar.agency])}>
            <text className={styles.label} x={box.label} y={y + 13} textAnchor="end">
              {label(bar)}
            </text>
            <rect
              className={styles.ahead}
              x={x(Math.max(0, from))}
              y={y + 2}
              width={Math.max(0, x(to) - x(Math.max(0, from)))}
              height={14}
            />
            {from < 0 && (
              <rect
                className={styles.behind}
                fill={`url(#${hatch})`}
                x={x(from)}
                y={y + 2}
                width={x(Math.min(0, to)) - x(from)}
                height={14}
              />
            )}
            <text className={styles.end} x={x(from) - 4} y={y + 13} textAnchor="end">
              {points(from)}
            </text>
            <text className={styles.end} x={x(to) + 4} y={y + 13}>
              {points(to)}
            </text>
          </g>
        )
      })}
      <line className={styles.zero} x1={x(0)} x2={x(0)} y1={16} y2={height} />
      <line className={styles.now} x1={x(lead)} x2={x(lead)} y1={15} y2={height} />
    </svg>
  )
}

export function Tornado({ standing, names }: TornadoProps) {
  const [of, setOf] = useState<'weights' | 'scores'>('weights')
  const { table, leader, runnerUp, lead } = standing
  const evidence = useEvidence(standing.prepared.state.evaluation.id) ?? noEvidence
  const bars = useMemo(
    () =>
      tornado(table, of === 'weights' ? weightInputs(table) : scoreInputs(standing, evidence)) ??
      [],
    [table, of, standing, evidence],
  )
  const shown = bars.slice(0, BARS)
  const nameOf = (id: string | null): string => (id === null ? '' : (names.agencies.get(id) ?? id))
  const label = ({ criterion, agency }: TornadoInput): string => {
    const name = names.criteria.get(criterion) ?? criterion
    return agency === null
      ? name
      : text('robustness.tornado.cell', { criterion: name, agency: nameOf(agency) })
  }
  const short = (input: TornadoInput): string => {
    const words = label(input)
    return words.length <= NAME ? words : `${words.slice(0, NAME - 1).trimEnd()}…`
  }
  const end = (value: number, { agency }: TornadoInput): string =>
    agency === null ? formatShare(value, locale, 1) : formatScore(value, locale, 1)
  return (
    <div>
      <div className={sectionStyles.tools}>
        <h3>{text('robustness.tornado')}</h3>
        <Segmented
          label={text('robustness.tornado.of')}
          value={of}
          onChange={setOf}
          options={[
            { value: 'weights', label: text('robustness.tornado.weights') },
            { value: 'scores', label: text('robustness.tornado.scores') },
          ]}
        />
      </div>
      <p className={sectionStyles.words}>
        {text('robustness.tornado.words', {
          first: nameOf(leader),
          second: nameOf(runnerUp),
        })}
      </p>
      {shown.length === 0 ? (
        <p className={sectionStyles.quiet}>{text('robustness.tornado.none')}</p>
      ) : (
        <Bars bars={shown} lead={lead ?? 0} label={short} />
      )}
      <Disclosure summary={text('robustness.numbers')}>
        <DataTable
          caption={text('robustness.tornado.caption')}
          rows={bars}
          rowKey={(bar) => JSON.stringify([bar.criterion, bar.agency])}
          columns={[
            { id: 'input', header: text('robustness.tornado.input'), rowHeader: true, cell: label },
            {
              id: 'low',
              header: text('robustness.tornado.low'),
              align: 'end',
              cell: (bar) => end(bar.low, bar),
            },
            {
              id: 'high',
              header: text('robustness.tornado.high'),
              align: 'end',
              cell: (bar) => end(bar.high, bar),
            },
            {
              id: 'atLow',
              header: text('robustness.tornado.atLow'),
              align: 'end',
              cell: ({ atLow }) => points(atLow),
            },
            {
              id: 'atHigh',
              header: text('robustness.tornado.atHigh'),
              align: 'end',
              cell: ({ atHigh }) => points(atHigh),
            },
          ]}
        />
      </Disclosure>
    </div>
  )
}
