// How the list of agencies is looked at (filter, order, words looked for, rows that were ticked), by evaluation:
// it is as it was when one comes back from another stage.
import { useCallback } from 'react'
import { create } from 'zustand'
import type { AgencyId, EvaluationId } from '../../../shared/domain/model.ts'
import { type AgencyFilter, usualFilter } from './agency-filter.ts'
import type { Sort } from './agency-order.ts'
import type { ProfileTab } from './profile/profile-tabs.ts'

export interface AgencyView {
  readonly filter: AgencyFilter
  readonly sort: Sort | null
  readonly query: string
  readonly ticked: ReadonlySet<AgencyId>
  readonly profileOpen: boolean
  readonly tab: ProfileTab
  /** The brief is matched instead of the table shown. */
  readonly matching: boolean
}

const firstLook: AgencyView = {
  filter: usualFilter,
  sort: null,
  query: '',
  ticked: new Set(),
  profileOpen: true,
  tab: 'facts',
  matching: false,
}

const useViews = create<{ readonly views: Readonly<Record<EvaluationId, AgencyView>> }>(() => ({
  views: {},
}))

export type ChangeView = (
  change: Partial<AgencyView> | ((view: AgencyView) => Partial<AgencyView>),
) => void

export function useAgencyView(evaluation: EvaluationId): readonly [AgencyView, ChangeView] {
  const view = useViews(({ views }) => views[evaluation] ?? firstLook)
  const change = useCallback<ChangeView>(
    (next) =>
      useViews.setState(({ views }) => {
        const before = views[evaluation] ?? firstLook
        const changed = typeof next === 'function' ? next(before) : next
        return { views: { ...views, [evaluation]: { ...before, ...changed } } }
      }),
    [evaluation],
  )
  return [view, change]
}
