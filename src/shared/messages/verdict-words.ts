// The verdict as sentences, once for the screen and whatever else prints it. A sentence is a list of runs, so
// that the numbers in it can stand out. Changes are rounded outwards: what is printed really does it.
import type { CriterionId, Leaf, Ranking } from '../domain/model.ts'
import { stepOf } from '../domain/robustness/score-move.ts'
import { hangsOnOneScore, type Verdict, type VerdictRule } from '../domain/robustness/verdict.ts'
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
/** Of a product of doubles, far below the hair by which a change goes past a tie. */
const NOISE = 1e-10
/** Weight changes below this share of 1 are rounding. */
const NOTHING = 1e-9

/** A message with its numbers made strong. It is cut before anything is filled in: names may look like `{this}`. */
export const sentence = (
  key: MessageKey,
  plain: Readonly<Record<string, string>>,
  strong: Readonly<Record<string, string>> = {},
): Sentence =>
  text(key)
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const name = /^\{\w+\}$/.test(part) ? part.slice(1, -1) : ''
      const number = strong[name]
      return number === undefined
        ? { words: plain[name] ?? part, strong: false }
        : { words: number, strong: true }
    })

export const plainSentence = (runs: Sentence): string => runs.map(({ words }) => words).join('')

/** A share as people say it: never 0 % of what happens, never 100 % of what does not always. */
export const shareText = (
  share: number,
  locale: string,
  decimals = 0,
  length: '' | 'Short' = '',
): string => {
  const least = 0.5 / 10 ** (decimals + 2)
  if (share > 0 && share < least)
    return text(`robustness.share.below${length}`, {
      share: formatShare(2 * least, locale, decimals),
    })
  if (share < 1 && share > 1 - least)
    return text(`robustness.share.above${length}`, {
      share: formatShare(1 - 2 * least, locale, decimals),
    })
  return formatShare(share, locale, decimals)
}

/** `to` as printed, on the far side of it from `from`, with as few decimals (two or more) as say it well. */
export const beyondText = (from: number, to: number, locale: string, least = 0): string => {
  for (let decimals = 2; decimals < MOST; decimals += 1) {
    const unit = 10 ** decimals
    const printed =
      (to > from ? Math.ceil(to * unit - NOISE) : Math.floor(to * unit + NOISE)) / unit
    if (Math.abs(printed - to) <= Math.abs(to - from))
      return formatNumber(printed, locale, least, decimals)
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

const shortList = (ids: readonly CriterionId[], words: VerdictWords): string => {
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

type WeightMove = NonNullable<Verdict['smallestWeightMove']>
type ScoreMove = NonNullable<Verdict['smallestScoreMove']>

const weightParts = (move: WeightMove, words: VerdictWords) => {
  const changes = weightChanges(move.weights, words.leaves)
  const named = (gains: boolean): string =>
    shortList(
      changes.filter(({ now, after }) => after > now === gains).map(({ criterion }) => criterion),
      words,
    )
  return {
    plain: {
      sources: named(false),
      targets: named(true),
      newLeader: nameOf(words.names.agencies, move.newLeader),
    },
    strong: { moved: pointsOfWeight(move.moved, words.locale) },
  }
}

const scoreParts = (move: ScoreMove, words: VerdictWords) => ({
  plain: {
    agency: nameOf(words.names.agencies, move.agency),
    criterion: nameOf(words.names.criteria, move.criterion),
    newLeader: nameOf(words.names.agencies, move.newLeader),
  },
  strong: {
    from: formatNumber(move.from, words.locale, 0, 2),
    to: beyondText(move.from, move.to, words.locale),
  },
})

/** What would change the winner, in one sentence where both changes have the same one. */
const moveSentences = (
  weight: WeightMove | null,
  score: ScoreMove | null,
  leader: string,
  words: VerdictWords,
): readonly Sentence[] => {
  const way = score !== null && score.to > score.from ? 'Up' : 'Down'
  const byWeight = weight === null ? null : weightParts(weight, words)
  const byScore = score === null ? null : scoreParts(score, words)
  if (byWeight !== null && byScore !== null && weight?.newLeader === score?.newLeader)
    return [
      sentence(
        `robustness.verdict.both${way}`,
        { ...byWeight.plain, ...byScore.plain },
        { ...byWeight.strong, ...byScore.strong },
      ),
    ]
  return [
    byWeight === null
      ? sentence('robustness.verdict.noWeightMove', { leader })
      : sentence('robustness.verdict.weightMove', byWeight.plain, byWeight.strong),
    byScore === null
      ? sentence('robustness.verdict.noScoreMove', { leader })
      : sentence(`robustness.verdict.score${way}`, byScore.plain, byScore.strong),
  ]
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
  const named = ever.slice(0, 2).map(({ name, share }, index) =>
    text(index === 0 ? 'robustness.verdict.firstIn' : 'robustness.verdict.alsoIn', {
      name,
      share: shareText(share, words.locale),
    }),
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
  othersFirst: readonly FirstShare[],
  words: VerdictWords,
): readonly Sentence[] => {
  const { leader, runnerUp, firstShare, smallestWeightMove, smallestScoreMove } = verdict
  if (leader === null || runnerUp === null) return []
  const first = nameOf(words.names.agencies, leader)
  const others = firstShare === null ? null : othersSentence(othersFirst, words)
  return [
    ...(firstShare === null
      ? []
      : [
          sentence(
            'robustness.verdict.share',
            { leader: first },
            { share: shareText(firstShare, words.locale) },
          ),
        ]),
    ...moveSentences(smallestWeightMove, smallestScoreMove, first, words),
    ...(others === null ? [] : [others]),
  ]
}

/** The grade as the end of the headline. */
export const gradeSentence = (grade: Verdict['grade']): string =>
  text(`robustness.grade.sentence.${shortGrade(grade)}`)

const shortGrade = (grade: Verdict['grade']): 'none' | 'leaning' | 'clear' =>
  grade === 'no clear winner' ? 'none' : grade

export const gradeName = (grade: Verdict['grade']): string =>
  text(`robustness.grade.${shortGrade(grade)}`)

/** The numbers of the rule as sentences about it take them. */
export const ruleWords = (rule: VerdictRule, locale: string) => {
  const percent = (share: number): string =>
    formatShare(share, locale, Number.isInteger(share * 100) ? 0 : 1)
  return {
    kappa: formatNumber(rule.kappa, locale, 0, 3),
    draws: formatCount(rule.draws, locale),
    // A seed is a name, not an amount: never grouped.
    seed: String(rule.seed),
    clearFrom: percent(rule.clearFrom),
    leaningFrom: percent(rule.leaningFrom),
    steps:
      rule.steps === 1
        ? text('robustness.steps.one')
        : text('robustness.steps.other', { count: formatNumber(rule.steps, locale, 0, 3) }),
  }
}

/** Which part of the rule gave this grade. */
export const gradeReason = (
  verdict: Pick<Verdict, 'grade' | 'firstShare' | 'smallestScoreMove'>,
  rule: VerdictRule,
  ranking: Ranking,
  locale: string,
): string => {
  if (ranking.winner === null)
    return text(
      ranking.winnerReason?.code === 'tie'
        ? 'robustness.grade.why.tie'
        : 'robustness.grade.why.open',
    )
  const firstShare = verdict.firstShare ?? 0
  const params = { ...ruleWords(rule, locale), share: shareText(firstShare, locale, 1) }
  if (verdict.grade !== 'no clear winner')
    return text(`robustness.grade.why.${verdict.grade}`, params)
  if (!hangsOnOneScore(verdict.smallestScoreMove, rule))
    return text('robustness.grade.why.share', params)
  if (firstShare < rule.leaningFrom) return text('robustness.grade.why.both', params)
  const otherwise = firstShare >= rule.clearFrom ? 'clear' : 'leaning'
  return text('robustness.grade.why.step', {
    ...params,
    otherwise: text(`robustness.grade.short.${otherwise}`),
  })
}
