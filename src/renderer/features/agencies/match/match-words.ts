// The reasons of a match in words: what is met, partly met, missing and unknown.

import { type CoverageKind, isCoverageKey } from '../../../../shared/domain/agencies/coverage.ts'
import type { AgencyMatch, MatchReason, Need } from '../../../../shared/domain/agencies/match.ts'
import { formatCount, formatMoney, formatShare } from '../../../../shared/format.ts'
import { type MessageKey, plural, text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'
import { rangeWords } from '../agency-words.ts'

const catalogued = (kind: CoverageKind, value: string): string =>
  isCoverageKey(kind, value) ? text(`agencies.coverage.${value}`) : value

export const needWords = (need: Need, currency: string): string => {
  switch (need.kind) {
    case 'service':
    case 'component':
    case 'trend':
      return catalogued(need.kind, need.value)
    case 'budget':
      return text('agencies.match.reason.budget', {
        amount: formatMoney(need.amount, currency, locale),
      })
    case 'teamSize':
      return text('agencies.match.reason.team', { range: rangeWords(need.min, need.max) })
    case 'timeZone':
      return text('agencies.match.reason.zone', { zone: need.value })
    default:
      return need.value
  }
}

/** What the profile says instead, where it says something. */
const foundWords = (
  { need, outcome, found, quoted }: MatchReason,
  currency: string,
): string | null => {
  if (found === null) return null
  if (need.kind === 'budget')
    return text(quoted ? 'agencies.match.found.quote' : 'agencies.match.found.budget', {
      amount: formatMoney(Number(found), currency, locale),
    })
  if (need.kind === 'teamSize')
    return plural('agencies.match.found.team', Number(found), {
      count: formatCount(Number(found), locale),
    })
  // That "Go" was found as "Go" says nothing.
  return outcome === 'met' && need.kind !== 'timeZone' ? null : String(found)
}

export interface ReasonWords {
  readonly key: string
  readonly words: string
  readonly must: boolean
}

export const reasonWords = (reason: MatchReason, at: number, currency: string): ReasonWords => {
  const need = needWords(reason.need, currency)
  const found = foundWords(reason, currency)
  return {
    key: `${at}`,
    words: found === null ? need : text('agencies.match.reason.found', { need, found }),
    must: reason.need.must,
  }
}

/** "62 %, up to 85 % if what is unknown holds"; null: nothing to rank by. */
export const fitWords = ({ fit, best }: AgencyMatch): string | null => {
  if (fit === null || best === null) return null
  const share = formatShare(fit, locale)
  return best > fit
    ? text('agencies.match.fitUpTo', { fit: share, best: formatShare(best, locale) })
    : text('agencies.match.fit', { fit: share })
}

export const outcomes = ['met', 'partly', 'missing', 'unknown'] as const
export const outcomeLabel = (outcome: (typeof outcomes)[number]): string =>
  text(`agencies.match.outcome.${outcome}` satisfies MessageKey)
