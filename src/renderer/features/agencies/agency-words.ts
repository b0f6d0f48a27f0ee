// What the cells of an agency say, in the table and in the preview of an import.
import type { HourlyRate } from '../../../shared/domain/model.ts'
import { formatCount, formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import { type AgencyColumnId, type AgencyFacts, statusLabel } from './agency-columns.ts'

/** Cents only when there are some. */
export const amountWords = (value: number): string =>
  formatNumber(value, locale, Number.isInteger(value) ? 0 : 2)

const rateWords = (rate: HourlyRate | null): string => {
  if (rate === null) return ''
  if (rate.min === null)
    return rate.max === null ? '' : text('agencies.rate.upTo', { max: amountWords(rate.max) })
  if (rate.max === null) return text('agencies.rate.from', { min: amountWords(rate.min) })
  return rate.min === rate.max
    ? amountWords(rate.min)
    : `${amountWords(rate.min)}–${amountWords(rate.max)}`
}

export const cellWords = (
  agency: AgencyFacts,
  column: Exclude<AgencyColumnId, 'order' | 'quote'>,
): string => {
  switch (column) {
    case 'name':
      return agency.name
    case 'status':
      return statusLabel(agency.status)
    case 'location':
      return agency.location ?? ''
    case 'founded':
      return agency.founded === null ? '' : String(agency.founded)
    case 'teamSize':
      return agency.teamSize === null ? '' : formatCount(agency.teamSize, locale)
    case 'hourlyRate':
      return rateWords(agency.hourlyRate)
    case 'minimumProject':
      return agency.minimumProject === null ? '' : amountWords(agency.minimumProject)
    case 'technologies':
      return agency.technologies.join(', ')
  }
}
