// From the answers that a person gave to the weights that follow: what a weight set keeps is the answers, so
// that it can be re-opened, re-computed and questioned.
import type { CriterionId } from '../model.ts'
import { type Ahp, type AhpMethod, ahpWeights } from './ahp.ts'
import { directWeights } from './direct.ts'
import { pointWeights } from './points.ts'
import { type RankOrderMethod, rankOrderWeights } from './rank-order.ts'
import { swingWeights } from './swing.ts'

type ByCriterion = Readonly<Record<string, number>>

/** `first` is `ratio` times as important as `second`; names are criterion ids, or group names. */
export interface PairJudgement {
  readonly first: string
  readonly second: string
  readonly ratio: number
}

/** More than seven things cannot be compared with each other in one's head (Miller 1956; Saaty). */
export const LARGEST_PAIR_GROUP = 7

export interface PairGroup {
  readonly name: string
  readonly criteria: readonly CriterionId[]
  readonly pairs: readonly PairJudgement[]
}

export type WeightAnswers =
  | { readonly method: 'direct'; readonly ratings: ByCriterion }
  | { readonly method: 'points'; readonly points: ByCriterion }
  | { readonly method: 'swing'; readonly swings: ByCriterion }
  | {
      readonly method: 'rank-order'
      readonly formula: RankOrderMethod
      readonly ranks: ByCriterion
    }
  | {
      readonly method: 'ahp'
      readonly prioritisation: AhpMethod
      /** One group: its criteria are compared directly. Several: the groups are compared as well. */
      readonly groups: readonly PairGroup[]
      readonly between: readonly PairJudgement[]
    }

export type WeightMethod = WeightAnswers['method']

export interface ElicitedWeights {
  /** Shares of the criteria that were asked for, in their order; sum 1 (all 0 when nothing was answered). */
  readonly weights: readonly number[]
  /** Criteria that the answers say nothing about; their weight is 0. */
  readonly uncovered: readonly CriterionId[]
}

const normalised = (values: readonly number[]): number[] => directWeights(values)

const valuesFor = (criteria: readonly CriterionId[], answers: ByCriterion): (number | null)[] =>
  criteria.map((id) => (Object.hasOwn(answers, id) ? (answers[id] ?? null) : null))

/** The comparison matrix of named things; a pair without a judgement counts as equal. */
export const comparisonMatrix = (
  names: readonly string[],
  pairs: readonly PairJudgement[],
): number[][] => {
  const place = new Map(names.map((name, index) => [name, index]))
  const matrix = names.map(() => names.map(() => 1))
  for (const { first, second, ratio } of pairs) {
    const row = place.get(first)
    const column = place.get(second)
    if (row === undefined || column === undefined || row === column) continue
    const [a, b] = [matrix[row], matrix[column]]
    if (a !== undefined) a[column] = ratio
    if (b !== undefined) b[row] = 1 / ratio
  }
  return matrix
}

/** Weights and consistency of one group of comparisons. */
export const pairWeights = (
  names: readonly string[],
  pairs: readonly PairJudgement[],
  method: AhpMethod,
): Ahp => ahpWeights(comparisonMatrix(names, pairs), method)

const ahpShares = (
  answers: Extract<WeightAnswers, { method: 'ahp' }>,
): ReadonlyMap<CriterionId, number> => {
  const groups = answers.groups.filter((group) => group.criteria.length > 0)
  const names = groups.map((group) => group.name)
  const groupWeights =
    groups.length === 0 ? [] : pairWeights(names, answers.between, answers.prioritisation).weights
  return new Map(
    groups.flatMap((group, index) => {
      const { weights } = pairWeights(group.criteria, group.pairs, answers.prioritisation)
      return group.criteria.map((id, i): [CriterionId, number] => [
        id,
        (groupWeights[index] ?? 0) * (weights[i] ?? 0),
      ])
    }),
  )
}

const answered = (
  answers: WeightAnswers,
  criteria: readonly CriterionId[],
): readonly (number | null)[] => {
  switch (answers.method) {
    case 'direct':
      return valuesFor(criteria, answers.ratings)
    case 'points':
      return valuesFor(criteria, answers.points)
    case 'swing':
      return valuesFor(criteria, answers.swings)
    case 'rank-order':
      return valuesFor(criteria, answers.ranks)
    case 'ahp': {
      const shares = ahpShares(answers)
      return criteria.map((id) => shares.get(id) ?? null)
    }
  }
}

/**
 * The weights that answers give to criteria (siblings of one level). Values ≥ 0, ranks ≥ 1, ratios > 0.
 * AHP in groups: a criterion's weight is its weight within its group times the group's, as in a hierarchy of
 * Saaty (1977). The methods' own sources stand with `directWeights`, `pointWeights`, `swingWeights`,
 * `rankOrderWeights` and `ahpWeights`.
 */
export const elicitedWeights = (
  answers: WeightAnswers,
  criteria: readonly CriterionId[],
): ElicitedWeights => {
  const values = answered(answers, criteria)
  const covered = criteria.filter((_, index) => values[index] !== null)
  const given = values.filter((value): value is number => value !== null)
  const shares =
    answers.method === 'rank-order'
      ? rankOrderWeights(given, answers.formula)
      : answers.method === 'points'
        ? pointWeights(given)
        : answers.method === 'swing'
          ? swingWeights(given)
          : normalised(given)
  const byCriterion = new Map(covered.map((id, index) => [id, shares[index] ?? 0]))
  return {
    weights: criteria.map((id) => byCriterion.get(id) ?? 0),
    uncovered: criteria.filter((id) => !byCriterion.has(id)),
  }
}
