// What each command of the scoring screen does in the sheet as it is now.
import type { Confidence } from '../../../shared/domain/model.ts'
import type { CellFilter } from '../../../shared/domain/scoring/cell-filter.ts'
import { setFocus } from '../../ui/navigation.ts'
import { type Seat, viewsFor } from './seat.ts'
import { isCommentable, isWaiting, placeOf, type SheetCell, type Tally } from './sheet-cells.ts'
import type { View } from './sheet-types.ts'
import { filtersOf } from './toolbar.tsx'
import type { CellEntry } from './use-cell-entry.ts'
import { useScoringCommands } from './use-scoring-commands.ts'
import { idsIn } from './use-selection.ts'
import type { Sheet } from './use-sheet.ts'
import { nextCell } from './view-rows.ts'
import { applyFilter, lookAt, useLooking } from './view-store.ts'

export interface SheetCommandsInput {
  readonly seat: Seat | null
  readonly sheet: Sheet
  /** Of all its cells. */
  readonly tally: Tally
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
  const closed = panel || input.seat?.locked === true
  const { progress, waiting } = input.tally
  const left = closed || progress.of === 0 ? null : waiting
  const nextEmpty = (): void => {
    const cells = sheet.lists.flat()
    const rowOf = (of: SheetCell): string =>
      idsIn(sheet.view, placeOf(of), of.evaluator ?? 'panel').row
    // Those that the filter leaves come first; it is taken off for others only when none of them waits.
    const next =
      nextCell(cells, cell, (each) => isWaiting(each) && !sheet.hidden(rowOf(each))) ??
      nextCell(cells, cell, isWaiting)
    if (next !== null) input.goTo(next)
    toGrid()
  }
  const among = viewsFor(input.seat)
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
    comment: cell === null || !isCommentable(cell) ? null : input.toComment,
    addFinding: cell?.noted === true ? input.toFinding : null,
    addEvidence: cell?.noted === true ? input.toEvidence : null,
    confidenceLow: confide('low'),
    confidenceMedium: confide('medium'),
    confidenceHigh: confide('high'),
    details: input.toDetails,
    nextView: () =>
      lookAt({ view: among[(among.indexOf(sheet.view) + 1) % among.length] ?? 'criteria' }),
    viewCriteria: view('criteria'),
    viewAgencies: view('agencies'),
    viewCells: view('cells'),
    viewEvaluators: among.includes('evaluators') ? view('evaluators') : null,
    previousAgency: walk(-1),
    nextAgency: walk(1),
    filterEmpty: filterBy('empty'),
    filterCommented: filterBy('commented'),
    filterLow: filterBy('low-confidence'),
    filterUnsupported: filterBy('without-evidence'),
    filterNone: filter === 'all' ? null : () => applyFilter('all'),
    sortByTotal: input.onSort,
    asListed: order === null ? null : () => lookAt({ order: null }),
    panelView:
      sheet.whose === 'panel' || !among.includes('evaluators')
        ? null
        : () => setFocus({ evaluator: 'panel' }),
    pasteFitting: entry.pasteFitting,
  })
  return { nextEmpty, left }
}
