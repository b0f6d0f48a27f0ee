// Agencies: typed in or read from a spreadsheet, edited, reordered, removed with everything said about them.

import { ExpectedError } from '../../shared/contract/errors.ts'
import { limits } from '../../shared/contract/schemas.ts'
import { blankAgency } from '../../shared/domain/blank.ts'
import type { Agency, AgencyId } from '../../shared/domain/model.ts'
import { plural, spoken, text } from '../../shared/messages/door-text.ts'
import { moveTo, nextPosition } from '../db/order.ts'
import { agencyColumns, agencyRow, listAgencies } from '../db/queries/agencies.ts'
import { agencyFieldNames } from '../files/agency-headings.ts'
import type { AgencyTable } from '../files/agency-table.ts'
import type { TableFile, TableRead } from '../files/read-table.ts'
import { agencyName, refuseMore } from './agency-rows.ts'
import { attachments } from './attachments.ts'
import { asSent, type Context, requireEvaluation, type Service } from './context.ts'
import { references } from './references.ts'
import { removeCells } from './removal.ts'
import { aboutSeen, facelessAgency, isAnonymousTo } from './sight.ts'

const refuseTooMany = (context: Context, evaluation: string, more: number): void =>
  refuseMore(context, 'agency', evaluation, limits.agencies, more)

/** What the file holds; refuses what is no list of agencies, in words. */
async function readTable(
  context: Context,
  file: TableFile & { readonly name: string },
): Promise<TableRead & { readonly table: Extract<AgencyTable, { ok: true }> }> {
  const { readAgencyTable } = await import('../files/read-table.ts')
  const read = await readAgencyTable(file, context.workbooks, spoken())
  const { table } = read
  if (!table.ok) throw tableRefused(file.name, table.problems)
  return { ...read, table }
}

export const agencies: Service<'agencies'> = {
  ...references,
  ...attachments,

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
    refuseTooMany(context, evaluation, 1)
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

  'agencies.setStatus': (context, { evaluation, agencies: ids, status, reason }) => {
    const chosen = new Set(ids)
    const changed = listAgencies(context.db, evaluation)
      .map(({ item }) => item)
      .filter(({ id }) => chosen.has(id))
    if (changed.length < chosen.size) throw new ExpectedError('not_found', text('errors.noAgency'))
    const rejected = status === 'rejected'
    const unexplained = changed.find(({ rejectionReason }) => rejectionReason === null)
    if (rejected && unexplained !== undefined && reason === null)
      throw new ExpectedError(
        'validation',
        text('errors.rejectionReasonNeeded', { name: unexplained.name }),
      )
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

  'agencies.readTable': async (context, file) => {
    const { table, sheets, sheet } = await readTable(context, file)
    return {
      sheets: [...sheets],
      sheet,
      columns: table.columns.map((column) => ({ ...column, examples: [...column.examples] })),
      rows: table.rows.map((row) => ({
        row: row.row,
        name: row.name,
        facts: factsOf({ ...blankAgency, ...row.fields }),
        problems: [...row.problems],
        notes: [...row.notes],
      })),
      fields: [...agencyFieldNames],
    }
  },

  'agencies.importTable': async (context, { evaluation, goodRowsOnly, ...file }) => {
    const { table } = await readTable(context, file)
    // After the reading, which takes its time.
    requireEvaluation(context, evaluation)
    const good = table.rows.filter((row) => row.problems.length === 0)
    const bad = table.rows.length - good.length
    if (bad > 0 && !goodRowsOnly)
      throw new ExpectedError(
        'validation',
        plural('errors.badRows', bad),
        table.rows
          .filter((row) => row.problems.length > 0)
          .slice(0, 100)
          .map((row) => ({
            place: text('errors.row', { row: row.row }),
            rule: row.problems.join('; '),
            got: row.name,
          })),
      )
    refuseTooMany(context, evaluation, good.length)
    const taken = new Set(listAgencies(context.db, evaluation).map(({ item }): string => item.id))
    context.change(evaluation, { file: file.name, count: good.length }, (writer) => {
      let position = nextPosition(writer, 'agency', evaluation)
      for (const row of good) {
        const wanted = row.id !== null && !taken.has(row.id) ? row.id : context.newId()
        taken.add(wanted)
        const agency: Agency = {
          ...blankAgency,
          ...row.fields,
          id: wanted as AgencyId,
          name: row.name,
        }
        writer.insert('agency', agencyRow(evaluation, position++, agency, null))
      }
    })
    return { imported: good.length, skipped: bad }
  },
}

/** What a preview shows: everything but the measurements, which no table brings. */
const factsOf = ({ measured: _measured, ...facts }: typeof blankAgency) => asSent(facts)

function tableRefused(name: string, problems: readonly string[]): ExpectedError {
  return new ExpectedError(
    'validation',
    text('errors.tableRefused', { name, first: problems[0] ?? '' }),
    problems.map((rule) => ({ place: name, rule, got: '' })),
  )
}
