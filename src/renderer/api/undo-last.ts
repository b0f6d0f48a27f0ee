// The way back that a note offers after a change: it takes back that very change, and nothing that was done
// since by somebody who had overlooked the note.
import type { EvaluationId } from '../../shared/domain/model.ts'
import { call, command } from './client.ts'

const headOf = async (evaluation: EvaluationId): Promise<string | null> => {
  const state = await call('history.state', { evaluation })
  return state.ok ? state.value.head : null
}

/** Call it right after the change. What it gives answers `later` when the ledger has gone on since. */
export const rememberUndo = async (
  evaluation: EvaluationId,
): Promise<() => Promise<'undone' | 'later' | 'failed'>> => {
  const head = await headOf(evaluation)
  return async () => {
    if (head === null || (await headOf(evaluation)) !== head) return 'later'
    return (await command('history.undo', { evaluation })) === null ? 'failed' : 'undone'
  }
}
