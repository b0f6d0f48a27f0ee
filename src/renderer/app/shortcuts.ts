// Runs commands from the keyboard. In a text field only those with Ctrl, ⌘ or Alt run, and undo and redo are
// the field's own there.
import { useLayoutEffect } from 'react'
import { allCommands, matchesShortcut, onMac, shortcutsOf } from '../ui/commands.ts'
import { isTextField } from './undo.ts'

const fieldsOwn = ['edit.undo', 'edit.redo']

export function useShortcuts(): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const typing = isTextField(document.activeElement)
      const modalOpen = document.querySelector('dialog:modal') !== null
      // Screens come after the window, and may give a key of their own a meaning.
      for (const command of allCommands().toReversed()) {
        if (command.local === true || (typing && fieldsOwn.includes(command.id))) continue
        const pressed = shortcutsOf(command).find((keys) => matchesShortcut(keys, event, onMac))
        if (pressed === undefined) continue
        if (typing && !/Mod|Alt|^F\d/.test(pressed)) continue
        if (modalOpen || !command.enabled()) {
          // The browser's own Ctrl+P or Ctrl+O would surprise even when ours has nothing to do.
          if (pressed.startsWith('Mod')) event.preventDefault()
          return
        }
        event.preventDefault()
        command.run()
        return
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
