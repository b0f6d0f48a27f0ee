// Where imported agencies begin whose list does not say it: as the person chose last on this computer; before that on
// the long list where the evaluation has one, else on the shortlist, so that a ranking is one step away.
import { useCallback } from 'react'
import type { Agency } from '../../../shared/domain/model.ts'
import { sendShown } from '../../api/optimistic.ts'
import { useQuery } from '../../api/query-cache.ts'
import type { FirstStatus } from './import-options.tsx'

const noInput = {}

export function useFirstStatus(existing: readonly Agency[]): {
  readonly status: FirstStatus
  readonly set: (status: FirstStatus) => void
} {
  const stored = useQuery('settings.get', noInput).value?.importedTo ?? null
  const set = useCallback(
    (importedTo: FirstStatus) =>
      void sendShown('settings.set', { importedTo }, 'settings.get', noInput, (settings) => ({
        ...settings,
        importedTo,
      })),
    [],
  )
  const usual = existing.some(({ status }) => status === 'longlist') ? 'longlist' : 'shortlist'
  return { status: stored ?? usual, set }
}
