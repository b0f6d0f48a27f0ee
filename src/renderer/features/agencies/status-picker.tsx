// Chooses the status of one agency, or of several, beside a cell or a button, with what each status means for the
// ranking. Arrows, Enter, first letters; Esc or a press elsewhere leaves it as it was.
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { AgencyStatus } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { useAnchored } from '../../ui/anchored.ts'
import { statuses, statusLabel } from './agency-columns.ts'
import styles from './status.module.css'
import { StatusWords } from './status-words.tsx'

export interface StatusPickerProps {
  /** Read aloud: whose status it is. */
  readonly label: string
  /** null: they differ. */
  readonly status: AgencyStatus | null
  readonly anchor: HTMLElement
  /** The letter that opened it leads to the first status that begins with it; null: none did. */
  readonly letter: string | null
  readonly onChoose: (status: AgencyStatus) => void
  readonly onClose: () => void
}

const startsWith = (status: AgencyStatus, letter: string): boolean =>
  statusLabel(status).toLowerCase().startsWith(letter.toLowerCase())

export function StatusPicker(props: StatusPickerProps) {
  const { label, status, anchor, letter, onChoose, onClose } = props
  const box = useRef<HTMLDivElement>(null)
  const from = useMemo(() => ({ current: anchor }), [anchor])
  useAnchored(from, box, true)
  useEffect(() => {
    const named = statuses.find((choice) => letter !== null && startsWith(choice, letter))
    const first = Math.max(0, statuses.indexOf(named ?? status ?? 'longlist'))
    box.current?.querySelectorAll<HTMLElement>('[role="menuitemradio"]')[first]?.focus()
  }, [letter, status])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitemradio"]') ?? [])]
    const at = items.indexOf(document.activeElement as HTMLElement)
    const go = (index: number): void => {
      event.preventDefault()
      items.at(index % items.length)?.focus()
    }
    if (event.key === 'ArrowDown') go(at + 1)
    else if (event.key === 'ArrowUp') go(at <= 0 ? -1 : at - 1)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(-1)
    else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) {
      const after = [...statuses.slice(at + 1), ...statuses.slice(0, at + 1)]
      const found = after.find((other) => startsWith(other, event.key))
      if (found !== undefined) items[statuses.indexOf(found)]?.focus()
    }
  }

  return (
    <div
      ref={box}
      role="menu"
      aria-label={label}
      popover="auto"
      className={styles.picker}
      onKeyDown={onKeyDown}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose()
      }}
    >
      {statuses.map((choice) => (
        <button
          key={choice}
          type="button"
          role="menuitemradio"
          aria-checked={choice === status}
          tabIndex={-1}
          className={styles.choice}
          onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
          onClick={() => onChoose(choice)}
        >
          <StatusWords status={choice} />
          <span className={styles.means}>{text(`agencies.status.${choice}.means`)}</span>
        </button>
      ))}
    </div>
  )
}
