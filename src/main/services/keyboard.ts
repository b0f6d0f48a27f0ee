// Who sits at the keyboard. The owner hands it to an evaluator and gets it back with the chair's PIN; that is kept
// in the library, so that closing the window is no way around it.
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { EvaluationId, EvaluatorId } from '../../shared/domain/model.ts'
import { isKeyboardKept } from '../../shared/domain/panel/procedure.ts'
import { text } from '../../shared/messages/door-text.ts'
import { findEvaluation, procedureOf } from '../db/queries/evaluations.ts'
import { actingEvaluator } from '../db/queries/panel.ts'
import type { Db } from '../db/sql.ts'
import type { Session } from '../session.ts'
import { requireEvaluation, type Service } from './context.ts'
import { requireMember } from './member.ts'
import { checkPin } from './pin.ts'

/** Who acts in a window: the evaluator who sits at the keyboard, else who the transport says. */
export function whoActs(db: Db, session: Session): Session {
  if (session.role !== 'owner' || session.console === true) return session
  const acting = actingEvaluator(db)
  if (acting === null) return session
  return {
    role: 'evaluator',
    evaluation: acting.evaluation as EvaluationId,
    evaluator: acting.evaluator as EvaluatorId,
    name: acting.name,
  }
}

export const keyboard: Pick<Service<'panel'>, 'panel.session' | 'panel.actAs' | 'panel.leave'> = {
  'panel.session': ({ session, db }) =>
    session.role === 'owner'
      ? { role: 'owner' }
      : {
          role: 'evaluator',
          evaluation: session.evaluation,
          evaluator: session.evaluator,
          name: session.name,
          title: findEvaluation(db, session.evaluation)?.title ?? '',
        },

  'panel.actAs': (context, { evaluation, evaluator }) => {
    const procedure = procedureOf(requireEvaluation(context, evaluation))
    if (procedure === null) throw new ExpectedError('conflict', text('errors.noProcedure'))
    if (procedure.stage === 'setup') throw new ExpectedError('locked', text('errors.stillSetUp'))
    if (isKeyboardKept(procedure) && procedure.pin === null)
      throw new ExpectedError('conflict', text('errors.pinNeeded'))
    const { name } = requireMember(context, evaluation, evaluator)
    context.change(evaluation, { name }, (writer) =>
      writer.update('evaluation', { id: evaluation }, { acting: evaluator }),
    )
    context.announceEverything()
    return {}
  },

  'panel.leave': (context, { evaluation, pin }) => {
    const procedure = procedureOf(requireEvaluation(context, evaluation))
    if (procedure !== null && procedure.pin !== null && isKeyboardKept(procedure))
      checkPin(context, procedure.pin, pin)
    const name = context.session.role === 'evaluator' ? context.session.name : null
    context.change(evaluation, { name }, (writer) =>
      writer.update('evaluation', { id: evaluation }, { acting: null }),
    )
    context.announceEverything()
    return {}
  },
}
