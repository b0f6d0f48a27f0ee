// The allow grid: who is asked about which criterion and which agency, and what a gesture on it changes.
import type { Evaluator, EvaluatorId, NotAssigned } from '../../../../shared/domain/model.ts'
import { isRecused } from '../../../../shared/domain/panel/members.ts'

/** What the columns are. */
export type Axis = 'criteria' | 'agencies'

export interface AllowCell {
  readonly member: Evaluator
  /** Of a criterion or an agency. */
  readonly item: string
}

export interface Assignment {
  readonly evaluator: EvaluatorId
  readonly notAssigned: NotAssigned
}

/** `kept`: a ruling on a conflict of interest keeps the member from the agency, whatever is assigned. */
export type Allowed = 'asked' | 'not-asked' | 'kept'

export const allowedAt = ({ member, item }: AllowCell, axis: Axis): Allowed => {
  if (axis === 'agencies' && isRecused(member, item as NotAssigned['agencies'][number]))
    return 'kept'
  const not: readonly string[] = member.notAssigned[axis]
  return not.includes(item) ? 'not-asked' : 'asked'
}

/** Asked from now on if one of the cells was not, else not asked; cells that a ruling closes stay as they are. */
export const toggled = (cells: readonly AllowCell[], axis: Axis): readonly Assignment[] => {
  const free = cells.filter((cell) => allowedAt(cell, axis) !== 'kept')
  const ask = free.some((cell) => allowedAt(cell, axis) === 'not-asked')
  const members = [...new Map(free.map(({ member }) => [member.id, member])).values()]
  return members.flatMap((member) => {
    const items = free.filter((cell) => cell.member.id === member.id).map(({ item }) => item)
    const before: readonly string[] = member.notAssigned[axis]
    const changed = items.filter((item) => before.includes(item) === ask)
    if (changed.length === 0) return []
    const after = ask ? before.filter((item) => !changed.includes(item)) : [...before, ...changed]
    return [{ evaluator: member.id, notAssigned: { ...member.notAssigned, [axis]: after } }]
  })
}

/** Of everybody who is not asked about everything. */
export const askedAboutEverything = (members: readonly Evaluator[]): readonly Assignment[] =>
  members
    .filter(({ notAssigned }) => notAssigned.agencies.length + notAssigned.criteria.length > 0)
    .map(({ id }) => ({ evaluator: id, notAssigned: { agencies: [], criteria: [] } }))
