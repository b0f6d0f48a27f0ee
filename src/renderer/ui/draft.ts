// A field's draft: what is typed stays here until the edit is finished (Enter or leaving the field), so that
// one edit is one entry of the ledger. Esc takes the draft back.
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'

export interface Draft {
  readonly text: string
  readonly error: string | null
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
  /** Returns true when it used the key. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => boolean
}

/**
 * `commit` gets the finished text and answers with an error to show, or null. It is not called when nothing
 * changed. A new `value` from outside replaces the draft unless the person is typing.
 */
export function useDraft(
  value: string,
  commit: (text: string) => string | null,
  multiline = false,
): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  // A blur that follows Enter or Esc in the same event must not commit a second time.
  const current = useRef<string | null>(null)
  const set = (text: string | null): void => {
    current.current = text
    setDraft(text)
  }
  const finish = (): boolean => {
    const text = current.current
    if (text === null) return true
    const problem = text === value ? null : commit(text)
    setError(problem)
    if (problem === null) set(null)
    return problem === null
  }
  const latest = useRef(finish)
  useLayoutEffect(() => {
    latest.current = finish
  })
  // A field that is taken away while it is typed in (another row, another stage) gets no blur.
  useEffect(() => () => void latest.current(), [])
  return {
    text: draft ?? value,
    error,
    onChange: (text) => {
      set(text)
      setError(null)
    },
    onBlur: () => void finish(),
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return false
      if (event.key === 'Escape' && current.current !== null) {
        event.stopPropagation()
        set(null)
        setError(null)
        return true
      }
      if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
        const used = current.current !== null
        finish()
        return used
      }
      return false
    },
  }
}
