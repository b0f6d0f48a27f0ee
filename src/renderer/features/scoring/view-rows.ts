// The rows of each view as pure arrangements of cells. A row that says the same as before is the same object.
import type {
  Agency,
  AgencyId,
  Criterion,
  Leaf,
  RankedAgency,
  Ranking,
} from '../../../shared/domain/model.ts'
import { placesMoved, type Ranks, totalOf } from '../../../shared/domain/scoring/standing.ts'
import { shareDecimals } from '../../../shared/format.ts'
import type { CellTable } from './cell-table.ts'
import { progressOf, type SheetCell } from './sheet-cells.ts'
import {
  type AgencyRow,
  agencyRowId,
  type GroupRow,
  type LeafRow,
  rowId,
  type Standing,
  type SumRow,
  type TotalRow,
} from './sheet-types.ts'

const sameList = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a === b || (a.length === b.length && a.every((item, at) => item === b[at]))

/** `next`, or `before` where every field is the same. Lists are compared by their items. */
const kept = <Row extends object>(before: Row | undefined, next: Row): Row => {
  if (before === undefined) return next
  for (const [key, value] of Object.entries(next)) {
    const old: unknown = Reflect.get(before, key)
    if (Object.is(old, value)) continue
    if (!Array.isArray(old) || !Array.isArray(value) || !sameList(old, value)) return next
  }
  return before
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]))

/** The old list where its items are the same. */
export const keptAll = <Row>(before: readonly Row[], next: readonly Row[]): readonly Row[] =>
  sameList(before, next) ? before : next

/** The old cells where none changed, so that the row around them can be compared by identity. */
const rowCells = (before: readonly SheetCell[] | undefined, next: readonly SheetCell[]) => {
  const unchanged = before !== undefined && sameList(before, next)
  return { cells: unchanged ? before : next, unchanged }
}

export type CriterionRow = GroupRow | LeafRow

/** Beside the evaluators' cells the panel's is their outcome, and nobody's to give. */
export const givenCells = (cells: readonly SheetCell[]): readonly SheetCell[] => {
  const given = cells.filter(({ evaluator }) => evaluator !== null)
  return given.length === 0 || given.length === cells.length ? cells : given
}

/**
 * Criteria with their sub-criteria below them; `cellsOf` gives a leaf's cells in the order of the columns, `counted`
 * those of them that its progress counts.
 */
export const criterionRows = (
  before: readonly CriterionRow[],
  criteria: readonly Criterion[],
  leaves: readonly Leaf[],
  cellsOf: (leafAt: number) => readonly SheetCell[],
  counted: (cells: readonly SheetCell[]) => readonly SheetCell[] = (cells) => cells,
): readonly CriterionRow[] => {
  const old = byId(before)
  const leafAt = new Map(leaves.map((leaf, at) => [leaf.criterion.id, at]))
  const ids = new Set(criteria.map((criterion) => criterion.id))
  const digits = shareDecimals(leaves.map((leaf) => leaf.weight))
  const leafRow = (criterion: Criterion, child: boolean): readonly LeafRow[] => {
    const at = leafAt.get(criterion.id)
    const leaf = at === undefined ? undefined : leaves[at]
    if (at === undefined || leaf === undefined) return []
    const id = rowId(criterion.id)
    const was = old.get(id)
    const known = was?.kind === 'leaf' ? was : undefined
    const { cells, unchanged } = rowCells(known?.cells, cellsOf(at))
    const progress = unchanged && known !== undefined ? known.progress : progressOf(counted(cells))
    const row = { kind: 'leaf', id, leaf, child, shareDecimals: digits, cells, progress } as const
    return [kept(known, row)]
  }
  const rows = criteria.flatMap((criterion): readonly CriterionRow[] => {
    if (criterion.parent !== null && ids.has(criterion.parent)) return []
    const children = criteria
      .filter((other) => other.parent === criterion.id)
      .flatMap((other) => leafRow(other, true))
    if (children.length === 0) return leafRow(criterion, false)
    const weight = children.reduce((sum, child) => sum + child.leaf.weight, 0)
    const id = rowId(criterion.id)
    const was = old.get(id)
    const group = { kind: 'group', id, criterion, weight, shareDecimals: digits } as const
    return [kept(was?.kind === 'group' ? was : undefined, group), ...children]
  })
  return keptAll(before, rows)
}

/** By criteria: one column an agency. */
export const rowsByCriteria = (
  before: readonly CriterionRow[],
  criteria: readonly Criterion[],
  table: CellTable,
): readonly CriterionRow[] =>
  criterionRows(before, criteria, table.leaves, (leafAt) => table.byLeaf[leafAt] ?? [])

/** By evaluators, for one agency: one column a table; each of the tables holds this agency alone. */
export const rowsByEvaluators = (
  before: readonly CriterionRow[],
  criteria: readonly Criterion[],
  leaves: readonly Leaf[],
  tables: readonly CellTable[],
): readonly CriterionRow[] =>
  criterionRows(
    before,
    criteria,
    leaves,
    (leafAt) => tables.flatMap((table) => table.byAgency[0]?.[leafAt] ?? []),
    givenCells,
  )

/** By agencies: one column a criterion with cells. */
export const rowsByAgencies = (
  before: readonly AgencyRow[],
  table: CellTable,
  standings: readonly Standing[],
  decimals: number,
): readonly AgencyRow[] => {
  const old = byId(before)
  const rows = table.agencies.flatMap((agency, at): readonly AgencyRow[] => {
    const standing = standings[at]
    if (standing === undefined) return []
    const id = agencyRowId(agency.id)
    const known = old.get(id)
    const { cells, unchanged } = rowCells(known?.cells, table.byAgency[at] ?? [])
    const progress = unchanged && known !== undefined ? known.progress : progressOf(cells)
    return [kept(known, { kind: 'agency', id, agency, standing, decimals, cells, progress })]
  })
  return keptAll(before, rows)
}

// ── Totals ───────────────────────────────────────────────────────────────────────────────────────

export const resultsOf = (ranking: Ranking): ReadonlyMap<AgencyId, RankedAgency> =>
  new Map(ranking.results.map((result) => [result.agency, result]))

/** How each agency stands; `since`: the ranks that changes are counted from. */
export const standingsOf = (
  before: readonly Standing[],
  agencies: readonly Agency[],
  results: ReadonlyMap<AgencyId, RankedAgency>,
  since: Ranks,
): readonly Standing[] => {
  const old = new Map(before.map((standing) => [standing.agency.id, standing]))
  const next = agencies.map((agency): Standing => {
    const result = results.get(agency.id)
    const rank = result?.rank ?? null
    return kept(old.get(agency.id), {
      agency,
      score: result?.score ?? null,
      rank,
      moved: placesMoved(since.get(agency.id), rank),
      excluded: (result?.excluded ?? null) !== null,
    })
  })
  return keptAll(before, next)
}

export interface TotalNames {
  readonly total: string
  readonly rank: string
}

/** Score and rank of each agency, as two rows. */
export const totalRows = (
  before: readonly TotalRow[],
  whose: 'own' | 'panel',
  names: TotalNames,
  standings: readonly Standing[],
  decimals: number,
): readonly TotalRow[] => {
  const old = byId(before)
  return (['total', 'rank'] as const).map((kind) => {
    const id = `${kind}:${whose}`
    return kept(old.get(id), { kind, id, name: names[kind], whose, decimals, standings })
  })
}

/** The agency's total in each column of the view by evaluators. */
export const sumRow = (
  before: SumRow | null,
  tables: readonly CellTable[],
  name: string,
  decimals: number,
): SumRow => {
  const scores = tables.map(({ cells }) =>
    totalOf(cells.map(({ leaf, value }) => ({ weight: leaf.weight, value }))),
  )
  return kept(before ?? undefined, { kind: 'sums', id: 'sums', name, decimals, scores })
}

// ── Walking ──────────────────────────────────────────────────────────────────────────────────────

/**
 * The next of `cells` that is wanted, after the given one and then from the start; null when there is none.
 * `cells`: in the order in which the view is read.
 */
export const nextCell = (
  cells: readonly SheetCell[],
  from: SheetCell | null,
  wanted: (cell: SheetCell) => boolean,
): SheetCell | null => {
  const start = from === null ? -1 : cells.findIndex((cell) => isSamePlace(cell, from))
  for (let step = 1; step <= cells.length; step += 1) {
    const cell = cells[(start + step + cells.length) % cells.length]
    if (cell !== undefined && wanted(cell)) return cell
  }
  return null
}

export const isSamePlace = (a: SheetCell, b: SheetCell): boolean =>
  a.id === b.id && a.evaluator === b.evaluator
