// The columns that a person chose for this evaluation's table; kept with the settings of this computer.
import { useCallback, useMemo } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { sendShown } from '../../api/optimistic.ts'
import { peekQuery, useQuery } from '../../api/query-cache.ts'
import { type AgencyColumnId, chosenColumns } from './column-list.ts'

const noInput = {}

export function useColumns(evaluation: EvaluationId): {
  readonly columns: readonly AgencyColumnId[]
  /** null: the usual ones again. */
  readonly choose: (columns: readonly AgencyColumnId[] | null) => void
} {
  const stored = useQuery('settings.get', noInput).value?.agencyColumns[evaluation]
  const columns = useMemo(() => chosenColumns(stored), [stored])
  const choose = useCallback(
    (chosen: readonly AgencyColumnId[] | null) => {
      const { [evaluation]: _before, ...others } =
        peekQuery('settings.get', noInput)?.agencyColumns ?? {}
      const agencyColumns = chosen === null ? others : { ...others, [evaluation]: [...chosen] }
      void sendShown('settings.set', { agencyColumns }, 'settings.get', noInput, (settings) => ({
        ...settings,
        agencyColumns,
      }))
    },
    [evaluation],
  )
  return { columns, choose }
}
