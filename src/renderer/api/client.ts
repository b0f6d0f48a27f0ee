// The page's one way to ask and to command, typed by the contract. It counts what is on its way, so that the
// frame can say "Saving…" and "Saved".
import { create } from 'zustand'
import type { Call, MethodName } from '../../shared/contract/call.ts'
import type { CallError, EntryPlace } from '../../shared/contract/errors.ts'
import { transport } from './transport.ts'

interface Saving {
  /** Commands that have not been answered. */
  readonly pending: number
  /** The last command failed; what was typed may not be kept. */
  readonly failed: boolean
}

const useSavingStore = create<Saving>(() => ({ pending: 0, failed: false }))

/** saving: something is on its way · failed: the last change was refused or not answered. */
export const useSaveState = (): 'saved' | 'saving' | 'failed' =>
  useSavingStore((state) => (state.pending > 0 ? 'saving' : state.failed ? 'failed' : 'saved'))

/** Asks a question or gives a command; never rejects. Use it where the error is shown in place. */
export const call: Call = async (method, input) =>
  // The transport speaks JSON-like data; the contract has checked both ends of it in main.
  (await transport.call(method, input)) as Awaited<ReturnType<typeof call<typeof method>>>

let showError: (error: CallError) => void = () => {}

/** Where errors of `command` go; the frame gives them to the toasts. */
export const setErrorSurface = (show: (error: CallError) => void): void => {
  showError = show
}

let askReason: (error: CallError) => Promise<string | null> = () => Promise.resolve(null)

/** Where a change that needs a reason gets it; the window gives its dialog. null: the person gave none. */
export const setReasonSurface = (ask: (error: CallError) => Promise<string | null>): void => {
  askReason = ask
}

/** Refusals that the person chose by giving no reason: they have read them already. */
const declined = new WeakSet<CallError>()

/** Main refused only because no reason was given: for a change of something frozen, or for a step. */
const wantsReason = ({ problems }: CallError, input: object): boolean =>
  problems[0]?.place === 'reason' && (Reflect.get(input, 'reason') ?? null) === null

/** An error that nobody shows in place. */
export const surfaceError = (error: CallError): void => {
  if (!declined.has(error)) showError(error)
}

const entries = new WeakMap<object, EntryPlace>()

/** The entry that a command left in the ledger, by its answer; null: it changed nothing. */
export const entryOf = (answer: object): EntryPlace | null => entries.get(answer) ?? null

/**
 * Like `call`, counted as a change on its way. The caller shows the error. A change that needs a reason asks
 * the person for it and is given once more with it.
 */
export const send: Call = async (method, input) => {
  useSavingStore.setState(({ pending, failed }) => ({ pending: pending + 1, failed }))
  let result = await call(method, input)
  if (!result.ok && wantsReason(result.error, input)) {
    const reason = await askReason(result.error)
    if (reason === null) declined.add(result.error)
    // Every input that can be refused for want of a reason has that key.
    else result = await call(method, { ...input, reason })
  }
  // A command without an answer has no note.
  if (result.ok && result.value !== null && result.recorded !== undefined)
    entries.set(result.value, result.recorded)
  const failed = !result.ok && !declined.has(result.error)
  useSavingStore.setState(({ pending }) => ({ pending: pending - 1, failed }))
  return result
}

/** Gives a command and shows its error; answers with the value, or null when it failed. */
export const command = async <Name extends MethodName>(
  method: Name,
  input: Parameters<typeof call<Name>>[1],
) => {
  const result = await send(method, input)
  if (result.ok) return result.value
  surfaceError(result.error)
  return null
}
