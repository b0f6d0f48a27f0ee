// Menus made from commands: their words, keys and whether they can be used now come from the commands themselves.
import { text } from '../../shared/messages/translate.ts'
import type { Command } from './commands.ts'
import type { MenuEntry } from './menu-list.tsx'

/**
 * The commands with these ids, in this order; null: a line. What no screen offers is left out, with lines that then
 * divide nothing.
 */
export function menuOf(
  commands: readonly Command[],
  ids: readonly (string | null)[],
): readonly MenuEntry[] {
  const known = new Map(commands.map((command) => [command.id, command]))
  const entries: MenuEntry[] = []
  for (const id of ids) {
    const command = id === null ? null : known.get(id)
    if (command === null) {
      if (entries.length > 0 && entries.at(-1) !== 'separator') entries.push('separator')
    } else if (command !== undefined)
      entries.push({
        id: command.id,
        label: text(command.label),
        shortcut: command.shortcut,
        disabled: !command.enabled(),
        danger: command.danger ?? false,
        run: command.run,
        ...(command.checked === undefined ? {} : { checked: command.checked() }),
      })
  }
  if (entries.at(-1) === 'separator') entries.pop()
  return entries
}
