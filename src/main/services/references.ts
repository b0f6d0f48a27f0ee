// Clients who were asked about an agency, and what they said.
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { Reference, ReferenceId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { nextPosition } from '../db/order.ts'
import { listReferences, recordColumns, recordRow } from '../db/queries/records.ts'
import { agencyName, refuseMore } from './agency-rows.ts'
import { asSent, type Context, type Handlers, requireEvaluation } from './context.ts'
import { removeCells } from './removal.ts'

const mostReferences = 5_000

const blankReference: Omit<Reference, 'id' | 'agency' | 'client'> = {
  contact: null,
  calledOn: null,
  communication: null,
  expertise: null,
  deadlines: null,
  notes: null,
}

/** The reference's and its agency's names, for the ledger. */
function requireReference(
  context: Context,
  evaluation: string,
  id: ReferenceId,
): { readonly client: string; readonly name: string } {
  const found = listReferences(context.db, evaluation).find((reference) => reference.id === id)
  if (found === undefined) throw new ExpectedError('not_found', text('errors.noReference'))
  return { client: found.client, name: agencyName(context, evaluation, found.agency) }
}

export const references: Pick<
  Handlers,
  | 'agencies.references'
  | 'agencies.addReference'
  | 'agencies.updateReference'
  | 'agencies.removeReference'
> = {
  'agencies.references': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    return listReferences(context.db, evaluation).map(asSent)
  },

  'agencies.addReference': (context, { evaluation, agency, fields }) => {
    const name = agencyName(context, evaluation, agency)
    refuseMore(context, 'reference', evaluation, mostReferences)
    const id = context.newId() as ReferenceId
    context.change(evaluation, { client: fields.client, name }, (writer) => {
      const position = nextPosition(writer, 'reference', evaluation)
      const reference: Reference = { ...blankReference, ...fields, id, agency }
      writer.insert('reference', recordRow('reference', evaluation, position, reference))
    })
    return { id }
  },

  'agencies.updateReference': (context, { evaluation, reference: id, fields }) => {
    const names = requireReference(context, evaluation, id)
    const subject = { ...names, fields: Object.keys(fields).join(' ') }
    context.change(evaluation, subject, (writer) =>
      writer.update('reference', { evaluation, id }, recordColumns('reference', fields)),
    )
    return {}
  },

  'agencies.removeReference': (context, { evaluation, reference: id }) => {
    const names = requireReference(context, evaluation, id)
    context.change(evaluation, names, (writer) => {
      removeCells(writer, evaluation, 'reference', id)
      writer.remove('reference', { evaluation, id })
    })
    return {}
  },
}
