// What the result hangs on, in one sentence an agency: for the leader the least change that topples it, for the
// others the least change that would let them draw level. Exact functions of the ranking, without simulation.
import type { RankedAgency, Ranking } from '../../../shared/domain/model.ts'
import { requirementsOf } from '../../../shared/domain/robustness/requirements.ts'
import { smallestScoreMove, stepOf } from '../../../shared/domain/robustness/score-move.ts'
import { leaderOf, tableOf } from '../../../shared/domain/robustness/table.ts'
import { weightMoveOf } from '../../../shared/domain/robustness/verdict.ts'
import { formatNumber } from '../../../shared/format.ts'
import { rankingNames } from '../../../shared/messages/ranking-words.ts'
import { text } from '../../../shared/messages/translate.ts'
import {
  beyondText,
  plainSentence,
  verdictSentences,
} from '../../../shared/messages/verdict-words.ts'
import { type EvaluationModel, preparedOf } from '../../api/evaluation-model.ts'
import { locale } from '../../ui/locale.ts'

/** What would topple the leader; empty when nobody leads alone. */
export const fragilityText = (model: EvaluationModel, ranking: Ranking): string => {
  const leader = leaderOf(ranking)
  const table = tableOf(ranking)
  if (leader === null) return ''
  const verdict = {
    leader,
    runnerUp: table.agencies[1] ?? null,
    firstShare: null,
    smallestWeightMove: weightMoveOf(table),
    smallestScoreMove: smallestScoreMove(preparedOf(model)),
  }
  return verdictSentences(verdict, [], {
    names: rankingNames(model.state),
    leaves: ranking.leaves,
    locale,
  })
    .map(plainSentence)
    .join(' ')
}

/** What would let an agency behind draw level: its cheapest single change. */
export const chanceText = (
  model: EvaluationModel,
  ranking: Ranking,
  result: RankedAgency,
): string => {
  const requirements = requirementsOf(preparedOf(model), result.agency)
  if (requirements === null || requirements.gap === 0) return ''
  const ways = requirements.criteria.flatMap(({ criterion, from, to }) => {
    const leaf = ranking.leaves.find((each) => each.criterion.id === criterion)
    if (from === null || to === null || leaf === undefined || from === to) return []
    return [
      { name: leaf.criterion.name, from, to, steps: Math.abs(to - from) / stepOf(leaf.scale) },
    ]
  })
  const [easiest] = ways.sort((a, b) => a.steps - b.steps)
  if (easiest === undefined) return text('overview.noChance')
  return text('overview.chance', {
    criterion: easiest.name,
    from: formatNumber(easiest.from, locale, 0, 2),
    to: beyondText(easiest.from, easiest.to, locale),
  })
}
