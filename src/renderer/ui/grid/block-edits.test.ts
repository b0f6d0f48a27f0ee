import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clearCells,
  effectOf,
  fillCells,
  placeBlock,
  pointsOf,
  type TextAt,
} from './block-edits.ts'
import type { GridSpan } from './grid-selection.ts'

const grid = { rows: 6, columns: 5 }
const cell = (row: number, column: number): GridSpan => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
})
const span = (top: number, left: number, bottom: number, right: number): GridSpan => ({
  top,
  left,
  bottom,
  right,
})

/** "row,column" → text. */
const written = (block: readonly (readonly string[])[], selection: GridSpan) => {
  const placed = placeBlock(block, selection, grid)
  if (!placed.fits) throw new Error('too large')
  return Object.fromEntries(placed.cells.map(({ at, text }) => [`${at.row},${at.column}`, text]))
}

describe('pasting', () => {
  it('puts a block from the active cell on, also beyond the selection', () => {
    expect(
      written(
        [
          ['1', '2'],
          ['3', ''],
        ],
        cell(1, 2),
      ),
    ).toEqual({
      '1,2': '1',
      '1,3': '2',
      '2,2': '3',
      '2,3': null,
    })
  })

  it('fills the selection with one value', () => {
    expect(written([['8']], span(0, 0, 1, 1))).toEqual({
      '0,0': '8',
      '0,1': '8',
      '1,0': '8',
      '1,1': '8',
    })
  })

  it('repeats a row in every selected row and a column in every selected column', () => {
    expect(Object.keys(written([['1', '2', '3']], span(0, 1, 2, 1)))).toHaveLength(9)
    expect(written([['1', '2', '3']], span(0, 1, 2, 1))['2,3']).toBe('3')
    expect(written([['1'], ['2']], span(0, 0, 1, 2))).toEqual({
      '0,0': '1',
      '0,1': '1',
      '0,2': '1',
      '1,0': '2',
      '1,1': '2',
      '1,2': '2',
    })
  })

  it('repeats along a side only where it fits exactly', () => {
    expect(Object.keys(written([['1'], ['2']], span(0, 0, 3, 0)))).toHaveLength(4)
    expect(Object.keys(written([['1'], ['2']], span(0, 0, 2, 0)))).toHaveLength(2)
  })

  it('refuses a block that is larger than what is left, and says by how much', () => {
    expect(
      placeBlock(
        [
          ['1', '2'],
          ['3', '4'],
        ],
        cell(5, 4),
        grid,
      ),
    ).toEqual({
      fits: false,
      block: { rows: 2, columns: 2 },
      room: { rows: 1, columns: 1 },
    })
  })

  it('does not miss empty cells that would lie outside', () => {
    expect(
      written(
        [
          ['1', ''],
          ['', ''],
        ],
        cell(5, 4),
      ),
    ).toEqual({ '5,4': '1' })
    expect(
      written(
        [
          ['', ''],
          ['', ''],
        ],
        cell(5, 4),
      ),
    ).toEqual({ '5,4': null })
  })

  it('leaves a cell alone about which a shorter row says nothing', () => {
    expect(written([['1', '2'], ['3']], cell(0, 0))).toEqual({ '0,0': '1', '0,1': '2', '1,0': '3' })
  })

  it('writes inside the grid only, each cell once, and never part of a block', () => {
    const corner = fc.record({
      row: fc.integer({ min: 0, max: grid.rows - 1 }),
      column: fc.integer({ min: 0, max: grid.columns - 1 }),
    })
    const block = fc
      .record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 1, max: 7 }) })
      .map(({ rows, columns }) =>
        Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (__, column) => `${row}.${column}`),
        ),
      )
    fc.assert(
      fc.property(block, corner, corner, (pasted, a, b) => {
        const selection = span(
          Math.min(a.row, b.row),
          Math.min(a.column, b.column),
          Math.max(a.row, b.row),
          Math.max(a.column, b.column),
        )
        const placed = placeBlock(pasted, selection, grid)
        const rows = pasted.length
        const columns = pasted[0]?.length ?? 0
        const fits = selection.top + rows <= grid.rows && selection.left + columns <= grid.columns
        expect(placed.fits).toBe(fits)
        if (!placed.fits) return
        const keys = placed.cells.map(({ at }) => at.row * grid.columns + at.column)
        expect(new Set(keys).size).toBe(keys.length)
        expect(placed.cells.every(({ at }) => at.row < grid.rows && at.column < grid.columns)).toBe(
          true,
        )
        expect(new Set(placed.cells.map(({ text }) => text))).toEqual(new Set(pasted.flat()))
      }),
    )
  })
})

describe('filling', () => {
  const texts: Readonly<Record<string, string>> = { '0,1': '8', '0,2': '', '1,1': '5', '1,0': '4' }
  const textAt: TextAt = ({ row, column }) =>
    row < 0 || column < 0 || column === 3 ? null : (texts[`${row},${column}`] ?? '')
  const filled = (selection: GridSpan, direction: 'down' | 'right') =>
    fillCells(selection, direction, textAt).map(({ at, text }) => [at.row, at.column, text])

  it('takes the first row down, empty cells as well', () => {
    expect(filled(span(0, 1, 2, 2), 'down')).toEqual([
      [1, 1, '8'],
      [1, 2, null],
      [2, 1, '8'],
      [2, 2, null],
    ])
  })

  it('takes the cell above, or to the left, into a single one', () => {
    expect(filled(cell(1, 1), 'down')).toEqual([[1, 1, '8']])
    expect(filled(cell(1, 1), 'right')).toEqual([[1, 1, '4']])
    expect(filled(cell(0, 1), 'down')).toEqual([])
    expect(filled(cell(0, 0), 'right')).toEqual([])
  })

  it('takes nothing from a cell that is only read', () => {
    expect(filled(span(0, 3, 1, 3), 'down')).toEqual([])
  })
})

describe('what a gesture changes', () => {
  const textAt: TextAt = ({ column }) => (column === 0 ? null : column === 1 ? '8' : '')
  const shownAt = ({ column }: { column: number }): string => (column === 0 ? 'Team' : '')
  const effect = (texts: readonly (string | null)[]) =>
    effectOf(
      texts.map((text, column) => ({ at: { row: 0, column }, text })),
      textAt,
      shownAt,
    )

  it('is only what differs', () => {
    expect(effect([null, '8', '']).changes).toEqual([])
    expect(effect([null, null, '9']).changes.map(({ at }) => at.column)).toEqual([1, 2])
  })

  it('counts a read-only cell only where it would have changed', () => {
    expect(effect(['Team']).skipped).toBe(0)
    expect(effect([null]).skipped).toBe(0)
    expect(effect(['Price']).skipped).toBe(1)
  })

  it('clears every cell of the rectangle', () => {
    expect(clearCells(span(1, 1, 2, 3)).map(({ at }) => at)).toEqual(pointsOf(span(1, 1, 2, 3)))
    expect(pointsOf(span(1, 1, 2, 3))).toHaveLength(6)
  })
})
