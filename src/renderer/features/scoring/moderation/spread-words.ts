// How the group stands around its value, before and after it was agreed, in words.
import type { CellLayers } from '../../../../shared/domain/agreement/layers.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { number } from './agenda-words.ts'

export const beforeWords = ({ before, individual }: CellLayers): string => {
  if (before === null || individual.raw === null) return text('moderation.beforeNone')
  if (before.count === 1) return text('moderation.beforeOne', { value: number(before.lowest) })
  if (before.lowest === before.highest)
    return text('moderation.beforeSame', { value: number(before.lowest) })
  return text('moderation.before', {
    low: number(before.lowest),
    high: number(before.highest),
    mean: number(before.mean),
    value: number(individual.raw),
  })
}

/** null: nothing is agreed, or there was no score to stand around it. */
export const afterWords = ({ moderated, after }: CellLayers): string | null => {
  if (moderated === null) return null
  if (moderated.value === null) return text('moderation.afterNa')
  if (after === null) return null
  const value = number(moderated.value)
  return after.farthest === 0
    ? text('moderation.afterSame', { value })
    : text('moderation.after', {
        value,
        mean: number(after.mean),
        farthest: number(after.farthest),
      })
}
