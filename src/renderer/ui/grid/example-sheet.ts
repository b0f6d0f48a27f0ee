// A small sheet of scores for the tests of the grid: values in state, digits only, one row of names.
import { fireEvent, screen } from '@testing-library/react'
import { createElement, Fragment, useState } from 'react'
import { Grid } from './grid.tsx'
import type { GridColumn, GridProps, GridSelection } from './grid-types.ts'

export interface Line {
  readonly id: string
  readonly name: string
}
export const rows: readonly Line[] = ['one', 'two', 'three'].map((id) => ({ id, name: id }))
export const totals: readonly Line[] = [{ id: 'total', name: 'Total' }]
export const columns: readonly GridColumn[] = [
  { id: 'name', label: 'Name', width: 100, sticky: true, rowHeader: true },
  { id: 'p', label: 'P', width: 60 },
  { id: 'q', label: 'Q', width: 60 },
]

type Values = Readonly<Record<string, string>>
export const cellKey = (row: Line, column: GridColumn): string => `${row.id}.${column.id}`
const lineKey = (row: Line): string => row.id

export interface SheetProps extends Partial<GridProps<Line, GridColumn>> {
  readonly start?: GridSelection
  readonly values?: Values
}

export function ExampleSheet({ start, values: given = { 'one.p': '5' }, ...rest }: SheetProps) {
  const [values, setValues] = useState<Values>(given)
  const [selection, setSelection] = useState<GridSelection | null>(start ?? null)
  const textOf = (row: Line, column: GridColumn): string => values[cellKey(row, column)] ?? ''
  const refusal = (text: string): string | null => (/^\d*$/.test(text) ? null : 'Digits only.')
  const grid = createElement(Grid<Line, GridColumn>, {
    label: 'Scores',
    columns,
    rows,
    rowKey: lineKey,
    renderCell: (row, column) => (column.id === 'name' ? row.name : textOf(row, column)),
    selection,
    onSelectionChange: setSelection,
    getEditText: (row, column) => (column.id === 'name' ? null : textOf(row, column)),
    onCommit: (row, column, text) => {
      const reason = refusal(text)
      if (reason === null) setValues({ ...values, [cellKey(row, column)]: text })
      return reason
    },
    onEditMany: (changes) => {
      const reason = changes.map(({ text }) => refusal(text ?? '')).find((one) => one !== null)
      if (reason !== undefined) return reason
      const entries = changes.map(({ row, column, text }) => [cellKey(row, column), text ?? ''])
      setValues({ ...values, ...Object.fromEntries(entries) })
      return null
    },
    ...rest,
  })
  return createElement(
    Fragment,
    null,
    grid,
    createElement('output', null, JSON.stringify(selection)),
  )
}

export const focused = (): HTMLElement => document.activeElement as HTMLElement
/** Whether the browser would go on with the key. */
export const press = (key: string, options: object = {}): boolean =>
  fireEvent.keyDown(focused(), { key, ...options })
export const type = (text: string): void => {
  press(text[0] ?? '')
  fireEvent.change(focused(), { target: { value: text } })
}
export const at = (row: string, column: string): GridSelection => ({ row, column, range: null })
/** 1-based, as read aloud; row 0 is the header. */
export const cell = (row: number, column: number): HTMLElement =>
  screen.getAllByRole('row')[row]?.querySelector(`[aria-colindex="${column}"]`) as HTMLElement
export const texts = (): string[][] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].slice(1).map((child) => child.textContent ?? ''))
