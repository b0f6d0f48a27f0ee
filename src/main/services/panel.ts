// The panel: who scores, with which weight.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { limits } from '../../shared/contract/schemas.ts'
import type { EvaluatorId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { nextPosition } from '../db/order.ts'
import { listEvaluators } from '../db/queries/panel.ts'
import { type Context, requireEvaluation, type Service } from './context.ts'
import { removeCells } from './removal.ts'

function requireEvaluator(context: Context, evaluation: string, id: EvaluatorId): string {
  const found = listEvaluators(context.db, evaluation).find(({ item }) => item.id === id)
  if (found === undefined) throw new ExpectedError('not_found', text('errors.noEvaluator'))
  return found.item.name
}

export const panel: Service<'panel'> = {
  'panel.list': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    return listEvaluators(context.db, evaluation).map(({ item }) => item)
  },

  'panel.add': (context, { evaluation, fields }) => {
    requireEvaluation(context, evaluation)
    if (listEvaluators(context.db, evaluation).length >= limits.evaluators)
      throw new ExpectedError(
        'validation',
        text('errors.limitReached', { limit: limits.evaluators }),
      )
    const id = context.newId()
    context.change(evaluation, { name: fields.name }, (writer) =>
      writer.insert('evaluator', {
        evaluation,
        id,
        position: nextPosition(writer, 'evaluator', evaluation),
        name: fields.name,
        role: fields.role ?? null,
        weight: fields.weight ?? 1,
      }),
    )
    return { id }
  },

  'panel.update': (context, { evaluation, evaluator, fields }) => {
    const name = requireEvaluator(context, evaluation, evaluator)
    const subject = { name, fields: Object.keys(fields).join(' ') }
    context.change(evaluation, subject, (writer) =>
      writer.update('evaluator', { evaluation, id: evaluator }, fields),
    )
    return {}
  },

  'panel.remove': (context, { evaluation, evaluator }) => {
    const name = requireEvaluator(context, evaluation, evaluator)
    if (listEvaluators(context.db, evaluation).length === 1)
      throw new ExpectedError('conflict', text('errors.lastEvaluator'))
    context.change(evaluation, { name }, (writer) => {
      removeCells(writer, evaluation, 'evaluator', evaluator)
      writer.remove('evaluator', { evaluation, id: evaluator })
    })
    return {}
  },
}
