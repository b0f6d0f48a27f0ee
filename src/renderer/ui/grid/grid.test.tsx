// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  at,
  cell,
  columns,
  focused,
  type Line,
  press,
  ExampleSheet as Sheet,
  totals,
  type,
} from './example-sheet.ts'
import type { GridColumn } from './grid-types.ts'

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
    expect(grid.getAttribute('aria-multiselectable')).toBe('true')
    expect(cell(1, 1).getAttribute('aria-readonly')).toBe('true')
    expect(cell(1, 2).getAttribute('aria-readonly')).toBeNull()
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

  it('goes down with Enter past what takes no typing, and stays where nothing below does', () => {
    render(
      <Sheet
        start={at('one', 'p')}
        getEditText={(row, column) => (column.id === 'name' || row.id === 'two' ? null : '')}
      />,
    )
    cell(1, 2).focus()
    type('8')
    press('Enter')
    expect(focused()).toBe(cell(3, 2))
    type('9')
    press('Enter')
    expect(focused()).toBe(cell(3, 2))
  })

  it('keeps what was typed, and the keyboard, when the window loses it as a whole', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    type('8')
    // Of a window that is left, the page keeps its active element.
    fireEvent.blur(focused())
    expect(cell(1, 2).textContent).toBe('8')
    expect(focused()).toBe(cell(1, 2))
  })

  it('asks about keys, not about what is held for the next one', () => {
    const onCellKey = vi.fn<() => boolean>(() => false)
    render(<Sheet start={at('one', 'p')} onCellKey={onCellKey} />)
    cell(1, 2).focus()
    for (const key of ['Shift', 'AltGraph', 'Control']) press(key)
    expect(onCellKey).not.toHaveBeenCalled()
    press('Shift')
    press('/')
    expect(onCellKey).toHaveBeenCalledOnce()
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

  it('goes back with Enter to the column in which Tab began', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    type('7')
    press('Tab')
    type('8')
    press('Enter')
    expect(focused()).toBe(cell(2, 2))
    // Somebody who goes elsewhere in between begins there.
    type('7')
    press('Tab')
    press('ArrowUp')
    type('8')
    press('Enter')
    expect(focused()).toBe(cell(2, 3))
  })

  it('goes round inside a selection of several cells with Tab and Enter, and keeps it', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    press('ArrowRight', { shiftKey: true })
    press('ArrowDown', { shiftKey: true })
    const steps = ['Tab', 'Tab', 'Enter', 'Enter'].map((key, index) => {
      type(String(index))
      press(key)
      return focused()
    })
    expect(steps).toEqual([cell(1, 3), cell(2, 2), cell(1, 3), cell(2, 3)])
    expect(document.querySelectorAll('[role="grid"] [aria-selected="true"]')).toHaveLength(4)
  })

  it('goes with Ctrl and an arrow to the end of what is filled', () => {
    render(<Sheet start={at('one', 'p')} values={{ 'one.p': '5', 'two.p': '6' }} />)
    cell(1, 2).focus()
    press('ArrowDown', { ctrlKey: true })
    expect(focused()).toBe(cell(2, 2))
    press('ArrowDown', { ctrlKey: true, shiftKey: true })
    expect(document.querySelectorAll('[role="grid"] [aria-selected="true"]')).toHaveLength(2)
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

  it('edits a text of several lines without losing their ends', () => {
    const onCommit = vi.fn<() => null>(() => null)
    render(<Sheet start={at('one', 'p')} values={{ 'one.p': '5\n6' }} onCommit={onCommit} />)
    cell(1, 2).focus()
    press('F2')
    const field = focused() as HTMLTextAreaElement
    expect(field.value).toBe('5\n6')
    fireEvent.change(field, { target: { value: '5\n67' } })
    press('Enter')
    expect(onCommit).toHaveBeenCalledWith(expect.anything(), expect.anything(), '5\n67')
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

  it('pastes and fills a column whose texts are chosen, but leaves its keys to the screen', () => {
    const onActivate = vi.fn<() => void>()
    const chosen = columns.map((column) => ({ ...column, chosen: column.id === 'p' }))
    render(<Sheet columns={chosen} start={at('one', 'p')} onActivate={onActivate} />)
    cell(1, 2).focus()
    press('7')
    expect(screen.queryByRole('textbox')).toBeNull()
    press('Enter')
    expect(onActivate).toHaveBeenCalledOnce()
    press('ArrowDown', { shiftKey: true })
    press('d', { ctrlKey: true })
    expect(cell(2, 2).textContent).toBe('5')
    // Tab from a typed cell goes past it.
    fireEvent.pointerDown(cell(1, 3), { button: 0 })
    type('7')
    press('Tab')
    expect(focused()).toBe(cell(2, 3))
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
