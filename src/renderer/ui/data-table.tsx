// A plain table to read: real <table> markup, numbers right-aligned, no keyboard of its own. What is edited
// or walked with arrows belongs in ui/grid.
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './data-table.module.css'

export interface DataColumn<Row> {
  readonly id: string
  readonly header: ReactNode
  readonly cell: (row: Row, index: number) => ReactNode
  readonly align?: 'start' | 'end'
  /** The cell that names the row for assistive technology. */
  readonly rowHeader?: boolean
  /** CSS width, e.g. `120px`; the rest is shared by those without one. */
  readonly width?: string
}

export interface DataTableProps<Row> {
  readonly caption: string
  readonly hideCaption?: boolean
  readonly columns: readonly DataColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly footer?: ReactNode
}

export function DataTable<Row>({
  caption,
  hideCaption = true,
  columns,
  rows,
  rowKey,
  footer,
}: DataTableProps<Row>) {
  return (
    <table className={styles.table}>
      <caption className={hideCaption ? 'sr-only' : styles.caption}>{caption}</caption>
      <colgroup>
        {columns.map((column) => (
          <col key={column.id} style={column.width === undefined ? {} : { width: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={classNames(styles.head, column.align === 'end' && styles.end)}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={rowKey(row)} className={styles.row}>
            {columns.map((column) => {
              const name = classNames(styles.cell, column.align === 'end' && styles.end)
              return column.rowHeader === true ? (
                <th key={column.id} scope="row" className={classNames(name, styles.rowHeader)}>
                  {column.cell(row, index)}
                </th>
              ) : (
                <td key={column.id} className={name}>
                  {column.cell(row, index)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
      {footer !== undefined && <tfoot>{footer}</tfoot>}
    </table>
  )
}
