// Sets of weights side by side: how far they are apart, their average, and who leads under each.
import type { WeightSet } from '../../../../shared/domain/content.ts'
import type { Criterion, CriterionId, Ranking } from '../../../../shared/domain/model.ts'
import {
  type PreparedRanking,
  rankPrepared,
  withWeights,
} from '../../../../shared/domain/ranking.ts'
import type { WeightAnswers } from '../../../../shared/domain/weights/elicitation.ts'
import { firstLevel, sharesOf } from './answers.ts'

export interface ComparedCriterion {
  readonly criterion: Criterion
  /** One share a set, 0…1, in the order of the sets. */
  readonly shares: readonly number[]
  /** Positions of the sets that give least and most. */
  readonly least: number
  readonly most: number
  /** Highest share − lowest share. */
  readonly apart: number
}

/** Sets that are this many points of 100 apart or less are said to agree. */
const AGREED = 0.01
const FAR = 0.1
const TIE = 1e-9

export type Disagreement = 'agreed' | 'some' | 'far' | 'widest'

/** Shares of every first-level criterion under each set. */
export const comparedCriteria = (
  sets: readonly WeightSet[],
  criteria: readonly Criterion[],
): readonly ComparedCriterion[] => {
  const bySet = sets.map((set) => sharesOf(set, criteria))
  return firstLevel(criteria).map((criterion, index) => {
    const shares = bySet.map((all) => all[index] ?? 0)
    let least = 0
    let most = 0
    shares.forEach((share, set) => {
      if (share < (shares[least] ?? 0)) least = set
      if (share > (shares[most] ?? 0)) most = set
    })
    return { criterion, shares, least, most, apart: (shares[most] ?? 0) - (shares[least] ?? 0) }
  })
}

/** How far apart in a word; the widest is one that is not agreed. */
export const disagreementOf = (
  row: ComparedCriterion,
  rows: readonly ComparedCriterion[],
): Disagreement => {
  if (row.apart <= AGREED) return 'agreed'
  if (rows.every((other) => other.apart <= row.apart + TIE)) return 'widest'
  return row.apart >= FAR ? 'far' : 'some'
}

/** The mean of the sets' shares, as direct ratings that sum to 100. */
export const averageAnswers = (
  sets: readonly WeightSet[],
  criteria: readonly Criterion[],
): WeightAnswers => ({
  method: 'direct',
  ratings: Object.fromEntries(
    comparedCriteria(sets, criteria).map(({ criterion, shares }) => [
      criterion.id,
      (100 * shares.reduce((sum, share) => sum + share, 0)) / Math.max(1, shares.length),
    ]),
  ),
})

/** The ranking that a set would give. */
export const rankingUnder = (
  set: WeightSet,
  prepared: PreparedRanking,
  criteria: readonly Criterion[],
): Ranking => {
  const shares = sharesOf(set, criteria)
  const weights = new Map(
    firstLevel(criteria).map(({ id }, index): [CriterionId, number] => [id, shares[index] ?? 0]),
  )
  return rankPrepared(withWeights(prepared, weights))
}
