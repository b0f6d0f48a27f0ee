// What an evaluator gets to see of an evaluation: not the agencies that a conflict of interest keeps them from,
// and no names where agencies are anonymous. The owner sees all.
import type { Agency, AgencyId, EvaluationId, Evaluator } from '../../shared/domain/model.ts'
import { isRecused } from '../../shared/domain/panel/members.ts'
import { isAnonymous } from '../../shared/domain/panel/procedure.ts'
import { procedureOf } from '../db/queries/evaluations.ts'
import { listEvaluators } from '../db/queries/panel.ts'
import { type Context, ownOf, requireEvaluation } from './context.ts'

/** The member who acts; null: the owner, or somebody who is no member any more. */
export function ownMember(context: Context, evaluation: EvaluationId): Evaluator | null {
  const own = ownOf(context)
  if (own === null) return null
  return listEvaluators(context.db, evaluation).find(({ item }) => item.id === own)?.item ?? null
}

export function agenciesSeen(
  context: Context,
  evaluation: EvaluationId,
): (agency: AgencyId) => boolean {
  if (context.session.role === 'owner') return () => true
  const member = ownMember(context, evaluation)
  return (agency) => member !== null && !isRecused(member, agency)
}

export const isAnonymousTo = (context: Context, evaluation: EvaluationId): boolean =>
  context.session.role === 'evaluator' &&
  isAnonymous(procedureOf(requireEvaluation(context, evaluation)))

/** What may be known of an agency without telling who it is; its name is replaced at the door. */
export const facelessAgency = (agency: Agency): Agency => ({
  ...agency,
  website: null,
  location: null,
  notes: null,
  pros: [],
  cons: [],
  rejectionReason: null,
})
