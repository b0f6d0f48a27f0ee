// Sharing out what is left of a budget of 100 points, in whole tenths, so that nobody is left with a third of a
// point to place.
import { BUDGET } from '../../../../shared/domain/weights/points.ts'

/** Points over (negative) or left (positive), without the dust of binary sums. */
export const pointsLeft = (points: readonly number[]): number => {
  const left = BUDGET - points.reduce((sum, value) => sum + value, 0)
  return Math.abs(left) <= 1e-9 ? 0 : left
}

/**
 * The same points scaled to 100 in proportion, to one decimal, the largest remainders rounded up; equal shares
 * where nothing was given yet.
 */
export const sharedOut = (points: readonly number[]): readonly number[] => {
  const sum = points.reduce((total, value) => total + value, 0)
  const tenths = points.map((value) =>
    sum > 0 ? (value / sum) * BUDGET * 10 : (BUDGET * 10) / points.length,
  )
  const whole = tenths.map((value) => Math.floor(value + 1e-9))
  const missing = BUDGET * 10 - whole.reduce((total, value) => total + value, 0)
  const byRemainder = tenths
    .map((value, index) => ({ index, remainder: value - (whole[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing)
  const raised = new Set(byRemainder.map(({ index }) => index))
  return whole.map((value, index) => (value + (raised.has(index) ? 1 : 0)) / 10)
}
