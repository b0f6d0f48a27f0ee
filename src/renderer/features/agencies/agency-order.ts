// The order in which the table shows the agencies. Sorting and finding are views: the evaluation's own order
// stays.
import { overallRating } from '../../../shared/domain/agencies/references.ts'
import type { Agency, AgencyId, Quote } from '../../../shared/domain/model.ts'
import { folded } from '../../../shared/fold.ts'
import { statuses, statusLabel } from './agency-columns.ts'
import { cellWords } from './agency-words.ts'
import type { AgencyColumnId } from './column-list.ts'
import type { Gathered } from './use-gathered.ts'

export interface Sort {
  readonly column: AgencyColumnId
  readonly direction: 'ascending' | 'descending'
}

/** Ascending, descending, then the own order again. */
export const nextSort = (sort: Sort | null, column: AgencyColumnId): Sort | null => {
  if (sort?.column !== column) return { column, direction: 'ascending' }
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null
}

/** What is known beside the facts of the agencies. */
export interface SortFacts extends Gathered {
  readonly quotes: ReadonlyMap<AgencyId, Quote>
}

type SortValue = string | number | null

const orNull = (words: string): string | null => (words === '' ? null : words)

const sortValue = (agency: Agency, column: AgencyColumnId, facts: SortFacts): SortValue => {
  switch (column) {
    case 'order':
      return null
    case 'status':
      return statuses.indexOf(agency.status)
    case 'founded':
    case 'teamSize':
    case 'minimumProject':
      return agency[column]
    case 'hourlyRate':
      return agency.hourlyRate?.min ?? agency.hourlyRate?.max ?? null
    case 'quote':
      return facts.quotes.get(agency.id)?.amount ?? null
    case 'references':
      return overallRating(facts.references.get(agency.id) ?? [])
    case 'attachments':
      return facts.attachments.get(agency.id)?.length ?? null
    default:
      return orNull(cellWords(agency, column))
  }
}

/** Unknown values last, in both directions; equal ones keep the evaluation's order. */
export const sortAgencies = (
  agencies: readonly Agency[],
  sort: Sort | null,
  facts: SortFacts,
  locale: string,
): readonly Agency[] => {
  if (sort === null) return agencies
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const sign = sort.direction === 'ascending' ? 1 : -1
  return agencies
    .map((agency) => ({ agency, value: sortValue(agency, sort.column, facts) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
      return sign * (typeof a === 'number' ? a - Number(b) : compare(a, String(b)))
    })
    .map(({ agency }) => agency)
}

/** The agencies that contain each word of the query anywhere in their facts; accents and case do not matter. */
export const findAgencies = (agencies: readonly Agency[], query: string): readonly Agency[] => {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return agencies
  return agencies.filter((agency) => {
    const facts = folded(
      [
        agency.name,
        agency.location,
        agency.timeZone,
        agency.website,
        statusLabel(agency.status),
        agency.notes,
        agency.rejectionReason,
        ...agency.services,
        ...agency.technologies,
        ...agency.industries,
        ...agency.languages,
        ...agency.certificates,
        ...agency.pros,
        ...agency.cons,
      ].join('\n'),
    )
    return words.every((word) => facts.includes(word))
  })
}
