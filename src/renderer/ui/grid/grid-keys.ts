// Where each key leads in a grid, as a pure function, so that any sequence of keys can be tested: the WAI-ARIA
// grid pattern with the spreadsheet's additions.

export interface GridPoint {
  /** 0-based; -1 is the header row, where the grid lets the keyboard in. */
  readonly row: number
  readonly column: number
}

/** The cell with the focus, and the corner from which Shift extends. Equal: one cell. */
export interface GridRange {
  readonly focus: GridPoint
  readonly anchor: GridPoint
}

export interface GridBounds {
  readonly rows: number
  readonly columns: number
  /** Rows of one page. */
  readonly page: number
  /** The header row can be reached (it sorts). */
  readonly header: boolean
  /** Columns that stay at the left: Home stops behind them first, as in a spreadsheet with frozen panes. */
  readonly frozen: number
}

export interface GridKeyPress {
  readonly key: string
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod: boolean
  readonly shift: boolean
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value))

export const single = (point: GridPoint): GridRange => ({ focus: point, anchor: point })

/** The nearest valid point; null when there is no cell. */
export const clampPoint = (point: GridPoint, bounds: GridBounds): GridPoint | null => {
  const top = bounds.header ? -1 : 0
  if (bounds.columns < 1 || (bounds.rows < 1 && !bounds.header)) return null
  return {
    row: clamp(point.row, bounds.rows < 1 ? -1 : top, bounds.rows - 1),
    column: clamp(point.column, 0, bounds.columns - 1),
  }
}

const target = (from: GridPoint, press: GridKeyPress, bounds: GridBounds): GridPoint | null => {
  const { row, column } = from
  const lastRow = bounds.rows - 1
  const lastColumn = bounds.columns - 1
  const home = Math.min(bounds.frozen, lastColumn)
  switch (press.key) {
    case 'ArrowUp':
      return { row: press.mod ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: press.mod ? lastRow : row + 1, column }
    case 'ArrowLeft':
      return { row, column: press.mod ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: press.mod ? lastColumn : column + 1 }
    case 'Home':
      return press.mod ? { row: 0, column: home } : { row, column: column > home ? home : 0 }
    case 'End':
      return { row: press.mod ? lastRow : row, column: lastColumn }
    case 'PageUp':
      return { row: Math.max(0, row - bounds.page), column }
    case 'PageDown':
      return { row: row + bounds.page, column }
    default:
      return null
  }
}

/** The selection after the key; null when the key does not move. With Shift the anchor stays. */
export const moveRange = (
  range: GridRange,
  press: GridKeyPress,
  bounds: GridBounds,
): GridRange | null => {
  const wanted = target(range.focus, press, bounds)
  if (wanted === null) return null
  const extends_ = press.shift && range.anchor.row >= 0
  // A selection of cells never reaches into the header.
  const focus = clampPoint(wanted, extends_ ? { ...bounds, header: false } : bounds)
  if (focus === null) return null
  return extends_ ? { focus, anchor: range.anchor } : single(focus)
}

/** Rows and columns that the selection covers, inclusive. */
export const spanOf = (
  range: GridRange,
): {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
} => ({
  top: Math.min(range.focus.row, range.anchor.row),
  bottom: Math.max(range.focus.row, range.anchor.row),
  left: Math.min(range.focus.column, range.anchor.column),
  right: Math.max(range.focus.column, range.anchor.column),
})

/** The next cell that can be edited, to the right or left and then on the next row; `from` if there is none. */
export const nextEditable = (
  from: GridPoint,
  direction: 1 | -1,
  bounds: GridBounds,
  editable: (point: GridPoint) => boolean,
): GridPoint => {
  const total = bounds.rows * bounds.columns
  let index = from.row * bounds.columns + from.column + direction
  while (index >= 0 && index < total) {
    const point = { row: Math.floor(index / bounds.columns), column: index % bounds.columns }
    if (editable(point)) return point
    index += direction
  }
  return from
}
