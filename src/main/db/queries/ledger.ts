// The ledger as it is read: entries that a filter lets through, newest first, the steps from stage to stage, and
// who made entries.
import type { AgencyId, CriterionId } from '../../../shared/domain/model.ts'
import type { Procedure } from '../../../shared/domain/panel/procedure.ts'
import type { SelectionStage } from '../../../shared/domain/panel/stages.ts'
import type { Entry, Subject } from '../journal.ts'
import { all, type Db, one, type Row, type Value } from '../sql.ts'
import { procedureOf } from './evaluations.ts'

/** null: any. */
export interface LedgerFilter {
  readonly person: string | null
  readonly agency: AgencyId | null
  readonly criterion: CriterionId | null
  readonly stage: SelectionStage | null
}

/** The one row that an entry changed: as it is after it, or was. */
export interface OneChange {
  readonly table: string
  readonly row: Row
}

export interface ReadEntry {
  readonly entry: Entry
  /** null: it changed several rows, or the row cannot be read. */
  readonly change: OneChange | null
}

/** What is damaged is no object; a check of the ledger says where. */
function parsed(json: string): Row | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? (value as Row) : null
  } catch {
    return null
  }
}

/** What the entry is about, for words; null: it cannot be read. */
export const subjectOf = ({ subject }: Pick<Entry, 'subject'>): Subject | null => parsed(subject)

interface Condition {
  readonly sql: string
  readonly params: readonly Value[]
}

/**
 * That an entry changed a row of this agency, criterion or evaluator. By the text of the row: canonical JSON writes
 * a key and its id in one way only, and quotation marks inside a text are escaped.
 */
function touches(name: 'agency' | 'criterion' | 'evaluator', id: string): Condition {
  const own = `"id":${JSON.stringify(id)}`
  const named = `"${name}":${JSON.stringify(id)}`
  return {
    sql: `EXISTS (SELECT 1 FROM journal_change c WHERE c.entry = j.position
      AND (instr(coalesce(c.after, c.before), ?) > 0 OR (c.table_name = '${name}' AND instr(c.row_key, ?) > 0)))`,
    params: [named, own],
  }
}

const evaluatorOf = (actor: string): string | null =>
  actor.startsWith('evaluator:') ? actor.slice('evaluator:'.length) : null

function ofPerson(person: string): Condition {
  const by: Condition = { sql: 'j.actor = ?', params: [person] }
  const evaluator = evaluatorOf(person)
  if (evaluator === null) return by
  const whose = touches('evaluator', evaluator)
  return { sql: `(${by.sql} OR ${whose.sql})`, params: [...by.params, ...whose.params] }
}

export interface StageEntry {
  readonly sequence: number
  /** null: an open workspace from here on. */
  readonly stage: SelectionStage | null
}

/** Where the evaluation stood from which entry on; before the first one it was an open workspace. */
export function stageEntries(db: Db, evaluation: string): readonly StageEntry[] {
  return all<Pick<Entry, 'sequence' | 'command' | 'subject'>>(
    db,
    `SELECT sequence, command, subject FROM journal WHERE evaluation = ? AND kind = 'change'
     AND command IN ('panel.begin', 'panel.toStage', 'panel.end') ORDER BY sequence`,
    evaluation,
  ).map(({ sequence, command, subject }) => ({
    sequence,
    stage:
      command === 'panel.begin'
        ? 'setup'
        : ((subjectOf({ subject })?.['stage'] ?? null) as SelectionStage | null),
  }))
}

/** How the evaluation was run, from change to change; null: an open workspace. */
export function procedureHistory(db: Db, evaluation: string): readonly (Procedure | null)[] {
  const rows = all<{ readonly after: string }>(
    db,
    `SELECT c.after FROM journal j JOIN journal_change c ON c.entry = j.position
     WHERE j.evaluation = ? AND c.table_name = 'evaluation' AND c.after IS NOT NULL
     ORDER BY j.sequence, c.ordinal`,
    evaluation,
  )
  return rows.flatMap(({ after }) => {
    const row = parsed(after)
    return row === null
      ? []
      : [procedureOf({ procedure: (row['procedure'] ?? null) as string | null })]
  })
}

function atStage(db: Db, evaluation: string, stage: SelectionStage): Condition {
  const entries = stageEntries(db, evaluation)
  const ranges = entries.flatMap((entry, index) =>
    entry.stage === stage
      ? [[entry.sequence, entries[index + 1]?.sequence ?? Number.MAX_SAFE_INTEGER]]
      : [],
  )
  return ranges.length === 0
    ? { sql: '0', params: [] }
    : {
        sql: `(${ranges.map(() => '(j.sequence >= ? AND j.sequence < ?)').join(' OR ')})`,
        params: ranges.flat(),
      }
}

function conditionsOf(db: Db, evaluation: string, filter: LedgerFilter): readonly Condition[] {
  const { person, agency, criterion, stage } = filter
  return [
    ...(stage === null ? [] : [atStage(db, evaluation, stage)]),
    ...(person === null ? [] : [ofPerson(person)]),
    ...(agency === null ? [] : [touches('agency', agency)]),
    ...(criterion === null ? [] : [touches('criterion', criterion)]),
  ]
}

/** At most `limit` entries with a lower sequence than `before`, newest first. */
export function readEntries(
  db: Db,
  evaluation: string,
  { before, limit, filter }: { before: number; limit: number; filter: LedgerFilter },
): readonly ReadEntry[] {
  const conditions = conditionsOf(db, evaluation, filter)
  const entries = all<Entry & { readonly only: string | null; readonly table: string | null }>(
    db,
    `SELECT j.*, o.table_name AS "table", coalesce(o.after, o.before) AS only
     FROM (SELECT j.* FROM journal j WHERE j.evaluation = ? AND j.sequence < ?
           ${conditions.map(({ sql }) => `AND ${sql}`).join(' ')}
           ORDER BY j.sequence DESC LIMIT ?) j
     LEFT JOIN journal_change o ON o.entry = j.position AND o.ordinal = 0 AND j.changes = 1
     ORDER BY j.sequence DESC`,
    evaluation,
    before,
    ...conditions.flatMap(({ params }) => params),
    limit,
  )
  return entries.map(({ only, table, ...entry }) => {
    const row = only === null ? null : parsed(only)
    return { entry, change: row === null || table === null ? null : { table, row } }
  })
}

/** What stands for an entry that changed several rows, by its subject. */
const telling: Readonly<Record<string, readonly string[]>> = {
  scoring: ['score', 'moderated', 'finding', 'evidence'],
  agencies: ['agency', 'reference', 'attachment'],
  criteria: ['criterion', 'measurement'],
  pricing: ['quote'],
}

/** The first row that an entry changed of what its command is about; null: none. Undo goes through them backwards. */
export function firstChange(db: Db, { position, command, kind }: Entry): OneChange | null {
  const of = telling[command.slice(0, command.indexOf('.'))] ?? []
  const found = one<{ table: string; row: string }>(
    db,
    `SELECT table_name AS "table", coalesce(after, before) AS row FROM journal_change
     WHERE entry = ? AND table_name IN (${of.map(() => '?').join(', ')})
     ORDER BY ordinal ${kind === 'undo' ? 'DESC' : 'ASC'} LIMIT 1`,
    position,
    ...of,
  )
  const row = found === null ? null : parsed(found.row)
  return found === null || row === null ? null : { table: found.table, row }
}

/** Entries that take back others, newest first. */
export const reversals = (
  db: Db,
  evaluation: string,
): readonly Pick<Entry, 'sequence' | 'undoes' | 'subject'>[] =>
  all(
    db,
    `SELECT sequence, undoes, subject FROM journal WHERE evaluation = ?
     AND (undoes IS NOT NULL OR command = 'history.restoreTo') ORDER BY sequence DESC`,
    evaluation,
  )

/** Who made entries, as the ledger names them. */
export const actorsOf = (db: Db, evaluation: string): readonly string[] =>
  all<{ actor: string }>(
    db,
    'SELECT DISTINCT actor FROM journal WHERE evaluation = ?',
    evaluation,
  ).map(({ actor }) => actor)

/** The name of a member who was removed, from the ledger. null: there never was one. */
export function formerName(db: Db, evaluation: string, evaluator: string): string | null {
  const found = one<{ row: string }>(
    db,
    `SELECT coalesce(c.after, c.before) AS row FROM journal_change c
     WHERE c.table_name = 'evaluator' AND c.entry IN (SELECT position FROM journal WHERE evaluation = ?)
     AND instr(c.row_key, ?) > 0 ORDER BY c.entry DESC LIMIT 1`,
    evaluation,
    `"id":${JSON.stringify(evaluator)}`,
  )
  const name = found === null ? null : parsed(found.row)?.['name']
  return typeof name === 'string' ? name : null
}
