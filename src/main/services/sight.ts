// What an evaluator gets to see of an evaluation: not the agencies that a conflict of interest keeps them from,
// and no names where agencies are anonymous. The owner sees all.
import type {
  Agency,
  AgencyId,
  EvaluationId,
  Evaluator,
  Evidence,
  GateResult,
} from '../../shared/domain/model.ts'
import { isRecused } from '../../shared/domain/panel/members.ts'
import { listEvaluators } from '../db/queries/panel.ts'
import { standInsOf } from '../db/queries/stand-ins.ts'
import { type Context, ownOf } from './context.ts'

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
  context.session.role === 'evaluator' && standInsOf(context.db, evaluation) !== null

/**
 * What is about agencies that who asks may see. Anonymous ones come in the order of their letters: the list's own
 * order would tell who is who.
 */
export function aboutSeen<T>(
  context: Context,
  evaluation: EvaluationId,
  items: readonly T[],
  agencyOf: (item: T) => AgencyId,
): readonly T[] {
  const sees = agenciesSeen(context, evaluation)
  const seen = items.filter((item) => sees(agencyOf(item)))
  const standInOf = context.session.role === 'evaluator' ? standInsOf(context.db, evaluation) : null
  if (standInOf === null) return seen
  return seen
    .map((item) => ({ item, place: standInOf(agencyOf(item)) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ item }) => item)
}

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

/** A note may tell who it is about. */
export const facelessResult = (result: GateResult): GateResult => ({ ...result, note: null })

/** A link that somebody else pinned leads to who it is about. */
export const facelessEvidence =
  (own: Evaluator['id'] | null) =>
  (item: Evidence): Evidence =>
    item.evaluator === own ? item : { ...item, link: null }
