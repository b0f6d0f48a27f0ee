// What each key means in a grid: the WAI-ARIA grid pattern with the spreadsheet's additions.
import type { GridCommand, GridMove, GridPoint } from './grid-selection.ts'

export interface GridKeyPress {
  readonly key: string
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod: boolean
  readonly shift: boolean
}

const moves: Readonly<Record<string, { readonly plain: GridMove; readonly mod: GridMove }>> = {
  ArrowUp: { plain: 'up', mod: 'first-row' },
  ArrowDown: { plain: 'down', mod: 'last-row' },
  ArrowLeft: { plain: 'left', mod: 'first-column' },
  ArrowRight: { plain: 'right', mod: 'last-column' },
  PageUp: { plain: 'page-up', mod: 'page-up' },
  PageDown: { plain: 'page-down', mod: 'page-down' },
  Home: { plain: 'row-start', mod: 'grid-start' },
  End: { plain: 'row-end', mod: 'grid-end' },
}

/** How the key changes the selection; null: not at all. */
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
