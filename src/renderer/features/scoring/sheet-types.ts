// Rows and columns of the scoring grid in its four views, and what a row and a column mean together. Each view
// is an arrangement of the same cells.
import type { Agency, Criterion, Evaluator, Leaf } from '../../../shared/domain/model.ts'
import type { GridColumn } from '../../ui/grid/grid-types.ts'
import type { Progress, SheetCell } from './sheet-cells.ts'

/**
 * criteria: criteria × agencies · agencies: agencies × criteria · cells: every cell of one evaluator, one a
 * row · evaluators: criteria × evaluators of one agency.
 */
export const views = ['criteria', 'agencies', 'cells', 'evaluators'] as const
export type View = (typeof views)[number]

export interface GroupRow {
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
  readonly leaf: Leaf
  readonly child: boolean
  /** Decimals that all weights of the sheet are shown with. */
  readonly shareDecimals: number
  /** In the order of the columns' `at`. */
  readonly cells: readonly SheetCell[]
  readonly progress: Progress
}

/** Of one agency, as one evaluator or the panel has it. */
export interface Standing {
  readonly agency: Agency
  readonly score: number | null
  readonly rank: number | null
  /** Places up since the sheet was opened; < 0: down. */
  readonly moved: number
  readonly excluded: boolean
}

export interface AgencyRow {
  readonly kind: 'agency'
  readonly id: string
  readonly agency: Agency
  readonly standing: Standing
  readonly decimals: number
  readonly cells: readonly SheetCell[]
  readonly progress: Progress
}

/** A foot of the view by criteria: one standing a column. */
export interface TotalRow {
  readonly kind: 'total' | 'rank'
  readonly id: string
  readonly name: string
  readonly whose: 'own' | 'panel'
  readonly decimals: number
  readonly standings: readonly Standing[]
}

/** The foot of the view by evaluators: the agency's total as each of them has it; last the panel's. */
export interface SumRow {
  readonly kind: 'sums'
  readonly id: string
  readonly name: string
  readonly decimals: number
  readonly scores: readonly (number | null)[]
}

/** A cell is a row of the list of all cells. */
export type SheetRow = GroupRow | LeafRow | AgencyRow | SheetCell | TotalRow | SumRow

export interface SheetColumn extends GridColumn {
  readonly kind:
    | 'criterion'
    | 'weight'
    | 'agency'
    | 'total'
    | 'rank'
    /** A cell: of an agency, a criterion, an evaluator or the panel. */
    | 'cell'
    | 'range'
    | 'level'
    | 'confidence'
    | 'comment'
    | 'evidence'
  /** Position in the cells of a row; -1 where the column shows none. */
  readonly at: number
  readonly agency: Agency | null
  readonly leaf: Leaf | null
  readonly evaluator: Evaluator | null
}

export const rowId = (criterion: string): string => `c:${criterion}`
export const agencyRowId = (agency: string): string => `a:${agency}`
export const columnId = (agency: string): string => `a:${agency}`
export const leafColumnId = (criterion: string): string => `c:${criterion}`
export const evaluatorColumnId = (evaluator: string): string => `e:${evaluator}`

/** The cell where row and column meet; null: there is none. */
export const cellOf = (row: SheetRow, column: SheetColumn): SheetCell | null => {
  if (row.kind === 'cell') return row
  if (row.kind !== 'leaf' && row.kind !== 'agency') return null
  return (column.kind === 'cell' ? row.cells[column.at] : undefined) ?? null
}

/** What is selected, whatever the view: a cell, or what only its row or its column says. */
export type Target =
  | { readonly kind: 'cell'; readonly cell: SheetCell }
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'group'; readonly row: GroupRow }
  | { readonly kind: 'agency'; readonly agency: Agency; readonly whose: 'own' | 'panel' }
  | { readonly kind: 'none' }

export const targetOf = (row: SheetRow | undefined, column: SheetColumn | undefined): Target => {
  if (row === undefined || column === undefined) return { kind: 'none' }
  const cell = cellOf(row, column)
  if (cell !== null) return { kind: 'cell', cell }
  switch (row.kind) {
    case 'group':
      return { kind: 'group', row }
    case 'leaf':
      return { kind: 'leaf', leaf: row.leaf }
    case 'agency':
      return { kind: 'agency', agency: row.agency, whose: 'own' }
    case 'total':
    case 'rank':
      return column.agency === null
        ? { kind: 'none' }
        : { kind: 'agency', agency: column.agency, whose: row.whose }
    default:
      return { kind: 'none' }
  }
}
