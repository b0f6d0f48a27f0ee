// Checks the ledger: every chain unbroken, every hash as recomputed, and the rows exactly as the last entries left
// them. Finds any change that did not go through a command. One evaluation after the other, in steps between which
// whoever else asks gets a turn.
import { tables } from '../../shared/contract/contract.ts'
import type { Damage } from '../../shared/messages/damage-words.ts'
import { sha256 } from './canonical.ts'
import { changeText, type Entry, entryHash } from './journal.ts'
import { rowTextsOf } from './rows.ts'
import { all, type Db, one, sql } from './sql.ts'

export interface Verification {
  readonly evaluations: number
  readonly entries: number
  /** The first damage of each chain, then rows that differ from the ledger. */
  readonly damage: readonly Damage[]
}

/** Nobody reads more; the first ones say where to look. */
const mostDamage = 100
/** Entries, or rows, that are checked before somebody else gets a turn: some 20 ms. */
const stepSize = 2_000

interface StoredChange {
  readonly ordinal: number
  readonly table_name: string
  readonly row_key: string
  readonly before: string | null
  readonly after: string | null
}

/** An entry with what it changed, as they are stored. */
export interface Link {
  readonly entry: Entry
  readonly changes: readonly StoredChange[]
  /** SHA-256 of the changes, one line each. */
  readonly changesHash: string
}

type ChangeValues = readonly [
  entry: number,
  ordinal: number,
  table: string,
  key: string,
  before: string | null,
  after: string | null,
]

/** The next entries of a chain after a sequence, at most one step of them. */
export function nextLinks(db: Db, evaluation: string, after: number): readonly Link[] {
  const entries = all<Entry>(
    db,
    'SELECT * FROM journal WHERE evaluation = ? AND sequence > ? ORDER BY sequence LIMIT ?',
    evaluation,
    after,
    stepSize,
  )
  const changes = new Map<number, StoredChange[]>()
  // One question for all of them: asking for each entry's own takes ten times as long.
  for (const [entry, ordinal, table_name, row_key, before, later] of sql(
    db,
    `SELECT c.entry, c.ordinal, c.table_name, c.row_key, c.before, c.after
     FROM journal j JOIN journal_change c ON c.entry = j.position
     WHERE j.evaluation = ? AND j.sequence > ? AND j.sequence <= ?
     ORDER BY j.sequence, c.ordinal`,
  )
    .raw()
    .all(evaluation, after, entries.at(-1)?.sequence ?? after) as ChangeValues[]) {
    const change = { ordinal, table_name, row_key, before, after: later }
    const known = changes.get(entry)
    if (known === undefined) changes.set(entry, [change])
    else known.push(change)
  }
  return entries.map((entry) => {
    const own = changes.get(entry.position) ?? []
    const lines = own.map((change) =>
      changeText({
        table: change.table_name,
        key: change.row_key,
        before: change.before,
        after: change.after,
      }),
    )
    return { entry, changes: own, changesHash: sha256(lines.join('')) }
  })
}

/** Whether the changes lie as they were written: in order, and what is nothing is null. */
const asWritten = (changes: readonly StoredChange[]): boolean =>
  changes.every(
    ({ ordinal, before, after }, index) => ordinal === index && before !== '' && after !== '',
  )

type Tail = { readonly sequence: number; readonly hash: string }

/** What is wrong with an entry that should follow `before`; null: nothing. */
function faultOf({ entry, changes, changesHash }: Link, before: Tail): Damage | null {
  const { evaluation, sequence } = entry
  // Numbers begin at 1: this one was another.
  if (sequence < 1) return { kind: 'altered', evaluation, entry: sequence }
  if (sequence !== before.sequence + 1)
    return { kind: 'missing', evaluation, entry: before.sequence + 1 }
  if (entry.previous_hash !== before.hash)
    return { kind: 'unlinked', evaluation, entry: sequence, before: before.sequence }
  if (entry.changes !== changes.length) {
    const counts = { found: changes.length, told: entry.changes }
    return { kind: 'changes', evaluation, entry: sequence, ...counts }
  }
  return asWritten(changes) && entry.hash === entryHash(entry, changesHash)
    ? null
    : { kind: 'altered', evaluation, entry: sequence }
}

interface Checked {
  readonly entries: number
  /** Of these, the ones that were there when it began. */
  readonly old: number
  readonly damage: readonly Damage[]
}

/** Where an evaluation's rows lie in a table. */
const ofEvaluation = (table: string): string => (table === 'evaluation' ? 'id' : 'evaluation')

/** `expected`: each row as the ledger left it, by table and key; null: removed. */
function compareRows(
  db: Db,
  evaluation: string,
  expected: Map<string, string | null>,
): readonly Damage[] {
  const damage: Damage[] = []
  for (const table of tables)
    for (const { key, text } of rowTextsOf(db, table, evaluation)) {
      const known = expected.get(`${table}\t${key}`)
      expected.delete(`${table}\t${key}`)
      if (known !== text) damage.push({ kind: known == null ? 'unknown' : 'differs', table, key })
    }
  for (const [place, after] of expected)
    if (after !== null) {
      const [table = '', key = ''] = place.split('\t')
      damage.push({ kind: 'gone', table, key })
    }
  return damage
}

/** Entries are appended, never removed: those up to here stay while others are added. */
const newestIn = (db: Db): number =>
  one<{ n: number }>(db, 'SELECT max(position) AS n FROM journal')?.n ?? 0

/** Checks one evaluation; every step may be followed by a pause. */
export function* checkEvaluation(
  db: Db,
  evaluation: string,
  newest = newestIn(db),
): Generator<void, Checked> {
  const expected = new Map<string, string | null>()
  const damage: Damage[] = []
  let tail: Tail = { sequence: 0, hash: evaluation }
  let at = Number.MIN_SAFE_INTEGER
  let entries = 0
  let old = 0
  for (;;) {
    const links = nextLinks(db, evaluation, at)
    if (links.length === 0) break
    for (const link of links) {
      entries += 1
      if (link.entry.position <= newest) old += 1
      for (const { table_name, row_key, after } of link.changes)
        expected.set(`${table_name}\t${row_key}`, after)
      at = link.entry.sequence
      if (damage.length > 0) continue
      const fault = faultOf(link, tail)
      if (fault !== null) damage.push(fault)
      tail = link.entry
    }
    yield
  }
  // In the same turn as the last entry: a row that changed in between would seem to differ.
  damage.push(...compareRows(db, evaluation, expected))
  return { entries, old, damage }
}

/** Every evaluation that the ledger or a row names, a deleted one included. */
const evaluationsIn = (db: Db): readonly string[] =>
  all<{ id: string }>(
    db,
    ['journal', ...tables]
      .map((table) => `SELECT ${ofEvaluation(table)} AS id FROM ${table}`)
      .join(' UNION '),
  ).map(({ id }) => id)

/** Checks the whole library; every step may be followed by a pause. */
export function* checkLibrary(db: Db): Generator<void, Verification> {
  const newest = newestIn(db)
  let entries = 0
  let old = 0
  let evaluations = 0
  const chains: Damage[] = []
  const rows: Damage[] = []
  for (const evaluation of evaluationsIn(db)) {
    const checked = yield* checkEvaluation(db, evaluation, newest)
    evaluations += 1
    entries += checked.entries
    old += checked.old
    for (const each of checked.damage) ('table' in each ? rows : chains).push(each)
  }
  const count = (condition: string, ...params: number[]): number =>
    one<{ n: number }>(db, `SELECT count(*) AS n FROM ${condition}`, ...params)?.n ?? 0
  const strays = count('journal WHERE position <= ?', newest) - old
  if (strays > 0) chains.push({ kind: 'strays', count: strays })
  const orphans = count('journal_change WHERE entry NOT IN (SELECT position FROM journal)')
  if (orphans > 0) chains.push({ kind: 'orphans', count: orphans })
  return { evaluations, entries, damage: [...chains, ...rows].slice(0, mostDamage) }
}

/** The whole library in one go. */
export function verifyLedger(db: Db): Verification {
  const check = checkLibrary(db)
  for (;;) {
    const step = check.next()
    if (step.done === true) return step.value
  }
}
