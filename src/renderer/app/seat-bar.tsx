// Under the top bar of an evaluator: their steps, where they stand in words, and how far they are.
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Progress } from '../../shared/domain/readiness.ts'
import { formatCount } from '../../shared/format.ts'
import { text } from '../../shared/messages/translate.ts'
import type { Situation } from '../features/panel/seat/situation.ts'
import { locale } from '../ui/locale.ts'
import { ProgressBar } from '../ui/progress-bar.tsx'
import styles from './seat-bar.module.css'

export interface SeatBarProps {
  readonly situation: Situation
  /** Of the scores asked for; null: none are. */
  readonly progress: Progress | null
  readonly children?: ReactNode
}

export function SeatBar({ situation, progress, children }: SeatBarProps) {
  const { steps, done, words } = situation
  return (
    <div className={styles.bar}>
      <ol className={styles.steps} aria-label={text('seat.steps')}>
        {steps.map((step, at) => (
          <li
            key={step}
            className={styles.step}
            data-done={at < done || undefined}
            aria-current={at === done ? 'step' : undefined}
          >
            <span className={styles.mark} aria-hidden="true">
              {at < done ? <Check size={12} /> : at + 1}
            </span>
            {text(`seat.step.${step}`)}
            {at < done && <span className="sr-only">, {text('seat.step.done')}</span>}
          </li>
        ))}
      </ol>
      <p className={styles.words} role="status">
        {text(words)}
      </p>
      {progress !== null && progress.of > 0 && (
        <span className={styles.progress}>
          <span className={styles.track}>
            <ProgressBar label={text('seat.progressOf')} done={progress.done} of={progress.of} />
          </span>
          <span className={styles.count}>
            {text('seat.progress', {
              done: formatCount(progress.done, locale),
              of: formatCount(progress.of, locale),
            })}
          </span>
        </span>
      )}
      {children}
    </div>
  )
}
