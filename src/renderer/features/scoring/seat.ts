// The evaluator who sits at the keyboard. Where there is one, the sheet is theirs alone: nobody else's cells are
// looked at, and nobody enters for somebody else.
import type { Evaluator } from '../../../shared/domain/model.ts'
import { youNames } from '../../../shared/messages/you.ts'
import { type View, views } from './sheet-types.ts'

export interface Seat {
  readonly member: Evaluator
  /** Nothing can be entered now: scoring has not begun, is over, or the scores are sealed. */
  readonly locked: boolean
}

const alone = views.filter((view) => view !== 'evaluators')

/** `seat` null: the owner looks. */
export const viewsFor = (seat: Seat | null): readonly View[] => (seat === null ? views : alone)

/** Whether the scores are those of who reads this, so that they are called "yours". */
export const isYou = (name: string, seat: Seat | null): boolean =>
  seat !== null || youNames.includes(name)

/** The view that was chosen last, as far as it is theirs. */
export const viewFor = (seat: Seat | null, wanted: View): View =>
  viewsFor(seat).includes(wanted) ? wanted : 'criteria'
