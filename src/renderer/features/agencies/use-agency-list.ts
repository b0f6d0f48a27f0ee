// The rows of the table: found, filtered and sorted, with what is shown beside the facts.
import { useMemo } from 'react'
import type { Agency, AgencyId, Quote } from '../../../shared/domain/model.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { locale } from '../../ui/locale.ts'
import { filterAgencies } from './agency-filter.ts'
import { findAgencies, sortAgencies } from './agency-order.ts'
import type { AgencyView } from './agency-view.ts'
import type { Gathered } from './use-gathered.ts'

export interface AgencyList {
  readonly agencies: readonly Agency[]
  /** What the filter leaves, before words are looked for. */
  readonly left: number
  /** As shown. */
  readonly rows: readonly Agency[]
  /** Places in the evaluation's own order, from 0. */
  readonly places: ReadonlyMap<AgencyId, number>
  readonly quotes: ReadonlyMap<AgencyId, Quote>
}

const none: readonly never[] = []

export function useAgencyList(
  model: EvaluationModel | null,
  { filter, query, sort }: AgencyView,
  gathered: Gathered,
): AgencyList {
  const agencies = model?.state.agencies ?? none
  const quoted = model?.state.quotes ?? none
  const places = useMemo(() => new Map(agencies.map(({ id }, place) => [id, place])), [agencies])
  const quotes = useMemo(() => new Map(quoted.map((quote) => [quote.agency, quote])), [quoted])
  const filtered = useMemo(() => filterAgencies(agencies, filter), [agencies, filter])
  const rows = useMemo(
    () => sortAgencies(findAgencies(filtered, query), sort, { ...gathered, quotes }, locale),
    [filtered, query, sort, gathered, quotes],
  )
  return { agencies, left: filtered.length, rows, places, quotes }
}
