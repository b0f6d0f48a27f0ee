// Positions in a list that people reorder: dense, from 0, written only where they change.
import type { Table } from '../../shared/contract/contract.ts'
import type { Writer } from './rows.ts'
import { all, type Db, one } from './sql.ts'

type Listed = Extract<
  Table,
  | 'agency'
  | 'criterion'
  | 'evaluator'
  | 'gate'
  | 'weight_set'
  | 'reference'
  | 'attachment'
  | 'finding'
  | 'evidence'
>

/** Identifiers in the order of the list. */
export const idsOf = (db: Db, table: Listed, evaluation: string): readonly string[] =>
  all<{ id: string }>(
    db,
    `SELECT id FROM ${table} WHERE evaluation = ? ORDER BY position, id`,
    evaluation,
  ).map(({ id }) => id)

/** The position of a row that is added at the end. */
export function nextPosition(writer: Writer, table: Listed, evaluation: string): number {
  return (
    one<{ next: number }>(
      writer.db,
      `SELECT coalesce(max(position) + 1, 0) AS next FROM ${table} WHERE evaluation = ?`,
      evaluation,
    )?.next ?? 0
  )
}

/** Moves one row to 0-based place `to`; beyond the end means last. */
export function moveTo(
  writer: Writer,
  table: Listed,
  evaluation: string,
  id: string,
  to: number,
): void {
  const others = idsOf(writer.db, table, evaluation).filter((other) => other !== id)
  others.splice(to, 0, id)
  others.forEach((other, position) => {
    writer.update(table, { evaluation, id: other }, { position })
  })
}
