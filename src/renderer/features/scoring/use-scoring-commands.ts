// The commands of the scoring screen, for the palette, the shortcut sheet and the keys.
import { useLayoutEffect, useMemo, useRef } from 'react'
import { type Command, useCommands } from '../../ui/commands.ts'

/** What each command does now; null: it cannot be done. */
export interface ScoringActions {
  readonly nextEmpty: (() => void) | null
  readonly notApplicable: (() => void) | null
  readonly comment: (() => void) | null
  readonly panelView: (() => void) | null
}

export function useScoringCommands(actions: ScoringActions): void {
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  const commands = useMemo(() => {
    const command = (
      action: keyof ScoringActions,
      label: Command['label'],
      shortcut: string | null,
    ): Command => ({
      id: `scoring.${action}`,
      label,
      group: 'scoring.group',
      shortcut,
      enabled: () => latest.current[action] !== null,
      run: () => latest.current[action]?.(),
    })
    return [
      command('nextEmpty', 'scoring.commandNextEmpty', 'N'),
      command('notApplicable', 'scoring.commandNotApplicable', 'X'),
      command('comment', 'scoring.commandComment', 'C'),
      command('panelView', 'scoring.commandPanelView', null),
    ]
  }, [])
  useCommands(commands)
}
