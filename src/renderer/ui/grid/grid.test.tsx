// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Grid } from './grid.tsx'
import type { GridCell, GridColumn, GridProps, GridSelection } from './grid-types.ts'

interface Line {
  readonly id: string
  readonly name: string
}
const rows: readonly Line[] = ['one', 'two', 'three'].map((id) => ({ id, name: id }))
const totals: readonly Line[] = [{ id: 'total', name: 'Total' }]
const columns: readonly GridColumn[] = [
  { id: 'name', label: 'Name', width: 100, sticky: true, rowHeader: true },
  { id: 'p', label: 'P', width: 60 },
  { id: 'q', label: 'Q', width: 60 },
]

type Values = Readonly<Record<string, string>>
const cellKey = (row: Line, column: GridColumn): string => `${row.id}.${column.id}`
const lineKey = (row: Line): string => row.id

function Sheet(props: Partial<GridProps<Line, GridColumn>> & { readonly start?: GridSelection }) {
  const { start, ...rest } = props
  const [values, setValues] = useState<Values>({ 'one.p': '5' })
  const [selection, setSelection] = useState<GridSelection | null>(start ?? null)
  return (
    <>
      <Grid
        label="Scores"
        columns={columns}
        rows={rows}
        rowKey={lineKey}
        renderCell={(row, column) =>
          column.id === 'name' ? row.name : (values[cellKey(row, column)] ?? '')
        }
        selection={selection}
        onSelectionChange={setSelection}
        getEditText={(row, column) =>
          column.id === 'name' ? null : (values[cellKey(row, column)] ?? '')
        }
        onCommit={(row, column, text) => {
          if (!/^\d*$/.test(text)) return 'Digits only.'
          setValues({ ...values, [cellKey(row, column)]: text })
          return null
        }}
        onClear={(cells) => {
          const cleared = new Set(cells.map((cell) => cellKey(cell.row, cell.column)))
          setValues(Object.fromEntries(Object.entries(values).filter(([key]) => !cleared.has(key))))
        }}
        {...rest}
      />
      <output>{JSON.stringify(selection)}</output>
    </>
  )
}

const focused = (): HTMLElement => document.activeElement as HTMLElement
const press = (key: string, options: object = {}): void => {
  fireEvent.keyDown(focused(), { key, ...options })
}
const type = (text: string): void => {
  press(text[0] ?? '')
  fireEvent.change(focused(), { target: { value: text } })
}
const at = (row: string, column: string): GridSelection => ({ row, column, range: null })
const cell = (row: number, column: number): HTMLElement =>
  screen.getAllByRole('row')[row]?.querySelector(`[aria-colindex="${column}"]`) as HTMLElement

afterEach(cleanup)

describe('the grid', () => {
  it('is one tab stop and tells its true size', () => {
    render(<Sheet footer={totals} />)
    const grid = screen.getByRole('grid', { name: 'Scores' })
    expect(grid.getAttribute('aria-rowcount')).toBe('5')
    expect(grid.getAttribute('aria-colcount')).toBe('3')
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Name',
      'P',
      'Q',
    ])
    expect(screen.getByRole('rowheader', { name: 'two' })).toBeTruthy()
    expect(cell(2, 2).parentElement?.getAttribute('aria-rowindex')).toBe('3')
  })

  it('types over a cell, keeps it with Enter and goes down', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    type('8')
    expect((focused() as HTMLInputElement).value).toBe('8')
    press('Enter')
    expect(cell(1, 2).textContent).toBe('8')
    expect(focused()).toBe(cell(2, 2))
  })

  it('goes right with Tab over the end of the row, and lets Tab leave when nothing is edited', () => {
    render(<Sheet start={at('one', 'q')} />)
    cell(1, 3).focus()
    type('7')
    press('Tab')
    expect(cell(1, 3).textContent).toBe('7')
    expect(focused()).toBe(cell(2, 2))
    const left = fireEvent.keyDown(focused(), { key: 'Tab' })
    expect(left).toBe(true)
  })

  it('takes the edit back with Esc and edits the old text with F2', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    type('9')
    press('Escape')
    expect(cell(1, 2).textContent).toBe('5')
    expect(focused()).toBe(cell(1, 2))
    press('F2')
    expect((focused() as HTMLInputElement).value).toBe('5')
  })

  it('shows why a text is refused, and goes on editing', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    type('x')
    press('Enter')
    expect(screen.getByRole('alert').textContent).toBe('Digits only.')
    expect((focused() as HTMLInputElement).value).toBe('x')
    fireEvent.change(focused(), { target: { value: '4' } })
    expect(screen.queryByRole('alert')).toBeNull()
    press('Enter')
    expect(cell(1, 2).textContent).toBe('4')
  })

  it('keeps what was typed when the edit is left by pressing another cell', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    type('6')
    fireEvent.pointerDown(cell(3, 3), { button: 0 })
    expect(cell(1, 2).textContent).toBe('6')
    expect(screen.getByRole('status').textContent).toBe(JSON.stringify(at('three', 'q')))
  })

  it('leaves a typed cell with an arrow, as a spreadsheet does', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    type('3')
    press('ArrowRight')
    expect(cell(1, 2).textContent).toBe('3')
    expect(focused()).toBe(cell(1, 3))
  })

  it('clears every editable cell of the selection with Delete', () => {
    const onClear = vi.fn<(cells: readonly GridCell<Line, GridColumn>[]) => void>()
    render(<Sheet start={at('one', 'name')} onClear={onClear} />)
    cell(1, 1).focus()
    press('ArrowRight', { shiftKey: true })
    press('ArrowDown', { shiftKey: true })
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(2)
    press('Delete')
    expect(onClear.mock.calls[0]?.[0].map(({ row, column }) => cellKey(row, column))).toEqual([
      'one.p',
      'two.p',
    ])
  })

  it('walks into the totals but edits nothing there', () => {
    const onActivate = vi.fn<(row: Line, column: GridColumn) => void>()
    render(<Sheet start={at('three', 'p')} footer={totals} onActivate={onActivate} />)
    cell(3, 2).focus()
    press('ArrowDown')
    expect(focused()).toBe(cell(4, 2))
    press('5')
    expect(screen.queryByRole('textbox')).toBeNull()
    press('Enter')
    expect(onActivate).toHaveBeenCalledWith(totals[0], columns[1])
  })

  it('lets the keyboard press a header that sorts', () => {
    const onHeader = vi.fn<() => void>()
    const sorting = columns.map((column) => ({ ...column, sort: 'none' as const, onHeader }))
    render(<Sheet columns={sorting} start={at('one', 'p')} />)
    cell(1, 2).focus()
    press('ArrowUp')
    expect(focused().getAttribute('role')).toBe('columnheader')
    press('Enter')
    expect(onHeader).toHaveBeenCalledOnce()
  })

  it('gives the screen its own keys first', () => {
    const onCellKey = vi.fn<(event: { key: string }) => boolean>((event) => event.key === 'n')
    render(<Sheet start={at('one', 'p')} onCellKey={onCellKey} />)
    cell(1, 2).focus()
    press('n')
    expect(screen.queryByRole('textbox')).toBeNull()
    press('8')
    expect(screen.getByRole('textbox')).toBeTruthy()
  })

  it('keeps working when the selected row is gone', () => {
    render(<Sheet start={at('gone', 'p')} />)
    const grid = screen.getByRole('grid')
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })
})
