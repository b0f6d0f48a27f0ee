// Between the screen's selection, by ids, and the grid's, by places; and what becomes of it when rows and
// columns change under it.
import { useLayoutEffect, useMemo, useRef } from 'react'
import {
  type GridCommand,
  type GridIds,
  type GridLimits,
  type GridPoint,
  type GridRange,
  type GridState,
  isSingle,
  reduceGrid,
  single,
  spanOf,
} from './grid-selection.ts'
import type { GridCellId, GridSelection } from './grid-types.ts'

/** The row id of the header in a selection. */
export const headerRow = 'header'

const pointOf = ({ row, column }: GridCellId, ids: GridIds, header: boolean): GridPoint | null => {
  const inHeader = row === headerRow
  const at = inHeader ? -1 : ids.rows.indexOf(row)
  const across = ids.columns.indexOf(column)
  return across < 0 || (inHeader ? !header : at < 0) ? null : { row: at, column: across }
}

const holds = (range: GridRange): boolean => {
  const { top, bottom, left, right } = spanOf(range)
  const { row, column } = range.active
  return row >= top && row <= bottom && column >= left && column <= right && top >= 0
}

/** null: the active cell is not among these rows and columns. */
export const rangeOf = (
  selection: GridSelection,
  ids: GridIds,
  header: boolean,
): GridRange | null => {
  const active = pointOf(selection, ids, header)
  if (active === null) return null
  if (selection.range === null) return single(active)
  const from = pointOf(selection.range.from, ids, false)
  const to = pointOf(selection.range.to, ids, false)
  if (from === null || to === null) return single(active)
  const range = { active, from, to }
  return holds(range) ? range : single(active)
}

export const selectionOf = (range: GridRange, ids: GridIds): GridSelection => {
  const idOf = (point: GridPoint): GridCellId => ({
    row: point.row < 0 ? headerRow : (ids.rows[point.row] ?? ''),
    column: ids.columns[point.column] ?? '',
  })
  return {
    ...idOf(range.active),
    range: isSingle(range) ? null : { from: idOf(range.from), to: idOf(range.to) },
  }
}

const sameCell = (one: GridCellId, other: GridCellId): boolean =>
  one.row === other.row && one.column === other.column

export const sameSelection = (one: GridSelection, other: GridSelection): boolean =>
  sameCell(one, other) &&
  (one.range === null || other.range === null
    ? one.range === other.range
    : sameCell(one.range.from, other.range.from) && sameCell(one.range.to, other.range.to))

/** What the grid knew when it was rendered last. */
export interface KnownSelection {
  readonly selection: GridSelection
  readonly state: GridState
}

/**
 * The selection among these rows and columns. `moved`: it is no longer the one that the screen knows, because
 * that one's row or column is gone.
 */
export const settle = (
  selection: GridSelection,
  ids: GridIds,
  known: KnownSelection | null,
  limits: GridLimits,
): { readonly range: GridRange | null; readonly moved: boolean } => {
  const same = known !== null && sameSelection(known.selection, selection)
  if (same && known.state.ids === ids) return { range: known.state.range, moved: false }
  const direct = rangeOf(selection, ids, limits.header)
  const before = same
    ? known.state
    : known && { ids: known.state.ids, range: rangeOf(selection, known.state.ids, limits.header) }
  if (before === null || before.range === null) return { range: direct, moved: false }
  // Nothing is left, perhaps because it is being loaded: the selection waits.
  if (ids.rows.length === 0 && before.range.active.row >= 0) return { range: null, moved: false }
  const carried = reduceGrid(before, { kind: 'list', ids }, limits).range
  // The cell that the screen names is there: only the rectangle may have changed around it.
  const kept =
    direct === null ||
    (carried !== null &&
      carried.active.row === direct.active.row &&
      carried.active.column === direct.active.column)
  const range = kept ? carried : direct
  return { range, moved: range !== null && !sameSelection(selectionOf(range, ids), selection) }
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one === other || (one.length === other.length && one.every((id, index) => id === other[index]))

/** The same object as long as it holds the same ids. */
const useSameIds = (rows: readonly string[], columns: readonly string[]): GridIds => {
  const last = useRef<GridIds>({ rows, columns })
  const kept =
    sameList(last.current.rows, rows) && sameList(last.current.columns, columns)
      ? last.current
      : { rows, columns }
  useLayoutEffect(() => {
    last.current = kept
  })
  return kept
}

export function useGridSelection(
  rows: readonly string[],
  columns: readonly string[],
  selection: GridSelection | null,
  onSelectionChange: (selection: GridSelection) => void,
  limits: Omit<GridLimits, 'page'>,
): {
  readonly range: GridRange | null
  /** The selection that it leads to; null: it stays as it is. */
  readonly apply: (command: GridCommand, page: number) => GridRange | null
} {
  const ids = useSameIds(rows, columns)
  const known = useRef<KnownSelection | null>(null)
  const { header, frozen } = limits
  const settled = useMemo(() => {
    const unpaged = { header, frozen, page: 1 }
    const found = selection === null ? null : settle(selection, ids, known.current, unpaged)
    if (found !== null && found.range !== null) return found
    const first = reduceGrid({ ids, range: null }, { kind: 'list', ids }, unpaged)
    return { range: first.range, moved: false, guessed: true }
  }, [selection, ids, header, frozen])

  const told = useRef<unknown>(null)
  useLayoutEffect(() => {
    if (selection === null || settled.range === null || 'guessed' in settled) return
    known.current = { selection, state: { ids, range: settled.range } }
    if (!settled.moved || told.current === settled) return
    told.current = settled
    onSelectionChange(selectionOf(settled.range, ids))
  }, [selection, ids, settled, onSelectionChange])

  const apply = (command: GridCommand, page: number): GridRange | null => {
    const { range } = reduceGrid({ ids, range: settled.range }, command, { header, frozen, page })
    if (range === null) return null
    const next = selectionOf(range, ids)
    if (selection !== null && sameSelection(next, selection)) return null
    onSelectionChange(next)
    return range
  }
  return { range: settled.range, apply }
}
