// What each column of a file becomes: its heading, its first values, the field that was guessed for it.
import { text } from '../../shared/messages/translate.ts'
import { classNames } from './class-names.ts'
import { DataTable } from './data-table.tsx'
import { SectionHeader } from './section-header.tsx'
import { Select } from './select.tsx'
import styles from './table-import.module.css'

const leaveOut = ''

export interface ColumnMappingProps {
  readonly columns: readonly { readonly heading: string; readonly examples: readonly string[] }[]
  readonly fields: readonly { readonly id: string; readonly label: string }[]
  /** By position; null: left out. */
  readonly mapping: readonly (string | null)[]
  readonly onMap: (column: number, field: string | null) => void
}

export function ColumnMapping({ columns, fields, mapping, onMap }: ColumnMappingProps) {
  const options = [
    { value: leaveOut, label: text('agencies.import.leaveOut') },
    ...fields.map(({ id, label }) => ({ value: id, label })),
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
