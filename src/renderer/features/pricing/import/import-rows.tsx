// Every row of the file as it would be taken over, with what is wrong with it, and what the quotes come to.
import { Check, CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { lineMoney } from '../../../../shared/domain/pricing/quote.ts'
import { formatCount, formatMoney, formatNumber } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { type DataColumn, DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import styles from '../../../ui/table-import.module.css'
import { withLabel } from './field-label.ts'
import type { QuoteFile } from './use-quote-import.ts'

/** More rows than this are not looked at one by one. */
const most = 200

type Row = QuoteFile['rows'][number]

function Remarks({ row }: { readonly row: Row }) {
  if (row.problems.length > 0)
    return (
      <ul className={styles.bad}>
        {row.problems.map((problem) => (
          <li key={problem} className={styles.remark}>
            <CircleAlert size={14} aria-hidden className={styles.sign} />
            {withLabel(problem)}
          </li>
        ))}
      </ul>
    )
  if (row.notes.length > 0)
    return (
      <ul className={styles.noted}>
        {row.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )
  return (
    <span className={styles.good}>
      <Check size={14} aria-hidden className={styles.sign} />
      {text('agencies.import.good')}
    </span>
  )
}

export function QuoteTotals({
  quotes,
  nameOf,
  replaced,
}: {
  readonly quotes: QuoteFile['quotes']
  readonly nameOf: (agency: string) => string
  /** Totals that are there already; null: nobody may see them. */
  readonly replaced: ReadonlyMap<string, string> | null
}) {
  return (
    <div>
      <SectionHeader title={text('pricing.import.quotes')} />
      <DataTable
        caption={text('pricing.import.quotes')}
        rows={quotes}
        rowKey={(quote) => quote.agency}
        columns={[
          {
            id: 'agency',
            header: text('pricing.quotes.column.agency'),
            width: '240px',
            rowHeader: true,
            cell: (quote) => nameOf(quote.agency),
          },
          {
            id: 'lines',
            header: text('pricing.quotes.column.lines'),
            align: 'end',
            width: '80px',
            cell: ({ fields }) =>
              fields.lines === undefined ? '–' : formatCount(fields.lines.length, locale),
          },
          {
            id: 'amount',
            header: text('pricing.quotes.column.amount'),
            align: 'end',
            width: '160px',
            cell: ({ fields }) => formatMoney(fields.amount ?? 0, fields.currency ?? '', locale),
          },
          {
            id: 'before',
            header: text('pricing.import.before'),
            cell: ({ agency }) => {
              const before = replaced?.get(agency)
              return before === undefined ? null : (
                <span className={styles.noted}>
                  {text('pricing.import.replaces', { amount: before })}
                </span>
              )
            },
          },
        ]}
      />
    </div>
  )
}

export interface QuoteRowsProps {
  readonly rows: readonly Row[]
  readonly nameOf: (agency: string) => string
  /** The file names the agency of each row. */
  readonly several: boolean
}

const numberCell = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : formatNumber(value, locale, 0, 6)

export function QuoteRows({ rows, nameOf, several }: QuoteRowsProps) {
  const bad = rows.filter((row) => row.problems.length > 0)
  const [wanted, setWanted] = useState<'all' | 'bad'>('all')
  const filter = bad.length === 0 ? 'all' : wanted
  const shown = filter === 'bad' ? bad : rows
  const columns: DataColumn<Row>[] = [
    {
      id: 'row',
      header: text('agencies.import.row'),
      width: '56px',
      cell: (row) => <span className={styles.quiet}>{row.row}</span>,
    },
    ...(several
      ? [
          {
            id: 'agency',
            header: text('pricing.quotes.column.agency'),
            width: '150px',
            cell: (row: Row) => (row.agency === null ? '–' : nameOf(row.agency)),
          },
        ]
      : []),
    {
      id: 'item',
      header: text('pricing.lines.column.item'),
      rowHeader: true,
      cell: (row) => row.item || '–',
    },
    {
      id: 'quantity',
      header: text('pricing.lines.column.quantity'),
      align: 'end',
      cell: (row) => numberCell(row.line?.quantity),
    },
    { id: 'unit', header: text('pricing.lines.column.unit'), cell: (row) => row.line?.unit ?? '' },
    {
      id: 'rate',
      header: text('pricing.lines.column.rate'),
      align: 'end',
      cell: (row) => numberCell(row.line?.rate),
    },
    {
      id: 'amount',
      header: text('pricing.lines.column.amount'),
      align: 'end',
      cell: (row) => numberCell(row.line === null ? row.amount : lineMoney(row.line, 'USD').amount),
    },
    {
      id: 'remark',
      header: text('agencies.import.remark'),
      width: '280px',
      cell: (row) => <Remarks row={row} />,
    },
  ]
  return (
    <div>
      <SectionHeader
        title={text('agencies.import.rows')}
        actions={
          bad.length > 0 && (
            <Segmented
              label={text('agencies.import.rows.show')}
              value={filter}
              options={[
                {
                  value: 'all',
                  label: text('agencies.import.rows.all', {
                    count: formatCount(rows.length, locale),
                  }),
                },
                {
                  value: 'bad',
                  label: text('agencies.import.rows.bad', {
                    count: formatCount(bad.length, locale),
                  }),
                },
              ]}
              onChange={setWanted}
            />
          )
        }
      />
      <DataTable
        caption={text('agencies.import.rows')}
        rows={shown.slice(0, most)}
        rowKey={(row) => String(row.row)}
        columns={columns}
      />
      {shown.length > most && (
        <p className={styles.more}>{plural('agencies.import.rows.more', shown.length - most)}</p>
      )}
    </div>
  )
}
