// Declarations: what a member accepts by typed name before seeing agencies, and what the chair rules on a
// conflict of interest.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { text } from '../../shared/messages/door-text.ts'
import { procedureOf } from '../db/queries/evaluations.ts'
import { evaluatorColumns, listDeclarations } from '../db/queries/panel.ts'
import { readRow } from '../db/rows.ts'
import { asSent, ownOf, personName, requireEvaluation, type Service } from './context.ts'
import { requireMember } from './member.ts'

const sameName = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase()

type Methods = 'panel.declarations' | 'panel.declare' | 'panel.rule'

export const declarations: Pick<Service<'panel'>, Methods> = {
  'panel.declarations': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    const own = ownOf(context)
    return listDeclarations(context.db, evaluation).flatMap((declaration) =>
      own === null || declaration.evaluator === own ? [asSent(declaration)] : [],
    )
  },

  'panel.declare': (context, { evaluation, typedName, conflict }) => {
    const procedure = procedureOf(requireEvaluation(context, evaluation))
    if (procedure === null) throw new ExpectedError('conflict', text('errors.noProcedure'))
    const own = ownOf(context)
    if (own === null) throw new ExpectedError('forbidden', text('errors.forbidden'))
    const { name } = requireMember(context, evaluation, own)
    if (!sameName(name, typedName))
      throw new ExpectedError('validation', text('errors.typedName', { name }), [
        { place: 'typedName', rule: text('errors.typedName', { name }), got: typedName },
      ])
    const key = { evaluation, evaluator: own }
    const said = {
      time: context.now(),
      typed_name: typedName,
      text: procedure.declaration,
      conflict,
      ruling: null,
    }
    const subject = { name, variant: conflict === null ? 'clear' : 'conflict' }
    context.change(evaluation, subject, (writer) =>
      readRow(context.db, 'declaration', key) === null
        ? writer.insert('declaration', { ...key, ...said })
        : writer.update('declaration', key, said),
    )
    return {}
  },

  'panel.rule': (context, { evaluation, evaluator, from, reason }) => {
    const { name } = requireMember(context, evaluation, evaluator)
    const key = { evaluation, evaluator }
    const declared = readRow(context.db, 'declaration', key)
    const ruling = { from, reason, time: context.now(), by: personName(context) }
    const subject = {
      name,
      count: from === 'all' ? null : from.length,
      variant: from === 'all' ? 'all' : from.length === 0 ? 'none' : 'some',
    }
    context.change(
      evaluation,
      subject,
      (writer) => {
        writer.update(
          'evaluator',
          { evaluation, id: evaluator },
          evaluatorColumns({ recusedFrom: from }),
        )
        if (declared !== null) writer.update('declaration', key, { ruling: JSON.stringify(ruling) })
      },
      reason,
    )
    return {}
  },
}
