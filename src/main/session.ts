// Who acts. It comes from the transport and is kept in main; it is never part of an input.
import type { EvaluationId, EvaluatorId } from '../shared/domain/model.ts'

export type Session =
  | { readonly role: 'owner' }
  | {
      readonly role: 'evaluator'
      readonly evaluation: EvaluationId
      readonly evaluator: EvaluatorId
      readonly name: string
    }

export const ownerSession: Session = { role: 'owner' }

/** As the ledger writes it. */
export function actorOf(session: Session): string {
  return session.role === 'owner' ? 'owner' : `evaluator:${session.evaluator}`
}
