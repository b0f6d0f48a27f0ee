import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clampPoint,
  type GridBounds,
  type GridRange,
  moveRange,
  nextEditable,
  single,
  spanOf,
} from './grid-keys.ts'

const bounds: GridBounds = { rows: 10, columns: 8, page: 4, header: false, frozen: 0 }
const press = (key: string, mod = false, shift = false) => ({ key, mod, shift })
const at = (row: number, column: number): GridRange => single({ row, column })

describe('keys of the grid', () => {
  it('moves by one, to the ends, and stops at the edges', () => {
    expect(moveRange(at(2, 3), press('ArrowDown'), bounds)).toEqual(at(3, 3))
    expect(moveRange(at(0, 0), press('ArrowUp'), bounds)).toEqual(at(0, 0))
    expect(moveRange(at(2, 3), press('End'), bounds)).toEqual(at(2, 7))
    expect(moveRange(at(2, 3), press('Home', true), bounds)).toEqual(at(0, 0))
    expect(moveRange(at(2, 3), press('End', true), bounds)).toEqual(at(9, 7))
    expect(moveRange(at(2, 3), press('PageDown'), bounds)).toEqual(at(6, 3))
    expect(moveRange(at(8, 3), press('PageDown'), bounds)).toEqual(at(9, 3))
    expect(moveRange(at(2, 3), press('PageUp'), bounds)).toEqual(at(0, 3))
  })

  it('stops behind the frozen columns with Home, and at the first column with another one', () => {
    const frozen = { ...bounds, frozen: 2 }
    expect(moveRange(at(2, 5), press('Home'), frozen)).toEqual(at(2, 2))
    expect(moveRange(at(2, 2), press('Home'), frozen)).toEqual(at(2, 0))
    expect(moveRange(at(2, 5), press('Home', true), frozen)).toEqual(at(0, 2))
    expect(moveRange(at(0, 2), press('Home', true), frozen)).toEqual(at(0, 2))
  })

  it('extends the selection with Shift and drops it without', () => {
    const extended = moveRange(at(2, 3), press('ArrowDown', false, true), bounds)
    expect(extended).toEqual({ focus: { row: 3, column: 3 }, anchor: { row: 2, column: 3 } })
    expect(spanOf(extended ?? at(0, 0))).toEqual({ top: 2, bottom: 3, left: 3, right: 3 })
    expect(moveRange(extended ?? at(0, 0), press('ArrowRight'), bounds)).toEqual(at(3, 4))
  })

  it('reaches the header only where it can be used, and never with a selection', () => {
    const withHeader = { ...bounds, header: true }
    expect(moveRange(at(0, 2), press('ArrowUp'), withHeader)).toEqual(at(-1, 2))
    expect(moveRange(at(0, 2), press('ArrowUp', false, true), withHeader)).toEqual(at(0, 2))
    expect(moveRange(at(-1, 2), press('ArrowDown'), withHeader)).toEqual(at(0, 2))
  })

  it('finds the next editable cell over the end of a row', () => {
    const editable = ({ column }: { column: number }) => column > 1
    expect(nextEditable({ row: 0, column: 7 }, 1, bounds, editable)).toEqual({ row: 1, column: 2 })
    expect(nextEditable({ row: 1, column: 2 }, -1, bounds, editable)).toEqual({ row: 0, column: 7 })
    expect(nextEditable({ row: 9, column: 7 }, 1, bounds, editable)).toEqual({ row: 9, column: 7 })
  })

  it('keeps the selection valid under any sequence of keys in any grid', () => {
    const key = fc.record({
      key: fc.constantFrom(
        'ArrowUp',
        'ArrowDown',
        'ArrowLeft',
        'ArrowRight',
        'Home',
        'End',
        'PageUp',
        'PageDown',
        'x',
      ),
      mod: fc.boolean(),
      shift: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.record({
          rows: fc.integer({ min: 0, max: 12 }),
          columns: fc.integer({ min: 0, max: 12 }),
          page: fc.integer({ min: 1, max: 20 }),
          header: fc.boolean(),
          frozen: fc.integer({ min: 0, max: 3 }),
        }),
        fc.array(key, { maxLength: 60 }),
        (limits, keys) => {
          const start = clampPoint({ row: 0, column: 0 }, limits)
          const empty = limits.columns === 0 || (limits.rows === 0 && !limits.header)
          expect(start === null).toBe(empty)
          if (start === null) return
          let range = single(start)
          for (const pressed of keys) {
            range = moveRange(range, pressed, limits) ?? range
            for (const point of [range.focus, range.anchor]) {
              expect(point.row).toBeGreaterThanOrEqual(limits.header ? -1 : 0)
              expect(point.row).toBeLessThan(Math.max(limits.rows, 0) || (limits.header ? 0 : 1))
              expect(point.column).toBeGreaterThanOrEqual(0)
              expect(point.column).toBeLessThan(limits.columns)
            }
            const alone =
              range.focus.row === range.anchor.row && range.focus.column === range.anchor.column
            expect(alone || Math.min(range.focus.row, range.anchor.row) >= 0).toBe(true)
          }
        },
      ),
    )
  })
})
