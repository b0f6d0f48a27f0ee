// Needs that are typed: each a chip that a press makes a must and back, with a cross; the line after them takes
// the next one.
import { Check, Star, X } from 'lucide-react'
import { useId, useRef } from 'react'
import type { Needs } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { useDraft } from '../../../ui/draft.ts'
import { splitList } from '../agency-columns.ts'
import styles from './match.module.css'
import type { Wanted } from './need-edits.ts'

export interface NeedWordsProps {
  readonly label: string
  readonly items: Needs['items']
  readonly suggestions: readonly string[]
  readonly onSet: (value: string, wanted: Wanted) => void
  readonly onAdd: (values: readonly string[]) => void
}

export function NeedWords({ label, items, suggestions, onSet, onAdd }: NeedWordsProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const typed = useDraft('', (words) => {
    const values = splitList(words)
    if (values.length > 0) onAdd(values)
    return null
  })
  const remove = (value: string): void => {
    onSet(value, null)
    input.current?.focus()
  }
  return (
    <div className={styles.words}>
      <label htmlFor={id} className={styles.wordsLabel}>
        {label}
      </label>
      <div className={styles.box}>
        {items.map(({ value, must }) => {
          const Sign = must ? Star : Check
          return (
            <span key={value} className={styles.word} data-must={must || undefined}>
              <button
                type="button"
                className={styles.wordButton}
                aria-label={text('agencies.chips.state', {
                  entry: value,
                  state: text(must ? 'agencies.match.must' : 'agencies.match.nice'),
                })}
                onClick={() => onSet(value, must ? 'nice' : 'must')}
                onKeyDown={(event) => {
                  if (event.key !== 'Delete' && event.key !== 'Backspace') return
                  event.preventDefault()
                  remove(value)
                }}
              >
                <Sign size={12} aria-hidden className={styles.wordSign} />
                {value}
              </button>
              <button
                type="button"
                className={styles.wordCross}
                aria-label={text('agencies.chips.remove', { entry: value, list: label })}
                onClick={() => remove(value)}
              >
                <X size={12} aria-hidden />
              </button>
            </span>
          )
        })}
        <input
          ref={input}
          id={id}
          className={styles.wordInput}
          list={`${id}-list`}
          placeholder={text('agencies.chips.placeholder')}
          autoComplete="off"
          maxLength={1_000}
          value={typed.text}
          onChange={(event) => typed.onChange(event.target.value)}
          onBlur={typed.onBlur}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') event.preventDefault()
            if (typed.onKeyDown(event)) return
            if (event.key === 'Backspace' && typed.text === '') {
              const last = items.at(-1)
              if (last !== undefined) onSet(last.value, null)
            }
          }}
        />
        <datalist id={`${id}-list`}>
          {suggestions
            .filter((suggestion) => !items.some(({ value }) => value === suggestion))
            .map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
        </datalist>
      </div>
    </div>
  )
}
