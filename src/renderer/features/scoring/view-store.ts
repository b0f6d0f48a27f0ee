// How the scoring screen is looked at: kept while other stages are visited, forgotten with the window. The filter is
// forgotten with the evaluation: who opens another one is to see all of it.
import { create } from 'zustand'
import type { AgencyId, EvaluationId } from '../../../shared/domain/model.ts'
import type { CellFilter } from '../../../shared/domain/scoring/cell-filter.ts'
import { useNavigation } from '../../ui/navigation.ts'
import type { View } from './sheet-types.ts'

interface Looking {
  readonly view: View
  readonly filter: CellFilter
  /** Agencies that take no part are shown too. */
  readonly everyone: boolean
  /** Agencies as they stood when they were last sorted by total; null: as listed. */
  readonly order: {
    readonly evaluation: EvaluationId
    readonly agencies: readonly AgencyId[]
  } | null
  /** The questions to ask stand beside the cell. */
  readonly questions: boolean
  /** Counts how often the filter was applied: which rows it shows is decided then, not at each key press. */
  readonly applied: number
}

export const useLooking = create<Looking>(() => ({
  view: 'criteria',
  filter: 'all',
  everyone: false,
  order: null,
  questions: true,
  applied: 0,
}))

export const lookAt = (next: Partial<Omit<Looking, 'applied'>>): void => useLooking.setState(next)

export const applyFilter = (filter: CellFilter): void =>
  useLooking.setState(({ applied }) => ({ filter, applied: applied + 1 }))

useNavigation.subscribe((place, before) => {
  if (place.evaluation !== before.evaluation) applyFilter('all')
})
