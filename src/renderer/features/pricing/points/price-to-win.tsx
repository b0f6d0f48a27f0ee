// For each agency: the price at which it would be first alone, all else as it is.
import { useMemo } from 'react'
import type { AgencyId, Ranking } from '../../../../shared/domain/model.ts'
import { type PriceToWin, pricesToWin } from '../../../../shared/domain/pricing/price-to-win.ts'
import type { PreparedRanking } from '../../../../shared/domain/ranking.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import styles from './points.module.css'

export interface PriceToWinProps {
  readonly prepared: PreparedRanking
  readonly ranking: Ranking
  readonly nameOf: (agency: AgencyId) => string
  readonly money: (amount: number) => string
}

export function PriceToWinTable({ prepared, ranking, nameOf, money }: PriceToWinProps) {
  const rows = useMemo(() => {
    const found = new Map(pricesToWin(prepared).map((row) => [row.agency, row]))
    return ranking.results.flatMap(({ agency }) => found.get(agency) ?? [])
  }, [prepared, ranking])
  if (rows.length === 0) return null
  const changeWords = ({ change }: PriceToWin): string => {
    if (change === null || change === 0) return '–'
    return change > 0
      ? text('pricing.points.win.may', { change: money(change) })
      : text('pricing.points.win.must', { change: money(-change) })
  }
  return (
    <section className={styles.section}>
      <SectionHeader title={text('pricing.points.win')} note={text('pricing.points.winNote')} />
      <div className={styles.scroller}>
        <DataTable
          caption={text('pricing.points.win')}
          rows={rows}
          rowKey={({ agency }) => agency}
          columns={[
            {
              id: 'agency',
              header: text('pricing.points.head.agency'),
              rowHeader: true,
              cell: ({ agency }) => nameOf(agency),
            },
            {
              id: 'now',
              header: text('pricing.points.head.now'),
              align: 'end',
              cell: ({ from }) => (from === null ? text('pricing.points.noPrice') : money(from)),
            },
            {
              id: 'first',
              header: text('pricing.points.head.first'),
              align: 'end',
              cell: (row) =>
                text(`pricing.points.win.${row.verdict}`, {
                  to: row.to === null ? '' : money(row.to),
                }),
            },
            {
              id: 'change',
              header: text('pricing.points.head.change'),
              align: 'end',
              cell: changeWords,
            },
          ]}
        />
      </div>
    </section>
  )
}
