import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type GridCommand,
  type GridLimits,
  type GridMove,
  type GridPoint,
  type GridRange,
  type GridState,
  reduceGrid,
  single,
  spanOf,
} from './grid-selection.ts'

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`)
const ids = { rows: names('r', 10), columns: names('c', 8) }
const limits: GridLimits = { page: 4, header: false, frozen: 0 }

const at = (row: number, column: number): GridRange => single({ row, column })
const run = (range: GridRange, command: GridCommand, of: Partial<GridLimits> = {}) =>
  reduceGrid({ ids, range }, command, { ...limits, ...of }).range
const move = (to: GridMove | GridPoint, extend = false): GridCommand => ({
  kind: 'move',
  to,
  extend,
})
const range = (active: GridPoint, from: GridPoint, to: GridPoint): GridRange => ({
  active,
  from,
  to,
})
const point = (row: number, column: number): GridPoint => ({ row, column })

describe('the selection', () => {
  it('moves by one, by a page, to the ends, and stops at the edges', () => {
    expect(run(at(2, 3), move('down'))).toEqual(at(3, 3))
    expect(run(at(0, 0), move('up'))).toEqual(at(0, 0))
    expect(run(at(2, 3), move('row-end'))).toEqual(at(2, 7))
    expect(run(at(2, 3), move('grid-start'))).toEqual(at(0, 0))
    expect(run(at(2, 3), move('grid-end'))).toEqual(at(9, 7))
    expect(run(at(2, 3), move('page-down'))).toEqual(at(6, 3))
    expect(run(at(8, 3), move('page-down'))).toEqual(at(9, 3))
    expect(run(at(2, 3), move('page-up'))).toEqual(at(0, 3))
    expect(run(at(2, 3), move(point(9, 3)))).toEqual(at(9, 3))
  })

  it('stops behind the frozen columns with Home, and at the first column with another one', () => {
    expect(run(at(2, 5), move('row-start'), { frozen: 2 })).toEqual(at(2, 2))
    expect(run(at(2, 2), move('row-start'), { frozen: 2 })).toEqual(at(2, 0))
    expect(run(at(2, 5), move('grid-start'), { frozen: 2 })).toEqual(at(0, 2))
  })

  it('grows around the active cell, which stays, and is dropped by a plain move', () => {
    const grown = run(at(2, 3), move('down', true)) as GridRange
    expect(grown).toEqual(range(point(2, 3), point(2, 3), point(3, 3)))
    const more = run(grown, move('grid-end', true)) as GridRange
    expect(spanOf(more)).toEqual({ top: 2, bottom: 9, left: 3, right: 7 })
    expect(more.active).toEqual(point(2, 3))
    expect(run(more, move('right'))).toEqual(at(2, 4))
    expect(run(more, { kind: 'collapse' })).toEqual(at(2, 3))
  })

  it('stays while another of its cells becomes the active one, and grows from there', () => {
    const three = range(point(2, 3), point(2, 3), point(4, 3))
    const next = run(three, { kind: 'within', at: point(3, 3) }) as GridRange
    expect(next).toEqual({ ...three, active: point(3, 3) })
    expect(run(next, { kind: 'within', at: point(9, 9) })?.active).toEqual(point(4, 3))
    expect(spanOf(run(next, move('down', true)) as GridRange).top).toBe(3)
  })

  it('grows to where the pointer is, and again from the active cell', () => {
    const dragged = run(at(4, 4), { kind: 'point', at: point(2, 6), extend: true }) as GridRange
    expect(spanOf(dragged)).toEqual({ top: 2, bottom: 4, left: 4, right: 6 })
    const back = run(dragged, { kind: 'point', at: point(5, 3), extend: true }) as GridRange
    expect(spanOf(back)).toEqual({ top: 4, bottom: 5, left: 3, right: 4 })
  })

  it('takes all, whole rows and whole columns, and goes on from there', () => {
    const all = run(at(2, 3), { kind: 'all' }) as GridRange
    expect(spanOf(all)).toEqual({ top: 0, bottom: 9, left: 0, right: 7 })
    expect(all.active).toEqual(point(2, 3))
    const column = run(at(2, 3), { kind: 'whole-column' }) as GridRange
    const two = run(column, move('right', true)) as GridRange
    expect(spanOf(two)).toEqual({ top: 0, bottom: 9, left: 3, right: 4 })
    const row = run(at(2, 3), { kind: 'whole-row' }) as GridRange
    expect(spanOf(run(row, move('up', true)) as GridRange)).toEqual({
      top: 1,
      bottom: 2,
      left: 0,
      right: 7,
    })
  })

  it('reaches the header only where it can be used, and never with a rectangle', () => {
    const header = { header: true }
    expect(run(at(0, 2), move('up'), header)).toEqual(at(-1, 2))
    expect(run(at(0, 2), move('up', true), header)).toEqual(at(0, 2))
    expect(run(at(-1, 2), move('down'), header)).toEqual(at(0, 2))
    expect(run(at(-1, 2), { kind: 'whole-column' }, header)).toEqual(at(-1, 2))
    expect(spanOf(run(at(-1, 2), { kind: 'all' }, header) as GridRange).top).toBe(0)
  })
})

describe('the selection when rows and columns change', () => {
  const list = (
    rows: readonly string[],
    columns: readonly string[] = ids.columns,
  ): GridCommand => ({
    kind: 'list',
    ids: { rows, columns },
  })
  const without = (...gone: string[]) => ids.rows.filter((id) => !gone.includes(id))
  const three = range(point(4, 2), point(4, 2), point(6, 3))

  it('stays on its cell when rows come or go above it', () => {
    expect(run(at(4, 2), list(['new', ...ids.rows]))).toEqual(at(5, 2))
    expect(run(at(4, 2), list(without('r0', 'r1')))).toEqual(at(2, 2))
  })

  it('goes to what took the place of a row that is gone, and up at the end', () => {
    expect(run(at(4, 2), list(without('r4')))).toEqual(at(4, 2))
    expect(run(at(9, 2), list(without('r9')))).toEqual(at(8, 2))
    expect(run(at(4, 2), list(ids.rows, ['c0', 'c1', 'c3']))).toEqual(at(4, 2))
    expect(run(at(4, 7), list(ids.rows, ['c0', 'c1']))).toEqual(at(4, 1))
  })

  it('shrinks with its rows and grows with rows put in between', () => {
    expect(run(three, list(without('r4')))).toEqual(range(point(4, 2), point(4, 2), point(5, 3)))
    expect(run(three, list(without('r5', 'r6')))).toEqual(
      range(point(4, 2), point(4, 2), point(4, 3)),
    )
    const between = [...ids.rows.slice(0, 5), 'new', ...ids.rows.slice(5)]
    expect(run(three, list(between))).toEqual(range(point(4, 2), point(4, 2), point(7, 3)))
  })

  it('lets go of a rectangle that a sort tears apart, and keeps the active cell', () => {
    expect(run(three, list(ids.rows.toReversed()))).toEqual(at(5, 2))
    expect(run(at(4, 2), list(ids.rows.toReversed()))).toEqual(at(5, 2))
  })

  it('begins again with the first cell behind the frozen ones', () => {
    const empty = reduceGrid({ ids, range: three }, list([]), limits)
    expect(empty.range).toBeNull()
    expect(reduceGrid(empty, list(ids.rows), { ...limits, frozen: 2 }).range).toEqual(at(0, 2))
  })
})

const moves: readonly GridMove[] = [
  'up',
  'down',
  'left',
  'right',
  'page-up',
  'page-down',
  'row-start',
  'row-end',
  'grid-start',
  'grid-end',
]
const anyPoint = fc.record({
  row: fc.integer({ min: -3, max: 14 }),
  column: fc.integer({ min: -3, max: 14 }),
})
const someOf = (all: readonly string[]) => fc.shuffledSubarray([...all])
const inOrder = (all: readonly string[]) => fc.subarray([...all])
const anyCommand: fc.Arbitrary<GridCommand> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      to: fc.oneof(fc.constantFrom(...moves), anyPoint),
      extend: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('point' as const),
      at: anyPoint,
      extend: fc.boolean(),
    }),
  },
  fc.record({ kind: fc.constant('within' as const), at: anyPoint }),
  fc.record({
    kind: fc.constant('span' as const),
    span: fc.tuple(anyPoint, anyPoint).map(([a, b]) => ({
      top: Math.min(a.row, b.row),
      bottom: Math.max(a.row, b.row),
      left: Math.min(a.column, b.column),
      right: Math.max(a.column, b.column),
    })),
  }),
  fc.record({
    kind: fc.constantFrom(
      'all' as const,
      'whole-row' as const,
      'whole-column' as const,
      'collapse' as const,
    ),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('list' as const),
      ids: fc.oneof(
        fc.record({ rows: inOrder(ids.rows), columns: inOrder(ids.columns) }),
        fc.record({ rows: someOf(ids.rows), columns: someOf(ids.columns) }),
      ),
    }),
  },
)

const expectValid = ({ ids: now, range: selected }: GridState, header: boolean): void => {
  const empty = now.columns.length === 0 || (now.rows.length === 0 && !header)
  if (selected === null) {
    expect(empty).toBe(true)
    return
  }
  expect(empty).toBe(false)
  const { top, bottom, left, right } = spanOf(selected)
  const { row, column } = selected.active
  expect(left >= 0 && right < now.columns.length).toBe(true)
  expect(bottom < now.rows.length).toBe(true)
  // The header is reached by a single cell, and only where it can be used.
  expect(top >= 0 || (header && bottom === -1 && left === right)).toBe(true)
  expect(row >= top && row <= bottom && column >= left && column <= right).toBe(true)
}

describe('any sequence of commands in any grid', () => {
  it('leaves the selection inside the grid, with the active cell in it', () => {
    fc.assert(
      fc.property(
        fc.array(anyCommand, { maxLength: 40 }),
        fc.record({
          page: fc.integer({ min: 1, max: 20 }),
          header: fc.boolean(),
          frozen: fc.integer({ min: 0, max: 3 }),
        }),
        (commands, of) => {
          let state = reduceGrid({ ids, range: null }, { kind: 'list', ids }, of)
          for (const command of commands) {
            state = reduceGrid(state, command, of)
            expectValid(state, of.header)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('never selects a row or column that was not selected when others are removed', () => {
    fc.assert(
      fc.property(
        fc.array(anyCommand, { maxLength: 15 }),
        inOrder(ids.rows),
        inOrder(ids.columns),
        (commands, rows, columns) => {
          const before = commands.reduce<GridState>(
            (state, command) => reduceGrid(state, command, limits),
            { ids, range: at(0, 0) },
          )
          const after = reduceGrid(
            before,
            {
              kind: 'list',
              ids: {
                rows: before.ids.rows.filter((id) => rows.includes(id)),
                columns: before.ids.columns.filter((id) => columns.includes(id)),
              },
            },
            limits,
          )
          if (before.range === null || after.range === null) return
          const chosen = (state: GridState, range_: GridRange): string[] => {
            const { top, bottom, left, right } = spanOf(range_)
            return [
              ...state.ids.rows.slice(top, bottom + 1),
              ...state.ids.columns.slice(left, right + 1),
            ]
          }
          const was = new Set(chosen(before, before.range))
          const fresh = chosen(after, after.range).filter((id) => !was.has(id))
          // At most the neighbour of a row and of a column of which nothing was left.
          expect(fresh.length).toBeLessThanOrEqual(2)
        },
      ),
    )
  })
})
