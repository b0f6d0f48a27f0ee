// Checks the ledger: every chain unbroken, every hash as recomputed, and the library's rows exactly as the
// last entries left them. Finds any change that did not go through a command.

import { createHash } from 'node:crypto'
import { tables } from '../../shared/contract/contract.ts'
import { canonical } from './canonical.ts'
import { changeText, type Entry, entryHash } from './journal.ts'
import { keyOf, rowText } from './rows.ts'
import { all, type Db, type Row, sql } from './sql.ts'

export interface Verification {
  readonly evaluations: number
  readonly entries: number
  /** The first damage of each chain, then rows that differ from the ledger, in words. */
  readonly damage: readonly string[]
}

export function verifyLedger(db: Db): Verification {
  const damage: string[] = []
  /** The row as the ledger left it, by table and key; null: removed. */
  const expected = new Map<string, string | null>()
  const previous = new Map<string, { sequence: number; hash: string }>()
  const broken = new Set<string>()
  let entries = 0

  const changesOf = sql(
    db,
    'SELECT table_name, row_key, before, after FROM journal_change WHERE entry = ? ORDER BY ordinal',
  )
  for (const entry of all<Entry>(db, 'SELECT * FROM journal ORDER BY position')) {
    entries++
    const hash = createHash('sha256')
    let count = 0
    for (const change of changesOf.iterate(entry.position) as IterableIterator<{
      table_name: string
      row_key: string
      before: string | null
      after: string | null
    }>) {
      count++
      hash.update(
        changeText({
          table: change.table_name,
          key: change.row_key,
          before: change.before,
          after: change.after,
        }),
      )
      expected.set(`${change.table_name}\t${change.row_key}`, change.after)
    }
    const before = previous.get(entry.evaluation) ?? { sequence: 0, hash: entry.evaluation }
    previous.set(entry.evaluation, { sequence: entry.sequence, hash: entry.hash })
    if (broken.has(entry.evaluation)) continue
    const fault =
      entry.sequence !== before.sequence + 1
        ? `entry ${before.sequence + 1} is missing`
        : entry.previous_hash !== before.hash
          ? `entry ${entry.sequence} does not follow entry ${before.sequence}`
          : entry.changes !== count
            ? `entry ${entry.sequence} has ${count} changes, not ${entry.changes}`
            : entry.hash !== entryHash(entry, hash.digest('hex'))
              ? `entry ${entry.sequence} was altered`
              : null
    if (fault !== null) {
      broken.add(entry.evaluation)
      damage.push(`Ledger of evaluation ${entry.evaluation}: ${fault}.`)
    }
  }

  for (const table of tables) {
    for (const row of all<Row>(db, `SELECT * FROM ${table}`)) {
      const key = `${table}\t${canonical(keyOf(table, row))}`
      const known = expected.get(key)
      expected.delete(key)
      if (known !== rowText(row)) {
        const what =
          known === undefined || known === null ? 'is not in the ledger' : 'differs from the ledger'
        damage.push(`A row of ${table} ${what}: ${key.slice(table.length + 1)}.`)
      }
    }
  }
  for (const [key, after] of expected)
    if (after !== null) {
      const [table = '', row = ''] = key.split('\t')
      damage.push(`A row of ${table} that the ledger holds is gone: ${row}.`)
    }
  return { evaluations: previous.size, entries, damage: damage.slice(0, 100) }
}
