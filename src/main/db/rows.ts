// The only writes to the library's tables. Each records the row before and after; the journal turns these
// records into undo, the ledger and change events. A write outside a command's transaction has no `Writer`
// to call, so it cannot happen.
import type { Table } from '../../shared/contract/contract.ts'
import { canonical } from './canonical.ts'
import { type Db, type Row, sql, type Value } from './sql.ts'

/** Primary keys, in order. */
const keyColumns: Readonly<Record<Table, readonly string[]>> = {
  evaluation: ['id'],
  criterion: ['evaluation', 'id'],
  gate: ['evaluation', 'id'],
  agency: ['evaluation', 'id'],
  measurement: ['evaluation', 'agency', 'criterion'],
  evaluator: ['evaluation', 'id'],
  score: ['evaluation', 'agency', 'criterion', 'evaluator'],
  moderated: ['evaluation', 'agency', 'criterion'],
  gate_result: ['evaluation', 'agency', 'gate'],
  quote: ['evaluation', 'agency'],
  weight_set: ['evaluation', 'id'],
  reference: ['evaluation', 'id'],
  attachment: ['evaluation', 'id'],
  finding: ['evaluation', 'id'],
  evidence: ['evaluation', 'id'],
  declaration: ['evaluation', 'evaluator'],
}

export interface RowChange {
  readonly table: Table
  readonly key: Row
  readonly before: Row | null
  readonly after: Row | null
}

export interface Writer {
  readonly db: Db
  /** What was written so far, in order. */
  readonly changes: readonly RowChange[]
  insert(table: Table, row: Row): void
  /** Writes only what differs; a patch that changes nothing leaves no record. The row must exist. */
  update(table: Table, key: Row, patch: Row): void
  remove(table: Table, key: Row): void
}

export function keyOf(table: Table, row: Row): Row {
  return Object.fromEntries(keyColumns[table].map((column) => [column, row[column] ?? null]))
}

const whereKey = (table: Table): string =>
  keyColumns[table].map((column) => `${column} = ?`).join(' AND ')
const keyValues = (table: Table, key: Row): Value[] =>
  keyColumns[table].map((column) => key[column] ?? null)

export function readRow(db: Db, table: Table, key: Row): Row | null {
  const statement = sql(db, `SELECT * FROM ${table} WHERE ${whereKey(table)}`)
  return (statement.get(...keyValues(table, key)) as Row | undefined) ?? null
}

const columnsOf = new WeakMap<Db, Map<Table, readonly string[]>>()

function columns(db: Db, table: Table): readonly string[] {
  let known = columnsOf.get(db)
  if (known === undefined) {
    known = new Map()
    columnsOf.set(db, known)
  }
  let list = known.get(table)
  if (list === undefined) {
    list = (db.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name)
    known.set(table, list)
  }
  return list
}

interface Label {
  readonly name: string
  readonly label: string
}

const labelsOf = new Map<string, readonly Label[]>()

/** Columns in canonical order, sorted once for all rows that have the same: one command may write thousands. */
function sortedLabels(names: readonly string[]): readonly Label[] {
  const shape = names.join(' ')
  const known = labelsOf.get(shape)
  if (known !== undefined) return known
  const labels = names.toSorted().map((name) => ({ name, label: `${JSON.stringify(name)}:` }))
  labelsOf.set(shape, labels)
  return labels
}

/**
 * A row as the ledger writes and hashes it: its columns that are not null. A column that a later schema adds
 * is null in older rows, so their texts and hashes stay what they were.
 */
export function rowText(row: Row): string {
  let text = ''
  for (const { name, label } of sortedLabels(Object.keys(row))) {
    const value = row[name] ?? null
    if (value !== null) text += `${text === '' ? '' : ','}${label}${canonical(value)}`
  }
  return `{${text}}`
}

/**
 * Every row of an evaluation, with its key, as the ledger writes them; in no order. The same texts as `rowText` and
 * the canonical key, made from columns that are sorted once: a library holds many rows.
 */
export function* rowTextsOf(
  db: Db,
  table: Table,
  evaluation: string,
): Generator<{ readonly key: string; readonly text: string }> {
  const keys = new Set(keyColumns[table])
  const labels = sortedLabels(columns(db, table))
  const names = labels.map(({ name }) => name)
  const parts = labels.map(({ name, label }) => ({ label, key: keys.has(name) }))
  const rows = sql(
    db,
    `SELECT ${names.join(', ')} FROM ${table} WHERE ${table === 'evaluation' ? 'id' : 'evaluation'} = ?`,
  )
    .raw()
    .all(evaluation) as (readonly Value[])[]
  for (const row of rows) {
    let key = ''
    let text = ''
    for (const [at, part] of parts.entries()) {
      const value = row[at] ?? null
      if (value === null) continue
      const written = `${part.label}${JSON.stringify(value)}`
      text += text === '' ? written : `,${written}`
      if (part.key) key += key === '' ? written : `,${written}`
    }
    yield { key: `{${key}}`, text: `{${text}}` }
  }
}

/** Every column, absent ones as null. */
export function wholeRow(db: Db, table: Table, row: Row): Row {
  return Object.fromEntries(columns(db, table).map((column) => [column, row[column] ?? null]))
}

export function createWriter(db: Db): Writer {
  const changes: RowChange[] = []
  return {
    db,
    changes,
    insert(table, row) {
      const after = wholeRow(db, table, row)
      const names = columns(db, table)
      sql(
        db,
        `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      ).run(...names.map((column) => after[column] ?? null))
      changes.push({ table, key: keyOf(table, after), before: null, after })
    },
    update(table, key, patch) {
      const before = readRow(db, table, key)
      if (before === null) throw new Error(`no row to update in ${table}`)
      const names = Object.keys(patch).filter((column) => patch[column] !== before[column])
      if (names.length === 0) return
      sql(
        db,
        `UPDATE ${table} SET ${names.map((column) => `${column} = ?`).join(', ')} WHERE ${whereKey(table)}`,
      ).run(...names.map((column) => patch[column] ?? null), ...keyValues(table, key))
      changes.push({ table, key: keyOf(table, before), before, after: { ...before, ...patch } })
    },
    remove(table, key) {
      const before = readRow(db, table, key)
      if (before === null) throw new Error(`no row to remove from ${table}`)
      sql(db, `DELETE FROM ${table} WHERE ${whereKey(table)}`).run(...keyValues(table, key))
      changes.push({ table, key: keyOf(table, before), before, after: null })
    },
  }
}
