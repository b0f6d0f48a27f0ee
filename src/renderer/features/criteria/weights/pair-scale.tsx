// One comparison: a row of seventeen answers from "the left matters extremely more" to "the right does". The
// arrow keys walk it from the middle; every answer is a radio button with its words.
import { useEffect, useId, useRef } from 'react'
import { text } from '../../../../shared/messages/translate.ts'
import styles from './pair-scale.module.css'
import { judgementWords, scaleSteps, stepOf, timesOf } from './pair-words.ts'

export interface PairScaleProps {
  readonly first: string
  readonly second: string
  /** null: not answered. */
  readonly ratio: number | null
  readonly onChange: (ratio: number) => void
  /** Takes the focus when it appears. */
  readonly focused: boolean
}

export function PairScale({ first, second, ratio, onChange, focused }: PairScaleProps) {
  const name = useId()
  const group = useRef<HTMLDivElement>(null)
  const chosen = stepOf(ratio)
  useEffect(() => {
    if (!focused) return
    const inputs = group.current
    const target = inputs?.querySelector<HTMLElement>('input:checked') ?? null
    ;(target ?? inputs?.querySelector<HTMLElement>('input[value="1"]'))?.focus()
  }, [focused])
  return (
    <div>
      <div className={styles.ends} aria-hidden="true">
        <span>{first}</span>
        <span>{second}</span>
      </div>
      <div
        ref={group}
        role="radiogroup"
        aria-label={text('weights.pairs.question', { first, second })}
        className={styles.scale}
      >
        {scaleSteps.map((step) => {
          const times = Math.round(timesOf(step))
          return (
            <label
              key={step}
              className={styles.step}
              data-main={times % 2 === 1 || undefined}
              data-side={step > 1 ? 'first' : step < 1 ? 'second' : 'middle'}
            >
              <input
                type="radio"
                name={name}
                value={step}
                className={styles.input}
                aria-label={judgementWords(first, second, step)}
                checked={chosen === step}
                // Tab enters an unanswered row in its middle, so that both sides are equally far.
                tabIndex={chosen === null && step !== 1 ? -1 : undefined}
                onChange={() => onChange(step)}
              />
              <span className={styles.mark}>{times}</span>
            </label>
          )
        })}
      </div>
      <div className={styles.legend} aria-hidden="true">
        <span>{text('weights.pairs.extremely')}</span>
        <span>{text('weights.pairs.equally')}</span>
        <span>{text('weights.pairs.extremely')}</span>
      </div>
      <p className={styles.words}>
        {ratio === null ? text('weights.unanswered') : judgementWords(first, second, ratio)}
      </p>
    </div>
  )
}
