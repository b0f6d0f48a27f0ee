// Every row of the list as it would be imported, with what is wrong with it; rows are counted as the
// spreadsheet counts them.
import { Check, CircleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Agency } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { type DataColumn, DataTable } from '../../ui/data-table.tsx'
import { locale } from '../../ui/locale.ts'
import { SectionHeader } from '../../ui/section-header.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from '../../ui/table-import.module.css'
import { statusLabel } from './agency-columns.ts'
import { cellWords, type GatheredColumn } from './agency-words.ts'
import type { AgencyColumnId } from './column-list.ts'
import { fieldLabel } from './import-columns.tsx'
import type { ImportRow, Mapping } from './use-import.ts'

/** More rows than this are not looked at one by one. */
const most = 200

const shownColumns: readonly Exclude<AgencyColumnId, GatheredColumn | 'name' | 'status'>[] = [
  'location',
  'founded',
  'teamSize',
  'hourlyRate',
  'minimumProject',
  'technologies',
]

export interface ImportRowsProps {
  readonly rows: readonly ImportRow[]
  readonly mapping: Mapping
  readonly existing: readonly Agency[]
  readonly currency: string
}

export function ImportRows({ rows, mapping, existing, currency }: ImportRowsProps) {
  const bad = rows.filter((row) => row.problems.length > 0)
  const [wanted, setWanted] = useState<'all' | 'bad'>('all')
  const filter = bad.length === 0 ? 'all' : wanted
  const shown = filter === 'bad' ? bad : rows
  const names = new Set(existing.map((agency) => agency.name.trim().toLowerCase()))
  const mapped = (id: string): boolean =>
    mapping.some((field) => field !== null && (field === id || field.startsWith(id)))

  const columns: DataColumn<ImportRow>[] = [
    {
      id: 'row',
      header: text('agencies.import.row'),
      width: '56px',
      cell: (row) => <span className={styles.quiet}>{row.row}</span>,
    },
    {
      id: 'name',
      header: text('agencies.field.name'),
      width: '180px',
      rowHeader: true,
      cell: (row) => row.name || '–',
    },
    {
      id: 'remark',
      header: text('agencies.import.remark'),
      width: '280px',
      cell: (row) => <Remarks row={row} known={names.has(row.name.trim().toLowerCase())} />,
    },
    ...(mapped('status')
      ? [
          {
            id: 'status',
            header: text('agencies.field.status'),
            width: '92px',
            cell: (row: ImportRow) => statusLabel(row.facts.status),
          },
        ]
      : []),
    ...shownColumns.filter(mapped).map(
      (id): DataColumn<ImportRow> => ({
        id,
        header: text(`agencies.field.${id}`, { currency }),
        align: id === 'location' || id === 'technologies' ? 'start' : 'end',
        cell: (row) => (
          <span className={styles.fact}>{cellWords({ ...row.facts, name: row.name }, id)}</span>
        ),
      }),
    ),
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

/** Main names the field as the file's own heading would; here it is called as on screen. */
const withLabel = (problem: string): string =>
  problem.replace(/^(\w+)(?=: )/, (field) => fieldLabel(field) ?? field)

function Remarks({ row, known }: { readonly row: ImportRow; readonly known: boolean }) {
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
  const notes = [...row.notes, ...(known ? [text('agencies.import.sameName')] : [])]
  if (notes.length > 0)
    return (
      <ul className={styles.noted}>
        {notes.map((note) => (
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
