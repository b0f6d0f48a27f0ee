// The page's side of Electron's shell: its menu's commands, files that it hands over, and what its menu and
// window have to show. In a browser there is none of it.
import { useEffect } from 'react'
import type { MenuEntry, MenuGroup } from '../../shared/contract/bridge.ts'
import { spoken, text } from '../../shared/messages/translate.ts'
import type { NamedBytes } from '../api/files.ts'
import { onAnswers, peekQuery } from '../api/query-cache.ts'
import {
  allCommands,
  type Command,
  commandName,
  onCommandsChange,
  runCommand,
} from '../ui/commands.ts'
import { useNavigation } from '../ui/navigation.ts'
import { isTextField } from './undo.ts'
import { useWriting } from './writing.ts'

/** The usual order of a menu bar; what screens add comes before the last. */
const first = ['group.file', 'group.edit', 'group.view', 'group.go']
const last = 'group.help'
/** They stand under "Edit" in every program; the shell adds them there, and they work in grids too. */
const shellsOwn = ['grid.cut', 'grid.copy', 'grid.paste', 'grid.selectAll']
/** The menu follows what is on screen, not every key. */
const pause = 150

const entryOf = (command: Command): MenuEntry => ({
  id: command.id,
  label: commandName(command),
  shortcut: command.shortcut,
  enabled: command.enabled(),
  checked: command.checked?.() ?? null,
})

/** All commands in the groups of a menu bar. */
export const menuGroups = (commands: readonly Command[]): readonly MenuGroup[] => {
  const known = new Set<Command['group']>(commands.map((command) => command.group))
  const place = (group: string): number =>
    first.includes(group) ? first.indexOf(group) : group === last ? 99 : first.length
  return [...known]
    .sort((a, b) => place(a) - place(b))
    .map((group) => ({
      id: group,
      label: text(group),
      entries: commands
        .filter(({ id, group: of }) => of === group && !shellsOwn.includes(id))
        .map(entryOf),
    }))
}

/** `onFile` must keep its identity. */
export function useNativeShell(onFile: (file: NamedBytes) => void): void {
  const writing = useWriting((state) => state.key)

  useEffect(() => {
    const shell = window.shortlist
    if (shell === undefined) return
    const stopCommands = shell.onCommand((id) => {
      // In a field undo and redo are the field's own, from the menu too.
      if ((id === 'edit.undo' || id === 'edit.redo') && isTextField(document.activeElement))
        document.execCommand(id === 'edit.undo' ? 'undo' : 'redo')
      else runCommand(id)
    })
    const stopFiles = shell.onOpenFile(({ name, bytes }) => {
      onFile({ name, bytes: new Uint8Array(bytes) })
    })
    return () => {
      stopCommands()
      stopFiles()
    }
  }, [onFile])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is other labels.
  useEffect(() => {
    const shell = window.shortlist
    if (shell === undefined) return
    let timer: ReturnType<typeof setTimeout> | null = null
    let told = ''
    const tell = (): void => {
      timer = null
      const state = {
        theme: peekQuery('settings.get', {})?.theme ?? ('system' as const),
        language: spoken(),
        menu: menuGroups(allCommands()),
      }
      const now = JSON.stringify(state)
      if (now === told) return
      told = now
      shell.tell(state)
    }
    const later = (): void => {
      timer ??= setTimeout(tell, pause)
    }
    later()
    const stops = [onCommandsChange(later), onAnswers(later), useNavigation.subscribe(later)]
    // What is selected decides what is possible.
    for (const event of ['focusin', 'pointerup', 'keyup'] as const)
      window.addEventListener(event, later)
    return () => {
      if (timer !== null) clearTimeout(timer)
      for (const stop of stops) stop()
      for (const event of ['focusin', 'pointerup', 'keyup'] as const)
        window.removeEventListener(event, later)
    }
  }, [writing])
}
