// Who acts in this window. When it is somebody else than before, the page starts anew: what one of them was told is
// then in no cache, model, store or worker of the other's page.
import { create } from 'zustand'
import type { Output } from '../../shared/contract/call.ts'
import { call } from './client.ts'
import { transport } from './transport.ts'

export type Acting = Output<'panel.session'>
export type ActingEvaluator = Extract<Acting, { role: 'evaluator' }>

const useActing = create<{ readonly acting: Acting }>(() => ({ acting: { role: 'owner' } }))

export const useSession = (): Acting => useActing(({ acting }) => acting)

export const sessionNow = (): Acting => useActing.getState().acting

const whoIs = (acting: Acting): string =>
  acting.role === 'owner' ? '' : `${acting.evaluation} ${acting.evaluator}`

/** The first question of the page. Without an answer it is the owner's: main refuses what is not theirs. */
export const takeSession = async (): Promise<Acting> => {
  const result = await call('panel.session', {})
  if (result.ok) useActing.setState({ acting: result.value })
  return sessionNow()
}

/** Asks again; `startAnew` is called with who acts now when that is somebody else. */
const compare = async (startAnew: (acting: Acting) => void): Promise<void> => {
  const result = await call('panel.session', {})
  if (!result.ok) return
  if (whoIs(result.value) !== whoIs(sessionNow())) startAnew(result.value)
  else useActing.setState({ acting: result.value })
}

let check: () => Promise<void> = () => Promise.resolve()

/** Listens to who acts; returns how to stop. */
export const watchSession = (startAnew: (acting: Acting) => void): (() => void) => {
  check = () => compare(startAnew)
  return transport.onChange((notice) => {
    if (notice === 'missed' || notice.methods.includes('panel.session')) void check()
  })
}

/** After a change of who acts: its event may be on its way, or lost. */
export const checkSession = (): Promise<void> => check()
