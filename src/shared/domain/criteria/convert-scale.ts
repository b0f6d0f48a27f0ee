// Carrying scores from one scale to another in proportion, so that no value 0…100 and no rank changes.
import { roundHalfUp } from '../decimals.ts'
import type { Criterion, Scale } from '../model.ts'

/** Digits that binary fractions leave behind are no part of a score. */
const DECIMALS = 10

/** Whether the two read the same number as the same value; the step only guides input. */
export const sameRange = (a: Scale, b: Scale): boolean => a.min === b.min && a.max === b.max

/**
 * `raw` at the same share of the way from the scale's start to its end. Within `from` it lands within `to`,
 * and the order of any two values stays. Rounded to ten decimals.
 */
export const convertRaw = (raw: number, from: Scale, to: Scale): number => {
  const share = (raw - from.min) / (from.max - from.min)
  const carried = roundHalfUp(to.min + share * (to.max - to.min), DECIMALS)
  if (raw < from.min || raw > from.max) return carried
  return Math.min(to.max, Math.max(to.min, carried))
}

/** What a criterion says about raw values (levels, minimum, value function), said on the other scale. */
export const convertedFields = (
  criterion: Criterion,
  from: Scale,
  to: Scale,
): Pick<Criterion, 'levels' | 'minimum' | 'valueFunction'> => ({
  levels: criterion.levels.map((level) => ({ ...level, value: convertRaw(level.value, from, to) })),
  minimum: criterion.minimum === null ? null : convertRaw(criterion.minimum, from, to),
  valueFunction:
    criterion.valueFunction === null
      ? null
      : {
          points: criterion.valueFunction.points.map(
            ([raw, value]) => [convertRaw(raw, from, to), value] as const,
          ),
        },
})
