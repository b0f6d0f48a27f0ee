// How a raw score, measurement or amount becomes a value of 0…100 on which everything else rests.

import type { Direction, Scale, ValueFunction } from './model.ts'

const clip = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value

/**
 * Linear value of `raw` between the scale's ends: 0 at the worse end, 100 at the better one.
 * Raw values outside the scale are clipped to it. A scale whose ends are equal gives 100 (there is
 * nothing to be worse than).
 * Source: Keeney & Raiffa (1976), Decisions with Multiple Objectives (linear single-attribute value).
 */
export const linearValue = (raw: number, scale: Scale, direction: Direction): number => {
  const span = scale.max - scale.min
  if (!(span > 0)) return 100
  const share = clip((raw - scale.min) / span, 0, 1)
  return 100 * (direction === 'lower' ? 1 - share : share)
}

/**
 * Piecewise linear value through `points` ([raw, value], raw ascending), clipped outside the first and
 * last point. Two points with the same raw make a step: the later one holds from there on.
 * Source: Keeney & Raiffa (1976); the out-of-range rule is that of smaa.pvf (R package smaa).
 */
export const piecewiseValue = (
  raw: number,
  points: readonly (readonly [raw: number, value: number])[],
): number => {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return 0
  if (raw < first[0]) return first[1]
  if (raw >= last[0]) return last[1]
  let before = first
  for (const point of points) {
    if (point[0] > raw) {
      const share = (raw - before[0]) / (point[0] - before[0])
      return before[1] + share * (point[1] - before[1])
    }
    before = point
  }
  return last[1]
}

/**
 * The value 0…100 (higher is better) of a raw score or measurement. A value function wins over the
 * direction; both are clipped outside their range.
 */
export const valueOfRaw = (
  raw: number,
  scale: Scale,
  direction: Direction,
  valueFunction: ValueFunction | null,
): number =>
  valueFunction === null
    ? linearValue(raw, scale, direction)
    : clip(piecewiseValue(raw, valueFunction.points), 0, 100)

/** Whether `raw` lies outside the scale, so that reading it clips it. */
export const isOutside = (raw: number, scale: Scale): boolean => raw < scale.min || raw > scale.max
