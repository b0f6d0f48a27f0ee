// What each key means in a grid: the WAI-ARIA grid pattern with the spreadsheet's additions.
import { sizeOf } from './block-edits.ts'
import type { GridCommand, GridMove, GridPoint, GridSpan } from './grid-selection.ts'
import type { GridSize } from './grid-types.ts'

export interface GridKeyPress {
  readonly key: string
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod: boolean
  readonly shift: boolean
}

const moves: Readonly<Record<string, { readonly plain: GridMove; readonly mod: GridMove }>> = {
  ArrowUp: { plain: 'up', mod: 'up' },
  ArrowDown: { plain: 'down', mod: 'down' },
  ArrowLeft: { plain: 'left', mod: 'left' },
  ArrowRight: { plain: 'right', mod: 'right' },
  PageUp: { plain: 'page-up', mod: 'page-up' },
  PageDown: { plain: 'page-down', mod: 'page-down' },
  Home: { plain: 'row-start', mod: 'grid-start' },
  End: { plain: 'row-end', mod: 'grid-end' },
}

const steps: Readonly<Record<string, GridPoint>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/**
 * Where Ctrl with an arrow leads: to the end of the filled cells, or over empty ones to the next that is filled; to
 * the edge where none is. null: another key.
 */
export const edgeOf = (
  { key, mod }: GridKeyPress,
  from: GridPoint,
  { rows, columns }: GridSize,
  filled: (point: GridPoint) => boolean,
): GridPoint | null => {
  const step = mod ? steps[key] : undefined
  if (step === undefined) return null
  const after = (at: GridPoint): GridPoint | null => {
    const [row, column] = [at.row + step.row, at.column + step.column]
    return row < 0 || column < 0 || row >= rows || column >= columns ? null : { row, column }
  }
  let at = after(from)
  if (at === null) return from
  const run = filled(from) && filled(at)
  for (let next = after(at); next !== null && filled(run ? next : at) === run; next = after(at))
    at = next
  return at
}

/** How the key changes the selection, whatever the cells hold; null: not at all. */
export const selectionKey = ({ key, mod, shift }: GridKeyPress): GridCommand | null => {
  const move = moves[key]
  if (move !== undefined) return { kind: 'move', to: mod ? move.mod : move.plain, extend: shift }
  if (mod && !shift && key.toLowerCase() === 'a') return { kind: 'all' }
  if (key === ' ' && shift && !mod) return { kind: 'whole-row' }
  if (key === ' ' && mod && !shift) return { kind: 'whole-column' }
  return null
}

/** Ctrl+D and Ctrl+R. */
export const fillKey = ({ key, mod, shift }: GridKeyPress): 'down' | 'right' | null => {
  if (!mod || shift) return null
  const letter = key.toLowerCase()
  return letter === 'd' ? 'down' : letter === 'r' ? 'right' : null
}

/** The key writes a character, also where AltGr is needed for it. */
export const isTyping = (event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly getModifierState: (name: 'AltGraph') => boolean
}): boolean =>
  event.key.length === 1 &&
  event.key !== ' ' &&
  ((!event.ctrlKey && !event.metaKey && !event.altKey) || event.getModifierState('AltGraph'))

/** The next cell that can be edited, to the right or left and then on the next row; `from` if there is none. */
export const nextEditable = (
  from: GridPoint,
  direction: 1 | -1,
  size: { readonly rows: number; readonly columns: number },
  editable: (point: GridPoint) => boolean,
): GridPoint => {
  const total = size.rows * size.columns
  let index = from.row * size.columns + from.column + direction
  while (index >= 0 && index < total) {
    const point = { row: Math.floor(index / size.columns), column: index % size.columns }
    if (editable(point)) return point
    index += direction
  }
  return from
}

/**
 * The next cell of a rectangle that can be edited, around its end: along rows (Tab) or along columns (Enter); `from`
 * if there is none.
 */
export const nextWithin = (
  span: GridSpan,
  from: GridPoint,
  direction: 1 | -1,
  along: 'rows' | 'columns',
  editable: (point: GridPoint) => boolean,
): GridPoint => {
  const { rows, columns } = sizeOf(span)
  const total = rows * columns
  const [row, column] = [from.row - span.top, from.column - span.left]
  const start = along === 'rows' ? row * columns + column : column * rows + row
  for (let step = 1; step < total; step++) {
    const index = (start + direction * step + total) % total
    const point =
      along === 'rows'
        ? { row: span.top + Math.floor(index / columns), column: span.left + (index % columns) }
        : { row: span.top + (index % rows), column: span.left + Math.floor(index / rows) }
    if (editable(point)) return point
  }
  return from
}
