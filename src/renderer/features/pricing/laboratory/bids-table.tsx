// The bids on the bench: those of the evaluation or invented ones, each price and quality open to a try.
import { Plus, RotateCcw, X } from 'lucide-react'
import type { LabBid } from '../../../../shared/domain/pricing/lab-standings.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import points from '../points/points.module.css'
import styles from './laboratory.module.css'

export interface BidsTableProps {
  readonly bids: readonly LabBid[]
  readonly currency: string
  readonly nameOf: (id: string) => string
  readonly onChange: (bids: readonly LabBid[]) => void
  readonly onReset: () => void
}

/** A number that no bid carries yet. */
const freshId = (bids: readonly LabBid[]): string => {
  let number = 1
  while (bids.some(({ id }) => id === `invented-${number}`)) number += 1
  return `invented-${number}`
}

export function BidsTable({ bids, currency, nameOf, onChange, onReset }: BidsTableProps) {
  const set = (id: string, part: Partial<LabBid>): void =>
    onChange(bids.map((bid) => (bid.id === id ? { ...bid, ...part } : bid)))
  return (
    <section className={points.section}>
      <SectionHeader
        title={text('pricing.lab.bids')}
        note={text('pricing.lab.bidsNote')}
        actions={
          <Button size="small" variant="quiet" icon={<RotateCcw size={16} />} onClick={onReset}>
            {text('pricing.lab.own')}
          </Button>
        }
      />
      <div className={points.scroller}>
        <DataTable
          caption={text('pricing.lab.bids')}
          rows={bids}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              header: text('pricing.lab.name'),
              rowHeader: true,
              cell: ({ id }) => nameOf(id),
            },
            {
              id: 'price',
              header: `${text('pricing.points.axis.price')} (${currency})`,
              width: '160px',
              cell: ({ id, price }) => (
                <NumberField
                  label={text('pricing.lab.price', { name: nameOf(id) })}
                  hideLabel
                  value={price}
                  min={0}
                  step={1_000}
                  onCommit={(next) => set(id, { price: next ?? 0 })}
                />
              ),
            },
            {
              id: 'quality',
              header: text('pricing.points.head.quality'),
              width: '130px',
              cell: ({ id, quality }) => (
                <NumberField
                  label={text('pricing.lab.quality', { name: nameOf(id) })}
                  hideLabel
                  value={quality === null ? null : Math.round(quality * 100) / 100}
                  optional
                  min={0}
                  max={100}
                  onCommit={(next) => set(id, { quality: next })}
                />
              ),
            },
            {
              id: 'remove',
              header: <span className="sr-only">{text('pricing.points.rule.remove')}</span>,
              width: '48px',
              cell: ({ id }) => (
                <IconButton
                  label={text('pricing.lab.removeBid', { name: nameOf(id) })}
                  icon={<X size={16} />}
                  onClick={() => onChange(bids.filter((bid) => bid.id !== id))}
                />
              ),
            },
          ]}
        />
      </div>
      <Button
        size="small"
        className={styles.start}
        icon={<Plus size={16} />}
        onClick={() => {
          const last = bids.at(-1)
          const price = last?.price ?? 10_000
          onChange([...bids, { id: freshId(bids), price, quality: last?.quality ?? 70 }])
        }}
      >
        {text('pricing.lab.addBid')}
      </Button>
    </section>
  )
}
