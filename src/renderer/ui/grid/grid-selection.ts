// The selection of a grid as a pure function of commands, so that any sequence of them can be tested: moves and
// extensions of the keyboard and the pointer, and rows and columns that come, go and change places. As in a
// spreadsheet the active cell stays where it is while the selection grows around it.

export interface GridPoint {
  /** 0-based; -1 is the header row, where the grid lets the keyboard in. */
  readonly row: number
  readonly column: number
}

/** The active cell and two opposite corners of the rectangle that holds it; all equal: one cell. */
export interface GridRange {
  readonly active: GridPoint
  readonly from: GridPoint
  /** The corner that moves. */
  readonly to: GridPoint
}

/** Rows and columns of a rectangle, inclusive. */
export interface GridSpan {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface GridIds {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

export interface GridState {
  readonly ids: GridIds
  /** null: there is no cell. */
  readonly range: GridRange | null
}

export interface GridLimits {
  /** Rows of one page. */
  readonly page: number
  /** The header row can be reached (it sorts). */
  readonly header: boolean
  /** Columns that stay at the left: Home stops behind them first, as in a spreadsheet with frozen panes. */
  readonly frozen: number
}

export type GridMove =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'row-start'
  | 'row-end'
  | 'grid-start'
  | 'grid-end'

export type GridCommand =
  /** A point: as far as a key leads that looks at what the cells hold. */
  | { readonly kind: 'move'; readonly to: GridMove | GridPoint; readonly extend: boolean }
  | { readonly kind: 'point'; readonly at: GridPoint; readonly extend: boolean }
  /** Another cell of the selection becomes the active one. */
  | { readonly kind: 'within'; readonly at: GridPoint }
  /** A rectangle that was written into; its first cell becomes the active one. */
  | { readonly kind: 'span'; readonly span: GridSpan }
  | { readonly kind: 'all' | 'whole-row' | 'whole-column' | 'collapse' }
  /** Other rows and columns, or the same in another order. */
  | { readonly kind: 'list'; readonly ids: GridIds }

export const single = (point: GridPoint): GridRange => ({ active: point, from: point, to: point })

export const spanOf = ({ from, to }: GridRange): GridSpan => ({
  top: Math.min(from.row, to.row),
  bottom: Math.max(from.row, to.row),
  left: Math.min(from.column, to.column),
  right: Math.max(from.column, to.column),
})

export const isSingle = ({ from, to }: GridRange): boolean =>
  from.row === to.row && from.column === to.column

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value))

/** The nearest valid point; null when there is no cell. */
export const clampPoint = (point: GridPoint, ids: GridIds, header: boolean): GridPoint | null => {
  const rows = ids.rows.length
  const columns = ids.columns.length
  if (columns < 1 || (rows < 1 && !header)) return null
  return {
    row: clamp(point.row, header ? -1 : 0, rows - 1),
    column: clamp(point.column, 0, columns - 1),
  }
}

const target = (
  { row, column }: GridPoint,
  move: GridMove | GridPoint,
  ids: GridIds,
  { page, frozen }: GridLimits,
): GridPoint => {
  const lastRow = ids.rows.length - 1
  const lastColumn = ids.columns.length - 1
  const start = Math.min(frozen, lastColumn)
  if (typeof move === 'object') return move
  switch (move) {
    case 'up':
      return { row: row - 1, column }
    case 'down':
      return { row: row + 1, column }
    case 'left':
      return { row, column: column - 1 }
    case 'right':
      return { row, column: column + 1 }
    case 'page-up':
      return { row: Math.max(0, row - page), column }
    case 'page-down':
      return { row: row + page, column }
    case 'row-start':
      return { row, column: column > start ? start : 0 }
    case 'row-end':
      return { row, column: lastColumn }
    case 'grid-start':
      return { row: 0, column: start }
    case 'grid-end':
      return { row: lastRow, column: lastColumn }
  }
}

/** Along an axis that is not walked the selection stays as wide as it is (a whole column, for example). */
const extendTo = (range: GridRange, to: GridPoint): GridRange => ({
  active: range.active,
  from: {
    row: to.row === range.to.row ? range.from.row : range.active.row,
    column: to.column === range.to.column ? range.from.column : range.active.column,
  },
  to,
})

/** For each place before, where its id is now; null: gone. */
const placesNow = (
  before: readonly string[],
  now: readonly string[],
): readonly (number | null)[] => {
  const places = new Map(now.map((id, index) => [id, index]))
  return before.map((id) => places.get(id) ?? null)
}

/** The place of the nearest one that is still there: from `at` on down to the end, then upwards. */
const nearest = (
  places: readonly (number | null)[],
  at: number,
  first: number,
  last: number,
): number | null => {
  for (let index = at; index <= last; index++)
    if (places[index] != null) return places[index] ?? null
  for (let index = at - 1; index >= first; index--)
    if (places[index] != null) return places[index] ?? null
  return null
}

interface Axis {
  readonly active: number
  readonly from: number
  readonly to: number
  /** False: what was selected no longer stands together. */
  readonly whole: boolean
}

const carryAxis = (
  before: readonly string[],
  now: readonly string[],
  axis: Omit<Axis, 'whole'>,
): Axis => {
  const places = placesNow(before, now)
  const first = Math.min(axis.from, axis.to)
  const last = Math.max(axis.from, axis.to)
  const left = places.slice(first, last + 1).filter((place) => place !== null)
  const active =
    nearest(places, axis.active, first, last) ??
    nearest(places, axis.active, 0, before.length - 1) ??
    clamp(axis.active, 0, now.length - 1)
  const ordered = left.every((place, index) => index === 0 || place > (left[index - 1] as number))
  const [low, high] = [left[0], left.at(-1)]
  if (low === undefined || high === undefined || !ordered)
    return { active, from: active, to: active, whole: first === last }
  return axis.from <= axis.to
    ? { active, from: low, to: high, whole: true }
    : { active, from: high, to: low, whole: true }
}

/**
 * The same cells by their ids: what is gone is replaced by what took its place, a rectangle shrinks to what is
 * left of it, and after a sort that tore it apart only the active cell stays selected, so that no key can
 * reach cells that were never chosen.
 */
const carry = (range: GridRange, before: GridIds, now: GridIds): GridRange | null => {
  if (now.columns.length === 0) return null
  const columns = carryAxis(before.columns, now.columns, {
    active: range.active.column,
    from: range.from.column,
    to: range.to.column,
  })
  if (range.active.row < 0) return single({ row: -1, column: columns.active })
  if (now.rows.length === 0) return null
  const rows = carryAxis(before.rows, now.rows, {
    active: range.active.row,
    from: range.from.row,
    to: range.to.row,
  })
  const active = { row: rows.active, column: columns.active }
  if (!rows.whole || !columns.whole) return single(active)
  return {
    active,
    from: { row: rows.from, column: columns.from },
    to: { row: rows.to, column: columns.to },
  }
}

const spanRange = (span: GridSpan, active: GridPoint): GridRange => ({
  active,
  from: { row: span.top, column: span.left },
  to: { row: span.bottom, column: span.right },
})

const step = (
  range: GridRange,
  command: Exclude<GridCommand, { readonly kind: 'list' }>,
  ids: GridIds,
  limits: GridLimits,
): GridRange | null => {
  const inHeader = range.active.row < 0
  const lastRow = ids.rows.length - 1
  const lastColumn = ids.columns.length - 1
  switch (command.kind) {
    case 'move':
    case 'point': {
      const extend = command.extend && !inHeader
      const wanted =
        command.kind === 'point'
          ? command.at
          : target(extend ? range.to : range.active, command.to, ids, limits)
      // A selection of cells never reaches into the header.
      const to = clampPoint(wanted, ids, limits.header && !extend)
      if (to === null) return null
      if (!extend) return single(to)
      return command.kind === 'move'
        ? extendTo(range, to)
        : { active: range.active, from: range.active, to }
    }
    case 'within': {
      const { top, bottom, left, right } = spanOf(range)
      const { row, column } = command.at
      const active = { row: clamp(row, top, bottom), column: clamp(column, left, right) }
      return { ...range, active }
    }
    case 'span': {
      const { span } = command
      const from = clampPoint({ row: span.top, column: span.left }, ids, false)
      const to = clampPoint({ row: span.bottom, column: span.right }, ids, false)
      return from === null || to === null ? range : { active: from, from, to }
    }
    case 'collapse':
      return single(range.active)
    case 'all': {
      if (lastRow < 0) return range
      const active = { row: Math.max(0, range.active.row), column: range.active.column }
      return spanRange({ top: 0, bottom: lastRow, left: 0, right: lastColumn }, active)
    }
    case 'whole-row': {
      if (inHeader) return range
      const { top, bottom } = spanOf(range)
      return spanRange({ top, bottom, left: 0, right: lastColumn }, range.active)
    }
    case 'whole-column': {
      if (inHeader) return range
      const { left, right } = spanOf(range)
      return spanRange({ top: 0, bottom: lastRow, left, right }, range.active)
    }
  }
}

export const reduceGrid = (
  state: GridState,
  command: GridCommand,
  limits: GridLimits,
): GridState => {
  const { ids, range } = state
  if (command.kind === 'list') {
    const carried = range === null ? null : carry(range, ids, command.ids)
    // Nothing was selected, or nothing was left: the first cell.
    const first = clampPoint({ row: 0, column: limits.frozen }, command.ids, limits.header)
    const lost = carried === null || (carried.active.row < 0 && !limits.header)
    return { ids: command.ids, range: lost ? first && single(first) : carried }
  }
  return range === null ? state : { ids, range: step(range, command, ids, limits) ?? range }
}
