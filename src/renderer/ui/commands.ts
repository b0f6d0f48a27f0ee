// Every command as data: menus, palette, tooltips and the shortcut sheet are made from it. The frame gives
// its own commands; a screen adds its own while it is shown with `useCommands([...])`.
import { useLayoutEffect } from 'react'
import { create } from 'zustand'
import { type MessageKey, text } from '../../shared/messages/translate.ts'

export interface Command {
  /** Stable: `scoring.nextEmpty`. Ids of the native menu are the same. */
  readonly id: string
  readonly label: MessageKey
  /** What exactly, at this moment: "Undo" · "Change weight of Security". */
  readonly detail?: () => string | null
  /** The heading under which the palette and the sheet list it. */
  readonly group: MessageKey
  /** `Mod+Shift+Z`, `Alt+1`, `N`; null: none. `Mod` is Ctrl, on a Mac ⌘. */
  readonly shortcut: string | null
  /** Others that do the same. */
  readonly alternatives?: readonly string[]
  readonly enabled: () => boolean
  readonly run: () => void
  /** Of one of several choices: whether it is the one. */
  readonly checked?: () => boolean
  /** What it acts on listens to its keys, where it has the keyboard; the window does not. */
  readonly local?: boolean
  /** Takes something away. */
  readonly danger?: boolean
}

interface Registry {
  readonly sources: readonly (readonly Command[])[]
}

const useRegistry = create<Registry>(() => ({ sources: [] }))

/** Adds commands while the component is shown. Keep the array stable (useMemo or a constant). */
export function useCommands(commands: readonly Command[]): void {
  // Before the paint: a key that is pressed as soon as something is seen must find its command.
  useLayoutEffect(() => {
    useRegistry.setState(({ sources }) => ({ sources: [...sources, commands] }))
    return () =>
      useRegistry.setState(({ sources }) => ({
        sources: sources.filter((source) => source !== commands),
      }))
  }, [commands])
}

/** All commands at this moment. */
export const allCommands = (): readonly Command[] => useRegistry.getState().sources.flat()

/** All commands, again whenever a screen adds or takes away some. */
export const useAllCommands = (): readonly Command[] => useRegistry(({ sources }) => sources).flat()

/** Called when a screen adds its commands or takes them away; returns how to stop. */
export const onCommandsChange = (listener: () => void): (() => void) =>
  useRegistry.subscribe(listener)

/** The command with this id, as it is now; null: nothing on screen offers it. */
export const useCommand = (id: string): Command | null =>
  useRegistry(({ sources }) => sources.flat().find((command) => command.id === id) ?? null)

/** What it is called at this moment: "Undo: Change weight of Security". */
export const commandName = (command: Command): string => {
  const detail = command.detail?.() ?? null
  const label = text(command.label)
  return detail === null ? label : text('command.named', { command: label, detail })
}

export const runCommand = (id: string): boolean => {
  const found = allCommands().find((command) => command.id === id)
  if (found === undefined || !found.enabled()) return false
  found.run()
  return true
}

interface Pressed {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Whether the keys pressed are the shortcut. Digits go by their place: with Alt they type other signs. */
export function matchesShortcut(shortcut: string, event: Pressed, mac: boolean): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const mod = parts.includes('Mod')
  if ((mac ? event.metaKey : event.ctrlKey) !== mod) return false
  if ((mac ? event.ctrlKey : event.metaKey) === true) return false
  if (event.altKey !== parts.includes('Alt')) return false
  // "?" needs Shift on most keyboards and is not a shortcut with Shift.
  if (/^[A-Za-z0-9]$/.test(key) && event.shiftKey !== parts.includes('Shift')) return false
  if (/^[0-9]$/.test(key)) return event.code === `Digit${key}`
  return event.key.toLowerCase() === key.toLowerCase()
}

export const onMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '')

export const shortcutsOf = (command: Command): readonly string[] => [
  ...(command.shortcut === null ? [] : [command.shortcut]),
  ...(command.alternatives ?? []),
]

export const isPressed = (command: Command, event: Pressed): boolean =>
  shortcutsOf(command).some((keys) => matchesShortcut(keys, event, onMac))
