// An evaluation as it was after one of its entries: which rows differ from that today, and how they are brought
// back as one change that can itself be undone.
import { type Table, tables } from '../../shared/contract/contract.ts'
import { type Entry, staysDone } from './journal.ts'
import { readRow, rowText, type Writer, wholeRow } from './rows.ts'
import { all, type Db, one, type Row } from './sql.ts'

export interface RowBack {
  readonly table: Table
  readonly key: Row
  /** As it is; null: it is not there. */
  readonly now: Row | null
  /** As it was; null: it was not there. */
  readonly was: Row | null
}

/** Rows that differ from how they were after `sequence`: what the first later change of each says it was before. */
export function rowsBack(db: Db, evaluation: string, sequence: number): readonly RowBack[] {
  const first = new Map<string, RowBack>()
  for (const change of all<{ table_name: Table; row_key: string; before: string | null }>(
    db,
    `SELECT c.table_name, c.row_key, c.before FROM journal j JOIN journal_change c ON c.entry = j.position
     WHERE j.evaluation = ? AND j.sequence > ? ORDER BY j.sequence, c.ordinal`,
    evaluation,
    sequence,
  )) {
    const place = `${change.table_name}\t${change.row_key}`
    if (first.has(place)) continue
    const table = change.table_name
    const key = JSON.parse(change.row_key) as Row
    const was =
      change.before === null ? null : wholeRow(db, table, JSON.parse(change.before) as Row)
    first.set(place, { table, key, now: readRow(db, table, key), was })
  }
  const written = (row: Row | null): string | null => (row === null ? null : rowText(row))
  return [...first.values()].filter(({ now, was }) => written(now) !== written(was))
}

/** How many rows lie above a criterion in the tree that it was, or is, in; others: none. */
function depthsOf(db: Db, rows: readonly RowBack[]): (back: RowBack) => number {
  const criteria = new Map(
    rows
      .filter(({ table }) => table === 'criterion')
      .map(({ key, now, was }) => [key['id'], (was ?? now)?.['parent'] ?? null]),
  )
  const depth = (evaluation: unknown, id: unknown): number => {
    if (typeof id !== 'string' || typeof evaluation !== 'string') return 0
    const parent = criteria.has(id)
      ? criteria.get(id)
      : readRow(db, 'criterion', { evaluation, id })?.['parent']
    return parent == null ? 0 : 1 + depth(evaluation, parent)
  }
  return ({ table, key }) => (table === 'criterion' ? depth(key['evaluation'], key['id']) : 0)
}

/**
 * Writes the rows as they were. What others refer to comes first and goes last, so that neither this nor its undo,
 * which walks the other way, ever leaves a row without what it refers to.
 */
export function bringBack(writer: Writer, rows: readonly RowBack[]): void {
  const depth = depthsOf(writer.db, rows)
  const ordered = rows.toSorted(
    (a, b) => tables.indexOf(a.table) - tables.indexOf(b.table) || depth(a) - depth(b),
  )
  for (const { table, now, was } of ordered)
    if (now === null && was !== null) writer.insert(table, was)
  for (const { table, key, now, was } of ordered)
    if (now !== null && was !== null) writer.update(table, key, was)
  for (const { table, key, now, was } of ordered.toReversed())
    if (now !== null && was === null) writer.remove(table, key)
}

/** The newest later entry that nobody can take back, or that an evaluator made; null: none. */
export const barrierAfter = (db: Db, evaluation: string, sequence: number): Entry | null =>
  one<Entry>(
    db,
    `SELECT * FROM journal WHERE evaluation = ? AND sequence > ?
     AND (command IN (${staysDone.map(() => '?').join(', ')})
       OR (actor LIKE 'evaluator:%' AND command <> 'panel.leave'))
     ORDER BY sequence DESC LIMIT 1`,
    evaluation,
    sequence,
    ...staysDone,
  )
