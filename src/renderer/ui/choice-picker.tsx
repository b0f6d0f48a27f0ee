// Chooses one of a few values beside a cell or a button, each with what it means. Arrows, Enter, first letters; Esc
// or a press elsewhere leaves it as it was.
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useAnchored } from './anchored.ts'
import styles from './choice-picker.module.css'
import { walkMenu } from './walk-menu.ts'

export interface Choice<Value extends string> {
  readonly value: Value
  /** For first letters, and shown unless `shown` is given. */
  readonly label: string
  readonly shown?: ReactNode
  readonly means: string
}

export interface ChoicePickerProps<Value extends string> {
  /** Read aloud: whose it is. */
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  /** null: several that differ. */
  readonly value: Value | null
  readonly anchor: HTMLElement
  /** The letter that opened it leads to the first choice that begins with it; null: none did. */
  readonly letter: string | null
  readonly onChoose: (value: Value) => void
  readonly onClose: () => void
}

const startsWith = ({ label }: { readonly label: string }, letter: string): boolean =>
  label.toLowerCase().startsWith(letter.toLowerCase())

const itemsIn = (box: HTMLElement | null): HTMLElement[] => [
  ...(box?.querySelectorAll<HTMLElement>('[role="menuitemradio"]') ?? []),
]

export function ChoicePicker<Value extends string>(props: ChoicePickerProps<Value>) {
  const { label, choices, value, anchor, letter, onChoose, onClose } = props
  const box = useRef<HTMLDivElement>(null)
  const from = useMemo(() => ({ current: anchor }), [anchor])
  useAnchored(from, box, true)
  const named = choices.findIndex((choice) => letter !== null && startsWith(choice, letter))
  const chosen = choices.findIndex((choice) => choice.value === value)
  const first = Math.max(0, named < 0 ? chosen : named)
  useEffect(() => itemsIn(box.current)[first]?.focus(), [first])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const items = itemsIn(box.current)
    const at = items.indexOf(document.activeElement as HTMLElement)
    if (walkMenu(event, items)) return
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) {
      const after = [...choices.slice(at + 1), ...choices.slice(0, at + 1)]
      const found = after.find((other) => startsWith(other, event.key))
      if (found !== undefined) items[choices.indexOf(found)]?.focus()
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
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          role="menuitemradio"
          aria-checked={choice.value === value}
          tabIndex={-1}
          data-sign={choice.shown !== undefined || undefined}
          className={styles.choice}
          onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
          onClick={() => onChoose(choice.value)}
        >
          {choice.shown ?? choice.label}
          <span className={styles.means}>{choice.means}</span>
        </button>
      ))}
    </div>
  )
}
