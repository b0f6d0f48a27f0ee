// Undo and redo as the ledger gives them: of the open evaluation, or of the library on its list. What they changed is
// selected, or the note leads there.
import { text } from '../../shared/messages/translate.ts'
import { command } from '../api/client.ts'
import { editedJustNow, endQuietTime, peekQuery } from '../api/query-cache.ts'
import { useNavigation } from '../ui/navigation.ts'
import { toast } from '../ui/toast.tsx'
import { goToSpot, showHere, whereaboutsOf } from '../ui/whereabouts.ts'

const scope = () => ({ evaluation: useNavigation.getState().evaluation })

/** What it would do, in words; null: nothing to do. */
export const undoName = (): string | null => peekQuery('history.state', scope())?.undo ?? null
export const redoName = (): string | null => peekQuery('history.state', scope())?.redo ?? null

/** Right after an edit its name is still to come, but there is something to undo. */
export const canUndo = (): boolean => undoName() !== null || editedJustNow()

const ledgerNow = () => peekQuery('history.state', scope())
/** What the ledger said when the last undo was done. */
let saidAtUndo: ReturnType<typeof ledgerNow> = null

/** Right after an undo, too, when the ledger has not said so yet. */
export const canRedo = (): boolean =>
  redoName() !== null || (saidAtUndo !== null && saidAtUndo === ledgerNow())

/** Finishes the field that is being edited, so that the undo concerns what was typed in it. */
const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement && isTextField(document.activeElement))
    document.activeElement.blur()
}

export const isTextField = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'range', 'button', 'file'].includes(element.type)) ||
  (element instanceof HTMLElement && element.isContentEditable)

const step = async (
  method: 'history.undo' | 'history.redo',
  message: 'command.undone' | 'command.redone',
): Promise<void> => {
  leaveField()
  endQuietTime()
  const done = await command(method, scope())
  if (done === null) return
  saidAtUndo = method === 'history.undo' ? ledgerNow() : null
  const said = { message: text(message, { summary: done.summary }) }
  const at = whereaboutsOf(done.command, done.leads)
  // A person who is somewhere else is not carried away from there.
  toast(
    at === null || showHere(at)
      ? said
      : { ...said, action: { label: text('command.show'), run: () => goToSpot(at) } },
  )
}

export const undo = (): void => void step('history.undo', 'command.undone')
export const redo = (): void => void step('history.redo', 'command.redone')
