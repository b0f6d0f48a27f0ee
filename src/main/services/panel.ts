// The panel: who evaluates, in which seat and with which weight.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { limits } from '../../shared/contract/schemas.ts'
import { blankEvaluator } from '../../shared/domain/blank.ts'
import type { EvaluatorId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { nextPosition } from '../db/order.ts'
import { evaluatorColumns, listEvaluators } from '../db/queries/panel.ts'
import { asSent, ownOf, requireEvaluation, type Service } from './context.ts'
import { declarations } from './declarations.ts'
import { keyboard } from './keyboard.ts'
import { requireMember } from './member.ts'
import { procedure } from './procedure.ts'
import { removeCells } from './removal.ts'
import { submissions } from './submissions.ts'

export const panel: Service<'panel'> = {
  ...procedure,
  ...declarations,
  ...keyboard,
  ...submissions,

  'panel.list': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    const own = ownOf(context)
    return listEvaluators(context.db, evaluation).flatMap(({ item }) =>
      own === null || item.id === own ? [asSent(item)] : [],
    )
  },

  'panel.add': (context, { evaluation, fields }) => {
    requireEvaluation(context, evaluation)
    if (listEvaluators(context.db, evaluation).length >= limits.evaluators)
      throw new ExpectedError(
        'validation',
        text('errors.limitReached', { limit: limits.evaluators }),
      )
    const id = context.newId() as EvaluatorId
    context.change(evaluation, { name: fields.name }, (writer) =>
      writer.insert('evaluator', {
        evaluation,
        id,
        position: nextPosition(writer, 'evaluator', evaluation),
        ...evaluatorColumns({ ...blankEvaluator, ...fields }),
      }),
    )
    return { id }
  },

  'panel.update': (context, { evaluation, evaluator, fields }) => {
    const { name } = requireMember(context, evaluation, evaluator)
    const subject = { name, fields: Object.keys(fields).join(' ') }
    context.change(evaluation, subject, (writer) =>
      writer.update('evaluator', { evaluation, id: evaluator }, evaluatorColumns(fields)),
    )
    return {}
  },

  'panel.assign': (context, { evaluation, members }) => {
    const names = members.map(({ evaluator }) => requireMember(context, evaluation, evaluator).name)
    const [name = null] = names
    const subject =
      names.length === 1 ? { name, variant: 'one' } : { count: names.length, variant: 'several' }
    context.change(evaluation, subject, (writer) => {
      for (const { evaluator, notAssigned } of members)
        writer.update('evaluator', { evaluation, id: evaluator }, evaluatorColumns({ notAssigned }))
    })
    return {}
  },

  'panel.remove': (context, { evaluation, evaluator }) => {
    const { name } = requireMember(context, evaluation, evaluator)
    if (listEvaluators(context.db, evaluation).length === 1)
      throw new ExpectedError('conflict', text('errors.lastEvaluator'))
    context.change(evaluation, { name }, (writer) => {
      removeCells(writer, evaluation, 'evaluator', evaluator)
      writer.remove('evaluator', { evaluation, id: evaluator })
    })
    return {}
  },
}
