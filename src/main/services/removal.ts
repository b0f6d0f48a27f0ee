// Removing an agency, a criterion or an evaluator takes the cells about it along, row by row, so that the
// ledger holds each of them and undo brings them back.
import type { Table } from '../../shared/contract/contract.ts'
import type { Writer } from '../db/rows.ts'
import { all, type Row } from '../db/sql.ts'

const tablesAbout = {
  agency: ['score', 'moderated', 'measurement', 'gate_result', 'quote'],
  criterion: ['score', 'moderated', 'measurement'],
  evaluator: ['score'],
} as const satisfies Record<string, readonly Table[]>

export function removeCells(
  writer: Writer,
  evaluation: string,
  about: keyof typeof tablesAbout,
  id: string,
): void {
  for (const table of tablesAbout[about])
    for (const row of all<Row>(
      writer.db,
      `SELECT * FROM ${table} WHERE evaluation = ? AND ${about} = ?`,
      evaluation,
      id,
    ))
      writer.remove(table, row)
}
