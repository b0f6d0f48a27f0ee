// The one cell that is being typed into: opened, changed, kept or taken back.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { GridEdit, GridEditor } from './grid-cell.tsx'

export interface GridEditing {
  /** null: no cell is edited. */
  readonly edit: GridEdit | null
  readonly open: (text: string, mode: GridEdit['mode']) => void
  readonly cancel: () => void
  /** Ends the edit; false when the text was refused and the edit goes on. */
  readonly commit: () => boolean
  /** Ends it without keeping its text; with a reason: shows that and goes on. */
  readonly settle: (error: string | null) => void
  /** One object for all time, so that rows stay memoised while a cell is edited. */
  readonly editor: GridEditor
}

interface Edit extends GridEdit {
  /** The cell that was opened. */
  readonly at: string
}

/**
 * `at` names the active cell: an edit ends when that becomes another one by other means than the keyboard,
 * so that no text lands in a cell it was not meant for. `keep` takes a finished text, or says why not.
 */
export function useGridEdit(at: string, keep: (text: string) => string | null): GridEditing {
  const [state, setState] = useState<Edit | null>(null)
  const edit = state?.at === at ? state : null
  /** The keyboard may leave the editor before that is gone; what was kept is not kept twice. */
  const over = useRef(false)
  const settle = (error: string | null): void => {
    over.current = error === null
    setState((before) => (error === null ? null : before && { ...before, error }))
  }
  const commit = (): boolean => {
    if (edit === null) return true
    const error = keep(edit.text)
    settle(error)
    return error === null
  }
  const latestCommit = useRef(commit)
  useLayoutEffect(() => {
    latestCommit.current = commit
  })
  useLayoutEffect(() => setState((before) => (before?.at === at ? before : null)), [at])
  const editor = useMemo(
    () => ({
      change: (text: string) => setState((before) => before && { ...before, text, error: null }),
      blur: () => {
        if (!over.current) latestCommit.current()
      },
    }),
    [],
  )
  return {
    edit,
    open(text, mode) {
      over.current = false
      setState({ at, text, error: null, mode })
    },
    cancel: () => settle(null),
    commit,
    settle,
    editor,
  }
}
