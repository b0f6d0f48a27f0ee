// A rating from 1 to 5 as stars: radio buttons, so arrows choose and the number is read aloud. Delete, or a press
// on the star that is chosen, takes the rating back.
import { Star } from 'lucide-react'
import { useId } from 'react'
import { text } from '../../shared/messages/translate.ts'
import styles from './stars.module.css'

const most = 5

export interface StarsProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

export function Stars({ label, value, onChange }: StarsProps) {
  const name = useId()
  return (
    <fieldset
      className={styles.field}
      onKeyDown={(event) => {
        if (event.key !== 'Delete' && event.key !== 'Backspace') return
        event.preventDefault()
        onChange(null)
      }}
    >
      <legend className="sr-only">{label}</legend>
      <span aria-hidden className={styles.label}>
        {label}
      </span>
      <span className={styles.stars}>
        {Array.from({ length: most }, (_, index) => index + 1).map((stars) => (
          <label key={stars} className={styles.star} data-on={stars <= (value ?? 0) || undefined}>
            <input
              type="radio"
              name={name}
              className={styles.input}
              aria-label={text('ui.stars', { stars, of: most })}
              checked={stars === value}
              onChange={() => onChange(stars)}
              onClick={() => {
                if (stars === value) onChange(null)
              }}
            />
            <Star size={16} aria-hidden className={styles.sign} />
          </label>
        ))}
      </span>
      <span className={styles.value}>{value ?? '–'}</span>
    </fieldset>
  )
}
