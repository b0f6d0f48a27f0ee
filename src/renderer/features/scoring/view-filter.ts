// Which rows a filter leaves. It is decided when the filter is applied: a cell that is filled in afterwards does
// not take its row away from under the cursor. In a row of several cells those that do not pass are dimmed.
import { type CellFilter, passesFilter } from '../../../shared/domain/scoring/cell-filter.ts'
import type { SheetCell } from './sheet-cells.ts'
import type { SheetRow } from './sheet-types.ts'

export const cellsOfRow = (row: SheetRow): readonly SheetCell[] =>
  row.kind === 'cell' ? [row] : row.kind === 'leaf' || row.kind === 'agency' ? row.cells : []

/** Ids of the rows with a cell that passes, and of the groups around them; null: all rows. */
export const passingRows = (
  rows: readonly SheetRow[],
  filter: CellFilter,
): ReadonlySet<string> | null => {
  if (filter === 'all') return null
  const ids = new Set<string>()
  let group: string | null = null
  for (const row of rows) {
    if (row.kind === 'group') {
      group = row.id
      continue
    }
    if (row.kind === 'leaf' && !row.child) group = null
    if (!cellsOfRow(row).some((cell) => passesFilter(cell, filter))) continue
    ids.add(row.id)
    if (row.kind === 'leaf' && group !== null) ids.add(group)
  }
  return ids
}

/** Whether the filter is what keeps a row from sight. */
export const hiddenBy = (
  rows: readonly SheetRow[],
  ids: ReadonlySet<string> | null,
): ((row: string) => boolean) => {
  let all: ReadonlySet<string> | null = null
  return (row) => {
    if (ids === null || ids.has(row)) return false
    all ??= new Set(rows.map(({ id }) => id))
    return all.has(row)
  }
}

export const rowsIn = <Row extends SheetRow>(
  rows: readonly Row[],
  ids: ReadonlySet<string> | null,
): readonly Row[] => (ids === null ? rows : rows.filter((row) => ids.has(row.id)))
