// Handing the keyboard over and giving it back. While that goes on the window shows nobody's screen.
import { create } from 'zustand'
import type { CallError } from '../../shared/contract/errors.ts'
import type { EvaluationId, EvaluatorId } from '../../shared/domain/model.ts'
import { send, surfaceError } from './client.ts'
import { checkSession } from './session.ts'

/** To whom the keyboard is being handed; null: to nobody. */
export const useHandOver = create<{ readonly to: string | null }>(() => ({ to: null }))

/** Puts this screen away and hands the keyboard to a member of the panel; a refusal brings it back and says why. */
export const handOver = async (
  evaluation: EvaluationId,
  { id, name }: { readonly id: EvaluatorId; readonly name: string },
): Promise<void> => {
  useHandOver.setState({ to: name })
  const result = await send('panel.actAs', { evaluation, evaluator: id })
  if (result.ok) return checkSession()
  useHandOver.setState({ to: null })
  surfaceError(result.error)
}

/** null: the keyboard is the owner's again. `pin` null: to learn whether one is asked for. */
export const giveBack = async (
  evaluation: EvaluationId,
  pin: string | null,
): Promise<CallError | null> => {
  const result = await send('panel.leave', { evaluation, pin })
  if (!result.ok) return result.error
  await checkSession()
  return null
}
