// A group of chips with a few answers each: a press goes to the next answer, a letter sets it at once. One tab
// stop; the arrows go from chip to chip. The answer is read aloud with its chip.
import { Check, Circle, Contrast, type LucideIcon, Star, X } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { text } from '../../../shared/messages/translate.ts'
import styles from './cycle-chips.module.css'

export interface CycleItem<Id extends string, Value extends string | null> {
  readonly id: Id
  readonly label: string
  readonly value: Value
}

export interface CycleChipsProps<Id extends string, Value extends string | null> {
  readonly label: string
  readonly note?: string
  readonly items: readonly CycleItem<Id, Value>[]
  /** In the order of the presses; the first is that of a chip nobody has touched. */
  readonly values: readonly Value[]
  readonly valueLabel: (value: Value) => string
  /** Letters in lower case, and named keys. */
  readonly keys: Readonly<Record<string, Value>>
  readonly onChange: (id: Id, value: Value) => void
}

const signs: Readonly<Record<string, LucideIcon>> = {
  yes: Check,
  partly: Contrast,
  no: X,
  nice: Check,
  must: Star,
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

export function CycleChips<Id extends string, Value extends string | null>({
  label,
  note,
  items,
  values,
  valueLabel,
  keys,
  onChange,
}: CycleChipsProps<Id, Value>) {
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const active = Math.min(at, items.length - 1)

  const onKeyDown = (event: KeyboardEvent, item: CycleItem<Id, Value>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    const to =
      step !== undefined
        ? (active + step + items.length) % items.length
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? items.length - 1
            : -1
    if (to >= 0) {
      event.preventDefault()
      setAt(to)
      group.current?.querySelectorAll('button')[to]?.focus()
      return
    }
    const value = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (value === undefined) return
    event.preventDefault()
    if (value !== item.value) onChange(item.id, value)
  }
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <span id={id} className={styles.label}>
          {label}
        </span>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex container everywhere. */}
      <div ref={group} role="group" aria-labelledby={id} className={styles.chips}>
        {items.map((item, index) => {
          const Sign = signs[item.value ?? ''] ?? Circle
          const next = values[(values.indexOf(item.value) + 1) % values.length]
          return (
            <button
              key={item.id}
              type="button"
              tabIndex={index === active ? 0 : -1}
              className={styles.chip}
              data-value={item.value ?? 'none'}
              aria-label={text('agencies.chips.state', {
                entry: item.label,
                state: valueLabel(item.value),
              })}
              title={valueLabel(item.value)}
              onFocus={() => setAt(index)}
              onKeyDown={(event) => onKeyDown(event, item)}
              onClick={() => {
                if (next !== undefined) onChange(item.id, next)
              }}
            >
              <Sign size={12} aria-hidden className={styles.sign} />
              {item.label}
            </button>
          )
        })}
      </div>
    </div>
  )
}
