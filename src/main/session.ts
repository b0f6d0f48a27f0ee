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

/** Whose entries of the ledger who acts may take back. */
export const undoerOf = (session: Session): 'owner' | `evaluator:${string}` =>
  session.role === 'evaluator' ? `evaluator:${session.evaluator}` : 'owner'

/** As the ledger writes it. `person`: the name of who sits at the owner's keyboard; null: not said. */
export function actorOf(session: Session, person: string | null): string {
  if (session.role === 'evaluator') return undoerOf(session)
  return person === null ? 'owner' : `owner:${person}`
}
