// The verdict as sentences, once for the screen and whatever else prints it. A sentence is a list of runs, so
// that the numbers in it can stand out. Changes are rounded outwards: what is printed really does it.
import type { CriterionId, Leaf } from '../domain/model.ts'
import { stepOf } from '../domain/robustness/score-move.ts'
import type { Verdict } from '../domain/robustness/verdict.ts'
import { formatCount, formatList, formatNumber, formatShare } from '../format.ts'
import type { RankingNames } from './ranking-words.ts'
import { type MessageKey, plural, text } from './translate.ts'

export interface Run {
  readonly words: string
  readonly strong: boolean
}
export type Sentence = readonly Run[]

export interface VerdictWords {
  readonly names: RankingNames
  readonly leaves: readonly Leaf[]
  readonly locale: string
}

/** Lists of criteria in a sentence end after this many. */
const NAMED = 3
/** Decimals beyond this only print the noise of the sums. */
const MOST = 8
/** Weight changes below this share of 1 are rounding. */
const NOTHING = 1e-9

/** A message with its numbers made strong; other parameters are filled in as they are. */
const sentence = (
  key: MessageKey,
  plain: Readonly<Record<string, string>>,
  strong: Readonly<Record<string, string>> = {},
): Sentence =>
  text(key, plain)
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const number = /^\{\w+\}$/.test(part) ? strong[part.slice(1, -1)] : undefined
      return number === undefined ? { words: part, strong: false } : { words: number, strong: true }
    })

export const plainSentence = (runs: Sentence): string => runs.map(({ words }) => words).join('')

/** A share as people say it: never 0 % of what happens, never 100 % of what does not always. */
export const shareText = (share: number, locale: string, decimals = 0): string => {
  const least = 0.5 / 10 ** (decimals + 2)
  if (share > 0 && share < least)
    return text('robustness.share.below', { share: formatShare(2 * least, locale, decimals) })
  if (share < 1 && share > 1 - least)
    return text('robustness.share.above', { share: formatShare(1 - 2 * least, locale, decimals) })
  return formatShare(share, locale, decimals)
}

/** `to` as printed, on the far side of it from `from`, with as few decimals (two or more) as say it well. */
export const beyondText = (from: number, to: number, locale: string): string => {
  for (let decimals = 2; decimals < MOST; decimals += 1) {
    const unit = 10 ** decimals
    const printed = (to > from ? Math.ceil(to * unit) : Math.floor(to * unit)) / unit
    if (Math.abs(printed - to) <= Math.abs(to - from))
      return formatNumber(printed, locale, 0, decimals)
  }
  return formatNumber(to, locale, 0, MOST)
}

/** Points of 100 of weight, rounded up, with as few decimals as keep them from being nothing. */
export const pointsOfWeight = (moved: number, locale: string): string => {
  const points = moved * 100
  for (let decimals = 1; decimals < MOST; decimals += 1) {
    const unit = 10 ** decimals
    const printed = Math.ceil(points * unit - 1e-6) / unit
    if (printed > 0 && printed - points <= points / 5)
      return formatNumber(printed, locale, 1, decimals)
  }
  return formatNumber(points, locale, 1, MOST)
}

export interface WeightChange {
  readonly criterion: CriterionId
  readonly now: number
  readonly after: number
}

/** The weights that a move changes, the largest change first. */
export const weightChanges = (
  weights: Readonly<Record<CriterionId, number>>,
  leaves: readonly Leaf[],
): readonly WeightChange[] =>
  leaves
    .map(({ criterion: { id }, weight }) => ({
      criterion: id,
      now: weight,
      after: Object.hasOwn(weights, id) ? (weights[id] ?? weight) : weight,
    }))
    .filter(({ now, after }) => Math.abs(after - now) > NOTHING)
    .sort((a, b) => Math.abs(b.after - b.now) - Math.abs(a.after - a.now))

const nameOf = (names: ReadonlyMap<string, string>, id: string | null): string =>
  id === null ? '' : (names.get(id) ?? id)

const shortList = (ids: readonly string[], words: VerdictWords): string => {
  const all = ids.map((id) => nameOf(words.names.criteria, id))
  const shown = all.length <= NAMED + 1 ? all : all.slice(0, NAMED)
  const rest = all.length - shown.length
  return formatList(
    rest === 0
      ? shown
      : [...shown, plural('robustness.others', rest, { count: formatCount(rest, words.locale) })],
    words.locale,
  )
}

const weightSentence = (move: NonNullable<Verdict['smallestWeightMove']>, words: VerdictWords) => {
  const changes = weightChanges(move.weights, words.leaves)
  return sentence(
    'robustness.verdict.weightMove',
    {
      sources: shortList(
        changes.filter(({ now, after }) => after < now).map(({ criterion }) => criterion),
        words,
      ),
      targets: shortList(
        changes.filter(({ now, after }) => after > now).map(({ criterion }) => criterion),
        words,
      ),
      newLeader: nameOf(words.names.agencies, move.newLeader),
    },
    { moved: pointsOfWeight(move.moved, words.locale) },
  )
}

const scoreSentence = (
  move: NonNullable<Verdict['smallestScoreMove']>,
  words: VerdictWords,
): Sentence => {
  const up = move.to > move.from
  const parameters = {
    agency: nameOf(words.names.agencies, move.agency),
    criterion: nameOf(words.names.criteria, move.criterion),
    newLeader: nameOf(words.names.agencies, move.newLeader),
  }
  return sentence(up ? 'robustness.verdict.scoreUp' : 'robustness.verdict.scoreDown', parameters, {
    from: formatNumber(move.from, words.locale, 0, 2),
    to: beyondText(move.from, move.to, words.locale),
  })
}

/** How the least change of one score compares with a step of its scale. */
export const stepSentence = (
  move: NonNullable<Verdict['smallestScoreMove']>,
  words: VerdictWords,
): string => {
  const leaf = words.leaves.find(({ criterion }) => criterion.id === move.criterion)
  const step = formatNumber(leaf === undefined ? 1 : stepOf(leaf.scale), words.locale, 0, 3)
  const steps = formatNumber(Math.ceil(move.steps * 100 - 1e-3) / 100, words.locale, 0, 2)
  return text('robustness.verdict.steps', { steps, step })
}

export interface FirstShare {
  readonly name: string
  readonly share: number
}

/** How often the others are first: those who ever are by name, the rest by number. */
const othersSentence = (others: readonly FirstShare[], words: VerdictWords): Sentence | null => {
  if (others.length === 0) return null
  const ever = others.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share)
  const never = others.length - ever.length
  if (ever.length === 0) return sentence('robustness.verdict.nobodyElse', {})
  const named = ever
    .slice(0, 2)
    .map(({ name, share }) =>
      text('robustness.verdict.firstIn', { name, share: shareText(share, words.locale) }),
    )
  const more = ever.length - named.length
  const listed = formatList(
    more === 0
      ? named
      : [
          ...named,
          plural('robustness.verdict.moreFirst', more, { count: formatCount(more, words.locale) }),
        ],
    words.locale,
  )
  return sentence(
    never === 0
      ? 'robustness.verdict.others'
      : `robustness.verdict.othersNever.${never === 1 ? 'one' : 'other'}`,
    { listed, count: formatCount(never, words.locale) },
  )
}

/**
 * The verdict's paragraph: the share of weightings, the least moves, the others. `verdict.firstShare` null leaves
 * out what rests on the simulation. Empty without a leader.
 */
export const verdictSentences = (
  verdict: Pick<
    Verdict,
    'leader' | 'runnerUp' | 'firstShare' | 'smallestWeightMove' | 'smallestScoreMove'
  >,
  others: readonly FirstShare[],
  words: VerdictWords,
): readonly Sentence[] => {
  const { leader, runnerUp, firstShare, smallestWeightMove, smallestScoreMove } = verdict
  if (leader === null || runnerUp === null) return []
  const first = nameOf(words.names.agencies, leader)
  const sentences: (Sentence | null)[] = [
    firstShare === null
      ? null
      : sentence(
          'robustness.verdict.share',
          { leader: first },
          { share: shareText(firstShare, words.locale) },
        ),
    smallestWeightMove === null
      ? sentence('robustness.verdict.noWeightMove', { leader: first })
      : weightSentence(smallestWeightMove, words),
    smallestScoreMove === null
      ? sentence('robustness.verdict.noScoreMove', { leader: first })
      : scoreSentence(smallestScoreMove, words),
    firstShare === null ? null : othersSentence(others, words),
  ]
  return sentences.filter((one) => one !== null)
}

/** The grade as the end of the headline. */
export const gradeSentence = (grade: Verdict['grade']): string =>
  text(`robustness.grade.sentence.${grade === 'no clear winner' ? 'none' : grade}`)
