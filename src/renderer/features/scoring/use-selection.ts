// The selected cell in any view. Criterion and agency are shared with the other stages and views; a row or
// column that is not shown is replaced by the first one.
import { useCallback, useLayoutEffect, useMemo, useState } from 'react'
import type { AgencyId, CriterionId, EvaluatorId } from '../../../shared/domain/model.ts'
import type { GridSelection } from '../../ui/grid/grid-types.ts'
import { type Focus, setFocus, useNavigation } from '../../ui/navigation.ts'
import { useIsLed } from './reveal.ts'
import { cellId, type Whose } from './sheet-cells.ts'
import {
  agencyRowId,
  columnId,
  evaluatorColumnId,
  leafColumnId,
  rowId,
  type SheetColumn,
  type SheetRow,
  targetOf,
  type View,
} from './sheet-types.ts'
import type { Sheet } from './use-sheet.ts'

interface Place {
  readonly agency: AgencyId | null
  readonly criterion: CriterionId | null
}

/** Where a view shows the cell. */
export const idsIn = (
  view: View,
  { agency, criterion }: Place,
  evaluator: EvaluatorId | 'panel',
): { readonly row: string; readonly column: string } => {
  switch (view) {
    case 'criteria':
      return { row: rowId(criterion ?? ''), column: columnId(agency ?? '') }
    case 'agencies':
      return { row: agencyRowId(agency ?? ''), column: leafColumnId(criterion ?? '') }
    case 'cells':
      return {
        row: agency === null || criterion === null ? '' : cellId(agency, criterion),
        column: 'score',
      }
    case 'evaluators':
      return {
        row: rowId(criterion ?? ''),
        column: evaluator === 'panel' ? 'panel' : evaluatorColumnId(evaluator),
      }
  }
}

/** What row and column say about the cell; what they do not say stays as it was. */
export const placeIn = (
  row: SheetRow | undefined,
  column: SheetColumn | undefined,
  before: Place,
): Place => {
  const target = targetOf(row, column)
  switch (target.kind) {
    case 'cell':
      return { agency: target.cell.agency.id, criterion: target.cell.leaf.criterion.id }
    case 'leaf':
      return { agency: column?.agency?.id ?? before.agency, criterion: target.leaf.criterion.id }
    case 'group':
      return { agency: column?.agency?.id ?? before.agency, criterion: target.row.criterion.id }
    case 'agency':
      return { agency: target.agency.id, criterion: before.criterion }
    case 'none':
      return before
  }
}

interface Own {
  /** For which view and which shared cell it was made: another one replaces it. */
  readonly at: string
  readonly selection: GridSelection
}

const keyOf = (view: View, whose: Whose, { agency, criterion }: Place): string =>
  [view, whose, agency ?? '', criterion ?? ''].join('\u0000')

const hasId = (items: readonly { readonly id: string }[], id: string): boolean =>
  items.some((item) => item.id === id)

export function useSelection(
  sheet: Pick<Sheet, 'view' | 'rows' | 'foot' | 'columns'>,
  whose: Whose,
): {
  readonly selection: GridSelection
  readonly select: (selection: GridSelection) => void
} {
  const { view, rows, foot, columns } = sheet
  const focus = useNavigation((place): Focus => place.focus)
  const [own, setOwn] = useState<Own | null>(null)
  const led = useIsLed()
  // Another column of the same cell gives way to who is led to the cell itself.
  useLayoutEffect(() => {
    if (led) setOwn(null)
  }, [led])
  const at = keyOf(view, whose, focus)
  const wanted = useMemo(
    (): GridSelection =>
      own !== null && own.at === at ? own.selection : { ...idsIn(view, focus, whose), range: null },
    [own, at, view, focus, whose],
  )
  const first = useMemo(
    () => ({
      row: rows.find((row) => row.kind !== 'group')?.id ?? '',
      column: columns.find((column) => column.kind === 'cell')?.id ?? '',
    }),
    [rows, columns],
  )
  const selection = useMemo((): GridSelection => {
    const { row, column } = wanted
    const rowThere = row === 'header' || hasId(rows, row) || hasId(foot, row)
    const columnThere = hasId(columns, column)
    if (rowThere && columnThere) return wanted
    return {
      row: rowThere ? row : first.row,
      column: columnThere ? column : first.column,
      range: null,
    }
  }, [wanted, rows, foot, columns, first])

  const select = useCallback(
    (next: GridSelection) => {
      const all: readonly SheetRow[] = [...rows, ...foot]
      const row = all.find(({ id }) => id === next.row)
      const column = columns.find(({ id }) => id === next.column)
      const { focus: before } = useNavigation.getState()
      const place = placeIn(row, column, before)
      setOwn({ at: keyOf(view, whose, place), selection: next })
      if (place.agency !== before.agency || place.criterion !== before.criterion) setFocus(place)
    },
    [rows, foot, columns, view, whose],
  )
  return { selection, select }
}
