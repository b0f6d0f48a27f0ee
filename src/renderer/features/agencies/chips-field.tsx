// A short list of words as chips: type one, Enter; a chip is taken away with its cross or with Backspace in
// the empty field. Each is an edit of its own.
import { X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { text } from '../../../shared/messages/translate.ts'
import { useDraft } from '../../ui/draft.ts'
import { splitList } from './agency-columns.ts'
import styles from './chips-field.module.css'

export interface ChipsFieldProps {
  readonly label: string
  readonly entries: readonly string[]
  /** What other agencies have, and what is usual. */
  readonly suggestions: readonly string[]
  readonly onChange: (entries: string[]) => void
}

export function ChipsField({ label, entries, suggestions, onChange }: ChipsFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState<string | null>(null)

  const typed = useDraft('', (words) => {
    const wanted = splitList(words)
    const fresh = wanted.filter((entry) => !entries.includes(entry))
    const there = wanted.find((entry) => entries.includes(entry))
    setNote(there === undefined ? null : text('agencies.chips.there', { entry: there }))
    if (fresh.length > 0) onChange([...entries, ...fresh])
    return null
  })
  const remove = (entry: string): void => {
    onChange(entries.filter((other) => other !== entry))
    input.current?.focus()
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        {entries.map((entry) => (
          <span key={entry} className={styles.chip}>
            {entry}
            <button
              type="button"
              className={styles.cross}
              aria-label={text('agencies.chips.remove', { entry, list: label })}
              onClick={() => remove(entry)}
            >
              <X size={12} aria-hidden />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          className={styles.input}
          list={`${id}-list`}
          placeholder={text('agencies.chips.placeholder')}
          aria-describedby={note === null ? undefined : `${id}-note`}
          autoComplete="off"
          maxLength={1_000}
          value={typed.text}
          onChange={(event) => {
            setNote(null)
            typed.onChange(event.target.value)
          }}
          onBlur={() => {
            setNote(null)
            typed.onBlur()
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') event.preventDefault()
            if (typed.onKeyDown(event)) return
            if (event.key === 'Backspace' && typed.text === '' && entries.length > 0)
              onChange(entries.slice(0, -1))
          }}
        />
        <datalist id={`${id}-list`}>
          {suggestions
            .filter((suggestion) => !entries.includes(suggestion))
            .map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
        </datalist>
      </div>
      {note !== null && (
        <div id={`${id}-note`} role="status" className={styles.note}>
          {note}
        </div>
      )}
    </div>
  )
}
