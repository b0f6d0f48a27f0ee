// Why agencies that take part have no rank all the same: a failed gate, or a value beyond a limit.
import type { AgencyId, EvaluationState, Ranking } from '../../../shared/domain/model.ts'
import { formatList } from '../../../shared/format.ts'
import { exclusionText, rankingNames } from '../../../shared/messages/ranking-words.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'

/** By agency. What the status says is left out: it stands beside. */
export const exclusionWords = (
  state: EvaluationState,
  ranking: Ranking,
): ReadonlyMap<AgencyId, string> => {
  const names = rankingNames(state)
  return new Map(
    ranking.results.flatMap(({ agency, excluded }) => {
      const reasons = (excluded ?? []).filter(({ kind }) => kind !== 'status')
      if (reasons.length === 0) return []
      const words = reasons.map((reason) => exclusionText(reason, names))
      return [[agency, text('agencies.excluded', { reason: formatList(words, locale) })] as const]
    }),
  )
}
