// What each column of the file becomes: its heading, its first values, the field that was guessed for it.
import { en } from '../../../shared/messages/en.ts'
import { type MessageKey, text } from '../../../shared/messages/translate.ts'
import { classNames } from '../../ui/class-names.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { SectionHeader } from '../../ui/section-header.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './import.module.css'
import type { ImportTable, Mapping } from './use-import.ts'

const leaveOut = ''

/** Fields whose label in the table carries a currency have a plain one here. */
const plainLabels: Readonly<Record<string, MessageKey>> = {
  minimumProject: 'agencies.field.minimumProjectPlain',
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key)

/** As on screen; null when there is no such field. */
export const fieldLabel = (field: string): string | null => {
  const key = plainLabels[field] ?? `agencies.field.${field}`
  return isKey(key) ? text(key) : null
}

export interface ImportColumnsProps {
  readonly columns: ImportTable['columns']
  readonly fields: readonly string[]
  readonly mapping: Mapping
  readonly onMap: (column: number, field: string | null) => void
}

export function ImportColumns({ columns, fields, mapping, onMap }: ImportColumnsProps) {
  const options = [
    { value: leaveOut, label: text('agencies.import.leaveOut') },
    ...fields.map((field) => ({ value: field, label: fieldLabel(field) ?? field })),
  ]
  const rows = columns.map((column, index) => ({
    ...column,
    index,
    name: column.heading || text('agencies.import.noHeading', { number: index + 1 }),
  }))
  return (
    <div>
      <SectionHeader
        title={text('agencies.import.columns')}
        note={text('agencies.import.columns.note')}
      />
      <DataTable
        caption={text('agencies.import.columns')}
        rows={rows}
        rowKey={(row) => String(row.index)}
        columns={[
          {
            id: 'heading',
            header: text('agencies.import.heading'),
            width: '240px',
            rowHeader: true,
            cell: (row) => row.name,
          },
          {
            id: 'examples',
            header: text('agencies.import.examples'),
            cell: (row) => (
              <span className={styles.examples}>
                {row.examples.length === 0
                  ? text('agencies.import.noExamples')
                  : row.examples.join('  ·  ')}
              </span>
            ),
          },
          {
            id: 'field',
            header: text('agencies.import.field'),
            width: '220px',
            cell: (row) => (
              <Select
                label={text('agencies.import.fieldOf', { heading: row.name })}
                hideLabel
                className={classNames(
                  styles.field,
                  (mapping[row.index] ?? null) === null && styles.left,
                )}
                value={mapping[row.index] ?? leaveOut}
                options={options}
                onChange={(field) => onMap(row.index, field === leaveOut ? null : field)}
              />
            ),
          },
        ]}
      />
    </div>
  )
}
