// The library as the ledger left it at one of its entries: every row of an evaluation replayed from nothing, in a
// database in memory. What a snapshot says can be worked out again from this.
import Database from 'better-sqlite3'
import type { Table } from '../../shared/contract/contract.ts'
import { createWriter } from './rows.ts'
import { all, type Db, type Row, sql } from './sql.ts'

interface Change {
  readonly table_name: Table
  readonly row_key: string
  readonly after: string | null
}

/** The rows of an evaluation after the entry `sequence`, by table and key. */
function rowsAfter(db: Db, evaluation: string, sequence: number): ReadonlyMap<string, Change> {
  const rows = new Map<string, Change>()
  const changes = sql(
    db,
    `SELECT c.table_name, c.row_key, c.after FROM journal j JOIN journal_change c ON c.entry = j.position
     WHERE j.evaluation = ? AND j.sequence <= ? ORDER BY j.position, c.ordinal`,
  ).iterate(evaluation, sequence) as IterableIterator<Change>
  for (const change of changes) rows.set(`${change.table_name}\t${change.row_key}`, change)
  return rows
}

/** Runs `work` on the replayed library; it is gone afterwards. */
export function withReplay<T>(
  db: Db,
  evaluation: string,
  sequence: number,
  work: (replayed: Db) => T,
): T {
  const replayed = new Database(':memory:')
  try {
    for (const { sql: statement } of all<{ sql: string }>(
      db,
      `SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL
       AND name NOT LIKE 'sqlite_%'`,
    ))
      replayed.exec(statement)
    // Rows come in the order of their last change, not in the order of who refers to whom.
    replayed.pragma('foreign_keys = OFF')
    replayed.transaction(() => {
      const writer = createWriter(replayed)
      for (const { table_name, after } of rowsAfter(db, evaluation, sequence).values())
        if (after !== null) writer.insert(table_name, JSON.parse(after) as Row)
    })()
    return work(replayed)
  } finally {
    replayed.close()
  }
}
