// What one gesture in the table of agencies changes: facts and statuses of agencies that are there, and agencies that
// a paste below the last row adds.
import { blankAgency } from '../../../shared/domain/blank.ts'
import type { Agency, AgencyId, AgencyStatus } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { GridChange } from '../../ui/grid/grid-types.ts'
import {
  type AgencyFields,
  type EditedFields,
  type NewAgency,
  parseEdit,
  statusNeeded,
} from './agency-columns.ts'
import type { AgencyColumn } from './table-columns.ts'

export interface AgencyChange {
  readonly agency: AgencyId
  readonly fields: AgencyFields
}

export interface TableEdits {
  readonly added: readonly NewAgency[]
  readonly changes: readonly (AgencyChange & { readonly status: AgencyStatus | null })[]
}

/** No id of an agency begins with this character. */
const spare = '\u0000'

/** A row after the last one, which a paste may fill; `index` from 0. */
export const spareAgency = (index: number): Agency => ({
  ...blankAgency,
  id: `${spare}${index}` as AgencyId,
  name: '',
})

/** All texts of a gesture, or why one of them cannot be kept; then nothing is. */
export const tableEdits = (
  cells: readonly GridChange<Agency, AgencyColumn>[],
  locale: string,
):
  | { readonly ok: true; readonly edits: TableEdits }
  | { readonly ok: false; readonly error: string } => {
  const fieldsOf = new Map<AgencyId, EditedFields>()
  for (const { row, column, text: typed } of cells) {
    const parsed = parseEdit(column.id, typed ?? '', locale)
    if (!parsed.ok) {
      const { error } = parsed
      const name = row.name || text('agencies.cellRefused.new')
      return {
        ok: false,
        error: text('agencies.cellRefused', { name, column: column.label, error }),
      }
    }
    fieldsOf.set(row.id, { ...fieldsOf.get(row.id), ...parsed.fields })
  }
  const added: NewAgency[] = []
  const changes: (AgencyChange & { readonly status: AgencyStatus | null })[] = []
  for (const [agency, { status, ...fields }] of fieldsOf)
    if (agency.startsWith(spare)) {
      const { name } = fields
      if (name === undefined) return { ok: false, error: text('agencies.nameNeeded') }
      added.push({ ...fields, name, ...(status === undefined ? {} : { status }) })
    } else if (status !== undefined || Object.keys(fields).length > 0)
      changes.push({ agency, fields, status: status ?? null })
  // Nothing but statuses that were to be emptied.
  return added.length + changes.length === 0
    ? { ok: false, error: statusNeeded() }
    : { ok: true, edits: { added, changes } }
}
