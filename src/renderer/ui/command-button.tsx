// A button for a command: its words, its shortcut and whether it can be used now come from the command itself.
import type { ReactNode } from 'react'
import { commandName, runCommand, useCommand } from './commands.ts'
import { IconButton } from './icon-button.tsx'
import { Kbd } from './kbd.tsx'

export interface CommandButtonProps {
  readonly id: string
  readonly icon: ReactNode
  /** Words for when there is nothing to do: "Nothing to undo". */
  readonly idle?: string
}

/** Nothing, when no screen offers the command. Render it again when what it says may have changed. */
export function CommandButton({ id, icon, idle }: CommandButtonProps) {
  const command = useCommand(id)
  if (command === null) return null
  const enabled = command.enabled()
  return (
    <IconButton
      label={enabled || idle === undefined ? commandName(command) : idle}
      shortcut={command.shortcut}
      icon={icon}
      disabled={!enabled}
      onClick={() => runCommand(id)}
    />
  )
}

/** The keys of a command, for beside its name. */
export function CommandKeys({ id }: { readonly id: string }) {
  const shortcut = useCommand(id)?.shortcut ?? null
  return shortcut === null ? null : <Kbd keys={shortcut} />
}
