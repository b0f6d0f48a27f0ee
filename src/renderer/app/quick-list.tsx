// One field and what answers it, over everything else: typing narrows, arrows choose, Enter goes there. The
// palette and the search inside an evaluation are this with other entries.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { text } from '../../shared/messages/translate.ts'
import { Kbd } from '../ui/kbd.tsx'
import { useModal } from '../ui/modal.ts'
import styles from './quick-list.module.css'

export interface QuickEntry {
  readonly id: string
  readonly label: string
  /** A second line: where it was found. */
  readonly detail?: ReactNode | undefined
  /** What it is, at the end of the line. */
  readonly kind: string
  readonly shortcut: string | null
  readonly run: () => void
}

export interface QuickListProps {
  readonly title: string
  readonly placeholder: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly entries: readonly QuickEntry[]
  /** Said when nothing answers; null: nothing has to be said (yet). */
  readonly none: string | null
  /** Said below the answers: how many more there are. */
  readonly more?: string | null
  readonly onClose: () => void
}

/** More than are in view without scrolling; the rest follows at a pause of typing. */
const atOnce = 16
const pause = 250

export function QuickList(props: QuickListProps) {
  const { title, placeholder, query, onQuery, entries, none, more = null, onClose } = props
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  useModal(dialog, null)
  const chosen = Math.min(at, entries.length - 1)
  const [settled, setSettled] = useState(entries)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(entries), pause)
    return () => clearTimeout(timer)
  }, [entries])
  const shown = settled === entries ? entries : entries.slice(0, Math.max(atOnce, chosen + 1))

  const run = (entry: QuickEntry | undefined): void => {
    if (entry === undefined) return
    dialog.current?.close()
    entry.run()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || entries.length === 0) return
    const go = (to: number): void => {
      event.preventDefault()
      const next = (to + entries.length) % entries.length
      setAt(next)
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'ArrowDown') go(chosen + 1)
    else if (event.key === 'ArrowUp') go(chosen - 1)
    else if (event.key === 'PageDown') go(Math.min(entries.length - 1, chosen + 8))
    else if (event.key === 'PageUp') go(Math.max(0, chosen - 8))
    else if (event.key === 'Enter') {
      event.preventDefault()
      run(entries[chosen])
    }
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it; the press outside is a shortcut for it.
    <dialog
      ref={dialog}
      aria-label={title}
      className={styles.dialog}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <div className={styles.box}>
        <input
          role="combobox"
          aria-label={placeholder}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={entries.length === 0 ? undefined : `${id}-${chosen}`}
          aria-autocomplete="list"
          className={styles.input}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            onQuery(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
        <div
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={text('palette.results')}
          className={styles.list}
        >
          {shown.map((entry, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field.
            // biome-ignore lint/a11y/useFocusableInteractive: the field points at it.
            <div
              key={entry.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={styles.option}
              onPointerMove={() => setAt(index)}
              onClick={() => run(entry)}
            >
              <span className={styles.words}>
                <span className={styles.label}>{entry.label}</span>
                {entry.detail !== undefined && (
                  <span className={styles.detail}>{entry.detail}</span>
                )}
              </span>
              <span className={styles.kind}>{entry.kind}</span>
              {entry.shortcut !== null && <Kbd keys={entry.shortcut} />}
            </div>
          ))}
        </div>
        <div role="status" className={none === null && more === null ? undefined : styles.none}>
          {none ?? more}
        </div>
      </div>
    </dialog>
  )
}
