// Keys of the scoring grid besides those of every grid: letters that stand for a level or a command.
import type { KeyboardEvent } from 'react'
import type { GridCellId } from '../../ui/grid/grid-types.ts'
import { levelOfKey } from './levels.tsx'
import type { Entry } from './score-entry.ts'
import { cellOf, type SheetColumn, type SheetRow } from './sheet-types.ts'
import { commandOfLetter } from './use-scoring-commands.ts'

/** The letter of a key: by what it types, or by its place where the keyboard types no Latin letters. */
const letterOf = (event: KeyboardEvent): string =>
  /^[a-z]$/i.test(event.key)
    ? event.key.toUpperCase()
    : /^\p{L}$/u.test(event.key)
      ? (/^Key([A-Z])$/.exec(event.code)?.[1] ?? '')
      : ''

export type KeyMeaning =
  | { readonly kind: 'level'; readonly entry: Entry }
  | { readonly kind: 'command'; readonly id: string }
  /** "n/" after N: it was not the command, but the beginning of "n/a" in the cell where N was pressed. */
  | { readonly kind: 'type'; readonly at: GridCellId; readonly text: string }

/** null: the grid's own key, or a character to type. `jumped`: where N was pressed, if that was the last key. */
export const meaningOf = (
  event: KeyboardEvent,
  row: SheetRow,
  column: SheetColumn,
  jumped: GridCellId | null,
): KeyMeaning | null => {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  // In a column of words letters are typed.
  if (column.kind === 'comment') return null
  if (event.key === '/' && jumped !== null) return { kind: 'type', at: jumped, text: 'n/' }
  const letter = letterOf(event)
  const cell = cellOf(row, column)
  const level =
    cell?.editable === true && column.kind === 'cell'
      ? levelOfKey(cell.leaf.criterion, letter)
      : null
  if (level !== null) return { kind: 'level', entry: level }
  const id = event.shiftKey ? null : commandOfLetter(letter)
  return id === null ? null : { kind: 'command', id }
}
