// Lists of agencies from spreadsheets: what a file says, and how it is taken in. A row adds an agency, changes one
// that is here already, or is left out; all of it is one step.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { limits } from '../../shared/contract/schemas.ts'
import { rejectsUnexplained, updatesOf } from '../../shared/domain/agencies/listed.ts'
import { blankAgency } from '../../shared/domain/blank.ts'
import type { AgencyId } from '../../shared/domain/model.ts'
import { plural, spoken, text } from '../../shared/messages/door-text.ts'
import { nextPosition } from '../db/order.ts'
import { agencyColumns, agencyRow, listAgencies } from '../db/queries/agencies.ts'
import { everyFieldName } from '../files/agency-headings.ts'
import type { AgencyTable } from '../files/agency-table.ts'
import type { TableFile, TableRead } from '../files/read-table.ts'
import { refuseMore } from './agency-rows.ts'
import { asSent, type Context, requireEvaluation, type Service } from './context.ts'

/** What the file holds; refuses what is no list of agencies, in words. */
async function readTable(
  context: Context,
  { name, ...file }: Omit<TableFile, 'uncertain'> & { readonly name: string },
): Promise<TableRead & { readonly table: Extract<AgencyTable, { ok: true }> }> {
  const { readAgencyTable } = await import('../files/read-table.ts')
  const read = await readAgencyTable(
    { ...file, uncertain: 'thousands' },
    context.workbooks,
    spoken(),
  )
  const { table } = read
  if (!table.ok)
    throw new ExpectedError(
      'validation',
      text('errors.tableRefused', { name, first: table.problems[0] ?? '' }),
      table.problems.map((rule) => ({ place: name, rule, got: '' })),
    )
  return { ...read, table }
}

export const agencyImport: Pick<
  Service<'agencies'>,
  'agencies.readTable' | 'agencies.importTable'
> = {
  'agencies.readTable': async (context, file) => {
    const { table, sheets, sheet } = await readTable(context, file)
    const { columns, rows, headings, decimals, notes } = table
    return asSent({
      sheets,
      sheet,
      columns,
      rows: rows.map(({ fields, ...row }) => ({ ...row, facts: fields })),
      fields: everyFieldName,
      headings,
      decimals,
      notes,
    })
  },

  'agencies.importTable': async (
    context,
    { evaluation, goodRowsOnly, status, known: said, ...file },
  ) => {
    const { table } = await readTable(context, file)
    // After the reading, which takes its time.
    requireEvaluation(context, evaluation)
    const agencies = new Map(
      listAgencies(context.db, evaluation).map(({ item }) => [item.id, item]),
    )
    const target = new Map(said.map(({ row, agency }) => [row, agency]))
    const rows = table.rows.map((row) => {
      const id = target.get(row.row)
      const leftOut = id === null || row.problems.length > 0
      const agency = id == null ? null : (agencies.get(id) ?? null)
      return leftOut || !rejectsUnexplained(agency, row.fields)
        ? row
        : { ...row, problems: [text('errors.rejectedUnexplained')] }
    })
    const bad = rows.filter((row) => row.problems.length > 0)
    if (bad.length > 0 && !goodRowsOnly)
      throw new ExpectedError(
        'validation',
        plural('errors.badRows', bad.length),
        bad.slice(0, 100).map((row) => ({
          place: text('errors.row', { row: row.row }),
          rule: row.problems.join('; '),
          got: row.name,
        })),
      )
    const good = rows.filter((row) => row.problems.length === 0)
    const added = good.filter(({ row }) => !target.has(row))
    const known = good.flatMap((row) => {
      const id = target.get(row.row) ?? null
      if (id === null) return []
      const agency = agencies.get(id)
      if (agency === undefined) throw new ExpectedError('not_found', text('errors.noAgency'))
      return [{ id, fields: updatesOf(agency, row, row.fields) }]
    })
    const changed = known.filter(({ fields }) => Object.keys(fields).length > 0)
    refuseMore(context, 'agency', evaluation, limits.agencies, added.length)
    const subject = { file: file.name, count: added.length, updated: changed.length }
    context.change(evaluation, subject, (writer) => {
      for (const { id, fields } of changed)
        writer.update('agency', { evaluation, id }, agencyColumns(fields))
      const taken = new Set<string>(agencies.keys())
      let position = nextPosition(writer, 'agency', evaluation)
      for (const row of added) {
        const id = row.id !== null && !taken.has(row.id) ? row.id : context.newId()
        taken.add(id)
        const agency = {
          ...blankAgency,
          ...row.fields,
          status: row.fields.status ?? status,
          id: id as AgencyId,
          name: row.name,
        }
        writer.insert('agency', agencyRow(evaluation, position++, agency, null))
      }
    })
    return {
      imported: added.length,
      updated: changed.length,
      skipped: table.rows.length - added.length - known.length,
    }
  },
}
