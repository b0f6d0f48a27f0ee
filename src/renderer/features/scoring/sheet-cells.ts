// The cells of a sheet as objects that every view arranges in its own way, and what is counted of them. Counts
// are kept with the list that they are of: a key press counts the one row and the one column that it changed.
import type {
  Agency,
  AgencyId,
  CellResult,
  CriterionId,
  EvaluatorId,
  Leaf,
} from '../../../shared/domain/model.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import {
  type CellFilter,
  cellFilters,
  type FilteredCell,
  passesFilter,
} from '../../../shared/domain/scoring/cell-filter.ts'

/** Whose cells are shown: one evaluator's own, or the panel's combined ones. */
export type Whose = EvaluatorId | 'panel'

/** none: the cell is not theirs to judge · read: an observer's · note: a comment, no score. */
export type CellPart = 'score' | 'note' | 'read' | 'none'

export interface SheetCell extends FilteredCell {
  readonly kind: 'cell'
  /** Of its row in the list of all cells. */
  readonly id: string
  readonly agency: Agency
  readonly leaf: Leaf
  /** Position in the ranking's leaves. */
  readonly leafAt: number
  /** null: the panel's combined cell. */
  readonly evaluator: EvaluatorId | null
  /** In the criterion's unit; null unless scored. */
  readonly raw: number | null
  /** 0…100; null unless scored. */
  readonly value: number | null
  readonly layer: CellResult['layer']
  /** What is asked of whose cell it is. */
  readonly part: CellPart
  /** A score can be typed. */
  readonly editable: boolean
  /** Findings, evidence and, where people score, a comment can be given. */
  readonly noted: boolean
  /** That all raw values of the criterion are shown with. */
  readonly decimals: number
}

export const cellId = (agency: AgencyId, criterion: CriterionId): string =>
  `${agency}\u0000${criterion}`

/** What it has in common with the cells of other evaluators, and with every view of it. */
export const placeOf = (
  cell: SheetCell,
): { readonly agency: AgencyId; readonly criterion: CriterionId } => ({
  agency: cell.agency.id,
  criterion: cell.leaf.criterion.id,
})

/** Somebody is to score it. */
export const isWanted = (cell: SheetCell): boolean =>
  cell.rated && cell.part === 'score' && takesPart(cell.agency)

/** A comment on it can be written. */
export const isCommentable = (cell: SheetCell): boolean =>
  cell.rated && cell.noted && cell.evaluator !== null

export const isWaiting = (cell: SheetCell): boolean =>
  cell.editable && cell.state === 'not-scored' && takesPart(cell.agency)

export interface Progress {
  readonly scored: number
  readonly notApplicable: number
  readonly commented: number
  readonly of: number
}

export interface Tally {
  readonly progress: Progress
  /** Cells that wait for a score. */
  readonly waiting: number
  /** Cells that each filter leaves. */
  readonly passing: Readonly<Record<CellFilter, number>>
}

const count = (cells: readonly SheetCell[]): Tally => {
  let [scored, notApplicable, commented, of, waiting] = [0, 0, 0, 0, 0]
  const passing = { all: 0, empty: 0, commented: 0, 'low-confidence': 0, 'without-evidence': 0 }
  for (const cell of cells) {
    for (const filter of cellFilters) if (passesFilter(cell, filter)) passing[filter] += 1
    if (isWaiting(cell)) waiting += 1
    if (!isWanted(cell)) continue
    of += 1
    if (cell.state === 'scored') scored += 1
    else if (cell.state === 'not-applicable') notApplicable += 1
    if (cell.commented) commented += 1
  }
  return { progress: { scored, notApplicable, commented, of }, waiting, passing }
}

const tallies = new WeakMap<readonly SheetCell[], Tally>()

/** Counted once a list. */
export const tallyOf = (cells: readonly SheetCell[]): Tally => {
  const known = tallies.get(cells)
  if (known !== undefined) return known
  const tally = count(cells)
  tallies.set(cells, tally)
  return tally
}

/** How far cells are scored; those that nobody scores, or of agencies that take no part, count nowhere. */
export const progressOf = (cells: readonly SheetCell[]): Progress => tallyOf(cells).progress

/** What each count is of the ones given; every number of a tally is made in the same way. */
const each = (of: (number: (tally: Tally) => number) => number): Tally => ({
  progress: {
    scored: of(({ progress }) => progress.scored),
    notApplicable: of(({ progress }) => progress.notApplicable),
    commented: of(({ progress }) => progress.commented),
    of: of(({ progress }) => progress.of),
  },
  waiting: of(({ waiting }) => waiting),
  passing: {
    all: of(({ passing }) => passing.all),
    empty: of(({ passing }) => passing.empty),
    commented: of(({ passing }) => passing.commented),
    'low-confidence': of(({ passing }) => passing['low-confidence']),
    'without-evidence': of(({ passing }) => passing['without-evidence']),
  },
})

/** Tells the count of a list in which some cells of another one were replaced, if that one was counted. */
export const carryTally = (
  from: readonly SheetCell[],
  to: readonly SheetCell[],
  gone: readonly SheetCell[],
  come: readonly SheetCell[],
): void => {
  const known = tallies.get(from)
  if (known === undefined) return
  const [less, more] = [count(gone), count(come)]
  tallies.set(
    to,
    each((number) => number(known) - number(less) + number(more)),
  )
}

/** Of several lists together. */
export const tallyOfAll = (lists: readonly (readonly SheetCell[])[]): Tally => {
  const all = lists.map(tallyOf)
  return each((number) => all.reduce((total, tally) => total + number(tally), 0))
}
