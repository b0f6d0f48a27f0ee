// Why one agency is before another in the report: the sentence, and a bar for each criterion that makes the
// difference.
import {
  differenceOf,
  fromTheBetter,
  groupedParts,
  type ScoreDifference,
} from '../../shared/domain/compare/difference.ts'
import type { RankedAgency } from '../../shared/domain/model.ts'
import { TIE } from '../../shared/domain/ranks.ts'
import { text } from '../../shared/messages/translate.ts'
import {
  leadOfText,
  leftSentences,
  partText,
  type WhyWords,
  whySentence,
} from '../../shared/messages/why-words.ts'
import type { WhyBar, WhyPart } from './compare-data.ts'
import { agencyName, type ReportContext } from './context.ts'

const barsOf = (
  told: ScoreDifference,
  context: ReportContext,
  words: WhyWords,
): readonly WhyBar[] => {
  const groups = groupedParts(told, context.ranking.leaves, context.state.criteria, 'difference')
  const scale = Math.max(...told.parts.map((part) => Math.abs(part.points)), TIE)
  const bar = (criterion: string, size: number, group: boolean, part: boolean): WhyBar => {
    const label = words.names.criteria.get(criterion) ?? criterion
    const written = partText(size, words)
    return {
      label,
      group,
      part,
      points: written,
      share: group ? 0 : size / scale,
      alt: text('report.named', { name: label, words: written }),
    }
  }
  return groups.flatMap(({ criterion, grouped, points: sum, parts }) => [
    ...(grouped ? [bar(criterion, sum, true, false)] : []),
    ...parts.map((part) => bar(part.criterion, part.points, false, grouped)),
  ])
}

const whyOf = (
  first: RankedAgency,
  second: RankedAgency,
  context: ReportContext,
  words: WhyWords,
): readonly WhyPart[] => {
  const difference = differenceOf(first, second, context.ranking.leaves)
  if (difference === null) return []
  const told = fromTheBetter(difference)
  const scores = new Map(context.ranking.results.map(({ agency, score }) => [agency, score]))
  const names = { first: agencyName(context, told.first), second: agencyName(context, told.second) }
  return [
    {
      heading: text(told.points <= TIE ? 'compare.why.titleLevel' : 'compare.why.title', names),
      sentence: whySentence(told, words),
      left: leftSentences(told, scores, words),
      head: {
        criterion: text('report.head.criterion'),
        against: text('compare.why.forSecond', { agency: names.second }),
        for: text('compare.why.forFirst', { agency: names.first }),
        points: text('report.head.points'),
      },
      bars: barsOf(told, context, words),
      total: { label: text('compare.why.sum'), points: leadOfText(told.points, words) },
    },
  ]
}

/**
 * Rank 1 before rank 2, the baseline beside rank 1, and the baseline beside `opponent` (null: nobody chose one), each
 * pair once.
 */
export const whysOf = (
  compared: readonly RankedAgency[],
  opponent: RankedAgency | null,
  context: ReportContext,
  words: WhyWords,
): readonly WhyPart[] => {
  const [first, second] = context.ranking.results.filter(({ rank }) => rank !== null)
  const [baseline] = compared
  const pairs = [
    [first, second],
    [first, baseline],
    [opponent, baseline],
  ].map((pair) => pair.filter((one) => one != null))
  return pairs.flatMap(([one, other], at) => {
    if (one === undefined || other === undefined || one === other) return []
    const told = pairs.slice(0, at).some((pair) => pair.includes(one) && pair.includes(other))
    return told ? [] : whyOf(one, other, context, words)
  })
}
