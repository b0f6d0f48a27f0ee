// What can still be taken back on its own, when other things have been done since.
import type { Table } from '../../shared/contract/contract.ts'
import type { Entry } from './journal.ts'
import { findEvaluation, procedureOf } from './queries/evaluations.ts'
import { readRow, rowText } from './rows.ts'
import { all, type Db, one, type Row } from './sql.ts'

/** Of an evaluation, facts on which nothing rests: whatever else of its row has changed since, they can go back. */
const onTheirOwn: ReadonlySet<string> = new Set(['title', 'client', 'brief', 'archived', 'deleted'])

/**
 * What to write over a row so that a change of it is taken back; null: the row has been changed since. Rules look at
 * several columns of a row (a freeze covers the panel rule), so the whole row has to be as the change left it,
 * unless the change was of such facts only.
 */
export function patchBack(
  table: Table,
  change: { readonly before: string; readonly after: string },
  now: Row,
): Row | null {
  const before = JSON.parse(change.before) as Row
  const after = JSON.parse(change.after) as Row
  // The ledger leaves out what is null.
  const of = (row: Row, column: string) => row[column] ?? null
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (column) => of(before, column) !== of(after, column),
  )
  const asLeft =
    rowText(now) === change.after ||
    (table === 'evaluation' &&
      changed.every((column) => onTheirOwn.has(column) && of(now, column) === of(after, column)))
  return asLeft ? Object.fromEntries(changed.map((column) => [column, of(before, column)])) : null
}

/** Whether nothing that counts was entered into an evaluation after the entry that made it. */
function isUntouched(db: Db, { evaluation, sequence }: Entry): boolean {
  const later = all<Pick<Entry, 'sequence' | 'kind' | 'undoes'>>(
    db,
    'SELECT sequence, kind, undoes FROM journal WHERE evaluation = ? AND sequence > ?',
    evaluation,
    sequence,
  )
  const takenAway = new Set(later.map(({ undoes }) => undoes))
  return later.every((entry) => entry.kind === 'undo' || takenAway.has(entry.sequence))
}

/** What lies behind a step from stage to stage stays. */
function isBehindStep(db: Db, { evaluation, sequence }: Entry): boolean {
  const row = findEvaluation(db, evaluation)
  const step = row === null ? undefined : procedureOf(row)?.steps.at(-1)
  return step !== undefined && sequence <= step.sequence
}

/**
 * Whether an entry that concerns the library can be taken back now. Such an entry makes or removes an evaluation with
 * all that is in it, or changes nothing but its row.
 */
export function isReversible(db: Db, entry: Entry): boolean {
  const change = one<{ before: string | null; after: string | null }>(
    db,
    `SELECT before, after FROM journal_change WHERE entry = ? AND table_name = 'evaluation'`,
    entry.position,
  )
  if (change === null) return false
  const { before, after } = change
  const now = readRow(db, 'evaluation', { id: entry.evaluation })
  if (after === null) return now === null
  if (now === null) return false
  if (before === null) return isUntouched(db, entry)
  return patchBack('evaluation', { before, after }, now) !== null && !isBehindStep(db, entry)
}
