// The page's side of Electron's shell: its menu's commands, files that it hands over, and what its menu has to
// say about undo, redo and the theme. In a browser there is none of it.
import { useEffect } from 'react'
import { useQuery } from '../api/query-cache.ts'
import { runCommand } from '../ui/commands.ts'
import { useNavigation } from '../ui/navigation.ts'
import { openBytes } from './file-commands.ts'
import { stageScreens } from './screens.ts'
import { isTextField } from './undo.ts'

const noInput = {}

export function useNativeShell(): void {
  const evaluation = useNavigation((place) => place.evaluation)
  const history = useQuery('history.state', { evaluation })
  const settings = useQuery('settings.get', noInput)
  const undo = history.value?.undo ?? null
  const redo = history.value?.redo ?? null
  const theme = settings.value?.theme ?? 'system'

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
      void openBytes({ name, bytes: new Uint8Array(bytes) })
    })
    return () => {
      stopCommands()
      stopFiles()
    }
  }, [])

  useEffect(() => {
    window.shortlist?.tell({
      undo,
      redo,
      theme,
      report: evaluation !== null && stageScreens.report !== undefined,
    })
  }, [undo, redo, theme, evaluation])
}
