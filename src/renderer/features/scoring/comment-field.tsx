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
import styles from './comment-field.module.css'
import side from './side.module.css'

export interface CommentFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  /** The saved comment is known; until then nothing can be typed over it. */
  readonly ready: boolean
  readonly onCommit: (comment: string) => void
  /** Ctrl+Enter and Esc give the keyboard back. */
  readonly onLeave: () => void
  readonly ref?: Ref<HTMLTextAreaElement>
}

interface Draft {
  /** What was saved when the draft was begun. */
  readonly base: string
  readonly text: string
}

export function CommentField({
  label,
  placeholder,
  value,
  ready,
  onCommit,
  onLeave,
  ref,
}: CommentFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<Draft | null>(null)
  const unsaved = useRef<string | null>(null)
  const commit = (): void => {
    const typed = unsaved.current
    unsaved.current = null
    if (typed !== null && typed.trim() !== value.trim()) onCommit(typed)
  }
  const latest = useRef(commit)
  useLayoutEffect(() => {
    latest.current = commit
  })
  useEffect(() => () => latest.current(), [])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const done = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!done && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (!done) {
      unsaved.current = null
      setDraft(null)
    }
    onLeave()
  }
  // What was just saved stays until the answer with it is here.
  const shown = draft !== null && draft.base === value ? draft.text : value
  return (
    <div className={side.section}>
      <label htmlFor={id} className={side.heading}>
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        className={styles.comment}
        placeholder={placeholder}
        rows={3}
        readOnly={!ready}
        value={shown}
        onChange={(event) => {
          unsaved.current = event.target.value
          setDraft({ base: value, text: event.target.value })
        }}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
