// The note about a change with the way back from it: that takes back this very change, whatever was done since by
// somebody who had overlooked the note.
import type { EvaluationId } from '../../shared/domain/model.ts'
import { call, command } from './client.ts'

/** `undo` null: there is no way back. */
export type ShowNote = (message: string, undo: (() => void) | null) => void

let showNote: ShowNote = () => {}

/** Where such notes are shown; the frame gives them to the toasts. */
export const setNoteSurface = (show: ShowNote): void => {
  showNote = show
}

/** Call it right after the change. Its way back is refused, in words, where later changes have to go first. */
export const undoableNote = async (evaluation: EvaluationId, message: string): Promise<void> => {
  const state = await call('history.state', { evaluation })
  // To an evaluator the ledger has no head.
  const entry = state.ok && state.value.head !== null ? state.value.entries : null
  showNote(
    message,
    entry === null ? null : () => void command('history.undo', { evaluation, entry }),
  )
}
