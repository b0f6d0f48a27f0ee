// What a screen tells the grid. Rows and columns are the screen's own objects; the grid knows their ids.
import type { KeyboardEvent, ReactNode, Ref } from 'react'

export interface GridColumn {
  readonly id: string
  /** Read aloud as the column's header, and shown unless `header` is given. */
  readonly label: string
  readonly header?: ReactNode
  /** Pixels; `grow` columns share what is left of the width. */
  readonly width: number
  readonly grow?: boolean
  readonly align?: 'start' | 'center' | 'end'
  /** Stays at the left edge; sticky columns come first. */
  readonly sticky?: boolean
  /** Its cells name their row. */
  readonly rowHeader?: boolean
  /** Given: the header can be pressed (by keyboard too: arrow up from the first row) and shows the order. */
  readonly sort?: 'ascending' | 'descending' | 'none'
  readonly onHeader?: () => void
}

/** By id, so that it survives sorting and filtering. The header row has the id `header`. */
export interface GridSelection {
  readonly row: string
  readonly column: string
  /** The other corner of a selection of several cells; null: one cell. */
  readonly anchor: { readonly row: string; readonly column: string } | null
}

export interface GridCellState {
  readonly focused: boolean
  readonly selected: boolean
}

export interface GridHandle {
  /** Gives the keyboard to the selected cell (after a command that moved the selection). */
  readonly focus: () => void
  /** Opens the selected cell with this text instead of its own, as if it had been typed. */
  readonly edit: (text: string) => void
}

export interface GridCell<Row, Column> {
  readonly row: Row
  readonly column: Column
}

export interface GridProps<Row, Column extends GridColumn> {
  /** The grid's accessible name. */
  readonly label: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Rows that stay at the foot, e.g. totals; walked like the others, never edited. */
  readonly footer?: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly renderCell: (row: Row, column: Column, state: GridCellState) => ReactNode
  /** Words for a cell whose content says too little aloud ("not scored"); null: its content is enough. */
  readonly cellLabel?: (row: Row, column: Column) => string | null
  readonly selection: GridSelection | null
  readonly onSelectionChange: (selection: GridSelection) => void
  /** The text to edit; null: the cell cannot be edited. Without it nothing can. */
  readonly getEditText?: (row: Row, column: Column) => string | null
  /** Takes the finished text; an answer is shown at the cell and the edit goes on. */
  readonly onCommit?: (row: Row, column: Column, text: string) => string | null
  /** Delete or Backspace: all editable cells of the selection. */
  readonly onClear?: (cells: readonly GridCell<Row, Column>[]) => void
  /** Enter, Space or a double click on a cell that cannot be edited. */
  readonly onActivate?: (row: Row, column: Column) => void
  /** Asked first, for keys of the screen's own; true: used. Not asked while a cell is edited. */
  readonly onCellKey?: (event: KeyboardEvent, row: Row, column: Column) => boolean
  readonly rowHeight?: number
  readonly headerHeight?: number
  /** Of each row at the foot; `rowHeight` unless given. */
  readonly footerHeight?: number
  readonly className?: string | undefined
  readonly ref?: Ref<GridHandle>
}
