// Who of the panel judges what: seats, assignments, and conflicts of interest that keep a member from an agency.
import type { AgencyId, CriterionId, Evaluator } from '../model.ts'

/** Whether the seat gives scores; an advisor comments only, an observer reads only. */
export const scores = ({ seat }: Pick<Evaluator, 'seat'>): boolean =>
  seat === 'chair' || seat === 'evaluator'

/** How many of the panel give scores: by how many people the agencies are judged. */
export const scorerCount = (panel: readonly Pick<Evaluator, 'seat'>[]): number =>
  panel.filter(scores).length

/** Whether a conflict of interest keeps the member from the agency. */
export const isRecused = (
  { recusedFrom }: Pick<Evaluator, 'recusedFrom'>,
  agency: AgencyId,
): boolean => recusedFrom === 'all' || recusedFrom.includes(agency)

/** The weight of the member's scores, ≥ 0: 0 for who has no vote, or is kept from all agencies. */
export const countingWeight = (member: Evaluator): number =>
  scores(member) && member.recusedFrom !== 'all' ? member.weight : 0

/** Whether the cell is one that the member is asked about. */
export const isAssigned = (
  { notAssigned }: Pick<Evaluator, 'notAssigned'>,
  agency: AgencyId,
  criterion: CriterionId,
): boolean => !notAssigned.agencies.includes(agency) && !notAssigned.criteria.includes(criterion)

/** Whether a score of this cell is expected from the member. */
export const owesScore = (member: Evaluator, agency: AgencyId, criterion: CriterionId): boolean =>
  scores(member) && !isRecused(member, agency) && isAssigned(member, agency, criterion)
