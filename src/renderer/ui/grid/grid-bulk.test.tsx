// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  at,
  cell,
  cellKey,
  focused,
  type Line,
  press,
  ExampleSheet as Sheet,
  texts,
  totals,
  type,
} from './example-sheet.ts'
import type { GridChange, GridColumn, GridEditHow, GridOutcome } from './grid-types.ts'

type EditMany = (
  changes: readonly GridChange<Line, GridColumn>[],
  how: GridEditHow,
) => string | null

const ctrl = { ctrlKey: true }
const shift = { shiftKey: true }

/** What the clipboard was given; the event goes where Chromium sends it when no caret is anywhere. */
const clip = (kind: 'copy' | 'cut'): Readonly<Record<string, string>> => {
  const given: Record<string, string> = {}
  const clipboardData = {
    setData: (format: string, text: string) => {
      given[format] = text
    },
  }
  fireEvent[kind](document.body, { clipboardData })
  return given
}
const movePointer = (x: number, y: number): void => {
  // jsdom's pointer events have no place.
  fireEvent(window, Object.assign(new Event('pointermove'), { clientX: x, clientY: y }))
}
const paste = (text: string): void => {
  fireEvent.paste(document.body, { clipboardData: { getData: () => text } })
}
const selectedCells = (): number =>
  document.querySelectorAll('[role="grid"] [aria-selected="true"]').length
const spoken = (): string => document.querySelector('[aria-live="polite"]')?.textContent ?? ''
const summary = (mock: { readonly mock: { readonly calls: readonly unknown[][] } }) =>
  (mock.mock.calls as Parameters<EditMany>[]).map(([changes, how]) => ({
    how,
    changes: changes.map(({ row, column, text }) => [cellKey(row, column), text]),
  }))

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('a selection of several cells', () => {
  it('grows with Shift while the active cell keeps the keyboard, and is said', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    press('ArrowDown', shift)
    press('ArrowRight', shift)
    expect(focused()).toBe(cell(1, 2))
    expect(selectedCells()).toBe(4)
    expect(spoken()).toBe('Selected: 2\u00a0×\u00a02 cells.')
    press('Escape')
    expect(selectedCells()).toBe(1)
  })

  it('takes all with Ctrl+A and goes to the corners with Ctrl+Home and Ctrl+End', () => {
    render(<Sheet start={at('two', 'p')} footer={totals} />)
    cell(2, 2).focus()
    expect(press('a', ctrl)).toBe(false)
    expect(selectedCells()).toBe(12)
    press('End', ctrl)
    expect(focused()).toBe(cell(4, 3))
    press('Home', { ...ctrl, ...shift })
    expect(selectedCells()).toBe(8)
  })

  it('follows the mouse from cell to cell', () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(220)
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(200)
    render(<Sheet start={at('one', 'p')} />)
    fireEvent.pointerDown(cell(1, 2), { button: 0 })
    // The header is 44 pixels high, each row 40; the columns are 100 and twice 60 wide.
    movePointer(170, 130)
    expect(selectedCells()).toBe(6)
    fireEvent.pointerUp(window)
    movePointer(10, 50)
    expect(selectedCells()).toBe(6)
    fireEvent.pointerDown(cell(2, 2), { button: 0, shiftKey: true })
    expect(selectedCells()).toBe(2)
  })

  it('is cleared with Delete in one call, without cells that are read-only or empty', () => {
    const onEditMany = vi.fn<EditMany>(() => null)
    const values = { 'one.p': '5', 'two.p': '6' }
    render(<Sheet start={at('one', 'name')} values={values} onEditMany={onEditMany} />)
    cell(1, 1).focus()
    press('a', ctrl)
    press('Delete')
    press('Backspace')
    const once = {
      how: 'clear',
      changes: [
        ['one.p', null],
        ['two.p', null],
      ],
    }
    expect(summary(onEditMany)).toEqual([once, once])
  })

  it('is filled down and right, and one cell from the cell before it', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    press('ArrowDown', { ...ctrl, ...shift })
    expect(press('d', ctrl)).toBe(false)
    expect(texts()).toEqual([
      ['5', ''],
      ['5', ''],
      ['5', ''],
    ])
    press('ArrowRight')
    press('r', ctrl)
    expect(texts()[0]).toEqual(['5', '5'])
    press('ArrowDown')
    press('d', ctrl)
    expect(texts()[1]).toEqual(['5', '5'])
    expect(spoken()).toBe('1 cell filled.')
  })

  it('gets what was typed into every cell with Ctrl+Enter', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    press('ArrowDown', shift)
    type('x')
    press('Enter', ctrl)
    expect(screen.getByRole('alert').textContent).toBe('Digits only.')
    fireEvent.change(focused(), { target: { value: '4' } })
    press('Enter', ctrl)
    expect(texts().map((row) => row[0])).toEqual(['4', '4', ''])
    expect(focused()).toBe(cell(1, 2))
  })
})

describe('the clipboard', () => {
  it('gets the selection as text and as a table, names and totals as well', () => {
    render(<Sheet start={at('one', 'name')} footer={totals} />)
    cell(1, 1).focus()
    press('a', ctrl)
    expect(clip('copy')).toEqual({
      'text/plain': 'one\t5\t\r\ntwo\t\t\r\nthree\t\t\r\nTotal\t\t\r\n',
      'text/html': expect.stringContaining('<tr><td>one</td><td>5</td><td></td></tr>'),
    })
    expect(spoken()).toBe('Copied: 4\u00a0×\u00a03 cells.')
  })

  it('gets what the screen says a cell is worth elsewhere', () => {
    render(<Sheet start={at('one', 'p')} getCopyText={(row, { id }) => `${row.id}/${id}`} />)
    cell(1, 2).focus()
    expect(clip('copy')['text/plain']).toBe('one/p')
  })

  it('takes a cut in one call', () => {
    const onEditMany = vi.fn<EditMany>(() => null)
    render(<Sheet start={at('one', 'p')} onEditMany={onEditMany} />)
    cell(1, 2).focus()
    expect(clip('cut')['text/plain']).toBe('5')
    expect(summary(onEditMany)).toEqual([{ how: 'cut', changes: [['one.p', null]] }])
  })

  it('gives a block that is pasted in one call, and selects it', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    paste('5\t7\r\n\t8\r\n')
    expect(texts()).toEqual([
      ['5', '7'],
      ['', '8'],
      ['', ''],
    ])
    expect(JSON.parse(screen.getByRole('status').textContent ?? '')).toEqual({
      row: 'one',
      column: 'p',
      range: { from: { row: 'one', column: 'p' }, to: { row: 'two', column: 'q' } },
    })
    expect(spoken()).toBe('2 cells pasted.')
  })

  it('refuses a block that has no room, at the cell, and tells the screen', () => {
    const onEditMany = vi.fn<EditMany>(() => null)
    const onOutcome = vi.fn<(outcome: GridOutcome) => void>()
    render(<Sheet start={at('three', 'q')} onEditMany={onEditMany} onOutcome={onOutcome} />)
    cell(3, 3).focus()
    paste('1\t2\n3\t4')
    expect(onEditMany).not.toHaveBeenCalled()
    expect(onOutcome).toHaveBeenCalledWith({
      kind: 'too-large',
      block: { rows: 2, columns: 2 },
      room: { rows: 1, columns: 1 },
    })
    expect(screen.getByRole('alert').textContent).toContain('Nothing was pasted.')
    press('ArrowUp')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('makes rows of what is longer than the grid, where the screen can make some', () => {
    const onEditMany = vi.fn<EditMany>(() => null)
    const spareRow = (index: number): Line => ({ id: `new${index}`, name: '' })
    render(<Sheet start={at('three', 'p')} onEditMany={onEditMany} spareRow={spareRow} />)
    cell(3, 2).focus()
    paste('1\t2\n3\t4\n5\t6')
    expect(summary(onEditMany)).toEqual([
      {
        how: 'paste',
        changes: [
          ['three.p', '1'],
          ['three.q', '2'],
          ['new0.p', '3'],
          ['new0.q', '4'],
          ['new1.p', '5'],
          ['new1.q', '6'],
        ],
      },
    ])
  })

  it('shows the reason of the screen, and nothing has changed', () => {
    render(<Sheet start={at('one', 'p')} />)
    cell(1, 2).focus()
    paste('7\nseven')
    expect(screen.getByRole('alert').textContent).toBe('Digits only.')
    press('Escape')
    expect(texts()[0]).toEqual(['5', ''])
  })

  it('says how many cells could not be edited', () => {
    render(<Sheet start={at('one', 'name')} />)
    cell(1, 1).focus()
    paste('Other\t7')
    expect(screen.getByRole('alert').textContent).toBe(
      '1 cell pasted. 1 cell cannot be edited and stayed as it was.',
    )
  })

  it('belongs to the field while a cell is edited, and to others while the keyboard is there', () => {
    const onEditMany = vi.fn<EditMany>(() => null)
    render(<Sheet start={at('one', 'p')} onEditMany={onEditMany} />)
    cell(1, 2).focus()
    press('F2')
    const inField = createEvent.paste(focused(), { clipboardData: { getData: () => '9' } })
    fireEvent(focused(), inField)
    expect(inField.defaultPrevented).toBe(false)
    press('Escape')
    focused().blur()
    paste('9')
    expect(clip('copy')).toEqual({})
    expect(onEditMany).not.toHaveBeenCalled()
  })

  it('is only read from where nothing can be edited', () => {
    const onEditMany = vi.fn<EditMany>(() => null)
    render(<Sheet start={at('one', 'name')} onEditMany={onEditMany} getEditText={() => null} />)
    cell(1, 1).focus()
    expect(clip('cut')['text/plain']).toBe('one')
    paste('9')
    expect(onEditMany).not.toHaveBeenCalled()
  })
})
