// What each agency gets for its price, with the formula's numbers filled in.
import type { AgencyId } from '../../../../shared/domain/model.ts'
import type { PricePoints } from '../../../../shared/domain/pricing/points-parts.ts'
import { formatScore } from '../../../../shared/format.ts'
import { sumWords } from '../../../../shared/messages/price-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import styles from './points.module.css'

export interface PointsTableProps {
  readonly points: PricePoints
  readonly nameOf: (agency: AgencyId) => string
  readonly money: (amount: number) => string
}

export function PointsTable({ points, nameOf, money }: PointsTableProps) {
  return (
    <section className={styles.section}>
      <SectionHeader title={text('pricing.points.table')} />
      <div className={styles.scroller}>
        <DataTable
          caption={text('pricing.points.table')}
          rows={points.agencies}
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
              cell: ({ price }) => (price === null ? text('pricing.points.noPrice') : money(price)),
            },
            {
              id: 'sum',
              header: text('pricing.points.head.sum'),
              cell: (row) => <span className={styles.sum}>{sumWords(row) ?? '–'}</span>,
            },
            {
              id: 'points',
              header: text('pricing.points.head.points'),
              align: 'end',
              cell: (row) => formatScore(row.points, locale, 1),
            },
            {
              id: 'counts',
              header: text('pricing.points.head.counts'),
              cell: ({ inBenchmark }) =>
                text(inBenchmark ? 'pricing.points.yes' : 'pricing.points.no'),
            },
          ]}
        />
      </div>
    </section>
  )
}
