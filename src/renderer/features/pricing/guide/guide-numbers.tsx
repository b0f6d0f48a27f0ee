// The guide's own numbers, each to be replaced for this evaluation.
import type { GuideNumbers } from '../../../../shared/domain/pricing/guide.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import styles from './guide.module.css'
import { inCurrency, type NumberRow, numberRows, withRange } from './number-rows.ts'
import type { Guide } from './use-guide.ts'

const unitWords = ({ unit }: NumberRow, { currency }: GuideNumbers): string =>
  unit === 'percent'
    ? text('pricing.guide.unit.percent')
    : unit === 'perHour'
      ? text('pricing.guide.unit.perHour', { currency })
      : currency

export function GuideNumbersTable({ guide }: { readonly guide: Guide }) {
  const { numbers } = guide
  const set = ({ id }: NumberRow, low: number, high: number | null): void => {
    const next = withRange(numbers, id, low, high)
    if (next === null) toast({ message: text('pricing.guide.wrongWay') })
    else guide.setNumbers(next)
  }
  return (
    <>
      <DataTable
        caption={text('pricing.guide.numbers')}
        rows={numberRows(numbers)}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'name',
            header: text('pricing.guide.number'),
            rowHeader: true,
            cell: (row) => text(`pricing.guide.number.${row.id}`),
          },
          {
            id: 'low',
            header: text('pricing.guide.low'),
            width: '130px',
            align: 'end',
            cell: (row) => (
              <NumberField
                label={text('pricing.guide.lowOf', {
                  name: text(`pricing.guide.number.${row.id}`),
                })}
                hideLabel
                value={row.low}
                min={0}
                step={row.unit === 'money' ? 1000 : 1}
                onCommit={(low) => set(row, low ?? 0, row.high)}
              />
            ),
          },
          {
            id: 'high',
            header: text('pricing.guide.high'),
            width: '130px',
            align: 'end',
            cell: (row) => (
              <NumberField
                label={text('pricing.guide.highOf', {
                  name: text(`pricing.guide.number.${row.id}`),
                })}
                hideLabel
                value={row.high}
                min={0}
                step={row.unit === 'money' ? 1000 : 1}
                optional={row.open}
                placeholder={text('pricing.guide.open')}
                onCommit={(high) => set(row, row.low, high)}
              />
            ),
          },
          {
            id: 'unit',
            header: '',
            width: '110px',
            cell: (row) => <span className={styles.quiet}>{unitWords(row, numbers)}</span>,
          },
        ]}
      />
      {guide.own && (
        <div className={styles.below}>
          <Button size="small" onClick={() => guide.setNumbers(null)}>
            {text('pricing.guide.reset')}
          </Button>
        </div>
      )}
    </>
  )
}

/** The guide's numbers are in its own currency; a typed rate brings them into the evaluation's. */
export function GuideCurrency({
  guide,
  currency,
}: {
  readonly guide: Guide
  readonly currency: string
}) {
  const { numbers } = guide
  return (
    <NumberField
      className={styles.rate}
      label={text('pricing.guide.rate', { from: numbers.currency, to: currency })}
      hint={text('pricing.guide.rateWhy', { from: numbers.currency })}
      value={null}
      min={0}
      step={0.01}
      optional
      onCommit={(rate) => {
        if (rate !== null && rate > 0) guide.setNumbers(inCurrency(numbers, currency, rate))
      }}
    />
  )
}
