// Restore points: an evaluation as it was after one of its entries, as one new entry with a reason. What cannot be
// taken back, and what evaluators did themselves, is never crossed.
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { type Entry, headOf } from '../db/journal.ts'
import { barrierAfter, bringBack, type RowBack, rowsBack } from '../db/rewind.ts'
import type { Row } from '../db/sql.ts'
import { type Context, requireEvaluation, type Service } from './context.ts'
import { newestAfter, told } from './ledger.ts'
import { ledgerSight } from './ledger-sight.ts'

/** Enough to recognise what would be taken back. */
const shownEntries = 50

const isOthers = ({ actor }: Entry): boolean => actor.startsWith('evaluator:')

/** Handing over the keyboard is no way around the chair's PIN, in either direction. */
const atKeyboard = (row: Row | null): boolean => (row?.['acting'] ?? null) !== null

interface Plan {
  readonly rows: readonly RowBack[]
  /** Why the state cannot be restored; null: it can. */
  readonly refusal: ExpectedError | null
}

function planOf(context: Context, evaluation: EvaluationId, sequence: number): Plan {
  const barrier = barrierAfter(context.db, evaluation, sequence)
  if (barrier !== null) {
    const refused = text(isOthers(barrier) ? 'errors.restoreOthers' : 'errors.restoreFinal', {
      entry: barrier.sequence,
      what: told(ledgerSight(context, evaluation)(barrier)),
    })
    return { rows: [], refusal: new ExpectedError('locked', refused) }
  }
  const rows = rowsBack(context.db, evaluation, sequence)
  if (rows.length === 0)
    return { rows, refusal: new ExpectedError('conflict', text('errors.restoreSame')) }
  const own = rows.find(({ table }) => table === 'evaluation')
  const keyboard = own !== undefined && (atKeyboard(own.was) || atKeyboard(own.now))
  return {
    rows,
    refusal: keyboard ? new ExpectedError('locked', text('errors.restoreKeyboard')) : null,
  }
}

/** How many entries lie behind the point; throws `not_found` when there is none with that number. */
function entriesAfter(context: Context, evaluation: EvaluationId, sequence: number): number {
  requireEvaluation(context, evaluation)
  const head = headOf(context.db, evaluation).sequence
  if (sequence > head) throw new ExpectedError('not_found', text('errors.restoreNoEntry'))
  return head - sequence
}

export const restorePoint: Pick<
  Service<'history'>,
  'history.restorePreview' | 'history.restoreTo'
> = {
  'history.restorePreview': (context, { evaluation, sequence }) => {
    const entries = entriesAfter(context, evaluation, sequence)
    const { rows, refusal } = planOf(context, evaluation, sequence)
    const count = (test: (row: RowBack) => boolean): number => rows.filter(test).length
    return {
      entries,
      newest: newestAfter(context, evaluation, sequence, shownEntries),
      rows: {
        added: count(({ now }) => now === null),
        changed: count(({ now, was }) => now !== null && was !== null),
        removed: count(({ was }) => was === null),
      },
      refused: refusal?.message ?? null,
    }
  },

  'history.restoreTo': (context, { evaluation, sequence, reason }) => {
    const entries = entriesAfter(context, evaluation, sequence)
    const { rows, refusal } = planOf(context, evaluation, sequence)
    if (refusal !== null) throw refusal
    const subject = { sequence, count: entries }
    context.change(evaluation, subject, (writer) => bringBack(writer, rows), reason)
    return { entries }
  },
}
