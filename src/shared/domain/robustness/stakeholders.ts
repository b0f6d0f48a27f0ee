// Several people weigh differently: their average, their range, and whether it matters.

import { leavesOf } from '../matrix.ts'
import type { AgencyId, CriterionId } from '../model.ts'
import { type PreparedRanking, rankPrepared, withWeights } from '../ranking.ts'
import { leadersAlong, weightLines } from './sensitivity.ts'
import { leaderOf, tableOf } from './table.ts'

export interface WeightSet {
  readonly name: string
  /** As entered, ≥ 0, by criterion id (parents too). */
  readonly weights: ReadonlyMap<CriterionId, number>
}

export interface StakeholderRange {
  readonly criterion: CriterionId
  /** Leaf weights, shares 0…1. */
  readonly lowest: number
  readonly highest: number
  readonly average: number
  /** Who leads along the range, the other weights as they are; more than one: the winner turns on this. */
  readonly leaders: readonly AgencyId[]
}

export interface StakeholderComparison {
  /** Per set, its leaf weights in the order of the leaves, and who leads under them (null: shared or nobody). */
  readonly sets: readonly {
    readonly name: string
    readonly weights: readonly number[]
    readonly leader: AgencyId | null
  }[]
  /** The mean of the sets, leaf by leaf; sum 1. */
  readonly average: readonly number[]
  readonly ranges: readonly StakeholderRange[]
}

/**
 * Compares weight sets on one ranking. Each criterion's weight is swept over the stakeholders' range with the
 * others in their present proportion. Sets without a positive sum are left out; null when none is left.
 */
export const compareStakeholders = (
  prepared: PreparedRanking,
  sets: readonly WeightSet[],
): StakeholderComparison | null => {
  const { criteria, evaluation } = prepared.state
  const compared = sets.flatMap(({ name, weights }) => {
    const shares = leavesOf(criteria, evaluation.scale, weights).map((leaf) => leaf.weight)
    if (!shares.some((share) => share > 0)) return []
    const leader = leaderOf(rankPrepared(withWeights(prepared, weights)))
    return [{ name, weights: shares, leader }]
  })
  if (compared.length === 0) return null
  const table = tableOf(rankPrepared(prepared))
  const column = (j: number): number[] => compared.map((set) => set.weights[j] ?? 0)
  const average = table.leaves.map(
    (_, j) => column(j).reduce((sum, share) => sum + share, 0) / compared.length,
  )
  const ranges = table.leaves.map(({ criterion }, j) => {
    const lowest = Math.min(...column(j))
    const highest = Math.max(...column(j))
    const lines = weightLines(table.values, table.weights, j)
    const stretches = table.agencies.length === 0 ? [] : leadersAlong(lines, lowest, highest)
    const leaders = new Set(stretches.flatMap(({ leader }) => table.agencies[leader] ?? []))
    return {
      criterion: criterion.id,
      lowest,
      highest,
      average: average[j] ?? 0,
      leaders: [...leaders],
    }
  })
  return { sets: compared, average, ranges }
}
