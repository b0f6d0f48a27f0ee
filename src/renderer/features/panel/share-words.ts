// What a member's weight comes to in the score of the panel.
import type { Evaluator } from '../../../shared/domain/model.ts'
import { countingWeight } from '../../../shared/domain/panel/members.ts'

/** From 0 to 1; null: the member does not count. Without weights in the rule all who count do so alike. */
export const shareOf = (
  member: Evaluator,
  members: readonly Evaluator[],
  weighted: boolean,
): number | null => {
  const counted = (one: Evaluator): number => {
    const weight = countingWeight(one)
    return weighted ? weight : weight > 0 ? 1 : 0
  }
  const sum = members.reduce((total, one) => total + counted(one), 0)
  const own = counted(member)
  return own > 0 && sum > 0 ? own / sum : null
}
