// One formula on the bench: its curve, everyone's points and places, and what the three tests showed.
import type { LabBid } from '../../../../shared/domain/pricing/lab-standings.ts'
import type { LabReport } from '../../../../shared/domain/pricing/laboratory.ts'
import { formatCount, formatScore } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Badge } from '../../../ui/badge.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import points from '../points/points.module.css'
import { flagWords } from './lab-words.ts'
import styles from './laboratory.module.css'
import { letterOf, PointsCurve } from './points-curve.tsx'

export interface FormulaDetailProps {
  readonly report: LabReport
  readonly bids: readonly LabBid[]
  readonly currency: string
  readonly nameOf: (id: string) => string
  readonly money: (amount: number) => string
}

export function FormulaDetail({ report, bids, currency, nameOf, money }: FormulaDetailProps) {
  const { formula, standings, pointValues, flags, problem } = report
  const name = text(`pricing.points.formula.${formula}`)
  const header = <SectionHeader title={text('pricing.lab.detail', { formula: name })} />
  if (problem !== null)
    return (
      <section className={points.section}>
        {header}
        <p className={points.quiet}>{text(`pricing.lab.problem.${problem}`)}</p>
      </section>
    )
  const rows = bids.map((bid, index) => ({
    ...bid,
    letter: letterOf(index),
    standing: standings[index],
    worth: pointValues[index] ?? null,
  }))
  return (
    <section className={points.section}>
      {header}
      <div className={points.pair}>
        <PointsCurve report={report} bids={bids} currency={currency} />
        <div className={points.section}>
          <h3 className={points.quiet}>{text('pricing.lab.flags')}</h3>
          {flags.length === 0 ? (
            <p className={points.quiet}>{text('pricing.lab.flagsNone')}</p>
          ) : (
            <ul className={styles.flags}>
              {flags.map((flag) => {
                const words = flagWords(flag, nameOf, money)
                return (
                  <li key={`${flag.code} ${words}`} className={styles.flag}>
                    <Badge tone={flag.severity === 'red' ? 'bad' : 'warning'}>
                      {text(`pricing.lab.severity.${flag.severity}`)}
                    </Badge>
                    <span>{words}</span>
                  </li>
                )
              })}
            </ul>
          )}
        </div>
      </div>
      <div className={points.scroller}>
        <DataTable
          caption={text('pricing.lab.detail', { formula: name })}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: text('pricing.lab.name'),
              rowHeader: true,
              cell: ({ id, letter }) => `${letter} · ${nameOf(id)}`,
            },
            {
              id: 'points',
              header: text('pricing.points.head.points'),
              align: 'end',
              cell: ({ standing }) => formatScore(standing?.points ?? null, locale, 1),
            },
            {
              id: 'total',
              header: text('pricing.lab.head.total'),
              align: 'end',
              cell: ({ standing }) => formatScore(standing?.total ?? null, locale, 2),
            },
            {
              id: 'rank',
              header: text('pricing.points.head.rank'),
              align: 'end',
              cell: ({ standing }) =>
                standing?.rank === null || standing === undefined
                  ? '–'
                  : formatCount(standing.rank, locale),
            },
            {
              id: 'worth',
              header: text('pricing.lab.pointValue'),
              align: 'end',
              cell: ({ worth }) =>
                worth === null ? text('pricing.lab.pointValueNone') : money(worth),
            },
          ]}
        />
      </div>
    </section>
  )
}
