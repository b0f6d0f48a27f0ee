// The ledger, undo and change events are one mechanism: every command runs in one transaction here, and the
// rows that it changed are appended, hashed in a chain, before it commits.
import { randomBytes } from 'node:crypto'
import { columnSources, type Source, type Table } from '../../shared/contract/contract.ts'
import { ExpectedError } from '../../shared/contract/errors.ts'
import { text } from '../../shared/messages/door-text.ts'
import { canonical, sha256 } from './canonical.ts'
import { scoresAreHidden } from './queries/evaluations.ts'
import { isReversible, patchBack } from './reversible.ts'
import { createWriter, type RowChange, readRow, rowText, type Writer } from './rows.ts'
import { type Db, one, type Row, sql } from './sql.ts'

export type Subject = Readonly<Record<string, string | number | null>>

export interface CommandFacts {
  /** The chain that the entry belongs to. */
  readonly evaluation: string
  readonly actor: string
  readonly command: string
  readonly subject: Subject
  readonly reason: string | null
  /** ISO 8601, UTC. */
  readonly time: string
}

export interface Entry {
  readonly position: number
  readonly evaluation: string
  readonly sequence: number
  readonly time: string
  readonly actor: string
  readonly command: string
  readonly subject: string
  readonly reason: string | null
  readonly kind: 'change' | 'undo' | 'redo'
  readonly undoes: number | null
  readonly changes: number
  readonly previous_hash: string
  readonly hash: string
}

export interface Recorded {
  readonly sequence: number
  readonly touched: ReadonlySet<Source>
}

export const changeText = (change: {
  readonly table: string
  readonly key: string
  readonly before: string | null
  readonly after: string | null
}): string => `${change.table}\t${change.key}\t${change.before ?? ''}\t${change.after ?? ''}\n`

/**
 * Hash of an entry: SHA-256 over the canonical JSON of its fields, the hash of the previous entry and the
 * SHA-256 of its changes (one line each, in order).
 */
export function entryHash(entry: Omit<Entry, 'position' | 'hash'>, changesHash: string): string {
  // Keys in their canonical order: for such an object JSON is canonical, and a ledger has many entries.
  return sha256(
    JSON.stringify({
      actor: entry.actor,
      changes: entry.changes,
      changesHash,
      command: entry.command,
      evaluation: entry.evaluation,
      kind: entry.kind,
      previousHash: entry.previous_hash,
      reason: entry.reason,
      sequence: entry.sequence,
      subject: entry.subject,
      time: entry.time,
      undoes: entry.undoes,
    }),
  )
}

/** The newest entry of an evaluation's chain; before the first one its beginning. */
export function headOf(
  db: Db,
  evaluation: string,
): { readonly sequence: number; readonly hash: string } {
  return (
    one<{ sequence: number; hash: string }>(
      db,
      'SELECT sequence, hash FROM journal WHERE evaluation = ? ORDER BY sequence DESC LIMIT 1',
      evaluation,
    ) ?? { sequence: 0, hash: evaluation }
  )
}

const watchedColumns = columnSources.map((source) => {
  const [table = '', column = ''] = source.split('.')
  return { source, table, column }
})

function touchedBy(changes: readonly RowChange[]): ReadonlySet<Source> {
  const touched = new Set<Source>(changes.map(({ table }) => table))
  for (const { source, table, column } of watchedColumns)
    if (
      changes.some(
        (change) =>
          change.table === table &&
          (change.before?.[column] ?? null) !== (change.after?.[column] ?? null),
      )
    )
      touched.add(source)
  return touched
}

function append(
  db: Db,
  facts: CommandFacts,
  kind: Entry['kind'],
  undoes: number | null,
  changes: readonly RowChange[],
): Recorded {
  const last = headOf(db, facts.evaluation)
  const rows = changes.map((change) => ({
    table: change.table,
    key: canonical(change.key),
    before: change.before === null ? null : rowText(change.before),
    after: change.after === null ? null : rowText(change.after),
  }))
  const entry = {
    evaluation: facts.evaluation,
    sequence: last.sequence + 1,
    time: facts.time,
    actor: facts.actor,
    command: facts.command,
    subject: canonical(facts.subject),
    reason: facts.reason,
    kind,
    undoes,
    changes: rows.length,
    previous_hash: last.hash,
  }
  const hash = entryHash(entry, sha256(rows.map(changeText).join('')))
  const { lastInsertRowid } = sql(
    db,
    `INSERT INTO journal (evaluation, sequence, time, actor, command, subject, reason, kind, undoes, changes, previous_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    entry.evaluation,
    entry.sequence,
    entry.time,
    entry.actor,
    entry.command,
    entry.subject,
    entry.reason,
    kind,
    undoes,
    entry.changes,
    entry.previous_hash,
    hash,
  )
  const insert = sql(
    db,
    'INSERT INTO journal_change (entry, ordinal, table_name, row_key, before, after) VALUES (?, ?, ?, ?, ?, ?)',
  )
  rows.forEach((row, ordinal) => {
    insert.run(lastInsertRowid, ordinal, row.table, row.key, row.before, row.after)
  })
  return { sequence: entry.sequence, touched: touchedBy(changes) }
}

/**
 * While scores are hidden an entry about them carries chance: its hash is shown, and would tell a score to who
 * tries all of them.
 */
const unguessable = (db: Db, { command, evaluation, subject }: CommandFacts): Subject =>
  command.startsWith('scoring.') && scoresAreHidden(db, evaluation)
    ? { ...subject, chance: randomBytes(16).toString('hex') }
    : subject

/**
 * Runs `work` in one transaction and appends what it changed to the evaluation's ledger. Nothing changed:
 * no entry (`recorded` null). Anything thrown: nothing is written at all.
 */
export function withCommand<T>(
  db: Db,
  facts: CommandFacts,
  work: (writer: Writer) => T,
): { readonly value: T; readonly recorded: Recorded | null } {
  return db
    .transaction(() => {
      const writer = createWriter(db)
      const value = work(writer)
      if (writer.changes.length === 0) return { value, recorded: null }
      const entry = { ...facts, subject: unguessable(db, facts) }
      return { value, recorded: append(db, entry, 'change', null, writer.changes) }
    })
    .immediate()
}

// ── Undo and redo ────────────────────────────────────────────────────────────────────────────────

/** Commands that concern the library; they are undone from the list of evaluations. */
const libraryCommands = [
  'evaluations.create',
  'evaluations.import',
  'evaluations.openSample',
  'evaluations.duplicate',
  'evaluations.archive',
  'evaluations.delete',
  'evaluations.update',
]
/** An evaluation cannot be undone from inside: its own creation ends the list there. */
const creations = new Set(libraryCommands.slice(0, 4))
/** What was seen or given by somebody's name cannot be taken back: undo ends there, and so does redo. */
const finals = new Set([
  'pricing.seal',
  'pricing.open',
  'panel.begin',
  'panel.end',
  'panel.toStage',
  'results.decide',
  'results.approve',
])
/** Ends only the undo of who did it. A freeze, or blind scoring once it is said, is lifted with a reason only. */
const ownFinals = new Set(['panel.declare', 'panel.submit', 'panel.arrange', 'criteria.freeze'])
/** Who sits at the keyboard is nothing to undo. */
const passing = new Set(['panel.actAs', 'panel.leave', 'panel.reopen'])

/** What restoring an earlier state does not go behind. Who sat at the keyboard meanwhile changes nothing. */
export const staysDone: readonly string[] = [...creations, ...finals, ...ownFinals, 'panel.reopen']

/** Whose entries undo walks through: the owner's, or one evaluator's. */
export type Undoer = 'owner' | `evaluator:${string}`

const isBy = (undoer: Undoer, { actor }: Entry): boolean =>
  undoer === 'owner' ? !actor.startsWith('evaluator:') : actor === undoer

export interface UndoState {
  readonly undo: Entry | null
  readonly redo: Entry | null
}

/**
 * What undo and redo would act on. Each walks through the entries of one person only. An undo takes away its target; a
 * redo takes away the undo and may itself be undone; redo is possible until a new change is made. In the library
 * (`evaluation` null) both pass over what can no longer be taken back on its own: it must not keep anybody from what
 * lies behind it. Read from the end, so it costs what was undone.
 */
export function undoState(db: Db, evaluation: string | null, undoer: Undoer = 'owner'): UndoState {
  const newest = 'ORDER BY position DESC'
  const statement =
    evaluation === null
      ? sql(
          db,
          `SELECT * FROM journal WHERE command IN (${libraryCommands.map(() => '?').join(', ')}) ${newest}`,
        )
      : sql(db, `SELECT * FROM journal WHERE evaluation = ? ${newest}`)
  const params = evaluation === null ? libraryCommands : [evaluation]
  const canGo = (entry: Entry): boolean => evaluation !== null || isReversible(db, entry)
  const takenAway = new Set<string>()
  let undo: Entry | null = null
  let redo: Entry | null = null
  let undoSought = true
  let redoSought = true
  for (const entry of statement.iterate(...params) as IterableIterator<Entry>) {
    const gone = takenAway.has(`${entry.evaluation}\t${entry.sequence}`)
    if (entry.undoes !== null) takenAway.add(`${entry.evaluation}\t${entry.undoes}`)
    if (!isBy(undoer, entry) && !finals.has(entry.command)) continue
    if (entry.kind === 'change') redoSought = false
    if (passing.has(entry.command)) continue
    if (entry.kind === 'undo') {
      if (redoSought && !gone && canGo(entry)) {
        redo = entry
        redoSought = false
      }
    } else if (undoSought && !gone && canGo(entry)) {
      const ends =
        creations.has(entry.command) || finals.has(entry.command) || ownFinals.has(entry.command)
      if (evaluation === null || !ends) undo = entry
      undoSought = false
    }
    if (!undoSought && !redoSought) break
  }
  return { undo, redo }
}

/** What an entry changed of what members of the panel said about cells: the rows as they are after it, or were. */
export const cellsChanged = (
  db: Db,
  position: number,
): readonly { readonly table: Table; readonly agency: unknown; readonly row: Row }[] =>
  (
    sql(
      db,
      `SELECT table_name, coalesce(after, before) AS row FROM journal_change
       WHERE entry = ? AND table_name IN ('score', 'finding', 'evidence') ORDER BY ordinal`,
    ).all(position) as { readonly table_name: Table; readonly row: string }[]
  ).map((change) => {
    const row = JSON.parse(change.row) as Row
    return { table: change.table_name, agency: row['agency'], row }
  })

interface ChangeRow {
  readonly table_name: Table
  readonly row_key: string
  readonly before: string | null
  readonly after: string | null
}

const conflict = (): ExpectedError => new ExpectedError('conflict', text('errors.undoConflict'))

/** Takes back `target` as a new entry; refuses with `conflict` when one of its rows has changed since. */
export function reverse(
  db: Db,
  target: Entry,
  kind: 'undo' | 'redo',
  facts: Omit<CommandFacts, 'command' | 'subject' | 'evaluation'>,
): Recorded {
  return db
    .transaction(() => {
      const writer = createWriter(db)
      const rows = sql(
        db,
        'SELECT table_name, row_key, before, after FROM journal_change WHERE entry = ? ORDER BY ordinal DESC',
      ).all(target.position) as ChangeRow[]
      for (const row of rows) {
        const key = JSON.parse(row.row_key) as Row
        const now = readRow(db, row.table_name, key)
        const { before, after } = row
        if (before !== null && after !== null) {
          const patch = now === null ? null : patchBack(row.table_name, { before, after }, now)
          if (patch === null) throw conflict()
          writer.update(row.table_name, key, patch)
          continue
        }
        if ((now === null ? null : rowText(now)) !== after) throw conflict()
        if (before === null) removeOrConflict(writer, row.table_name, key)
        else writer.insert(row.table_name, JSON.parse(before) as Row)
      }
      return append(
        db,
        {
          ...facts,
          evaluation: target.evaluation,
          command: target.command,
          subject: JSON.parse(target.subject) as Subject,
        },
        kind,
        target.sequence,
        writer.changes,
      )
    })
    .immediate()
}

/** A row that others refer to by now (added after the entry was made) cannot go without them. */
function removeOrConflict(writer: Writer, table: Table, key: Row): void {
  try {
    writer.remove(table, key)
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_CONSTRAINT')) throw conflict()
    throw error
  }
}
