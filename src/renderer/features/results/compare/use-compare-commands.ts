// The commands of the comparison, for the palette, the shortcut sheet and the keys of the grid.
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { MessageKey } from '../../../../shared/messages/translate.ts'
import { type Command, useCommands } from '../../../ui/commands.ts'

/** Label and key of each command. Letters are free in the grid: nothing is typed into it. */
const list = {
  onlyDifferences: ['compare.onlyDifferences', 'D'],
  order: ['compare.command.order', 'S'],
  baseline: ['compare.command.baseline', 'B'],
  against: ['compare.command.against', 'W'],
  why: ['compare.command.why', 'V'],
  details: ['compare.command.details', 'C'],
  everything: ['compare.command.everything', 'E'],
  find: ['compare.find', 'F'],
  copy: ['compare.copy', 'Mod+Shift+C'],
  pdf: ['compare.command.pdf', null],
} as const satisfies Readonly<Record<string, readonly [MessageKey, string | null]>>

export type CompareAction = keyof typeof list

/** What each command does now; null: it cannot be done. */
export type CompareActions = Readonly<Record<CompareAction, (() => void) | null>>

export function useCompareCommands(now: CompareActions): void {
  const latest = useRef(now)
  useLayoutEffect(() => {
    latest.current = now
  })
  const commands = useMemo(
    () =>
      (Object.keys(list) as CompareAction[]).map((action): Command => {
        const [label, shortcut] = list[action]
        return {
          id: `compare.${action}`,
          label,
          group: 'compare.title',
          shortcut,
          enabled: () => latest.current[action] !== null,
          run: () => latest.current[action]?.(),
        }
      }),
    [],
  )
  useCommands(commands)
}
