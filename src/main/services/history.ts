// Undo and redo, and the library's backup; the ledger itself has files of its own.
import fs from 'node:fs'
import path from 'node:path'
import type { Output } from '../../shared/contract/call.ts'
import { ExpectedError } from '../../shared/contract/errors.ts'
import { backupLimit } from '../../shared/contract/files.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { entryWords } from '../../shared/messages/history-words.ts'
import { carryFiles } from '../db/carried-files.ts'
import { copyVerified } from '../db/copy.ts'
import { type Entry, headOf, type Subject, undoState } from '../db/journal.ts'
import { firstChange } from '../db/queries/ledger.ts'
import { restoreLibrary } from '../db/restore.ts'
import { one } from '../db/sql.ts'
import { undoerOf } from '../session.ts'
import type { Context, Service } from './context.ts'
import { leadsOf, ledger } from './ledger.ts'
import { ledgerExport } from './ledger-export.ts'
import { isAboutSeen } from './ledger-sight.ts'
import { restorePoint } from './restore-point.ts'
import { saved } from './saved.ts'

const noEntry = { sequence: 0, hash: '' }

const words = (entry: Entry): string =>
  entryWords(entry.command, JSON.parse(entry.subject) as Subject)

/** Where an entry's change can be seen, unless who asks may not know. */
function whereOf(context: Context, target: Entry): Output<'history.undo'>['leads'] {
  const { variant } = JSON.parse(target.subject) as Subject
  const change = firstChange(context.db, target)
  if (change === null || variant === 'sealed' || !isAboutSeen(context, target)) return null
  return leadsOf(context, target.evaluation, change)
}

function goBack(
  context: Context,
  evaluation: EvaluationId | null,
  kind: 'undo' | 'redo',
  /** Only this entry; null: whichever is next. */
  entry: number | null = null,
): Output<'history.undo'> {
  const target = undoState(context.db, evaluation, undoerOf(context.session))[kind]
  if (target === null)
    throw new ExpectedError(
      'conflict',
      text(kind === 'undo' ? 'errors.nothingToUndo' : 'errors.nothingToRedo'),
    )
  if (entry !== null && target.sequence !== entry)
    throw new ExpectedError('conflict', text('errors.undoLater'))
  context.reverse(target, kind)
  return {
    summary: words(target),
    evaluation: target.evaluation as EvaluationId,
    command: target.command,
    leads: evaluation === null ? null : whereOf(context, target),
  }
}

export const history: Service<'history'> = {
  ...ledger,
  ...ledgerExport,
  ...restorePoint,

  'history.state': (context, { evaluation }) => {
    const undoer = undoerOf(context.session)
    const { undo, redo } = undoState(context.db, evaluation, undoer)
    const named = (entry: Entry | null): string | null =>
      entry === null || !isAboutSeen(context, entry) ? null : words(entry)
    const steps = { undo: named(undo), redo: named(redo) }
    // How much others enter, and its hash, is not theirs to know.
    if (undoer !== 'owner')
      return {
        ...steps,
        entries:
          one<{ n: number }>(
            context.db,
            'SELECT count(*) AS n FROM journal WHERE evaluation = ? AND actor = ?',
            evaluation,
            undoer,
          )?.n ?? 0,
        head: null,
      }
    const { sequence, hash } = evaluation === null ? noEntry : headOf(context.db, evaluation)
    return { ...steps, entries: sequence, head: sequence === 0 ? null : hash }
  },

  'history.undo': (context, { evaluation, entry }) => goBack(context, evaluation, 'undo', entry),
  'history.redo': (context, { evaluation }) => goBack(context, evaluation, 'redo'),

  'history.backUp': async (context) => {
    const stamp = context.now().slice(0, 19).replace(/:/g, '-')
    const copy = path.join(context.library.dataDir, `.backup-${context.newId()}.db`)
    try {
      copyVerified(context.db, copy)
      const { size } = fs.statSync(copy)
      if (size > backupLimit.bytes)
        throw new ExpectedError(
          'conflict',
          text('errors.backupTooLarge', { limit: backupLimit.mebibytes }),
        )
      const left = carryFiles(copy, context.library.dataDir, backupLimit.bytes - size)
      const name = text('history.backupName', { date: stamp })
      const bytes = new Uint8Array(fs.readFileSync(copy))
      return { left, saved: await saved(context, { name, bytes }) }
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
