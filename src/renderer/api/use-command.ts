// A command from a component: whether it runs, its last error, and how to give it.
import { useCallback, useState } from 'react'
import type { Input, MethodName, Output } from '../../shared/contract/call.ts'
import type { CallError } from '../../shared/contract/errors.ts'
import { send, surfaceError } from './client.ts'

export interface Command<Name extends MethodName> {
  readonly pending: boolean
  readonly error: CallError | null
  readonly clearError: () => void
  /** The value, or null when it was refused (then `error` says why). */
  readonly run: (input: Input<Name>) => Promise<Output<Name> | null>
}

/**
 * `const add = useCommand('agencies.add')` … `await add.run({ evaluation, fields })`. Errors go to a toast
 * unless `inline` says that the component shows `error` itself.
 */
export function useCommand<Name extends MethodName>(
  method: Name,
  { inline = false }: { readonly inline?: boolean } = {},
): Command<Name> {
  const [pending, setPending] = useState(0)
  const [error, setError] = useState<CallError | null>(null)
  const run = useCallback(
    async (input: Input<Name>) => {
      setPending((count) => count + 1)
      setError(null)
      const result = await send(method, input)
      setPending((count) => count - 1)
      if (result.ok) return result.value
      setError(result.error)
      if (!inline) surfaceError(result.error)
      return null
    },
    [method, inline],
  )
  const clearError = useCallback(() => setError(null), [])
  return { pending: pending > 0, error, clearError, run }
}
