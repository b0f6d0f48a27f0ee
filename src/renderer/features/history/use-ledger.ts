// The entries of one evaluation, newest first: the first page stays fresh, older ones come when they are
// asked for and never change.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CallError } from '../../../shared/contract/errors.ts'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { call } from '../../api/client.ts'
import { useQuery } from '../../api/query-cache.ts'
import { type LedgerEntry, mergeEntries } from './ledger.ts'

const pageSize = 200
/** As many as the ledger gives at once, when a filter wants to see all of them. */
const largePage = 500

export interface LedgerView {
  readonly entries: readonly LedgerEntry[]
  readonly loading: boolean
  readonly error: CallError | null
  /** Entry 1 is among them. */
  readonly complete: boolean
  readonly loadOlder: () => void
}

const none: readonly LedgerEntry[] = []

/** `all`: fetch to the beginning, one page after the other. */
export function useLedger(evaluation: EvaluationId, all: boolean): LedgerView {
  const newest = useQuery(
    'history.list',
    useMemo(() => ({ evaluation, before: null, limit: pageSize }), [evaluation]),
  )
  const [known, setKnown] = useState<readonly LedgerEntry[]>(none)
  const [loading, setLoading] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  const fresh = newest.value
  useEffect(() => {
    if (fresh !== null) setKnown((before) => mergeEntries(before, fresh))
  }, [fresh])
  const entries = useMemo(
    () => (fresh === null ? known : mergeEntries(known, fresh)),
    [known, fresh],
  )

  const oldest = entries.at(-1)?.sequence ?? null
  const complete = newest.value !== null && (oldest === null || oldest <= 1)
  const running = useRef(false)
  const load = useCallback(
    async (limit: number): Promise<void> => {
      if (running.current || oldest === null || oldest <= 1) return
      running.current = true
      setLoading(true)
      const result = await call('history.list', { evaluation, before: oldest, limit })
      running.current = false
      setLoading(false)
      if (result.ok) setKnown((before) => mergeEntries(before, result.value))
      setError(result.ok ? null : result.error)
    },
    [evaluation, oldest],
  )
  useEffect(() => {
    if (all && !complete && error === null) void load(largePage)
  }, [all, complete, error, load])

  return {
    entries,
    loading: loading || newest.status === 'loading',
    error: error ?? newest.error,
    complete,
    loadOlder: useCallback(() => void load(pageSize), [load]),
  }
}
