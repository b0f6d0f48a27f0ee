// What a screen tells the grid, and what the grid tells the screen. Rows and columns are the screen's own
// objects; the grid knows their ids and their texts, never what they mean.
//
// In short, for a screen that edits:
//
//   getEditText(row, column)   the text of a cell, exactly as it would be typed; null: it is only read
//   onCommit(row, column, text)  one cell was typed            → null, or why not (shown at the cell)
//   onEditMany(changes, how)   several cells at once: paste, fill, clear, cut → null, or why not
//
// `onEditMany` gets every cell of one gesture in one call, so that it can be ONE command with one undo step.
// The grid has already left out cells that are only read and cells that hold that text already, and never
// calls with an empty list. Check all texts before changing anything: a reason given back is shown at the
// active cell, and then nothing must have changed. Delete on one cell and a paste of one value are a list
// of one. Without `onEditMany` there is no paste, fill, cut or clear; copying always works.
//
//   onEditMany={(changes, how) => {
//     const entries = []
//     for (const { row, column, text } of changes) {
//       const reading = read(text ?? '', row)
//       if (!reading.ok) return `${row.name}, ${column.label}: ${reading.reason}`   // in one message text
//       entries.push(…)
//     }
//     void setMany(entries)
//     return null
//   }}
//
// The selection is the screen's state: by ids, so it survives sorting, filtering, other columns and other
// views. When the active row or column is removed the grid asks for its neighbour through
// `onSelectionChange`; to go somewhere, set `selection`, then call `focus()` of the handle to give it the
// keyboard.
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
  /**
   * Its texts are one of a few: pasted and filled like others, but not typed. Enter, Space and a double click are
   * told to the screen, as on a cell that cannot be edited.
   */
  readonly chosen?: boolean
  /** Given: the header can be pressed (by keyboard too: arrow up from the first row) and shows the order. */
  readonly sort?: 'ascending' | 'descending' | 'none'
  readonly onHeader?: () => void
}

/** One cell by the ids of its row and column. The header row has the id `header`. */
export interface GridCellId {
  readonly row: string
  readonly column: string
}

/** The active cell: it has the keyboard, typing goes there; and the rectangle around it, if any. */
export interface GridSelection extends GridCellId {
  /** Two opposite corners of a rectangle with the active cell in it; null: the active cell alone. */
  readonly range: { readonly from: GridCellId; readonly to: GridCellId } | null
}

export interface GridCellState {
  readonly focused: boolean
  readonly selected: boolean
}

export interface GridHandle {
  /** Gives the keyboard to the active cell (after a command that moved the selection). */
  readonly focus: () => void
  /** The active cell is in view after the coming render, wherever the keyboard is. */
  readonly follow: () => void
  /** Opens the active cell with this text instead of its own, as if it had been typed. */
  readonly edit: (text: string) => void
}

/** One of several cells that are to hold another text. */
export interface GridChange<Row, Column> {
  readonly row: Row
  readonly column: Column
  /** As typed into the cell; null: to be emptied. Never ''. */
  readonly text: string | null
}

/** `fill`: Ctrl+D, Ctrl+R, or Ctrl+Enter over a selection. */
export type GridEditHow = 'paste' | 'fill' | 'clear' | 'cut'

export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** What became of a gesture on several cells. The grid says it aloud and shows what failed at the cell. */
export type GridOutcome =
  | { readonly kind: 'copied' | 'cut'; readonly size: GridSize }
  /** `skipped`: cells that are only read and would have got another text. */
  | {
      readonly kind: 'pasted' | 'filled' | 'cleared'
      readonly changed: number
      readonly skipped: number
    }
  /** The block is larger than what is left of the grid: nothing was pasted. */
  | { readonly kind: 'too-large'; readonly block: GridSize; readonly room: GridSize }
  /** The reason that `onEditMany` gave: nothing was changed. */
  | { readonly kind: 'refused'; readonly reason: string }

export interface GridProps<Row, Column extends GridColumn> {
  /** The grid's accessible name. */
  readonly label: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Rows that stay at the foot, e.g. totals; walked like the others, never edited. */
  readonly footer?: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly renderCell: (row: Row, column: Column, state: GridCellState) => ReactNode
  /**
   * Whether a cell has the same content, label and text in a row that has changed: of a long row only the others
   * are rendered then. Without it all of them are.
   */
  readonly sameCell?: (before: Row, after: Row, column: Column) => boolean
  /** Words for a cell whose content says too little aloud ("not scored"); null: its content is enough. */
  readonly cellLabel?: (row: Row, column: Column) => string | null
  readonly selection: GridSelection | null
  /** By a key, by the pointer, or because the active row or column is gone. */
  readonly onSelectionChange: (selection: GridSelection) => void
  /** The text to edit; null: the cell cannot be edited. Without it nothing can. A text of several lines keeps them. */
  readonly getEditText?: (row: Row, column: Column) => string | null
  /**
   * The text to copy, of any cell, also of names and totals. Without it the text to edit, else what the cell
   * shows, in view or not; its content is then rendered apart, without the contexts around the grid.
   */
  readonly getCopyText?: (row: Row, column: Column) => string
  /** Takes the finished text; an answer is shown at the cell and the edit goes on. */
  readonly onCommit?: (row: Row, column: Column, text: string) => string | null
  /** Takes all changes of one gesture; an answer is shown at the active cell and nothing has changed. */
  readonly onEditMany?: (
    changes: readonly GridChange<Row, Column>[],
    how: GridEditHow,
  ) => string | null
  /**
   * Rows that a paste beyond the last one makes, from 0. Without it a block that is larger than what is left
   * of the grid is refused.
   */
  readonly spareRow?: (index: number) => Row
  /** Told after each gesture on several cells, e.g. to count; the grid has announced it already. */
  readonly onOutcome?: (outcome: GridOutcome) => void
  /** Enter, Space or a double click on a cell that cannot be edited. */
  readonly onActivate?: (row: Row, column: Column) => void
  /** Asked first, for keys of the screen's own; true: used. Not asked while a cell is edited. */
  readonly onCellKey?: (event: KeyboardEvent, row: Row, column: Column) => boolean
  /** Commands of the screen that concern the active cell or its row, by id, first in a cell's menu; null: a line. */
  readonly menu?: readonly (string | null)[]
  readonly rowHeight?: number
  readonly headerHeight?: number
  /** Of each row at the foot; `rowHeight` unless given. */
  readonly footerHeight?: number
  readonly className?: string | undefined
  readonly ref?: Ref<GridHandle>
}
