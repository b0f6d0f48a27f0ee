// What somebody with the file and any SQLite program could do: one byte of the ledger or of a row is another one.
// Wherever it lies, the check names the entry, or the row.
import path from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../src/main/db/sql.ts'
import { verifyLedger } from '../../src/main/db/verify.ts'
import { tables } from '../../src/shared/contract/contract.ts'
import type { AgencyId, CriterionId, EvaluatorId } from '../../src/shared/domain/model.ts'
import { openApp } from './open-app.ts'

/** Each column is tried at so many places. */
const places = 12

interface Place {
  readonly row: number
  readonly byte: number
  readonly xor: number
}

const arbitraryPlace: fc.Arbitrary<Place> = fc.record({
  row: fc.nat(10_000),
  byte: fc.nat(10_000),
  xor: fc.integer({ min: 1, max: 255 }),
})

type Value = string | number | null

/** The value with one byte changed, as SQL; what is nothing becomes something. */
function flipped(value: Value, { byte, xor }: Place): string {
  if (typeof value === 'number') return String(Number.isInteger(value) ? value ^ xor : value + xor)
  const bytes = Buffer.from(value ?? '?', 'utf8')
  if (value !== null && bytes.length > 0) {
    const at = byte % bytes.length
    bytes[at] = (bytes[at] ?? 0) ^ xor
  }
  return `CAST(x'${bytes.toString('hex')}' AS TEXT)`
}

const columnsOf = (db: Db, table: string): { name: string; type: string }[] =>
  db.pragma(`table_info(${table})`) as { name: string; type: string }[]

let db: Db

async function fill(): Promise<string> {
  const app = openApp()
  const { evaluation } = await app.call('evaluations.openSample', { sample: 'payments-back-end' })
  const [agency] = await app.call('agencies.list', { evaluation })
  const { criteria } = await app.call('criteria.list', { evaluation })
  const [evaluator] = await app.call('panel.list', { evaluation })
  const cell = {
    agency: agency?.id as AgencyId,
    criterion: criteria[0]?.id as CriterionId,
    evaluator: evaluator?.id as EvaluatorId,
  }
  for (const score of [1, 2, 3, 4]) await app.call('scoring.set', { evaluation, ...cell, score })
  await app.call('scoring.comment', { evaluation, ...cell, comment: 'Größe der „Zertifikate“' })
  await app.call('criteria.freeze', { evaluation })
  await app.call('criteria.unfreeze', { evaluation, reason: 'A criterion was missing' })
  for (const name of ['One', 'Two', 'Three'])
    await app.call('agencies.add', { evaluation, fields: { name } })
  await app.call('history.undo', { evaluation })
  await app.call('history.redo', { evaluation })
  await app.call('evaluations.create', {
    title: 'Another',
    client: null,
    brief: null,
    currency: 'EUR',
    template: 'backend',
  })
  await app.close()
  return path.join(app.dataDir, 'library.db')
}

beforeAll(async () => {
  db = new Database(await fill())
  db.pragma('foreign_keys = OFF')
  db.pragma('ignore_check_constraints = ON')
  for (const { name } of db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
    .all() as { name: string }[])
    db.exec(`DROP TRIGGER ${name}`)
})
afterAll(() => db.close())

/** Changes one byte, looks, and puts it back. null: the change would have been refused by the table itself. */
function tamper<T>(statement: string, look: () => T): T | null {
  db.exec('BEGIN')
  try {
    db.exec(statement)
    return look()
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_CONSTRAINT') === true) return null
    throw error
  } finally {
    db.exec('ROLLBACK')
  }
}

interface Hit {
  readonly evaluation: string
  readonly sequence: number
  /** The newest of its chain: after it nothing tells that it is missing. */
  readonly last: boolean
}

const entries = (): (Hit & { readonly position: number })[] =>
  db
    .prepare(
      `SELECT position, evaluation, sequence, sequence = (SELECT max(sequence) FROM journal m WHERE m.evaluation = j.evaluation) AS last
       FROM journal j ORDER BY position`,
    )
    .all() as (Hit & { readonly position: number })[]

/** That the first damage of the chain is this entry. */
function expectNamed(hit: Hit, column: string): void {
  const { damage } = verifyLedger(db)
  expect([column, damage.length > 0]).toEqual([column, true])
  const named = damage.find((each) => 'evaluation' in each && each.evaluation === hit.evaluation)
  // The last entry of a chain that is given to another one: that one begins in the middle.
  if (column === 'evaluation' && hit.last)
    expect(damage.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(missing|unlinked|strays)$/)]),
    )
  else if (column === 'sequence' && named !== undefined && 'entry' in named && named.entry < 1)
    expect(named.kind).toBe('altered')
  else expect([column, named]).toEqual([column, expect.objectContaining({ entry: hit.sequence })])
}

describe('one other byte', () => {
  it('in the ledger names the first broken entry, in every column', () => {
    const all = entries()
    let tried = 0
    for (const { name } of columnsOf(db, 'journal'))
      for (const place of fc.sample(arbitraryPlace, places)) {
        const hit = all[place.row % all.length]
        if (hit === undefined) continue
        const { value } = db
          .prepare(`SELECT ${name} AS value FROM journal WHERE position = ?`)
          .get(hit.position) as { value: Value }
        const set = `UPDATE journal SET ${name} = ${
          value === null && name === 'undoes' ? place.xor : flipped(value, place)
        } WHERE position = ${hit.position}`
        const done = tamper(set, () => {
          expectNamed(hit, name)
          return true
        })
        if (done === true) tried += 1
      }
    expect(tried).toBeGreaterThan(100)
  })

  it('in what an entry changed names that entry, in every column', () => {
    const all = entries()
    let tried = 0
    for (const { name } of columnsOf(db, 'journal_change'))
      for (const place of fc.sample(arbitraryPlace, places)) {
        const hit = all[place.row % all.length]
        if (hit === undefined) continue
        const changes = db
          .prepare(`SELECT ordinal, ${name} AS value FROM journal_change WHERE entry = ?`)
          .all(hit.position) as { ordinal: number; value: Value }[]
        const change = changes[place.byte % changes.length]
        if (change === undefined) continue
        const done = tamper(
          `UPDATE journal_change SET ${name} = ${flipped(change.value, place)}
           WHERE entry = ${hit.position} AND ordinal = ${change.ordinal}`,
          () => {
            const { damage } = verifyLedger(db)
            const named = damage.flatMap((each) => ('entry' in each ? [each] : []))
            // A change that is given to an entry before this one breaks that one first.
            expect([name, named.map(({ entry }) => entry)]).toEqual([
              name,
              expect.arrayContaining([name === 'entry' ? expect.any(Number) : hit.sequence]),
            ])
            return true
          },
        )
        if (done === true) tried += 1
      }
    expect(tried).toBeGreaterThan(50)
  })

  it('takes nothing for an empty text', () => {
    const done = tamper(`UPDATE journal_change SET before = '' WHERE before IS NULL`, () =>
      verifyLedger(db).damage.map((each) => ('entry' in each ? each.entry : null)),
    )
    expect(done).toContain(1)
  })

  it('in a row names the row, in every column of every table that has some', () => {
    let tried = 0
    for (const table of tables)
      for (const { name } of columnsOf(db, table)) {
        const rows = db
          .prepare(`SELECT * FROM ${table} WHERE ${name} IS NOT NULL`)
          .all() as Readonly<Record<string, Value>>[]
        const [place] = fc.sample(arbitraryPlace, 1)
        const row = rows[(place?.row ?? 0) % Math.max(1, rows.length)]
        const value = row?.[name] ?? null
        if (row === undefined || place === undefined || value === null) continue
        const where = Object.entries(row)
          .filter(([, each]) => each !== null)
          .map(([column]) => `${column} = @${column}`)
          .join(' AND ')
        db.exec('BEGIN')
        try {
          db.prepare(`UPDATE ${table} SET ${name} = ${flipped(value, place)} WHERE ${where}`).run(
            row,
          )
          const { damage } = verifyLedger(db)
          expect([table, name, damage.length > 0]).toEqual([table, name, true])
          expect([name, damage.map((each) => ('table' in each ? each.table : null))]).toEqual([
            name,
            expect.arrayContaining([table]),
          ])
          tried += 1
        } finally {
          db.exec('ROLLBACK')
        }
      }
    expect(tried).toBeGreaterThan(60)
    expect(verifyLedger(db).damage).toEqual([])
  })

  it('cannot be hidden by removing, adding or exchanging entries', () => {
    const [first, second, third] = entries()
    const { evaluation = '' } = first ?? {}
    const damageAfter = (statement: string) => tamper(statement, () => verifyLedger(db).damage[0])
    expect(damageAfter(`DELETE FROM journal WHERE position = ${second?.position}`)).toEqual({
      kind: 'missing',
      evaluation,
      entry: 2,
    })
    const names = columnsOf(db, 'journal').map(({ name }) => name)
    const copied = names.map((name) =>
      name === 'position' ? '999' : name === 'sequence' ? 'sequence + 1000' : name,
    )
    expect(
      damageAfter(
        `INSERT INTO journal (${names.join(', ')}) SELECT ${copied.join(', ')} FROM journal WHERE position = ${third?.position}`,
      ),
    ).toMatchObject({ kind: 'missing', evaluation })
    expect(
      damageAfter(
        `UPDATE journal SET sequence = -2 WHERE position = ${second?.position};
         UPDATE journal SET sequence = 2 WHERE position = ${third?.position};
         UPDATE journal SET sequence = 3 WHERE position = ${second?.position}`,
      ),
    ).toEqual({ kind: 'unlinked', evaluation, entry: 2, before: 1 })
    expect(
      damageAfter(
        `INSERT INTO journal_change (entry, ordinal, table_name, row_key, before, after) VALUES (99999, 0, 'agency', '{}', NULL, NULL)`,
      ),
    ).toEqual({ kind: 'orphans', count: 1 })
  })
})
