// The scoring grid as data: one row a criterion, one column an agency, totals and ranks below. Numbers come
// from the domain's ranking; a row that did not change keeps its identity, so that one key press renders one
// row and the totals.
import type {
  Agency,
  AgencyId,
  CellResult,
  Criterion,
  EvaluatorId,
  Leaf,
  RankedAgency,
  Ranking,
  ScoreState,
} from '../../../shared/domain/model.ts'
import { shareDecimals } from '../../../shared/format.ts'
import { sameData } from '../../api/query-key.ts'
import { cellOf, type ScoreSheet } from '../../api/score-sheet.ts'
import type { GridColumn } from '../../ui/grid/grid-types.ts'

/** Whose cells are shown: one evaluator's own, or the panel's combined ones. */
export type Whose = EvaluatorId | 'panel'

export interface SheetCell {
  readonly state: ScoreState
  /** In the criterion's unit; null unless scored. */
  readonly raw: number | null
  /** 0…100; null unless scored. */
  readonly value: number | null
  readonly layer: CellResult['layer']
  readonly commented: boolean
  readonly editable: boolean
}

interface GroupRow {
  readonly kind: 'group'
  readonly id: string
  readonly criterion: Criterion
  /** 0…1: what its children weigh together. */
  readonly weight: number
  readonly shareDecimals: number
}

export interface LeafRow {
  readonly kind: 'leaf'
  readonly id: string
  readonly criterion: Criterion
  readonly leaf: Leaf
  /** Position in the ranking's leaves. */
  readonly at: number
  readonly child: boolean
  /** Decimals that all raw values of the row are shown with. */
  readonly decimals: number
  /** Decimals that all weights of the sheet are shown with. */
  readonly shareDecimals: number
  /** In the order of the agency columns. */
  readonly cells: readonly SheetCell[]
}

export interface TotalCell {
  readonly score: number | null
  readonly rank: number | null
  readonly excluded: boolean
  readonly complete: boolean
}

/** What the two rows of totals are called. */
export interface TotalNames {
  readonly total: string
  readonly rank: string
}

export interface TotalRow {
  readonly kind: 'total' | 'rank'
  readonly id: string
  readonly name: string
  readonly whose: 'own' | 'panel'
  readonly decimals: number
  readonly cells: readonly TotalCell[]
}

export type SheetRow = GroupRow | LeafRow | TotalRow

export interface SheetColumn extends GridColumn {
  readonly kind: 'criterion' | 'weight' | 'agency'
  /** null unless it is an agency's column. */
  readonly agency: Agency | null
  /** Position among the agency columns; -1 otherwise. */
  readonly at: number
}

export const rowId = (criterion: string): string => `c:${criterion}`
export const columnId = (agency: string): string => `a:${agency}`

const decimalsIn = (value: number): number => {
  const [, decimals = ''] = String(value).split('.')
  return Math.min(2, decimals.length)
}

const decimalsOf = (leaf: Leaf, cells: readonly SheetCell[], combined: boolean): number => {
  const step = leaf.scale.step
  let most = step === null || combined ? 1 : decimalsIn(step)
  // A mean of several evaluators may have any number of decimals; one is enough to compare.
  if (!combined)
    for (const cell of cells) if (cell.raw !== null) most = Math.max(most, decimalsIn(cell.raw))
  return most
}

const byAgency = (ranking: Ranking): ReadonlyMap<AgencyId, RankedAgency> =>
  new Map(ranking.results.map((result) => [result.agency, result]))

const combinedCell = (cell: CellResult | undefined): SheetCell => ({
  state: cell === undefined || cell.state === 'missing' ? 'not-scored' : cell.state,
  raw: cell?.raw ?? null,
  value: cell?.value ?? null,
  layer: cell?.layer ?? 'panel',
  commented: false,
  editable: false,
})

const sameFields = (a: object, b: object): boolean =>
  Object.entries(b).every(([key, value]) => sameData(Reflect.get(a, key), value))

/** `next` with every row that says the same as in `before` taken from there. */
export const reuseRows = <Row extends SheetRow>(
  before: readonly SheetRow[],
  next: readonly Row[],
): readonly Row[] => {
  const known = new Map(before.map((row) => [row.id, row]))
  const rows = next.map((row): Row => {
    const old = known.get(row.id)
    if (old === undefined || old.kind !== row.kind) return row
    if (!('cells' in row) || !('cells' in old)) return sameFields(old, row) ? (old as Row) : row
    const cells = row.cells.map((cell, at) => {
      const was = old.cells[at]
      return was !== undefined && sameFields(was, cell) ? was : cell
    })
    const same =
      cells.length === old.cells.length && cells.every((cell, at) => cell === old.cells[at])
    const kept = { ...row, cells: same ? old.cells : cells } as Row
    return sameFields(old, kept) ? (old as Row) : kept
  })
  return rows.length === before.length && rows.every((row, at) => row === before[at])
    ? (before as readonly Row[])
    : rows
}

export interface RowsInput {
  readonly criteria: readonly Criterion[]
  readonly agencies: readonly Agency[]
  readonly sheet: ScoreSheet
  readonly whose: Whose
  /** The ranking of the same: one evaluator's own, or the official one. */
  readonly ranking: Ranking
}

/** Criteria with their sub-criteria below them; the order of the evaluation otherwise. */
export const criterionRows = (input: RowsInput): readonly (GroupRow | LeafRow)[] => {
  const { criteria, agencies, sheet, whose, ranking } = input
  const leafAt = new Map(ranking.leaves.map((leaf, at) => [leaf.criterion.id, at]))
  const ids = new Set(criteria.map((criterion) => criterion.id))
  const results = byAgency(ranking)
  const evaluator = whose === 'panel' ? null : whose
  const digits = shareDecimals(ranking.leaves.map((leaf) => leaf.weight))

  const cell = (leaf: Leaf, at: number, agency: AgencyId): SheetCell => {
    const result = results.get(agency)?.cells[at]
    if (evaluator === null || leaf.criterion.kind !== 'rated') return combinedCell(result)
    const own = cellOf(sheet, { agency, criterion: leaf.criterion.id, evaluator })
    return {
      state: own?.state ?? 'not-scored',
      raw: own?.value ?? null,
      value: result?.value ?? null,
      layer: 'panel',
      commented: own?.commented ?? false,
      editable: true,
    }
  }
  const leafRow = (criterion: Criterion, child: boolean): readonly LeafRow[] => {
    const at = leafAt.get(criterion.id)
    const leaf = at === undefined ? undefined : ranking.leaves[at]
    if (at === undefined || leaf === undefined) return []
    const cells = agencies.map((agency) => cell(leaf, at, agency.id))
    const decimals = decimalsOf(leaf, cells, whose === 'panel')
    const id = rowId(criterion.id)
    return [
      { kind: 'leaf', id, criterion, leaf, at, child, decimals, shareDecimals: digits, cells },
    ]
  }
  return criteria.flatMap((criterion): readonly (GroupRow | LeafRow)[] => {
    if (criterion.parent !== null && ids.has(criterion.parent)) return []
    const children = criteria
      .filter((other) => other.parent === criterion.id)
      .flatMap((other) => leafRow(other, true))
    if (children.length === 0) return leafRow(criterion, false)
    const weight = children.reduce((sum, child) => sum + child.leaf.weight, 0)
    const id = rowId(criterion.id)
    return [{ kind: 'group', id, criterion, weight, shareDecimals: digits }, ...children]
  })
}

/** Score and rank of each agency, as two rows. */
export const totalRows = (
  ranking: Ranking,
  agencies: readonly Agency[],
  whose: 'own' | 'panel',
  names: TotalNames,
  decimals: number,
): readonly TotalRow[] => {
  const results = byAgency(ranking)
  const cells = agencies.map((agency): TotalCell => {
    const result = results.get(agency.id)
    return {
      score: result?.score ?? null,
      rank: result?.rank ?? null,
      excluded: (result?.excluded ?? null) !== null,
      complete: result?.complete ?? false,
    }
  })
  return [
    { kind: 'total', id: `total:${whose}`, name: names.total, whose, decimals, cells },
    { kind: 'rank', id: `rank:${whose}`, name: names.rank, whose, decimals, cells },
  ]
}

export interface CellPlace {
  readonly row: LeafRow
  /** Position among the agency columns. */
  readonly at: number
}

/**
 * The next cell that waits for a score, row by row, after the given one and then from the top; null when
 * none is left. Only cells of agencies that take part are waited for.
 */
export const nextEmpty = (
  rows: readonly SheetRow[],
  agencies: readonly Agency[],
  waited: (agency: Agency) => boolean,
  from: { readonly row: string; readonly at: number },
): CellPlace | null => {
  const leaves = rows.filter((row): row is LeafRow => row.kind === 'leaf')
  const width = agencies.length
  const total = leaves.length * width
  const found = leaves.findIndex((row) => row.id === from.row)
  const start = found < 0 ? -1 : found * width + from.at
  for (let step = 1; step <= total; step += 1) {
    const index = (start + step + total) % total
    const row = leaves[Math.floor(index / width)]
    const at = index % width
    const agency = agencies[at]
    const cell = row?.cells[at]
    if (row === undefined || agency === undefined || cell === undefined) continue
    if (cell.editable && cell.state === 'not-scored' && waited(agency)) return { row, at }
  }
  return null
}

export interface Progress {
  readonly scored: number
  readonly notApplicable: number
  readonly commented: number
  readonly of: number
}

/** How far the shown cells are scored; measured and price cells are nobody's to score. */
export const progressOf = (
  rows: readonly SheetRow[],
  agencies: readonly Agency[],
  counts: (agency: Agency) => boolean,
): Progress => {
  let [scored, notApplicable, commented, of] = [0, 0, 0, 0]
  for (const row of rows) {
    if (row.kind !== 'leaf' || row.criterion.kind !== 'rated') continue
    for (const [at, cell] of row.cells.entries()) {
      const agency = agencies[at]
      if (agency === undefined || !counts(agency)) continue
      of += 1
      if (cell.state === 'scored') scored += 1
      if (cell.state === 'not-applicable') notApplicable += 1
      if (cell.commented) commented += 1
    }
  }
  return { scored, notApplicable, commented, of }
}
