// What a condition of the filter says on its chip.
import type { Agency } from '../../../shared/domain/model.ts'
import { formatCount, formatList } from '../../../shared/format.ts'
import { type MessageKey, plural, text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import { statusLabel } from './agency-columns.ts'
import {
  type AgencyFilter,
  type Facet,
  hidesRejected,
  type ListFacet,
  notStated,
} from './agency-filter.ts'
import { rangeWords } from './agency-words.ts'

const labels: Readonly<Record<Facet, MessageKey>> = {
  statuses: 'agencies.field.status',
  services: 'agencies.field.services',
  technologies: 'agencies.field.technologies',
  industries: 'agencies.field.industries',
  location: 'agencies.field.location',
  languages: 'agencies.field.languages',
  certificates: 'agencies.field.certificates',
  hourlyRate: 'agencies.field.hourlyRatePlain',
  teamSize: 'agencies.field.teamSize',
}

export const facetLabel = (facet: Facet): string => text(labels[facet])

export const valueLabel = (value: string): string =>
  value === notStated ? text('agencies.filter.notStated') : value

const listWords = (facet: ListFacet, values: readonly string[]): string =>
  text('agencies.filter.chip', {
    facet: facetLabel(facet),
    values: formatList(values.map(valueLabel), locale, 'or'),
  })

export const chipWords = (
  filter: AgencyFilter,
  facet: Facet,
  agencies: readonly Agency[],
): string => {
  if (facet === 'statuses') {
    if (!hidesRejected(filter))
      return text('agencies.filter.chip', {
        facet: facetLabel(facet),
        values: formatList(filter.statuses.map(statusLabel), locale, 'or'),
      })
    const hidden = agencies.filter(({ status }) => status === 'rejected').length
    return plural('agencies.filter.withoutRejected', hidden, {
      count: formatCount(hidden, locale),
    })
  }
  if (facet !== 'hourlyRate' && facet !== 'teamSize') return listWords(facet, filter[facet])
  const range = filter[facet]
  if (range === null) return facetLabel(facet)
  return text(range.unknown ? 'agencies.filter.chipOrUnknown' : 'agencies.filter.chip', {
    facet: facetLabel(facet),
    values: rangeWords(range.min, range.max),
  })
}
