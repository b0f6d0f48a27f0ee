// Who acts. It comes from the transport and is kept in main; it is never part of an input.
import type { EvaluationId, EvaluatorId } from '../shared/domain/model.ts'

export type Session =
  | {
      readonly role: 'owner'
      /** At the command line, not in the window that an evaluator may sit at. */
      readonly console?: true
    }
  | {
      readonly role: 'evaluator'
      readonly evaluation: EvaluationId
      readonly evaluator: EvaluatorId
      readonly name: string
    }

export const ownerSession: Session = { role: 'owner' }
export const consoleSession: Session = { role: 'owner', console: true }

/** As the ledger writes it. `person`: the name of who sits at the owner's keyboard; null: not said. */
export function actorOf(session: Session, person: string | null): string {
  if (session.role === 'evaluator') return `evaluator:${session.evaluator}`
  return person === null ? 'owner' : `owner:${person}`
}
