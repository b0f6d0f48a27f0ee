// What a score of a cell may be: the same rule for what is typed, pasted and received.

import type { Criterion, Scale } from '../model.ts'
import { isOutside } from '../scale.ts'

/** outside: beyond the ends of the scale · no-level: the criterion takes its levels only. */
export type ScoreFault = 'outside' | 'no-level'

/** Why `value` cannot be a score on this criterion; null: it can. `scale`: the one in force there. */
export const scoreFault = (
  value: number,
  criterion: Pick<Criterion, 'levels' | 'levelsOnly'>,
  scale: Scale,
): ScoreFault | null => {
  if (isOutside(value, scale)) return 'outside'
  const known = (): boolean => criterion.levels.some((level) => level.value === value)
  return criterion.levelsOnly && !known() ? 'no-level' : null
}
