// A grid's gestures as commands, for the palette, the shortcut sheet and the menu of a cell. They act on the grid
// that had the keyboard last: whoever opens the palette has left the grid, but not the cells they mean. The keys are
// the grid's own (use-grid.ts).
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { MessageKey } from '../../../shared/messages/translate.ts'
import type { Command } from '../commands.ts'

/** Label and keys of each gesture. */
const list = {
  edit: ['ui.grid.command.edit', 'F2'],
  cut: ['ui.grid.command.cut', 'Mod+X'],
  copy: ['ui.grid.command.copy', 'Mod+C'],
  paste: ['ui.grid.command.paste', 'Mod+V'],
  clear: ['ui.grid.command.clear', 'Delete'],
  fillDown: ['ui.grid.command.fillDown', 'Mod+D'],
  fillRight: ['ui.grid.command.fillRight', 'Mod+R'],
  selectRow: ['ui.grid.command.selectRow', 'Shift+Space'],
  selectColumn: ['ui.grid.command.selectColumn', 'Mod+Space'],
  selectAll: ['ui.grid.command.selectAll', 'Mod+A'],
} as const satisfies Readonly<Record<string, readonly [MessageKey, string]>>

export type GridGesture = keyof typeof list

/** What a gesture does in a grid as it is now; null: nothing. */
export type GestureOf = (gesture: GridGesture) => (() => void) | null

let last: { readonly current: GestureOf } | null = null

/** `take` makes the grid the one that the commands act on, until another takes it or the grid is gone. */
export function useGridGestures(of: GestureOf): { readonly take: () => void } {
  const latest = useRef(of)
  useLayoutEffect(() => {
    latest.current = of
  })
  useEffect(
    () => () => {
      if (last === latest) last = null
    },
    [],
  )
  const take = useCallback(() => {
    last = latest
  }, [])
  return { take }
}

const gestures = Object.keys(list) as GridGesture[]

export const gridCommands: readonly Command[] = gestures.map((gesture) => {
  const [label, shortcut] = list[gesture]
  return {
    id: `grid.${gesture}`,
    label,
    group: 'shortcuts.grid',
    shortcut,
    local: true,
    enabled: () => last?.current(gesture) != null,
    run: () => last?.current(gesture)?.(),
  }
})

const idOf = (gesture: GridGesture): string => `grid.${gesture}`

/** In the order of the menu of a cell; null: a line. */
export const gridMenu: readonly (string | null)[] = [
  idOf('edit'),
  null,
  idOf('cut'),
  idOf('copy'),
  idOf('paste'),
  idOf('clear'),
  null,
  idOf('fillDown'),
  idOf('fillRight'),
  null,
  idOf('selectRow'),
  idOf('selectColumn'),
  idOf('selectAll'),
]
