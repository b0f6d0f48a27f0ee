// Answers in the making: where each method starts, what is still open, and how answers that were given earlier
// fit the criteria of today.
import type { WeightSet } from '../../../../shared/domain/content.ts'
import type { Criterion, CriterionId } from '../../../../shared/domain/model.ts'
import { directWeights } from '../../../../shared/domain/weights/direct.ts'
import {
  elicitedWeights,
  type WeightAnswers,
  type WeightMethod,
} from '../../../../shared/domain/weights/elicitation.ts'
import { isFullBudget } from '../../../../shared/domain/weights/points.ts'
import { fittedGroups, openPairs, startingGroups } from './pair-groups.ts'
import { competitionRanks, orderOf } from './rank-list.ts'

/** In the order in which they are offered: the easiest to explain first. */
export const methods: readonly WeightMethod[] = ['swing', 'points', 'direct', 'rank-order', 'ahp']

type ByCriterion = Readonly<Record<string, number>>

/** Weights are elicited for the first level; sub-criteria share their parent's in proportion to their own. */
export const firstLevel = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.filter((criterion) => criterion.parent === null)

/** The weights in use as shares, in the order of the first level. */
export const sharesInUse = (criteria: readonly Criterion[]): readonly number[] =>
  directWeights(firstLevel(criteria).map((criterion) => criterion.weight))

/** Shares of a set for today's criteria. */
export const sharesOf = (set: WeightSet, criteria: readonly Criterion[]): readonly number[] =>
  elicitedWeights(
    set.answers,
    firstLevel(criteria).map(({ id }) => id),
  ).weights

export const firstAnswers = (
  method: WeightMethod,
  criteria: readonly Criterion[],
): WeightAnswers => {
  const ids = firstLevel(criteria).map(({ id }) => id)
  switch (method) {
    case 'direct':
      return { method, ratings: {} }
    case 'points':
      return { method, points: {} }
    case 'swing':
      return { method, swings: {} }
    case 'rank-order': {
      const shares = sharesInUse(criteria)
      const order = ids
        .map((id, index) => ({ id, share: shares[index] ?? 0 }))
        .sort((a, b) => b.share - a.share)
        .map(({ id }) => ({ id, tied: false }))
      return { method, formula: 'rank-order-centroid', ranks: competitionRanks(order) }
    }
    case 'ahp':
      return {
        method,
        prioritisation: 'eigenvector',
        groups: startingGroups(ids),
        between: [],
      }
  }
}

/** One answer given, or taken back with null. */
export const withAnswer = (
  values: ByCriterion,
  id: CriterionId,
  value: number | null,
): ByCriterion => {
  const { [id]: _, ...others } = values
  return value === null ? others : { ...others, [id]: value }
}

const only = (values: ByCriterion, ids: readonly CriterionId[]): ByCriterion =>
  Object.fromEntries(Object.entries(values).filter(([id]) => ids.some((known) => known === id)))

/** The same answers without criteria that are gone, and with a place for those that came later. */
export const fittedAnswers = (
  answers: WeightAnswers,
  criteria: readonly Criterion[],
): WeightAnswers => {
  const ids = firstLevel(criteria).map(({ id }) => id)
  switch (answers.method) {
    case 'direct':
      return { ...answers, ratings: only(answers.ratings, ids) }
    case 'points':
      return { ...answers, points: only(answers.points, ids) }
    case 'swing':
      return { ...answers, swings: only(answers.swings, ids) }
    case 'rank-order':
      return { ...answers, ranks: competitionRanks(orderOf(answers.ranks, ids)) }
    case 'ahp':
      return { ...answers, ...fittedGroups(answers, ids) }
  }
}

/** How many questions have no answer yet: criteria, or pairs. */
export const openQuestions = (answers: WeightAnswers, criteria: readonly Criterion[]): number => {
  if (answers.method === 'ahp') return openPairs(answers).length
  const ids = firstLevel(criteria).map(({ id }) => id)
  return elicitedWeights(answers, ids).uncovered.length
}

export type Problem = 'noName' | 'noWeights' | 'notHundred'

/** Why answers cannot be kept; null: they can. */
export const problemOf = (
  name: string,
  answers: WeightAnswers,
  criteria: readonly Criterion[],
): Problem | null => {
  if (name.trim() === '') return 'noName'
  const ids = firstLevel(criteria).map(({ id }) => id)
  if (answers.method === 'points' && !isFullBudget(ids.map((id) => answers.points[id] ?? 0)))
    return 'notHundred'
  const { weights } = elicitedWeights(answers, ids)
  return weights.some((weight) => weight > 0) ? null : 'noWeights'
}
