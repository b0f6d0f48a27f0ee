// Which cells a gesture on several of them writes, and with which text: paste, fill, clear. Points and texts
// only; whether a text means anything is for the screen to say.
import type { TextBlock } from './clipboard.ts'
import type { GridPoint, GridSpan } from './grid-selection.ts'
import type { GridSize } from './grid-types.ts'

export interface CellText {
  readonly at: GridPoint
  /** null: emptied. */
  readonly text: string | null
}

/** Texts as they would be typed; null: the cell is only read, or there is none. */
export type TextAt = (point: GridPoint) => string | null

export const sizeOf = (span: GridSpan): GridSize => ({
  rows: span.bottom - span.top + 1,
  columns: span.right - span.left + 1,
})

export const pointsOf = (span: GridSpan): readonly GridPoint[] => {
  const { rows, columns } = sizeOf(span)
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: span.top + Math.floor(index / columns),
    column: span.left + (index % columns),
  }))
}

const longest = (block: TextBlock, of: (row: readonly string[]) => number): number =>
  block.reduce((most, row) => Math.max(most, of(row)), 0)

/** Empty rows and columns at the end of a block hold nothing that could be lost. */
const withoutEmptyEnd = (block: TextBlock): TextBlock => {
  const filled = (text: string): boolean => text !== ''
  const rows = block.slice(0, block.findLastIndex((row) => row.some(filled)) + 1)
  const columns = longest(rows, (row) => row.findLastIndex(filled) + 1)
  return rows.length === 0 ? [['']] : rows.map((row) => row.slice(0, columns))
}

const blockSize = (block: TextBlock): GridSize => ({
  rows: block.length,
  columns: longest(block, (row) => row.length),
})

const within = (size: GridSize, room: GridSize): boolean =>
  size.rows <= room.rows && size.columns <= room.columns

/** As often as it fits exactly, otherwise once: a row pasted over five rows stands in each. */
const repeated = (selected: number, copied: number): number =>
  selected % copied === 0 ? selected : copied

export type Placement =
  | { readonly fits: true; readonly span: GridSpan; readonly cells: readonly CellText[] }
  | { readonly fits: false; readonly block: GridSize; readonly room: GridSize }

/**
 * Where a pasted block goes: from the top left cell of the selection on, repeated along each side of the
 * selection that is a multiple of it. `grid` is what can be pasted into; a block that is larger than what is
 * left of it from there goes nowhere, since half of it would be lost without a trace.
 */
export const placeBlock = (pasted: TextBlock, selection: GridSpan, grid: GridSize): Placement => {
  const { top, left } = selection
  const room = { rows: Math.max(0, grid.rows - top), columns: Math.max(0, grid.columns - left) }
  const block = within(blockSize(pasted), room) ? pasted : withoutEmptyEnd(pasted)
  const size = blockSize(block)
  if (!within(size, room)) return { fits: false, block: size, room }
  const selected = sizeOf(selection)
  const rows = Math.min(room.rows, repeated(selected.rows, size.rows))
  const columns = Math.min(room.columns, repeated(selected.columns, size.columns))
  const span = { top, left, bottom: top + rows - 1, right: left + columns - 1 }
  const cells = pointsOf(span).flatMap((at): CellText[] => {
    const text = block[(at.row - top) % size.rows]?.[(at.column - left) % size.columns]
    // A row of the text that is shorter than the others says nothing about the cells it lacks.
    return text === undefined ? [] : [{ at, text: text === '' ? null : text }]
  })
  return { fits: true, span, cells }
}

/**
 * The first row of the selection in all of it (Ctrl+D), or its first column (Ctrl+R). In a selection of one
 * row, or column, the one before it is the source.
 */
export const fillCells = (
  selection: GridSpan,
  direction: 'down' | 'right',
  textAt: TextAt,
): readonly CellText[] => {
  const { rows, columns } = sizeOf(selection)
  const alone = (direction === 'down' ? rows : columns) === 1
  const back = alone ? 1 : 0
  return pointsOf(selection).flatMap((at): CellText[] => {
    const source =
      direction === 'down'
        ? { row: selection.top - back, column: at.column }
        : { row: at.row, column: selection.left - back }
    if (source.row === at.row && source.column === at.column) return []
    const text = textAt(source)
    return text === null ? [] : [{ at, text: text === '' ? null : text }]
  })
}

export const clearCells = (selection: GridSpan): readonly CellText[] =>
  pointsOf(selection).map((at) => ({ at, text: null }))

/** What of it changes anything; `skipped`: cells that are only read and were to get another text. */
export const effectOf = (
  cells: readonly CellText[],
  textAt: TextAt,
  shownAt: (point: GridPoint) => string,
): { readonly changes: readonly CellText[]; readonly skipped: number } => {
  const changes: CellText[] = []
  let skipped = 0
  for (const cell of cells) {
    const before = textAt(cell.at)
    if (before === null) skipped += cell.text !== null && cell.text !== shownAt(cell.at) ? 1 : 0
    else if (before !== (cell.text ?? '')) changes.push(cell)
  }
  return { changes, skipped }
}
