// The result in words: who leads whom by how much, or why there is no winner. The lead stands apart from
// its sentence, so that the page can let it show its sum.
import type { EvaluationState, RankedAgency, Ranking } from '../../../shared/domain/model.ts'
import { scorerCount } from '../../../shared/domain/panel/members.ts'
import { formatCount, formatList } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { leadText, type Numbers } from './numbers.ts'

export interface Lead {
  readonly first: RankedAgency
  readonly second: RankedAgency
  /** Points of 100, unrounded. */
  readonly points: number
}

export interface Headline {
  /** Before and after the lead; without a lead only the first is there. */
  readonly title: readonly [before: string, after: string]
  readonly lead: Lead | null
  readonly sentences: readonly string[]
}

/** Leads below one point of 100 are called close. */
const narrow = 1
const namesShown = 3

/** Stands for the lead until the sentence is cut there; it cannot be typed, so no name holds it. */
const mark = '\uE000'

const ranked = (ranking: Ranking): readonly RankedAgency[] =>
  ranking.results.filter((result) => result.rank !== null)

export const takingPart = (ranking: Ranking): readonly RankedAgency[] =>
  ranking.results.filter(
    (result) => !result.excluded?.some((exclusion) => exclusion.kind === 'status'),
  )

/** The first two places that differ in score; null when there are no two. */
export const leadOf = (ranking: Ranking): Lead | null => {
  const [first, ...others] = ranked(ranking)
  const second = others.find((result) => result.rank !== 1)
  if (first?.score == null || second?.score == null) return null
  return { first, second, points: first.score - second.score }
}

const namesOf = (results: readonly RankedAgency[], locale: string): string => {
  const names = results.map((result) => result.name)
  return names.length <= namesShown + 1
    ? formatList(names, locale)
    : formatList(
        [
          ...names.slice(0, namesShown),
          plural('results.agencies', names.length - namesShown, {
            count: formatCount(names.length - namesShown, locale),
          }),
        ],
        locale,
      )
}

const cut = (sentence: string): readonly [string, string] => {
  const at = sentence.indexOf(mark)
  return at < 0 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + mark.length)]
}

const plain = (title: string, sentences: readonly string[]): Headline => ({
  title: [title, ''],
  lead: null,
  sentences,
})

const winnerHeadline = (ranking: Ranking, numbers: Numbers): Headline => {
  const [first] = ranked(ranking)
  const lead = leadOf(ranking)
  if (first === undefined || lead === null)
    return plain(text('results.headline.only', { first: first?.name ?? '' }), [
      text('results.onlyScore', { score: numbers.points(first?.score ?? null) }),
    ])
  const seconds = ranked(ranking).filter((result) => result.rank === lead.second.rank)
  const second = namesOf(seconds, numbers.locale)
  return {
    title: cut(text('results.headline.lead', { first: first.name, second, lead: mark })),
    lead,
    sentences: [
      text(seconds.length > 1 ? 'results.scoresEach' : 'results.scores', {
        first: first.name,
        firstScore: numbers.points(lead.first.score),
        second,
        secondScore: numbers.points(lead.second.score),
      }),
      ...(lead.points < narrow ? [text('results.narrow')] : []),
    ],
  }
}

const soFar = (ranking: Ranking, numbers: Numbers): string => {
  const lead = leadOf(ranking)
  const shared = ranked(ranking).filter((result) => result.rank === 1).length > 1
  if (lead === null || shared) return text('results.soFarOnly')
  return text('results.soFar', {
    first: lead.first.name,
    second: lead.second.name,
    lead: leadText(lead.points, numbers),
  })
}

const scope = (state: EvaluationState, ranking: Ranking, locale: string): string => {
  const counted = (
    key: 'results.agencies' | 'results.criteria' | 'results.evaluators',
    count: number,
  ): string => plural(key, count, { count: formatCount(count, locale) })
  return text('results.scope', {
    agencies: counted('results.agencies', takingPart(ranking).length),
    criteria: counted('results.criteria', ranking.leaves.length),
    evaluators: counted('results.evaluators', scorerCount(state.evaluators)),
  })
}

const withoutScope = (ranking: Ranking, numbers: Numbers): Headline => {
  const reason = ranking.winnerReason
  switch (reason?.code) {
    case undefined:
      return winnerHeadline(ranking, numbers)
    case 'tie': {
      const tied = ranked(ranking).filter((result) => result.rank === 1)
      return plain(text('results.headline.tie', { names: namesOf(tied, numbers.locale) }), [
        text('results.tieScore', { score: numbers.points(tied[0]?.score ?? null) }),
      ])
    }
    case 'incomplete':
      return plain(
        plural('results.headline.incomplete', reason.agencies.length, {
          count: formatCount(reason.agencies.length, numbers.locale),
        }),
        [soFar(ranking, numbers)],
      )
    case 'none-ranked':
      return plain(text('results.headline.noneRanked'), [text('results.noneRankedWhy')])
    case 'no-agencies':
      return plain(text('results.headline.noneTakesPart'), [text('results.noneTakesPartWhy')])
  }
}

export const headlineOf = (
  state: EvaluationState,
  ranking: Ranking,
  numbers: Numbers,
): Headline => {
  const headline = withoutScope(ranking, numbers)
  return {
    ...headline,
    sentences: [...headline.sentences, scope(state, ranking, numbers.locale)],
  }
}
