// What each gesture does with the cells that are selected now, for commands: the same as its keys.
import { text } from '../../../shared/messages/translate.ts'
import { shortcutText } from '../kbd.tsx'
import { clear, fill } from './bulk-edits.ts'
import type { GridGesture } from './grid-commands.ts'
import type { GridCommand, GridSpan } from './grid-selection.ts'
import type { GridBulk } from './use-grid-bulk.ts'
import { blockOnClipboard, putOnClipboard } from './use-grid-clipboard.ts'

export interface GridNow {
  readonly span: GridSpan
  readonly bulk: GridBulk
  readonly select: (command: GridCommand) => void
  /** Opens the active cell; null: it is only read. */
  readonly edit: (() => void) | null
  /** Gives the keyboard to the active cell. */
  readonly focus: () => void
}

/** null: it does nothing here. */
export function gestureIn(gesture: GridGesture, now: GridNow): (() => void) | null {
  const { span, bulk, select, edit, focus } = now
  const { texts, report, clipboard } = bulk
  const inCells = span.top >= 0
  const writable = inCells && texts.write !== null && span.top < texts.size.rows
  const sayKeys = (keys: string): void =>
    report({ kind: 'refused', reason: text('ui.grid.useKeys', { keys: shortcutText(keys) }) })
  const when = (possible: boolean, act: () => void): (() => void) | null =>
    possible
      ? () => {
          focus()
          act()
        }
      : null
  switch (gesture) {
    case 'edit':
      return edit
    case 'copy':
    case 'cut':
      return when(gesture === 'copy' ? inCells : writable, () => {
        const block = clipboard.copy()
        if (block === null) return
        if (!putOnClipboard(block)) sayKeys(gesture === 'copy' ? 'Mod+C' : 'Mod+X')
        else if (gesture === 'cut') clipboard.cut()
      })
    case 'paste':
      return when(writable, () => {
        void blockOnClipboard().then((block) =>
          block === null ? sayKeys('Mod+V') : clipboard.paste(block),
        )
      })
    case 'clear':
      return when(writable, () => report(clear(span, 'clear', texts)))
    case 'fillDown':
    case 'fillRight':
      return when(writable, () =>
        report(fill(span, gesture === 'fillDown' ? 'down' : 'right', texts)),
      )
    case 'selectRow':
      return when(inCells, () => select({ kind: 'whole-row' }))
    case 'selectColumn':
      return when(inCells, () => select({ kind: 'whole-column' }))
    case 'selectAll':
      return when(true, () => select({ kind: 'all' }))
  }
}
