// The evaluation's title in the top bar: looks like a title, is a field.
import { useEffect, useRef } from 'react'
import { useDraft } from '../ui/draft.ts'
import styles from './title-field.module.css'

export interface TitleFieldProps {
  readonly label: string
  readonly value: string
  /** A command asks for the keyboard; answered once. */
  readonly asked: boolean
  readonly onAsked: () => void
  /** Answers with an error, or null. */
  readonly onCommit: (title: string) => string | null
}

export function TitleField({ label, value, asked, onAsked, onCommit }: TitleFieldProps) {
  const draft = useDraft(value, onCommit)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!asked) return
    field.current?.focus()
    field.current?.select()
    onAsked()
  }, [asked, onAsked])
  return (
    <span className={styles.title}>
      {/* The hidden copy gives the field the width of its text; field-sizing is newer than the oldest runtime. */}
      <span className={styles.copy} aria-hidden="true">
        {draft.text === '' ? ' ' : draft.text}
      </span>
      <input
        ref={field}
        aria-label={label}
        title={draft.error ?? undefined}
        aria-invalid={draft.error !== null || undefined}
        className={styles.input}
        maxLength={200}
        value={draft.text}
        onChange={(event) => draft.onChange(event.target.value)}
        onBlur={draft.onBlur}
        onKeyDown={(event) => {
          const input = event.currentTarget
          draft.onKeyDown(event)
          if (event.key === 'Enter' || event.key === 'Escape') input.blur()
        }}
      />
    </span>
  )
}
