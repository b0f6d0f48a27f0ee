// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Grid } from './grid.tsx'
import type { GridColumn, GridSelection } from './grid-types.ts'

const rows = Array.from({ length: 200 }, (_, index) => `r${index}`)
const columns: readonly GridColumn[] = Array.from({ length: 50 }, (_, index) => ({
  id: `c${index}`,
  label: `C${index}`,
  width: 80,
  sticky: index === 0,
  rowHeader: index === 0,
}))
const rowKey = (row: string): string => row
const editText = (): string => '5'
const renderCell = vi.fn<(row: string, column: GridColumn) => string>(
  (row, column) => `${row} ${column.id}`,
)

/** `only`: its cells are only read, and show this. */
function Large({ only }: { readonly only?: (row: string) => ReactNode }) {
  const [selection, setSelection] = useState<GridSelection>({
    row: 'r3',
    column: 'c3',
    range: null,
  })
  return (
    <Grid
      label="Large"
      columns={columns}
      rows={rows}
      rowKey={rowKey}
      renderCell={only ?? renderCell}
      selection={selection}
      onSelectionChange={setSelection}
      {...(only === undefined && { getEditText: editText })}
    />
  )
}

const active = (): HTMLElement =>
  document.querySelector('[role="grid"] [tabindex="0"]') as HTMLElement
const press = (key: string, options: object = {}): void => {
  fireEvent.keyDown(active(), { key, ...options })
}
/** Cells rendered because of it. */
const rendered = (act: () => void): string[] => {
  renderCell.mockClear()
  act()
  return renderCell.mock.calls.map(([row, column]) => `${row} ${column.id}`)
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_000)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('a grid of 200 × 50', () => {
  it('copies what cells show that are not in the page, and leaves out what only opens in them', () => {
    const given = new Map<string, string>()
    const shown = (row: string): ReactNode => (
      <b>
        {row} <i popover="">opened</i>
      </b>
    )
    render(<Large only={shown} />)
    press(' ', { ctrlKey: true })
    fireEvent.copy(document.body, {
      clipboardData: { setData: (format: string, words: string) => given.set(format, words) },
    })
    expect(screen.queryAllByText('r150')).toEqual([])
    expect(given.get('text/plain')).toBe(rows.map((row) => `${row}\r\n`).join(''))
  })

  it('holds a window of its cells but tells the true size and places', () => {
    render(<Large />)
    const grid = screen.getByRole('grid')
    expect(grid.getAttribute('aria-rowcount')).toBe('201')
    expect(grid.getAttribute('aria-colcount')).toBe('50')
    expect(grid.querySelectorAll('[role="gridcell"]').length).toBeLessThan(1_200)
    press('End', { ctrlKey: true })
    expect(active().textContent).toBe('r199 c49')
    expect(active().getAttribute('aria-colindex')).toBe('50')
    expect(active().parentElement?.getAttribute('aria-rowindex')).toBe('201')
  })

  it('renders only the cell that is left and the cell that is reached on a key', () => {
    render(<Large />)
    active().focus()
    expect(rendered(() => press('ArrowDown')).toSorted()).toEqual(['r3 c3', 'r4 c3'])
    expect(rendered(() => press('ArrowRight')).toSorted()).toEqual(['r4 c3', 'r4 c4'])
    expect(rendered(() => press('F2'))).toEqual([])
    expect(rendered(() => press('Escape'))).toEqual(['r4 c4'])
    const extended = rendered(() => press('ArrowDown', { shiftKey: true }))
    expect(extended.toSorted()).toEqual(['r4 c4', 'r5 c4'])
  })

  it('keeps the active cell and the moving corner in the page, however far apart', () => {
    render(<Large />)
    active().focus()
    press('End', { ctrlKey: true, shiftKey: true })
    expect(document.activeElement?.textContent).toBe('r3 c3')
    expect(screen.getByText('r199 c49').getAttribute('aria-selected')).toBe('true')
  })

  it('has every cell in view right after a scroll, and some beyond when idle', async () => {
    render(<Large />)
    const grid = screen.getByRole('grid')
    grid.scrollTop = 4_000
    grid.scrollLeft = 1_600
    fireEvent.scroll(grid)
    for (let row = 100; row <= 115; row++)
      for (let column = 21; column <= 33; column++)
        expect(screen.queryByText(`r${row} c${column}`)).not.toBeNull()
    // A machine with much to do is idle late.
    expect(await screen.findByText('r96 c21', {}, { timeout: 15_000 })).toBeTruthy()
    expect(screen.queryByText('r119 c34')).not.toBeNull()
    expect(screen.queryByText('r60 c21')).toBeNull()
  })
})

describe('a row that has changed', () => {
  interface Line {
    readonly id: string
    readonly values: readonly number[]
  }
  const first = ['a', 'b'].map((id): Line => ({ id, values: columns.map((_, at) => at) }))
  const changed = first.map((row) =>
    row.id === 'b' ? { ...row, values: row.values.with(5, 500) } : row,
  )
  const valueAt = (row: Line, column: GridColumn): number =>
    row.values[columns.indexOf(column)] ?? 0
  const show = vi.fn<(row: Line, column: GridColumn) => number>(valueAt)
  const same = (before: Line, after: Line, column: GridColumn): boolean =>
    valueAt(before, column) === valueAt(after, column)
  const sheet = (rows: readonly Line[], sameCell?: typeof same) => (
    <Grid
      label="Changing"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      renderCell={show}
      {...(sameCell === undefined ? {} : { sameCell })}
      selection={null}
      onSelectionChange={() => {}}
    />
  )
  const shownAgain = (sameCell?: typeof same): string[] => {
    const { rerender } = render(sheet(first, sameCell))
    show.mockClear()
    rerender(sheet(changed, sameCell))
    return show.mock.calls.map(([row, column]) => `${row.id} ${column.id}`)
  }

  it('renders the cell that says something else, and all of them where nobody can tell', () => {
    expect(shownAgain(same)).toEqual(['b c5'])
    cleanup()
    expect(shownAgain()).toHaveLength(columns.length)
  })
})
