// The window: of the owner the list of evaluations or one evaluation in its frame, with what lies over both (palette,
// shortcut sheet, drop target, toasts); of an evaluator at the keyboard theirs.
import { lazy, Suspense, useEffect } from 'react'
import { create } from 'zustand'
import type { NamedBytes } from '../api/files.ts'
import { useHandOver } from '../api/keyboard.ts'
import { useQuery } from '../api/query-cache.ts'
import { useSession } from '../api/session.ts'
import { ContextMenu } from '../ui/context-menu.tsx'
import { useNavigation } from '../ui/navigation.ts'
import { Toasts } from '../ui/toast.tsx'
import styles from './app.module.css'
import { type Overlay, useAppCommands } from './app-commands.ts'
import { Boundary } from './boundary.tsx'
import { DropTarget } from './drop-target.tsx'
import { EvaluationFrame } from './evaluation-frame.tsx'
import { openDropped, openFile } from './file-commands.ts'
import { FindHere } from './find.tsx'
import { AwayCard } from './keyboard-card.tsx'
import { LibraryFrame } from './library-frame.tsx'
import { useNativeShell } from './native-shell.ts'
import { OwnerPalette } from './palette.tsx'
import { applyTheme } from './places.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { EvaluatorApp } from './screens.ts'
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

const openHere = (file: NamedBytes): void =>
  void openFile(file, useNavigation.getState().evaluation)

function OwnerApp({ overlay }: { readonly overlay: Overlay | null }) {
  const evaluation = useNavigation((place) => place.evaluation)
  useAppCommands(openOverlay, 'owner')
  useNativeShell(openHere)
  return (
    <DropTarget onFiles={(files) => void openDropped(files, useNavigation.getState().evaluation)}>
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
        {overlay === 'palette' && <OwnerPalette onClose={closeOverlay} />}
        {overlay === 'find' && <FindHere onClose={closeOverlay} />}
        <Suspense fallback={null}>
          {overlay === 'shortcuts' && <ShortcutSheet onClose={closeOverlay} />}
        </Suspense>
        <RestoreDialog />
        <ReasonDialog />
        <ContextMenu />
        <Toasts />
      </div>
    </DropTarget>
  )
}

export function App() {
  const acting = useSession()
  const to = useHandOver((state) => state.to)
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
  useShortcuts()

  if (to !== null) return <AwayCard to={to} />
  if (acting.role === 'evaluator')
    return (
      <Boundary>
        <EvaluatorApp
          acting={acting}
          overlay={overlay}
          onOverlay={openOverlay}
          onCloseOverlay={closeOverlay}
        />
      </Boundary>
    )
  return (
    <>
      <OwnerApp key={writing} overlay={overlay} />
      {/* Outside of what a change of language mounts anew: the keyboard stays on the setting. */}
      <Suspense fallback={null}>
        {overlay === 'settings' && <SettingsDialog onClose={closeOverlay} />}
      </Suspense>
    </>
  )
}
