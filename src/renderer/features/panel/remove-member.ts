// Takes a member off the panel, with a way back.
import type { EvaluationId, Evaluator } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { command } from '../../api/client.ts'
import { undoableNote } from '../../api/undoable-note.ts'

/** With a way back in the toast; answers whether it was done. */
export const removeMember = async (
  evaluation: EvaluationId,
  { id, name }: Pick<Evaluator, 'id' | 'name'>,
): Promise<boolean> => {
  const done = await command('panel.remove', { evaluation, evaluator: id })
  if (done === null) return false
  undoableNote(done, text('panel.removed', { name }))
  return true
}
