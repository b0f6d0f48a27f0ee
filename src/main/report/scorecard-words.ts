// A scorecard in a few sentences: where the agency stands, where it is strong and weak beside the others,
// where the evaluators disagree, what is missing.
import type { Leaf, RankedAgency } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import {
  agencyName,
  count,
  criterionName,
  enteredText,
  nameList,
  points,
  type ReportContext,
  ranked,
} from './context.ts'
import { incompleteText } from './cover.ts'

/** Of the scale: scores this far apart are worth a sentence. */
const WIDE = 0.4
/** Sentences name at most this many criteria. */
const NAMED = 3

/** `alone`: no other agency is named. */
const standing = (
  context: ReportContext,
  result: RankedAgency,
  alone: boolean,
): readonly string[] => {
  const places = ranked(context)
  const first = places[0]
  if (result.rank === null || first === undefined || places.length < 2) return []
  if (first.score === null || result.score === null) return []
  if (result.rank > 1)
    return [
      text(alone ? 'report.words.behindFirst' : 'report.words.behind', {
        points: points(context, first.score - result.score),
        name: agencyName(context, first.agency),
      }),
    ]
  const second = places.find((found) => found.rank !== 1)
  if (context.ranking.winner !== result.agency || second?.score == null) return []
  return [
    text(alone ? 'report.words.aheadOfNext' : 'report.words.ahead', {
      points: points(context, result.score - second.score),
      name: agencyName(context, second.agency),
    }),
  ]
}

type Extreme = (...values: readonly number[]) => number

/** The leaves on which the agency alone has the highest (or lowest) value of all ranked. */
const outstanding = (
  context: ReportContext,
  result: RankedAgency,
  extreme: Extreme,
): readonly string[] => {
  const others = ranked(context).filter((found) => found.agency !== result.agency)
  return context.ranking.leaves
    .map((leaf, at) => ({ leaf, at }))
    .filter(({ at }) => {
      const own = result.cells[at]?.value ?? null
      const rest = others.flatMap((found) => found.cells[at]?.value ?? [])
      return own !== null && rest.length > 0 && !rest.includes(own) && extreme(own, ...rest) === own
    })
    .sort((a, b) => b.leaf.weight - a.leaf.weight)
    .map(({ leaf }) => criterionName(context, leaf.criterion.id))
}

const compared = (context: ReportContext, result: RankedAgency): readonly string[] => {
  const all = count(ranked(context).length)
  if (result.rank === null) return []
  const best = outstanding(context, result, Math.max)
  const worst = outstanding(context, result, Math.min)
  return [
    ...(best.length === 0
      ? []
      : [text('report.words.best', { all, criteria: nameList(best, NAMED) })]),
    ...(worst.length === 0
      ? []
      : [text('report.words.worst', { all, criteria: nameList(worst, NAMED) })]),
  ]
}

interface Spread {
  readonly leaf: Leaf
  readonly low: number
  readonly high: number
  readonly share: number
}

const spreads = (context: ReportContext, result: RankedAgency): readonly Spread[] =>
  context.ranking.leaves
    .flatMap((leaf): Spread[] => {
      if (leaf.criterion.kind !== 'rated') return []
      const values = context
        .cellScores(result.agency, leaf.criterion.id)
        .flatMap((score) =>
          score.state === 'scored' && score.value !== null && context.counts(score.evaluator)
            ? [score.value]
            : [],
        )
      const span = leaf.scale.max - leaf.scale.min
      if (values.length < 2 || !(span > 0)) return []
      const low = Math.min(...values)
      const high = Math.max(...values)
      return [{ leaf, low, high, share: (high - low) / span }]
    })
    .filter((spread) => spread.share >= WIDE)
    .sort((a, b) => b.share - a.share)

const disagreement = (context: ReportContext, result: RankedAgency): readonly string[] => {
  const wide = spreads(context, result)
  return wide.length === 0
    ? []
    : [
        text('report.words.differ', {
          cells: nameList(
            wide.map((spread) =>
              text('report.words.differCell', {
                criterion: criterionName(context, spread.leaf.criterion.id),
                low: enteredText(spread.low),
                high: enteredText(spread.high),
              }),
            ),
            NAMED,
          ),
        }),
      ]
}

export const scorecardWordsOf = (
  context: ReportContext,
  result: RankedAgency,
  alone: boolean,
): readonly string[] => {
  const lacks = incompleteText(context, result)
  return [
    ...standing(context, result, alone),
    ...compared(context, result),
    ...disagreement(context, result),
    ...(lacks === null ? [] : [text('report.words.incomplete', { lacks })]),
  ]
}
