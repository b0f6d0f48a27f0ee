// A finished edit whose result is known beforehand is shown at once: the next edit of the same list or pair
// then starts from it, and nothing flickers back. A refusal takes it back and says why.
import type { Input, MethodName, Output } from '../../shared/contract/call.ts'
import { send, surfaceError } from './client.ts'
import { patchQuery } from './query-cache.ts'

/**
 * Gives the command, with `update` applied to the answer of `query` until main has answered. Its answer, or null when
 * it was refused.
 */
export const sendShown = async <Command extends MethodName, Query extends MethodName>(
  command: Command,
  input: Input<Command>,
  query: Query,
  question: Input<Query>,
  update: (value: Output<Query>) => Output<Query>,
): Promise<Output<Command> | null> => {
  const settle = patchQuery(query, question, update)
  const result = await send(command, input)
  settle(result.ok)
  if (result.ok) return result.value
  surfaceError(result.error)
  return null
}

/** The list with one of its items at 0-based place `to`, as main will have it. */
export const withMoved = <Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
  to: number,
): Item[] => {
  const item = list.find((other) => other.id === id)
  const others = list.filter((other) => other.id !== id)
  return item === undefined ? others : others.toSpliced(to, 0, item)
}

/** The list with the fields of one of its items replaced. */
export const withFields = <Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
  fields: Partial<Item>,
): Item[] => list.map((item) => (item.id === id ? { ...item, ...fields } : item))
