// A note about a change of prices with the way back from it.
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { rememberUndo } from '../../api/undo-last.ts'
import { toast } from '../../ui/toast.tsx'

export const undoableToast = async (evaluation: EvaluationId, message: string): Promise<void> => {
  const undo = await rememberUndo(evaluation)
  const run = async (): Promise<void> => {
    if ((await undo()) === 'later') toast({ message: text('pricing.undoLater') })
  }
  toast({ message, action: { label: text('ui.undo'), run: () => void run() } })
}
