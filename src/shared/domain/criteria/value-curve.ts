// Value functions as people draw them: points of a raw number and the value 0…100 that it is worth.
import type { Direction, Scale, ValueFunction } from '../model.ts'

export type CurvePoint = ValueFunction['points'][number]

/** The straight line that holds where nothing else is said, as a table to begin with. */
export const linearPoints = (scale: Scale, direction: Direction): readonly CurvePoint[] =>
  direction === 'higher'
    ? [
        [scale.min, 0],
        [scale.max, 100],
      ]
    : [
        [scale.min, 100],
        [scale.max, 0],
      ]

/** How the values run as the raw number grows. `mixed`: up in one place, down in another. */
export type Trend = 'rises' | 'falls' | 'flat' | 'mixed'

export const trendOf = (points: readonly CurvePoint[]): Trend => {
  const steps = points.slice(1).map((point, i) => point[1] - (points[i]?.[1] ?? point[1]))
  const up = steps.some((step) => step > 0)
  const down = steps.some((step) => step < 0)
  if (up && down) return 'mixed'
  return up ? 'rises' : down ? 'falls' : 'flat'
}

/**
 * What is odd about a value function for a criterion of this direction; null: it runs as the direction says.
 * `against`: more is better, but its values fall (or the reverse) · `mixed`: best somewhere between, which can
 * be meant, as for the size of a team · `flat`: every number is worth the same, so nothing is told apart.
 */
export type CurveWarning = 'against' | 'mixed' | 'flat'

export const curveWarning = (
  points: readonly CurvePoint[],
  direction: Direction,
): CurveWarning | null => {
  const trend = trendOf(points)
  if (trend === 'mixed' || trend === 'flat') return trend
  return (trend === 'rises') === (direction === 'higher') ? null : 'against'
}

const byRaw = (points: readonly CurvePoint[]): readonly CurvePoint[] =>
  points.toSorted((a, b) => a[0] - b[0])

/** The table with the point at `index` replaced (null: one more), in the order of the raw numbers. */
export const withPoint = (
  points: readonly CurvePoint[],
  index: number | null,
  point: CurvePoint,
): readonly CurvePoint[] => byRaw(index === null ? [...points, point] : points.with(index, point))

/** A point to add: in the middle of the widest gap, on the line, so that it changes nothing yet. */
export const pointBetween = (points: readonly CurvePoint[]): CurvePoint => {
  let widest = 0
  points.slice(1).forEach(([raw], i) => {
    const gap = raw - (points[i]?.[0] ?? raw)
    const best = (points[widest + 1]?.[0] ?? 0) - (points[widest]?.[0] ?? 0)
    if (gap > best) widest = i
  })
  const [left, right] = [points[widest] ?? [0, 0], points[widest + 1] ?? [1, 100]]
  return [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2]
}
