// The entries of one evaluation that a filter lets through, newest first: the first page stays fresh, older ones
// come when they are asked for.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CallError } from '../../../shared/contract/errors.ts'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { call } from '../../api/client.ts'
import { useQuery } from '../../api/query-cache.ts'
import { type LedgerEntry, type LedgerFilter, mergeEntries } from './ledger.ts'

const pageSize = 200

export interface LedgerView {
  readonly entries: readonly LedgerEntry[]
  readonly loading: boolean
  readonly error: CallError | null
  /** The oldest that the filter lets through is among them. */
  readonly complete: boolean
  readonly loadOlder: () => void
}

interface Older {
  /** The filter that they were asked with. */
  readonly filter: LedgerFilter
  readonly entries: readonly LedgerEntry[]
  readonly complete: boolean
  readonly error: CallError | null
}

const none: readonly LedgerEntry[] = []

/** A new entry takes back others: those that are known may be among them. */
const reverses = (known: readonly LedgerEntry[], fresh: readonly LedgerEntry[]): boolean => {
  const newest = known[0]?.sequence ?? 0
  return fresh.some(
    ({ sequence, undoes, command }) =>
      sequence > newest && (undoes !== null || command === 'history.restoreTo'),
  )
}

/** Keep `filter` the same object while it says the same. */
export function useLedger(evaluation: EvaluationId, filter: LedgerFilter): LedgerView {
  const newest = useQuery(
    'history.list',
    useMemo(() => ({ evaluation, before: null, limit: pageSize, filter }), [evaluation, filter]),
  )
  const fresh = newest.value ?? none
  const [kept, setKept] = useState<Older | null>(null)
  const older = kept?.filter === filter ? kept : null
  const [loading, setLoading] = useState(false)
  // What the first page held stays known when newer entries push it out.
  useEffect(() => {
    if (newest.value === null) return
    setKept((before) =>
      before?.filter === filter && !reverses(before.entries, fresh)
        ? { ...before, entries: mergeEntries(before.entries, fresh) }
        : { filter, entries: fresh, complete: fresh.length < pageSize, error: null },
    )
  }, [newest.value, fresh, filter])
  const entries = useMemo(
    () => (older === null ? fresh : mergeEntries(older.entries, fresh)),
    [older, fresh],
  )
  const complete = older?.complete ?? fresh.length < pageSize

  const oldest = entries.at(-1)?.sequence ?? null
  const running = useRef(false)
  const loadOlder = useCallback(async (): Promise<void> => {
    if (running.current || complete || oldest === null) return
    running.current = true
    setLoading(true)
    const result = await call('history.list', {
      evaluation,
      before: oldest,
      limit: pageSize,
      filter,
    })
    running.current = false
    setLoading(false)
    setKept((before) => {
      if (before?.filter !== filter) return before
      if (!result.ok) return { ...before, error: result.error }
      return {
        filter,
        entries: mergeEntries(before.entries, result.value),
        complete: result.value.length < pageSize,
        error: null,
      }
    })
  }, [evaluation, filter, complete, oldest])

  return {
    entries,
    loading: loading || newest.status === 'loading',
    error: older?.error ?? newest.error,
    complete: complete && newest.value !== null,
    loadOlder: useCallback(() => void loadOlder(), [loadOlder]),
  }
}
