// On which disagreements the winner turns: one criterion's weight moves over the range that the stakeholders
// give it, all others keep their proportions.

import { leavesOf } from '../../../../shared/domain/matrix.ts'
import type {
  AgencyId,
  Criterion,
  CriterionId,
  EvaluationState,
  Ranking,
} from '../../../../shared/domain/model.ts'
import { leadersAlong, type WeightLine } from '../../../../shared/domain/robustness/sensitivity.ts'
import { sumsOf, tableOf } from '../../../../shared/domain/robustness/table.ts'
import { firstLevel, sharesInUse } from './answers.ts'
import type { ComparedCriterion } from './compared-sets.ts'

export interface LeadStretch {
  /** Weights of the criterion, 0…1. */
  readonly from: number
  readonly to: number
  readonly leader: AgencyId
}

export interface WinnerTurn {
  readonly criterion: Criterion
  readonly low: number
  readonly high: number
  /** The weight in use. */
  readonly now: number
  /** Who leads from low to high; one entry where the winner does not change, none where nobody is ranked. */
  readonly stretches: readonly LeadStretch[]
}

/** Leaf weights (sum 1) when the first level has these weights. */
const leafWeights = (
  state: Pick<EvaluationState, 'criteria' | 'evaluation'>,
  weightOf: (id: CriterionId) => number,
): readonly number[] => {
  const weights = new Map(firstLevel(state.criteria).map(({ id }) => [id, weightOf(id)]))
  return leavesOf(state.criteria, state.evaluation.scale, weights).map((leaf) => leaf.weight)
}

/**
 * Scores as the weight t of a first-level criterion goes from 0 to 1: t of the weights within it, 1 − t of the
 * weights of all others. Null when it, or everything else, has no weight to give.
 */
const linesOf = (
  state: Pick<EvaluationState, 'criteria' | 'evaluation'>,
  values: readonly (readonly (number | null)[])[],
  moving: CriterionId,
): readonly WeightLine[] | null => {
  const entered = new Map(state.criteria.map(({ id, weight }) => [id, weight]))
  const inside = leafWeights(state, (id) => (id === moving ? 1 : 0))
  const kept = leafWeights(state, (id) => (id === moving ? 0 : (entered.get(id) ?? 0)))
  const outside = kept.some((weight) => weight > 0)
    ? kept
    : leafWeights(state, (id) => (id === moving ? 0 : 1))
  const some = (weights: readonly number[]): boolean => weights.some((weight) => weight > 0)
  if (!some(inside) || !some(outside)) return null
  return values.map((row) => {
    const own = sumsOf(row, inside)
    const rest = sumsOf(row, outside)
    return {
      rest: rest.sum,
      rise: own.sum - rest.sum,
      left: rest.left,
      leftRise: own.left - rest.left,
    }
  })
}

/** One entry a criterion, in their order. `ranking` is the official one, under the weights in use. */
export const winnerTurns = (
  state: Pick<EvaluationState, 'criteria' | 'evaluation'>,
  ranking: Ranking,
  compared: readonly ComparedCriterion[],
): readonly WinnerTurn[] => {
  const table = tableOf(ranking)
  const shares = sharesInUse(state.criteria)
  return compared.map(({ criterion, shares: given, least, most }, index) => {
    const low = given[least] ?? 0
    const high = given[most] ?? 0
    const lines = linesOf(state, table.values, criterion.id)
    const stretches =
      lines === null || table.agencies.length === 0
        ? []
        : leadersAlong(lines, low, high).flatMap(({ from, to, leader }) => {
            const agency = table.agencies[leader]
            return agency === undefined ? [] : [{ from, to, leader: agency }]
          })
    return { criterion, low, high, now: shares[index] ?? 0, stretches }
  })
}
