// The ledger as pages arrive: entries put together by their sequence, and which of them still count.
import type { Output } from '../../../shared/contract/call.ts'

export type LedgerEntry = Output<'history.list'>[number]

/** Newest first, each sequence once; entries never change, so either copy is right. */
export const mergeEntries = (
  a: readonly LedgerEntry[],
  b: readonly LedgerEntry[],
): readonly LedgerEntry[] => {
  const bySequence = new Map([...a, ...b].map((entry) => [entry.sequence, entry]))
  return [...bySequence.values()].sort((left, right) => right.sequence - left.sequence)
}

/**
 * Who took each entry back: sequence → the entry whose reversal is in force. Read newest first: an undo that
 * was itself undone (a redo) takes nothing back any more.
 */
export const takenBack = (newestFirst: readonly LedgerEntry[]): ReadonlyMap<number, number> => {
  const by = new Map<number, number>()
  for (const entry of newestFirst)
    if (entry.undoes !== null && !by.has(entry.sequence)) by.set(entry.undoes, entry.sequence)
  return by
}

/** Entries that hold every word of the filter, in what happened, who did it or the hash. */
export const matching = (
  entries: readonly LedgerEntry[],
  filter: string,
  actorName: (actor: string) => string,
): readonly LedgerEntry[] => {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries
  return entries.filter((entry) => {
    const told =
      `${entry.sequence} ${entry.summary} ${entry.reason ?? ''} ${actorName(entry.actor)} ${entry.hash}`.toLowerCase()
    return words.every((word) => told.includes(word))
  })
}
