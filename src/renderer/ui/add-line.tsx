// The line below a table that adds a row: type a name, Enter, and the line is ready for the next one.
import { Plus } from 'lucide-react'
import { type Ref, useId, useState } from 'react'
import styles from './add-line.module.css'

export interface AddLineProps {
  readonly label: string
  readonly placeholder: string
  /** Answers with an error to show, or null. Never called with nothing but spaces. */
  readonly onAdd: (text: string) => string | null
  /** Arrow up from the empty line, or Esc: back into the table. */
  readonly onLeave: () => void
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

export function AddLine({
  label,
  placeholder,
  onAdd,
  onLeave,
  autoFocus = false,
  ref,
}: AddLineProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  return (
    <div className={styles.line}>
      <Plus size={16} aria-hidden className={styles.icon} />
      <input
        ref={ref}
        className={styles.input}
        aria-label={label}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : id}
        placeholder={placeholder}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: only where the table is empty and this is what comes next.
        autoFocus={autoFocus}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setError(null)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && text.trim() !== '') {
            event.preventDefault()
            const problem = onAdd(text.trim())
            setError(problem)
            if (problem === null) setText('')
          } else if (event.key === 'Escape' && text !== '') {
            event.stopPropagation()
            setText('')
            setError(null)
          } else if ((event.key === 'ArrowUp' || event.key === 'Escape') && text === '') {
            event.preventDefault()
            onLeave()
          }
        }}
      />
      {error !== null && (
        <span id={id} role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </div>
  )
}
