// Which agencies the table shows and in which order. Sorting is a view: the evaluation's own order stays.
import type { Agency, Quote } from '../../../shared/domain/model.ts'
import { type AgencyColumnId, statuses } from './agency-columns.ts'

export interface Sort {
  readonly column: AgencyColumnId
  readonly direction: 'ascending' | 'descending'
}

/** Ascending, descending, then the own order again. */
export const nextSort = (sort: Sort | null, column: AgencyColumnId): Sort | null => {
  if (sort?.column !== column) return { column, direction: 'ascending' }
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null
}

type SortValue = string | number | null

const sortValue = (
  agency: Agency,
  column: AgencyColumnId,
  quotes: ReadonlyMap<string, Quote>,
): SortValue => {
  switch (column) {
    case 'name':
      return agency.name
    case 'status':
      return statuses.indexOf(agency.status)
    case 'location':
      return agency.location
    case 'founded':
      return agency.founded
    case 'teamSize':
      return agency.teamSize
    case 'hourlyRate':
      return agency.hourlyRate?.min ?? agency.hourlyRate?.max ?? null
    case 'minimumProject':
      return agency.minimumProject
    case 'technologies':
      return agency.technologies.length === 0 ? null : agency.technologies.join(', ')
    case 'quote':
      return quotes.get(agency.id)?.amount ?? null
    default:
      return null
  }
}

/** Unknown values last, in both directions; equal ones keep the evaluation's order. */
export const sortAgencies = (
  agencies: readonly Agency[],
  sort: Sort | null,
  quotes: ReadonlyMap<string, Quote>,
  locale: string,
): readonly Agency[] => {
  if (sort === null) return agencies
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const sign = sort.direction === 'ascending' ? 1 : -1
  return agencies
    .map((agency) => ({ agency, value: sortValue(agency, sort.column, quotes) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
      return sign * (typeof a === 'number' ? a - Number(b) : compare(a, String(b)))
    })
    .map(({ agency }) => agency)
}

const folded = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The agencies that contain each word of the query anywhere in their facts; accents and case do not matter. */
export const findAgencies = (agencies: readonly Agency[], query: string): readonly Agency[] => {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return agencies
  return agencies.filter((agency) => {
    const facts = folded(
      [
        agency.name,
        agency.location,
        agency.website,
        agency.status,
        agency.notes,
        ...agency.services,
        ...agency.technologies,
        ...agency.industries,
      ].join('\n'),
    )
    return words.every((word) => facts.includes(word))
  })
}
