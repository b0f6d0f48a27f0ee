// The thin bar under a score: length and ramp step both say the same as the number above it, so it is
// hidden from screen readers.
import styles from './score-bar.module.css'
import { rampStep } from './score-ramp.ts'

export function ScoreBar({ value }: { /** 0…100. */ readonly value: number }) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span
        className={styles.fill}
        data-step={rampStep(value)}
        style={{ width: `${Math.max(0, Math.min(100, value))}%` }}
      />
    </span>
  )
}
