// A quick list of short sentences: type one, Enter, and the line is ready for the next. Each can be changed in
// place, and is taken away with its cross or by emptying it.
import { X } from 'lucide-react'
import { useId, useRef } from 'react'
import { text } from '../../../../shared/messages/translate.ts'
import { useDraft } from '../../../ui/draft.ts'
import styles from './lines-field.module.css'

/** As the contract takes them. */
const longest = 2_000

export interface LinesFieldProps {
  readonly label: string
  readonly addLabel: string
  /** Before each line. */
  readonly sign: string
  readonly lines: readonly string[]
  readonly onChange: (lines: string[]) => void
}

export function LinesField({ label, addLabel, sign, lines, onChange }: LinesFieldProps) {
  const id = useId()
  const add = useRef<HTMLInputElement>(null)
  const typed = useDraft('', (words) => {
    const line = words.trim()
    if (line !== '') onChange([...lines, line])
    return null
  })
  const replace = (at: number, line: string): void =>
    onChange(
      lines.flatMap((before, index) => (index !== at ? [before] : line === '' ? [] : [line])),
    )
  return (
    <fieldset className={styles.field}>
      <legend id={id} className={styles.label}>
        {label}
      </legend>
      <ul className={styles.lines} aria-labelledby={id}>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line keeps the keyboard when its words change.
          <li key={at} className={styles.line}>
            <span aria-hidden className={styles.sign}>
              {sign}
            </span>
            <Line
              label={text('agencies.lines.change', { list: label, place: at + 1 })}
              line={line}
              onChange={(changed) => replace(at, changed.trim())}
              onEmptied={() => add.current?.focus()}
            />
            <button
              type="button"
              className={styles.cross}
              aria-label={text('agencies.chips.remove', { entry: line, list: label })}
              onClick={() => {
                replace(at, '')
                add.current?.focus()
              }}
            >
              <X size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.line}>
        <span aria-hidden className={styles.sign}>
          {sign}
        </span>
        <input
          ref={add}
          className={styles.input}
          aria-label={addLabel}
          placeholder={addLabel}
          autoComplete="off"
          maxLength={longest}
          value={typed.text}
          onChange={(event) => typed.onChange(event.target.value)}
          onBlur={typed.onBlur}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') event.preventDefault()
            typed.onKeyDown(event)
          }}
        />
      </div>
    </fieldset>
  )
}

function Line({
  label,
  line,
  onChange,
  onEmptied,
}: {
  readonly label: string
  readonly line: string
  readonly onChange: (line: string) => void
  /** With Enter: the line is gone, or the one below it stands here. */
  readonly onEmptied: () => void
}) {
  const draft = useDraft(line, (changed) => {
    onChange(changed)
    return null
  })
  return (
    <input
      className={styles.input}
      aria-label={label}
      title={line}
      autoComplete="off"
      maxLength={longest}
      value={draft.text}
      onChange={(event) => draft.onChange(event.target.value)}
      onBlur={draft.onBlur}
      onKeyDown={(event) => {
        draft.onKeyDown(event)
        if (event.key === 'Enter' && event.currentTarget.value.trim() === '') onEmptied()
      }}
    />
  )
}
