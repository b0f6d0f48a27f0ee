import { describe, expect, it } from 'vitest'
import { edgeOf, fillKey, isTyping, nextEditable, nextWithin, selectionKey } from './grid-keys.ts'

const press = (key: string, mod = false, shift = false) => ({ key, mod, shift })

describe('keys of the grid', () => {
  it('move, and extend with Shift', () => {
    expect(selectionKey(press('ArrowDown'))).toEqual({ kind: 'move', to: 'down', extend: false })
    expect(selectionKey(press('End', true, true))).toEqual({
      kind: 'move',
      to: 'grid-end',
      extend: true,
    })
    expect(selectionKey(press('PageUp', false, true))).toEqual({
      kind: 'move',
      to: 'page-up',
      extend: true,
    })
  })

  it('select all, a row and a column', () => {
    expect(selectionKey(press('a', true))).toEqual({ kind: 'all' })
    expect(selectionKey(press(' ', false, true))).toEqual({ kind: 'whole-row' })
    expect(selectionKey(press(' ', true))).toEqual({ kind: 'whole-column' })
  })

  it('leave letters, plain space and what the screen uses alone', () => {
    for (const key of ['a', ' ', 'Enter', 'Tab', 'x']) expect(selectionKey(press(key))).toBeNull()
    expect(selectionKey(press('A', true, true))).toBeNull()
  })

  it('fill down and right with Ctrl', () => {
    expect(fillKey(press('d', true))).toBe('down')
    expect(fillKey(press('R', true))).toBe('right')
    expect(fillKey(press('d'))).toBeNull()
    expect(fillKey(press('r', true, true))).toBeNull()
  })

  it('type where they write a character, also with AltGr', () => {
    const key = (name: string, held: { ctrl?: boolean; alt?: boolean; altGr?: boolean } = {}) =>
      isTyping({
        key: name,
        ctrlKey: held.ctrl ?? false,
        metaKey: false,
        altKey: held.alt ?? false,
        getModifierState: () => held.altGr ?? false,
      })
    expect(key('8')).toBe(true)
    expect(key('é')).toBe(true)
    expect(key('F2')).toBe(false)
    expect(key('c', { ctrl: true })).toBe(false)
    expect(key('@', { ctrl: true, alt: true, altGr: true })).toBe(true)
  })

  it('find the next editable cell over the end of a row', () => {
    const size = { rows: 10, columns: 8 }
    const editable = ({ column }: { column: number }) => column > 1
    expect(nextEditable({ row: 0, column: 7 }, 1, size, editable)).toEqual({ row: 1, column: 2 })
    expect(nextEditable({ row: 1, column: 2 }, -1, size, editable)).toEqual({ row: 0, column: 7 })
    expect(nextEditable({ row: 9, column: 7 }, 1, size, editable)).toEqual({ row: 9, column: 7 })
  })

  it('go through a rectangle by rows or by columns, around its end, over cells that are only read', () => {
    const span = { top: 1, bottom: 2, left: 3, right: 5 }
    const editable = ({ column }: { column: number }) => column !== 4
    const walk = (direction: 1 | -1, along: 'rows' | 'columns') => {
      let at = { row: 1, column: 3 }
      return Array.from({ length: 4 }, () => {
        at = nextWithin(span, at, direction, along, editable)
        return `${at.row}.${at.column}`
      })
    }
    expect(walk(1, 'rows')).toEqual(['1.5', '2.3', '2.5', '1.3'])
    expect(walk(1, 'columns')).toEqual(['2.3', '1.5', '2.5', '1.3'])
    expect(walk(-1, 'columns')).toEqual(['2.5', '1.5', '2.3', '1.3'])
    expect(nextWithin(span, { row: 1, column: 3 }, 1, 'rows', () => false)).toEqual({
      row: 1,
      column: 3,
    })
  })

  it('go with Ctrl and an arrow to the end of the data, over a gap, and to the edge', () => {
    const column = ['x', 'x', '', '', 'x', '']
    const size = { rows: column.length, columns: 1 }
    const to = (key: string, row: number): number | undefined =>
      edgeOf(press(key, true), { row, column: 0 }, size, (point) => column[point.row] === 'x')?.row
    expect([0, 1, 2, 4, 5].map((row) => to('ArrowDown', row))).toEqual([1, 4, 4, 5, 5])
    expect([5, 4, 2, 1, 0].map((row) => to('ArrowUp', row))).toEqual([4, 1, 1, 0, 0])
    expect(to('ArrowRight', 0)).toBe(0)
    expect(to('End', 0)).toBeUndefined()
    expect(edgeOf(press('ArrowDown'), { row: 0, column: 0 }, size, () => true)).toBeNull()
  })
})
