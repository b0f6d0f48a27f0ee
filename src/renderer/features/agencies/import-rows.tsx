// Every row of the list as it would be imported, with what is wrong with it; rows are counted as the
// spreadsheet counts them.
import { Check, CircleAlert } from 'lucide-react'
import { useState } from 'react'
import type { AgencyStatus } from '../../../shared/domain/model.ts'
import { formatCount, formatList } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { type DataColumn, DataTable } from '../../ui/data-table.tsx'
import { locale } from '../../ui/locale.ts'
import { SectionHeader } from '../../ui/section-header.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import styles from '../../ui/table-import.module.css'
import { statusLabel } from './agency-columns.ts'
import { cellWords, type GatheredColumn } from './agency-words.ts'
import { type AgencyColumnId, columnFactsOf } from './column-list.ts'
import { fieldLabel } from './import-columns.tsx'
import type { PlannedRow, RowAction } from './import-plan.ts'
import type { Mapping } from './use-import.ts'

/** More rows than this are not looked at one by one. */
const most = 200

const shownColumns: readonly Exclude<AgencyColumnId, GatheredColumn | 'name' | 'status'>[] = [
  'location',
  'founded',
  'teamSize',
  'hourlyRate',
  'minimumProject',
  'services',
  'technologies',
  'industries',
  'timeZone',
  'languages',
  'certificates',
  'coverage',
]

export interface ImportRowsProps {
  readonly rows: readonly PlannedRow[]
  readonly mapping: Mapping
  /** Of rows that say none. */
  readonly status: AgencyStatus
  readonly currency: string
  readonly onAction: (row: number, action: RowAction) => void
}

export function ImportRows({ rows, mapping, status, currency, onAction }: ImportRowsProps) {
  const bad = rows.filter(({ problems }) => problems.length > 0)
  const [wanted, setWanted] = useState<'all' | 'bad'>('all')
  const filter = bad.length === 0 ? 'all' : wanted
  const shown = filter === 'bad' ? bad : rows
  const mapped = (id: string): boolean =>
    mapping.some((field) => field !== null && (field === id || field.startsWith(id)))

  const columns: DataColumn<PlannedRow>[] = [
    {
      id: 'row',
      header: text('agencies.import.row'),
      width: '56px',
      cell: ({ row }) => <span className={styles.quiet}>{row.row}</span>,
    },
    {
      id: 'name',
      header: text('agencies.field.name'),
      width: '180px',
      rowHeader: true,
      cell: ({ row }) => row.name || '–',
    },
    {
      id: 'remark',
      header: text('agencies.import.remark'),
      width: '280px',
      cell: (planned) => <Remarks planned={planned} />,
    },
    {
      id: 'action',
      header: text('agencies.import.action'),
      width: '190px',
      cell: (planned) => <Action planned={planned} onAction={onAction} />,
    },
    ...(mapped('status')
      ? [
          {
            id: 'status',
            header: text('agencies.field.status'),
            width: '92px',
            cell: ({ row, agency, action }: PlannedRow) =>
              statusLabel(
                row.facts.status ??
                  (action === 'update' && agency !== null ? agency.status : status),
              ),
          },
        ]
      : []),
    ...shownColumns.filter(mapped).map(
      (id): DataColumn<PlannedRow> => ({
        id,
        header: text(`agencies.field.${id}`, { currency }),
        align: columnFactsOf(id).numeric === true ? 'end' : 'start',
        cell: ({ row }) => (
          <span className={styles.fact}>
            {cellWords({ ...row.facts, status: row.facts.status ?? status, name: row.name }, id)}
          </span>
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
        rowKey={({ row }) => String(row.row)}
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

function Action({
  planned,
  onAction,
}: {
  readonly planned: PlannedRow
  readonly onAction: ImportRowsProps['onAction']
}) {
  const { row, agency, action } = planned
  if (row.problems.length > 0) return '–'
  const actions: readonly RowAction[] =
    agency === null ? ['add', 'skip'] : ['update', 'add', 'skip']
  return (
    <Select
      label={text('agencies.import.action.of', { name: row.name })}
      hideLabel
      className={styles.field}
      value={action}
      options={actions.map((value) => ({ value, label: text(`agencies.import.action.${value}`) }))}
      onChange={(value) => onAction(row.row, value)}
    />
  )
}

const changedWords = ({ changed, agency }: PlannedRow): string => {
  const name = agency?.name ?? ''
  if (changed.length === 0) return text('agencies.import.changesNothing', { name })
  const fields = changed.map((field) =>
    field === 'hourlyRate' ? text('agencies.field.hourlyRatePlain') : (fieldLabel(field) ?? field),
  )
  return text('agencies.import.changes', { name, fields: formatList(fields, locale) })
}

function Remarks({ planned }: { readonly planned: PlannedRow }) {
  const { row, problems, repeats, action } = planned
  if (problems.length > 0)
    return (
      <ul className={styles.bad}>
        {problems.map((problem) => (
          <li key={problem} className={styles.remark}>
            <CircleAlert size={14} aria-hidden className={styles.sign} />
            {withLabel(problem)}
          </li>
        ))}
      </ul>
    )
  const notes = [
    ...(action === 'update' ? [changedWords(planned)] : []),
    ...(action === 'add' && planned.agency !== null ? [text('agencies.import.sameName')] : []),
    ...(repeats === null ? [] : [text('agencies.import.repeats', { row: repeats })]),
    ...row.notes.map(withLabel),
  ]
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
