// The commands of moderation, for the palette, the shortcut sheet and the keys.
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { MessageKey } from '../../../../shared/messages/translate.ts'
import { type Command, useCommands } from '../../../ui/commands.ts'

const list = {
  next: ['moderation.next', 'N'],
  previous: ['moderation.previous', 'P'],
  toValue: ['moderation.toValue', 'V'],
  addFinding: ['scoring.commandFinding', 'F'],
  toFind: ['moderation.toFind', '/'],
  openRoom: ['moderation.openRoom', 'R'],
} as const satisfies Readonly<Record<string, readonly [MessageKey, string]>>

export type ModerationAction = keyof typeof list

const actions = Object.keys(list) as ModerationAction[]

/** null: it cannot be done. */
export type ModerationActions = Readonly<Record<ModerationAction, (() => void) | null>>

export function useModerationCommands(now: ModerationActions): void {
  const latest = useRef(now)
  useLayoutEffect(() => {
    latest.current = now
  })
  const commands = useMemo(
    () =>
      actions.map((action): Command => {
        const [label, shortcut] = list[action]
        return {
          id: `moderation.${action}`,
          label,
          group: 'moderation.group',
          shortcut,
          enabled: () => latest.current[action] !== null,
          run: () => latest.current[action]?.(),
        }
      }),
    [],
  )
  useCommands(commands)
}
