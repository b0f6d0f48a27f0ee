// How much of a known amount is done, as a thin bar; the words beside it carry the same numbers.
import styles from './progress-bar.module.css'

export interface ProgressBarProps {
  readonly label: string
  readonly done: number
  readonly of: number
}

export function ProgressBar({ label, done, of }: ProgressBarProps) {
  const share = of === 0 ? 0 : Math.min(1, done / of)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={done}
      className={styles.track}
    >
      <div className={styles.fill} style={{ width: `${share * 100}%` }} />
    </div>
  )
}
