// The comment of one cell. It is saved when the field is left, however it is left: by key, by press, or
// because another cell or stage takes its place.
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import {
  answered,
  type CommentDraft,
  draftOf,
  left,
  restored,
  shownText,
  toSave,
  typed,
} from './comment-draft.ts'
import styles from './comment-field.module.css'
import side from './side.module.css'

export interface CommentFieldProps {
  readonly label: string
  readonly placeholder: string
  /** The saved comment; null: there is one, and it has not come yet. */
  readonly value: string | null
  readonly onCommit: (comment: string) => void
  /** The field is gone and the saved comment has never come: what was typed goes behind that. */
  readonly onAppend: (typed: string) => void
  /** Ctrl+Enter and Esc give the keyboard back. */
  readonly onLeave: () => void
  readonly ref?: Ref<HTMLTextAreaElement>
}

export function CommentField(props: CommentFieldProps) {
  const { value, onCommit, onAppend } = props
  const id = useId()
  const [before, setDraft] = useState(() => draftOf(value))
  const draft = answered(before, value)
  if (draft !== before) setDraft(draft)

  const leave = (at: CommentDraft): CommentDraft => {
    const text = toSave(at)
    if (text !== null) onCommit(text)
    return left(at)
  }
  const latest = useRef({ draft, leave, onAppend })
  useLayoutEffect(() => {
    latest.current = { draft, leave, onAppend }
  })
  const leaveNow = (): void => {
    const next = latest.current.leave(latest.current.draft)
    latest.current = { ...latest.current, draft: next }
    setDraft(next)
  }
  useEffect(
    () => () => {
      const { draft: last, leave: leaveLast, onAppend: append } = latest.current
      leaveLast(last)
      if (last.known === null && last.unsaved && last.text !== null) append(last.text)
    },
    [],
  )
  // Left while the saved comment was not there yet.
  const ready = draft.known !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes.
  useEffect(() => {
    if (ready && document.activeElement?.id !== id) leaveNow()
  }, [ready, id])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const done = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!done && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (!done) {
      latest.current = { ...latest.current, draft: restored(draft) }
      setDraft(restored(draft))
    }
    props.onLeave()
  }
  return (
    <div className={side.section}>
      <label htmlFor={id} className={side.heading}>
        {props.label}
      </label>
      <textarea
        ref={props.ref}
        id={id}
        className={styles.comment}
        placeholder={props.placeholder}
        rows={3}
        value={shownText(draft)}
        onChange={(event) => setDraft(typed(draft, event.target.value))}
        onBlur={leaveNow}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
