// Which agencies the table shows: conditions on their facts, each of which can be taken away again. Between
// conditions all must hold; among the entries of one any will do.
import { serviceName, serviceOf } from '../../../shared/domain/agencies/coverage.ts'
import { wordsOf } from '../../../shared/domain/agencies/same-words.ts'
import type { Agency, AgencyStatus } from '../../../shared/domain/model.ts'

export const listFacets = [
  'services',
  'technologies',
  'industries',
  'location',
  'languages',
  'certificates',
] as const
export type ListFacet = (typeof listFacets)[number]

export const rangeFacets = ['hourlyRate', 'teamSize'] as const
export type RangeFacet = (typeof rangeFacets)[number]

export interface FilterRange {
  readonly min: number | null
  readonly max: number | null
  /** Agencies about which it is not known are shown as well. */
  readonly unknown: boolean
}

export type AgencyFilter = { readonly statuses: readonly AgencyStatus[] } & Readonly<
  Record<ListFacet, readonly string[]>
> &
  Readonly<Record<RangeFacet, FilterRange | null>>

/** Chosen among the entries of a facet: its agencies say nothing about it. */
export const notStated = ''

export const everything: AgencyFilter = {
  statuses: [],
  services: [],
  technologies: [],
  industries: [],
  location: [],
  languages: [],
  certificates: [],
  hourlyRate: null,
  teamSize: null,
}

/** Rejected agencies are kept out of sight until they are asked for. */
export const withoutRejected: readonly AgencyStatus[] = ['longlist', 'shortlist', 'selected']
export const usualFilter: AgencyFilter = { ...everything, statuses: withoutRejected }

/** A place is said to be in each of its parts: "Porto, Portugal" in Porto and in Portugal. */
const entriesOf = (agency: Agency, facet: ListFacet): readonly string[] =>
  facet === 'location'
    ? (agency.location ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : agency[facet]

/** The same for entries that mean the same: case, accents, a service under another name. */
const entryKey = (entry: string, facet: ListFacet): string =>
  (facet === 'services' ? serviceOf(entry) : null) ?? wordsOf(entry).join(' ')

export interface FacetValue {
  /** The commonest spelling, or `notStated`. */
  readonly value: string
  readonly count: number
}

/** What the agencies say, most frequent first; `notStated` last, where some say nothing. */
export const facetValues = (
  agencies: readonly Agency[],
  facet: ListFacet,
): readonly FacetValue[] => {
  const found = new Map<string, { value: string; count: number }>()
  let silent = 0
  for (const agency of agencies) {
    const entries = entriesOf(agency, facet)
    if (entries.length === 0) silent += 1
    const counted = new Set<string>()
    for (const entry of entries) {
      const key = entryKey(entry, facet)
      if (counted.has(key)) continue
      counted.add(key)
      const service = facet === 'services' ? serviceOf(entry) : null
      const known = found.get(key) ?? {
        value: service === null ? entry : serviceName(service),
        count: 0,
      }
      known.count += 1
      found.set(key, known)
    }
  }
  const values = [...found.values()].sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  )
  return silent === 0 ? values : [...values, { value: notStated, count: silent }]
}

const listHolds = (agency: Agency, facet: ListFacet, wanted: readonly string[]): boolean => {
  if (wanted.length === 0) return true
  const entries = entriesOf(agency, facet)
  if (entries.length === 0) return wanted.includes(notStated)
  const keys = new Set(wanted.map((value) => entryKey(value, facet)))
  return entries.some((entry) => keys.has(entryKey(entry, facet)))
}

/** What is known of the range: null at an end that is open; null: nothing is known. */
const spanOf = (agency: Agency, facet: RangeFacet): readonly [number, number] | null => {
  if (facet === 'teamSize')
    return agency.teamSize === null ? null : [agency.teamSize, agency.teamSize]
  const { min, max } = agency.hourlyRate ?? { min: null, max: null }
  if (min === null && max === null) return null
  return [min ?? 0, max ?? Number.POSITIVE_INFINITY]
}

/** The two ranges have a value in common. */
const rangeHolds = (agency: Agency, facet: RangeFacet, wanted: FilterRange | null): boolean => {
  if (wanted === null) return true
  const span = spanOf(agency, facet)
  if (span === null) return wanted.unknown
  return (
    span[1] >= (wanted.min ?? Number.NEGATIVE_INFINITY) &&
    span[0] <= (wanted.max ?? Number.POSITIVE_INFINITY)
  )
}

export const filterAgencies = (
  agencies: readonly Agency[],
  filter: AgencyFilter,
): readonly Agency[] =>
  agencies.filter(
    (agency) =>
      (filter.statuses.length === 0 || filter.statuses.includes(agency.status)) &&
      listFacets.every((facet) => listHolds(agency, facet, filter[facet])) &&
      rangeFacets.every((facet) => rangeHolds(agency, facet, filter[facet])),
  )

export type Facet = 'statuses' | ListFacet | RangeFacet

export const facets: readonly Facet[] = ['statuses', ...listFacets, ...rangeFacets]

/** The facets that leave something out, in the order in which they are shown. */
export const activeFacets = (filter: AgencyFilter): readonly Facet[] =>
  facets.filter((facet) => {
    const condition = filter[facet]
    return condition !== null && (!Array.isArray(condition) || condition.length > 0)
  })

export const withoutFacet = (filter: AgencyFilter, facet: Facet): AgencyFilter => ({
  ...filter,
  [facet]: everything[facet],
})

/** The entry is in, or out again. */
export const toggled = <Entry>(list: readonly Entry[], entry: Entry): readonly Entry[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry]

/** null where both ends are open. */
export const rangeOrNull = (range: FilterRange): FilterRange | null =>
  range.min === null && range.max === null ? null : range

/** Exactly the rejected ones are out. */
export const hidesRejected = ({ statuses }: AgencyFilter): boolean =>
  statuses.length === withoutRejected.length &&
  withoutRejected.every((status) => statuses.includes(status))
