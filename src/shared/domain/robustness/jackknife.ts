// Does the result hang on one evaluator, one criterion, or the presence of one other agency?

import type { AgencyId, CriterionId, EvaluatorId } from '../model.ts'
import { countingWeight } from '../panel/members.ts'
import { type PreparedRanking, rankPrepared } from '../ranking.ts'
import { takesPart } from '../ranking-row.ts'
import { withoutAgency, withoutCriterion, withoutEvaluator } from '../ranking-without.ts'
import { leaderOf } from './table.ts'

/** The one who leads without this part; null: the first rank is shared then, or empty. */
export type JackknifeResult =
  | {
      readonly without: 'evaluator'
      readonly id: EvaluatorId
      readonly leader: AgencyId | null
    }
  | {
      readonly without: 'criterion'
      readonly id: CriterionId
      readonly leader: AgencyId | null
    }
  | { readonly without: 'agency'; readonly id: AgencyId; readonly leader: AgencyId | null }

export interface Jackknife {
  readonly leader: AgencyId | null
  readonly results: readonly JackknifeResult[]
  /** Those results in which somebody else leads, or nobody alone. */
  readonly exceptions: readonly JackknifeResult[]
}

/**
 * Ranks again without each evaluator who counts, each criterion with cells, and each other agency that takes
 * part. Source: the jackknife (Quenouille 1956; Tukey 1958), here on the winner.
 */
export const jackknife = (prepared: PreparedRanking): Jackknife => {
  const leader = leaderOf(rankPrepared(prepared))
  const leads = (then: PreparedRanking): AgencyId | null => leaderOf(rankPrepared(then))
  const { evaluators, agencies } = prepared.state
  const counting = evaluators.filter((evaluator) => countingWeight(evaluator) > 0)
  const results: JackknifeResult[] = [
    ...(counting.length < 2 ? [] : counting).map(({ id }) => ({
      without: 'evaluator' as const,
      id,
      leader: leads(withoutEvaluator(prepared, id)),
    })),
    ...(prepared.leaves.length < 2 ? [] : prepared.leaves).map(({ criterion: { id } }) => ({
      without: 'criterion' as const,
      id,
      leader: leads(withoutCriterion(prepared, id)),
    })),
    ...agencies
      .filter((agency) => takesPart(agency) && agency.id !== leader)
      .map(({ id }) => ({
        without: 'agency' as const,
        id,
        leader: leads(withoutAgency(prepared, id)),
      })),
  ]
  return { leader, results, exceptions: results.filter((result) => result.leader !== leader) }
}
