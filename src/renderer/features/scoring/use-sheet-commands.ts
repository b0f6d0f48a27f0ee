// What each command of the scoring screen does in the sheet as it is now.
import { useMemo } from 'react'
import type { Confidence } from '../../../shared/domain/model.ts'
import type { CellFilter } from '../../../shared/domain/scoring/cell-filter.ts'
import { setFocus } from '../../ui/navigation.ts'
import { isWaiting, type SheetCell } from './sheet-cells.ts'
import { type View, views } from './sheet-types.ts'
import { filtersOf } from './toolbar.tsx'
import type { CellEntry } from './use-cell-entry.ts'
import { useScoringCommands } from './use-scoring-commands.ts'
import type { Sheet } from './use-sheet.ts'
import { nextCell } from './view-rows.ts'
import { applyFilter, lookAt, useLooking } from './view-store.ts'

export interface SheetCommandsInput {
  readonly sheet: Sheet
  /** The selected one. */
  readonly cell: SheetCell | null
  readonly entry: CellEntry
  readonly goTo: (cell: SheetCell) => void
  readonly toGrid: () => void
  readonly onSort: () => void
  readonly toComment: () => void
  readonly toFinding: () => void
  readonly toEvidence: () => void
  readonly toDetails: () => void
}

export function useSheetCommands(input: SheetCommandsInput): {
  readonly nextEmpty: () => void
  /** Cells that wait for a score; null: none can be scored here. */
  readonly left: number | null
} {
  const { sheet, cell, entry, toGrid } = input
  const { filter, order } = useLooking()
  const panel = sheet.whose === 'panel' && sheet.view !== 'evaluators'
  const left = useMemo(
    () => (panel ? null : sheet.cells.filter(isWaiting).length),
    [panel, sheet.cells],
  )
  const nextEmpty = (): void => {
    const next = nextCell(sheet.cells, cell, isWaiting)
    if (next !== null) input.goTo(next)
    toGrid()
  }
  const editable = cell?.editable === true ? cell : null
  const confide = (confidence: Confidence) =>
    editable === null ? null : () => entry.confide(editable, confidence)
  const view = (next: View) => (sheet.view === next ? null : () => lookAt({ view: next }))
  const filterBy = (next: CellFilter) =>
    filtersOf(panel).includes(next)
      ? () => {
          applyFilter(filter === next ? 'all' : next)
          toGrid()
        }
      : null
  const walk = (step: 1 | -1) => {
    const at = sheet.agencies.findIndex(({ id }) => id === sheet.agency?.id)
    const to = sheet.agencies[(at + step + sheet.agencies.length) % sheet.agencies.length]
    return sheet.view !== 'evaluators' || to === undefined || sheet.agencies.length < 2
      ? null
      : () => setFocus({ agency: to.id })
  }
  useScoringCommands({
    nextEmpty: left === null || left === 0 ? null : nextEmpty,
    notApplicable: editable === null ? null : () => entry.enter(editable, 'not-applicable'),
    comment: editable === null ? null : input.toComment,
    addFinding: cell === null ? null : input.toFinding,
    addEvidence: cell === null ? null : input.toEvidence,
    confidenceLow: confide('low'),
    confidenceMedium: confide('medium'),
    confidenceHigh: confide('high'),
    details: input.toDetails,
    nextView: () =>
      lookAt({ view: views[(views.indexOf(sheet.view) + 1) % views.length] ?? 'criteria' }),
    viewCriteria: view('criteria'),
    viewAgencies: view('agencies'),
    viewCells: view('cells'),
    viewEvaluators: view('evaluators'),
    previousAgency: walk(-1),
    nextAgency: walk(1),
    filterEmpty: filterBy('empty'),
    filterCommented: filterBy('commented'),
    filterLow: filterBy('low-confidence'),
    filterUnsupported: filterBy('without-evidence'),
    filterNone: filter === 'all' ? null : () => applyFilter('all'),
    sortByTotal: input.onSort,
    asListed: order === null ? null : () => lookAt({ order: null }),
    panelView: sheet.whose === 'panel' ? null : () => setFocus({ evaluator: 'panel' }),
    pasteFitting: entry.pasteFitting,
  })
  return { nextEmpty, left }
}
