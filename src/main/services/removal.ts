// Removing something takes what was said about it along, row by row, so that the ledger holds each of these
// rows and undo brings them back. Within a list, rows that refer to others of the list come first.
import type { Table } from '../../shared/contract/contract.ts'
import type { Writer } from '../db/rows.ts'
import { all, type Row } from '../db/sql.ts'

const tablesAbout = {
  agency: [
    'score',
    'moderated',
    'measurement',
    'gate_result',
    'quote',
    'evidence',
    'finding',
    'attachment',
    'reference',
  ],
  criterion: ['score', 'moderated', 'measurement', 'evidence', 'finding'],
  gate: ['gate_result', 'evidence'],
  evaluator: ['score', 'evidence', 'finding', 'declaration'],
  attachment: ['evidence'],
  reference: ['evidence'],
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
