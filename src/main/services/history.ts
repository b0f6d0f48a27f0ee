// The ledger in words, undo and redo, verification, and the library's backup.
import fs from 'node:fs'
import path from 'node:path'
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { entryWords } from '../../shared/messages/history-words.ts'
import { copyVerified } from '../db/copy.ts'
import { type Entry, type Subject, type Undoer, undoState } from '../db/journal.ts'
import { findEvaluation, procedureOf } from '../db/queries/evaluations.ts'
import { restoreLibrary } from '../db/restore.ts'
import { all, one } from '../db/sql.ts'
import { verifyLedger } from '../db/verify.ts'
import { type Context, requireEvaluation, type Service } from './context.ts'

const words = (entry: Entry): string =>
  entryWords(entry.command, JSON.parse(entry.subject) as Subject)

const undoerOf = ({ session }: Context): Undoer =>
  session.role === 'evaluator' ? `evaluator:${session.evaluator}` : 'owner'

/** From the list of evaluations, too, what lies behind a step from stage to stage stays. */
function refuseBehindStep(context: Context, target: Entry): void {
  const row = findEvaluation(context.db, target.evaluation)
  const step = row === null ? undefined : procedureOf(row)?.steps.at(-1)
  if (step !== undefined && target.sequence <= step.sequence)
    throw new ExpectedError('locked', text('errors.behindStep'))
}

function goBack(
  context: Context,
  evaluation: EvaluationId | null,
  kind: 'undo' | 'redo',
): { summary: string; evaluation: EvaluationId } {
  const target = undoState(context.db, evaluation, undoerOf(context))[kind]
  if (target === null)
    throw new ExpectedError(
      'conflict',
      text(kind === 'undo' ? 'errors.nothingToUndo' : 'errors.nothingToRedo'),
    )
  refuseBehindStep(context, target)
  context.reverse(target, kind)
  return { summary: words(target), evaluation: target.evaluation as EvaluationId }
}

export const history: Service<'history'> = {
  'history.state': (context, { evaluation }) => {
    const { undo, redo } = undoState(context.db, evaluation, undoerOf(context))
    const newest =
      evaluation === null
        ? null
        : one<{ sequence: number; hash: string }>(
            context.db,
            'SELECT sequence, hash FROM journal WHERE evaluation = ? ORDER BY sequence DESC LIMIT 1',
            evaluation,
          )
    return {
      undo: undo === null ? null : words(undo),
      redo: redo === null ? null : words(redo),
      entries: newest?.sequence ?? 0,
      head: newest?.hash ?? null,
    }
  },

  'history.undo': (context, { evaluation }) => goBack(context, evaluation, 'undo'),
  'history.redo': (context, { evaluation }) => goBack(context, evaluation, 'redo'),

  'history.list': (context, { evaluation, before, limit }) => {
    requireEvaluation(context, evaluation)
    return all<Entry>(
      context.db,
      'SELECT * FROM journal WHERE evaluation = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?',
      evaluation,
      before ?? Number.MAX_SAFE_INTEGER,
      limit,
    ).map((entry) => ({
      sequence: entry.sequence,
      time: entry.time,
      actor: entry.actor,
      command: entry.command,
      summary:
        entry.kind === 'change'
          ? words(entry)
          : text(entry.kind === 'undo' ? 'history.undone' : 'history.redone', {
              summary: words(entry),
            }),
      reason: entry.reason,
      undoes: entry.undoes,
      hash: entry.hash,
    }))
  },

  'history.verify': (context) => {
    const { evaluations, entries, damage } = verifyLedger(context.db)
    return { sound: damage.length === 0, evaluations, entries, damage: [...damage] }
  },

  'history.backUp': async (context) => {
    const stamp = context.now().slice(0, 19).replace(/:/g, '-')
    const copy = path.join(context.library.dataDir, `.backup-${context.newId()}.db`)
    try {
      copyVerified(context.db, copy)
      const name = text('history.backupName', { date: stamp })
      const bytes = new Uint8Array(fs.readFileSync(copy))
      const outcome = await context.host.save({ name, bytes })
      return outcome.outcome === 'download'
        ? { outcome: 'download', file: { name, bytes } }
        : outcome
    } finally {
      fs.rmSync(copy, { force: true })
    }
  },

  'history.restore': (context, { bytes }) => {
    const keptCopy = restoreLibrary(context.library, bytes, context.now())
    context.announceEverything()
    const count = one<{ n: number }>(
      context.library.db,
      'SELECT count(*) AS n FROM evaluation WHERE deleted = 0',
    )
    return { evaluations: count?.n ?? 0, keptCopy }
  },
}
