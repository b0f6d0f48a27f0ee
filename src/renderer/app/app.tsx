// The window: the list of evaluations or one evaluation in its frame, and what lies over both (palette,
// shortcut sheet, drop target, toasts).
import { lazy, Suspense, useEffect } from 'react'
import { create } from 'zustand'
import { useQuery } from '../api/query-cache.ts'
import { useNavigation } from '../ui/navigation.ts'
import { Toasts } from '../ui/toast.tsx'
import styles from './app.module.css'
import { type Overlay, useAppCommands } from './app-commands.ts'
import { Boundary } from './boundary.tsx'
import { DropTarget } from './drop-target.tsx'
import { EvaluationFrame } from './evaluation-frame.tsx'
import { FindHere } from './find.tsx'
import { LibraryFrame } from './library-frame.tsx'
import { useNativeShell } from './native-shell.ts'
import { Palette } from './palette.tsx'
import { applyTheme } from './places.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { useShortcuts } from './shortcuts.ts'
import { applyWriting, useWriting } from './writing.ts'

const SettingsDialog = lazy(() =>
  import('../features/settings/settings-dialog.tsx').then((m) => ({ default: m.SettingsDialog })),
)
const ShortcutSheet = lazy(() =>
  import('./shortcut-sheet.tsx').then((m) => ({ default: m.ShortcutSheet })),
)

/** What lies over the screens. */
const useOverlay = create<{ readonly open: Overlay | null }>(() => ({
  open: null,
}))
const openOverlay = (open: Overlay): void => useOverlay.setState({ open })
const closeOverlay = (): void => useOverlay.setState({ open: null })

const noInput = {}

export function App() {
  const evaluation = useNavigation((place) => place.evaluation)
  const overlay = useOverlay((state) => state.open)
  const settings = useQuery('settings.get', noInput)
  const { theme, language, formats } = settings.value ?? {}
  const writing = useWriting((state) => state.key)
  useEffect(() => {
    if (theme !== undefined) applyTheme(theme)
  }, [theme])
  useEffect(() => {
    if (language !== undefined && formats !== undefined)
      void applyWriting({ language, formats }).catch(() => undefined)
  }, [language, formats])
  useAppCommands(openOverlay)
  useShortcuts()
  useNativeShell()

  return (
    <>
      <DropTarget key={writing}>
        <div className={styles.app}>
          <Boundary key={evaluation ?? ''}>
            <Suspense fallback={null}>
              {evaluation === null ? (
                <LibraryFrame />
              ) : (
                <EvaluationFrame key={evaluation} evaluation={evaluation} />
              )}
            </Suspense>
          </Boundary>
          {/* Not fetched when they are asked for: who presses Ctrl+K types on at once. */}
          {overlay === 'palette' && <Palette onClose={closeOverlay} />}
          {overlay === 'find' && <FindHere onClose={closeOverlay} />}
          <Suspense fallback={null}>
            {overlay === 'shortcuts' && <ShortcutSheet onClose={closeOverlay} />}
          </Suspense>
          <RestoreDialog />
          <ReasonDialog />
          <Toasts />
        </div>
      </DropTarget>
      {/* Outside of what a change of language mounts anew: the keyboard stays on the setting. */}
      <Suspense fallback={null}>
        {overlay === 'settings' && <SettingsDialog onClose={closeOverlay} />}
      </Suspense>
    </>
  )
}
