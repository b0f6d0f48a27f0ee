// What recording would do to the result, in words.
import type { Consequence, Standing } from '../../../../shared/domain/agreement/consequence.ts'
import type { AgencyId } from '../../../../shared/domain/model.ts'
import {
  formatCount,
  formatDifference,
  formatList,
  formatScore,
  ordinal,
} from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'

/** One, or as many as show that a small gain is one. */
const decimalsOf = (gain: number): number => {
  const size = Math.abs(gain)
  return size === 0 || size >= 0.05 ? 1 : size >= 0.005 ? 2 : 3
}

export const standingWords = (agency: string, { score, rank }: Standing): string => {
  if (score === null) return text('moderation.standingNone', { agency })
  const params = { agency, score: formatScore(score, locale) }
  return rank === null
    ? text('moderation.standingOut', params)
    : text('moderation.standing', { ...params, rank: ordinal(rank, locale) })
}

const gainWords = (agency: string, { before, after, gain }: Consequence): string => {
  if (gain !== null) {
    const decimals = decimalsOf(gain)
    return text('moderation.gain', {
      agency,
      before: formatScore(before.score, locale, decimals),
      after: formatScore(after.score, locale, decimals),
      gain: formatDifference(gain, locale, decimals),
    })
  }
  return after.score === null
    ? text(before.score === null ? 'moderation.standingNone' : 'moderation.lastScore', { agency })
    : text('moderation.firstScore', { agency, after: formatScore(after.score, locale) })
}

const moveWords = (agency: string, from: number | null, to: number | null): string => {
  const rank = (value: number): string => formatCount(value, locale)
  if (to === null) return text('moderation.moveOut', { agency })
  return from === null
    ? text('moderation.moveIn', { agency, to: rank(to) })
    : text('moderation.move', { agency, from: rank(from), to: rank(to) })
}

/** The agency of the cell first, then the others by their new rank. */
export const consequenceWords = (
  agency: AgencyId,
  consequence: Consequence,
  names: RankingNames,
): string => {
  const nameOf = (id: AgencyId): string => names.agencies.get(id) ?? id
  const moves = consequence.moves.toSorted(
    (a, b) => Number(b.agency === agency) - Number(a.agency === agency),
  )
  const moved =
    moves.length === 0
      ? text('moderation.noMoves')
      : text('moderation.moves', {
          moves: formatList(
            moves.map((move) => moveWords(nameOf(move.agency), move.from, move.to)),
            locale,
            'and',
          ),
        })
  return `${gainWords(nameOf(agency), consequence)} ${moved}`
}
