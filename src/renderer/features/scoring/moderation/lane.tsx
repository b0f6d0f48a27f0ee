// One score as a dot on its criterion's scale, with the panel's value and the agreed one as lines through all the
// lanes of a cell. For the eye: the numbers stand beside it.
import type { Scale } from '../../../../shared/domain/model.ts'
import { formatNumber } from '../../../../shared/format.ts'
import { locale } from '../../../ui/locale.ts'
import styles from './lane.module.css'

export interface LaneProps {
  readonly scale: Scale
  /** null: no score. */
  readonly value: number | null
  readonly panel: number | null
  readonly agreed: number | null
  /** A score that never counts. */
  readonly hollow: boolean
}

const placeOn = ({ min, max }: Scale, value: number): string =>
  `${max > min ? (100 * (Math.min(max, Math.max(min, value)) - min)) / (max - min) : 50}%`

export function Lane({ scale, value, panel, agreed, hollow }: LaneProps) {
  return (
    <span className={styles.lane} aria-hidden="true">
      <span className={styles.track} />
      {panel !== null && <span className={styles.panel} style={{ left: placeOn(scale, panel) }} />}
      {agreed !== null && (
        <span className={styles.agreed} style={{ left: placeOn(scale, agreed) }} />
      )}
      {value !== null && (
        <span
          className={styles.dot}
          data-hollow={hollow || undefined}
          style={{ left: placeOn(scale, value) }}
        />
      )}
    </span>
  )
}

const TICKS = 5

/** The numbers below the lanes: both ends, and what lies between them evenly. */
export function LaneAxis({ scale }: { readonly scale: Scale }) {
  const { min, max } = scale
  const whole = Number.isInteger(min) && Number.isInteger(max) && max > min
  const steps = whole && max - min <= 10 ? max - min : TICKS
  const ticks = Array.from({ length: steps + 1 }, (_, at) => min + ((max - min) * at) / steps)
  return (
    <span className={styles.axis} aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick} className={styles.tick} style={{ left: placeOn(scale, tick) }}>
          {formatNumber(tick, locale, 0, 1)}
        </span>
      ))}
    </span>
  )
}
