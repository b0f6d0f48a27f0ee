// Agencies: typed in or read from a spreadsheet, edited, reordered, removed with everything said about them.

import { ExpectedError } from '../../shared/contract/errors.ts'
import { limits } from '../../shared/contract/schemas.ts'
import { blankAgency } from '../../shared/domain/blank.ts'
import type { Agency, AgencyId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { moveTo, nextPosition } from '../db/order.ts'
import { agencyColumns, agencyRow, listAgencies } from '../db/queries/agencies.ts'
import { agencyImport } from './agency-import.ts'
import { agencyName, refuseMore, refuseUnexplained } from './agency-rows.ts'
import { attachments } from './attachments.ts'
import { asSent, requireEvaluation, type Service } from './context.ts'
import { references } from './references.ts'
import { removeCells } from './removal.ts'
import { aboutSeen, facelessAgency, isAnonymousTo } from './sight.ts'

export const agencies: Service<'agencies'> = {
  ...references,
  ...attachments,
  ...agencyImport,

  'agencies.list': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    const anonymous = isAnonymousTo(context, evaluation)
    const agencies = listAgencies(context.db, evaluation).map(({ item }) => item)
    return aboutSeen(context, evaluation, agencies, ({ id }) => id).map((agency) =>
      asSent(anonymous ? facelessAgency(agency) : agency),
    )
  },

  'agencies.add': (context, { evaluation, fields }) => {
    requireEvaluation(context, evaluation)
    refuseMore(context, 'agency', evaluation, limits.agencies)
    const id = context.newId() as AgencyId
    context.change(evaluation, { name: fields.name }, (writer) => {
      const position = nextPosition(writer, 'agency', evaluation)
      writer.insert(
        'agency',
        agencyRow(evaluation, position, { ...blankAgency, ...fields, id }, null),
      )
    })
    return { id }
  },

  'agencies.update': (context, { evaluation, agency, fields }) => {
    const name = agencyName(context, evaluation, agency)
    const subject = { name, fields: Object.keys(fields).join(' ') }
    context.change(evaluation, subject, (writer) =>
      writer.update('agency', { evaluation, id: agency }, agencyColumns(fields)),
    )
    return {}
  },

  'agencies.updateMany': (context, { evaluation, changes }) => {
    const names = changes.map(({ agency }) => agencyName(context, evaluation, agency))
    const fields = [...new Set(changes.flatMap((change) => Object.keys(change.fields)))].join(' ')
    const name = names.length === 1 ? (names[0] ?? null) : null
    context.change(evaluation, { name, fields, count: changes.length }, (writer) => {
      for (const change of changes)
        writer.update('agency', { evaluation, id: change.agency }, agencyColumns(change.fields))
    })
    return {}
  },

  'agencies.editMany': (context, { evaluation, added, changes, reason }) => {
    requireEvaluation(context, evaluation)
    refuseMore(context, 'agency', evaluation, limits.agencies, added.length)
    const known = new Map(listAgencies(context.db, evaluation).map(({ item }) => [item.id, item]))
    const changed = changes.map(({ agency: id, fields, status }): Agency => {
      const before = known.get(id)
      if (before === undefined) throw new ExpectedError('not_found', text('errors.noAgency'))
      return { ...before, ...fields, status: status ?? before.status }
    })
    const fresh = added.map(
      (fields): Agency => ({ ...blankAgency, ...fields, id: context.newId() as AgencyId }),
    )
    const rejected = [...changed, ...fresh].filter(
      ({ id, status }) => status === 'rejected' && known.get(id)?.status !== 'rejected',
    )
    refuseUnexplained(rejected, reason)
    const explained = (agency: Agency): Agency =>
      rejected.includes(agency)
        ? { ...agency, rejectionReason: agency.rejectionReason ?? reason }
        : agency
    const subject = {
      name: fresh.length === 1 ? (fresh[0]?.name ?? null) : null,
      added: fresh.length,
      count: changes.length,
    }
    context.change(
      evaluation,
      subject,
      (writer) => {
        for (const agency of changed) {
          const { id, measured: _measured, ...fields } = explained(agency)
          writer.update('agency', { evaluation, id }, agencyColumns(fields))
        }
        let position = nextPosition(writer, 'agency', evaluation)
        for (const agency of fresh)
          writer.insert('agency', agencyRow(evaluation, position++, explained(agency), null))
      },
      rejected.length > 0 ? reason : null,
    )
    return { ids: fresh.map(({ id }) => id) }
  },

  'agencies.setStatus': (context, { evaluation, agencies: ids, status, reason }) => {
    const chosen = new Set(ids)
    const changed = listAgencies(context.db, evaluation)
      .map(({ item }) => item)
      .filter(({ id }) => chosen.has(id))
    if (changed.length < chosen.size) throw new ExpectedError('not_found', text('errors.noAgency'))
    const rejected = status === 'rejected'
    if (rejected) refuseUnexplained(changed, reason)
    const [first, ...others] = changed
    const subject = {
      name: others.length === 0 ? (first?.name ?? null) : null,
      count: changed.length,
      status,
    }
    context.change(
      evaluation,
      subject,
      (writer) => {
        for (const { id, rejectionReason } of changed)
          writer.update(
            'agency',
            { evaluation, id },
            // Asked once: a reason that was given before stays.
            agencyColumns(
              rejected ? { status, rejectionReason: rejectionReason ?? reason } : { status },
            ),
          )
      },
      rejected ? reason : null,
    )
    return {}
  },

  'agencies.remove': (context, { evaluation, agency }) => {
    const name = agencyName(context, evaluation, agency)
    context.change(evaluation, { name }, (writer) => {
      removeCells(writer, evaluation, 'agency', agency)
      writer.remove('agency', { evaluation, id: agency })
    })
    return {}
  },

  'agencies.move': (context, { evaluation, agency, to }) => {
    const name = agencyName(context, evaluation, agency)
    context.change(evaluation, { name, to: to + 1 }, (writer) =>
      moveTo(writer, 'agency', evaluation, agency, to),
    )
    return {}
  },
}
