// What each number of a criterion is worth, as a line: raw from left to right, 0…100 from below. The points
// stand in a table beside it.

import type { CurvePoint } from '../../../../shared/domain/criteria/value-curve.ts'
import { formatNumber } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import { plainNumber } from '../criterion-words.ts'
import styles from './curve.module.css'

export interface CurvePictureProps {
  /** In the order of the raw numbers, at least two. */
  readonly points: readonly CurvePoint[]
  /** The scale's ends: beyond the outer points the line goes on level. */
  readonly from: number
  readonly to: number
  /** Where the agencies are, by name. */
  readonly marks: readonly { readonly name: string; readonly raw: number; readonly value: number }[]
}

const width = 300
const height = 112
const left = 30
const right = 8
const top = 8
const bottom = 20

export function CurvePicture({ points, from, to, marks }: CurvePictureProps) {
  const raws = [from, to, ...points.map(([raw]) => raw)]
  const low = Math.min(...raws)
  const high = Math.max(...raws)
  const x = (raw: number): number =>
    left + (high > low ? (raw - low) / (high - low) : 0.5) * (width - left - right)
  const y = (value: number): number => top + (1 - value / 100) * (height - top - bottom)
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  const line = [[low, first[1]] as const, ...points, [high, last[1]] as const]
  const whole = (value: number): string => formatNumber(value, locale, 0, 1)
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={text('criteria.curve.picture', {
        min: plainNumber(low),
        max: plainNumber(high),
        low: whole(first[1]),
        high: whole(last[1]),
      })}
    >
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <line className={styles.grid} x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
          <text className={styles.axis} x={left - 6} y={y(value) + 3.5} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <text className={styles.axis} x={left} y={height - 5}>
        {plainNumber(low)}
      </text>
      <text className={styles.axis} x={width - right} y={height - 5} textAnchor="end">
        {plainNumber(high)}
      </text>
      <polyline
        className={styles.line}
        points={line.map(([raw, value]) => `${x(raw)},${y(value)}`).join(' ')}
      />
      {points.map(([raw, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two points may share a number, and have no id.
        <circle key={index} className={styles.point} cx={x(raw)} cy={y(value)} r={3.5} />
      ))}
      {marks.map(({ name, raw, value }) => (
        <g key={name}>
          <title>{`${name}: ${plainNumber(raw)} → ${whole(value)}`}</title>
          <line className={styles.mark} x1={x(raw)} x2={x(raw)} y1={y(0)} y2={y(value)} />
        </g>
      ))}
    </svg>
  )
}
