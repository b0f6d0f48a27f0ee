// The note about a change with the way back from it: that takes back this very change, whatever was done since by
// somebody who had overlooked the note.
import type { EvaluationId } from '../../shared/domain/model.ts'
import { command, entryOf } from './client.ts'

/** `undo` null: there is no way back. */
export type ShowNote = (message: string, undo: (() => void) | null) => void

let showNote: ShowNote = () => {}

/** Where such notes are shown; the frame gives them to the toasts. */
export const setNoteSurface = (show: ShowNote): void => {
  showNote = show
}

/**
 * `done`: the command's answer. There is no way back from what changed nothing; where later changes have to go first
 * it is refused, in words.
 */
export const undoableNote = (done: object, message: string): void => {
  const entry = entryOf(done)
  const undo = (at: NonNullable<typeof entry>): void =>
    void command('history.undo', {
      evaluation: at.evaluation as EvaluationId,
      entry: at.sequence,
    })
  showNote(message, entry === null ? null : () => undo(entry))
}
