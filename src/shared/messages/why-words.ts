// Why one agency is before another, in one sentence, and what has to be said where cells have left a sum.
import {
  type DifferencePart,
  fromTheBetter,
  leftOnOneSide,
  type ScoreDifference,
} from '../domain/compare/difference.ts'
import { reasonsOf, type Side } from '../domain/compare/reasons.ts'
import type { AgencyId, CriterionId } from '../domain/model.ts'
import { TIE } from '../domain/ranks.ts'
import { formatCount, formatDifference, formatList, formatScore } from '../format.ts'
import type { RankingNames } from './ranking-words.ts'
import { plural, text } from './translate.ts'
import { type Sentence, sentence } from './verdict-words.ts'

export interface WhyWords {
  readonly names: RankingNames
  readonly locale: string
  /** As the scores beside it are printed. */
  readonly decimals: number
}

/** Decimals beyond this only print the noise of the sums. */
const MOST = 10

/** With as many decimals as it takes not to print zero. */
const enough = (points: number, decimals: number, write: (decimals: number) => string): string => {
  for (let more = decimals; more < MOST; more += 1)
    if (Math.abs(points) * 10 ** more >= 0.5) return write(more)
  return write(decimals)
}

/** A lead as text, never "0.0" while one agency is ahead of the other. */
export const leadOfText = (points: number, { locale, decimals }: WhyWords): string =>
  enough(points, decimals, (more) => formatScore(Math.abs(points), locale, more))

export const partText = (points: number, { locale, decimals }: WhyWords): string =>
  Math.abs(points) <= TIE
    ? formatScore(0, locale, decimals)
    : enough(points, decimals, (more) => formatDifference(points, locale, more))

const nameOf = (names: ReadonlyMap<string, string>, id: string): string => names.get(id) ?? id

const listOf = ({ named, more }: Side, words: WhyWords): string =>
  formatList(
    [
      ...named.map(({ criterion, points }: DifferencePart) =>
        text('compare.why.part', {
          criterion: nameOf(words.names.criteria, criterion),
          points: partText(points, words),
        }),
      ),
      ...(more === 0
        ? []
        : [plural('compare.why.more', more, { count: formatCount(more, words.locale) })]),
    ],
    words.locale,
  )

/** The two or three largest contributions on either side, told from the agency that is ahead. */
export const whySentence = (difference: ScoreDifference, words: WhyWords): Sentence => {
  const told = fromTheBetter(difference)
  const { gains, losses } = reasonsOf(told)
  const plain = {
    first: nameOf(words.names.agencies, told.first),
    second: nameOf(words.names.agencies, told.second),
    gains: listOf(gains, words),
    losses: listOf(losses, words),
  }
  if (told.points <= TIE)
    return gains.named.length === 0 && losses.named.length === 0
      ? sentence('compare.why.same', plain)
      : sentence('compare.why.level', plain)
  const lead = { lead: leadOfText(told.points, words) }
  return losses.named.length === 0
    ? sentence('compare.why.onlyAhead', plain, lead)
    : sentence('compare.why.ahead', plain, lead)
}

/** How a criterion counts that only one of the two has; none where both have the same criteria. */
export const leftSentences = (
  difference: ScoreDifference,
  scores: ReadonlyMap<AgencyId, number | null>,
  words: WhyWords,
): readonly string[] => {
  const left = leftOnOneSide(difference)
  const said = (agency: AgencyId, criteria: readonly CriterionId[]): readonly string[] =>
    criteria.length === 0
      ? []
      : [
          text('compare.why.left', {
            agency: nameOf(words.names.agencies, agency),
            criteria: formatList(
              criteria.map((id) => nameOf(words.names.criteria, id)),
              words.locale,
            ),
            score: formatScore(scores.get(agency) ?? null, words.locale, words.decimals),
          }),
        ]
  return [...said(difference.first, left.first), ...said(difference.second, left.second)]
}
