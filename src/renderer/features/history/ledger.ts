// The ledger as pages arrive: entries put together by their sequence, and the filter that they were asked with.
import type { Input, Output } from '../../../shared/contract/call.ts'

export type LedgerEntry = Output<'history.list'>[number]
export type LedgerFilter = NonNullable<Input<'history.list'>['filter']>

export const unfiltered: LedgerFilter = {
  person: null,
  agency: null,
  criterion: null,
  stage: null,
  words: '',
}

export const isFiltered = ({ words, ...rest }: LedgerFilter): boolean =>
  words.trim() !== '' || Object.values(rest).some((value) => value !== null)

/** Newest first, each sequence once, as the later answer has it: an entry may have been taken back since. */
export const mergeEntries = (
  known: readonly LedgerEntry[],
  fresh: readonly LedgerEntry[],
): readonly LedgerEntry[] => {
  const bySequence = new Map([...known, ...fresh].map((entry) => [entry.sequence, entry]))
  return [...bySequence.values()].sort((left, right) => right.sequence - left.sequence)
}
