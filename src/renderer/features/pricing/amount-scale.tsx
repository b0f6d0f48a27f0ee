// One scale of money for drawings in the cells of a table: places in per cent of the cell's width, so that nothing
// is stretched with it, and the axis above them.
import { scaleLinear } from 'd3-scale'
import { formatNumber } from '../../../shared/format.ts'
import { locale } from '../../ui/locale.ts'
import styles from './amount-scale.module.css'

export interface AmountScale {
  /** "34.2%". */
  readonly x: (amount: number) => string
  /** "12.5%": from one amount to a higher one. */
  readonly width: (from: number, to: number) => string
  readonly ticks: readonly number[]
  /** So near the end that words centred on it would be cut off. */
  readonly isLast: (amount: number) => boolean
}

const margin = 1.5

/** From 0 to a little more than `most`. */
export const amountScale = (most: number): AmountScale => {
  const scale = scaleLinear([0, Math.max(1, most) * 1.03], [margin, 100 - margin]).clamp(true)
  return {
    x: (amount) => `${scale(amount)}%`,
    width: (from, to) => `${Math.max(0, scale(to) - scale(from))}%`,
    ticks: scale.ticks(3),
    isLast: (amount) => scale(amount) > 90,
  }
}

export function AmountAxis({ scale }: { readonly scale: AmountScale }) {
  return (
    <svg width="100%" height={16} className={styles.axis} aria-hidden="true">
      {scale.ticks.map((tick, index) => (
        <text
          key={tick}
          x={scale.x(tick)}
          y={12}
          textAnchor={index === 0 ? 'start' : scale.isLast(tick) ? 'end' : 'middle'}
        >
          {formatNumber(tick, locale)}
        </text>
      ))}
    </svg>
  )
}

export function AmountTicks({ scale }: { readonly scale: AmountScale }) {
  return scale.ticks.map((tick) => (
    <line
      key={tick}
      className={styles.tick}
      x1={scale.x(tick)}
      x2={scale.x(tick)}
      y1="0%"
      y2="100%"
    />
  ))
}
