// What the cells of an agency say, in the table and in the preview of an import.
import {
  coverageKeys,
  coverageKinds,
  coverageOf,
} from '../../../shared/domain/agencies/coverage.ts'
import type { HourlyRate } from '../../../shared/domain/model.ts'
import { formatCount, formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import { type AgencyFacts, statusLabel } from './agency-columns.ts'
import type { AgencyColumnId } from './column-list.ts'

/** Cents only when there are some. */
export const amountWords = (value: number): string =>
  formatNumber(value, locale, Number.isInteger(value) ? 0 : 2)

/** "60–95", "from 60", "up to 95". */
export const rangeWords = (min: number | null, max: number | null): string => {
  if (min === null) return max === null ? '' : text('agencies.rate.upTo', { max: amountWords(max) })
  if (max === null) return text('agencies.rate.from', { min: amountWords(min) })
  return min === max ? amountWords(min) : `${amountWords(min)}–${amountWords(max)}`
}

const rateWords = (rate: HourlyRate | null): string =>
  rate === null ? '' : rangeWords(rate.min, rate.max)

const everyKey = coverageKinds.flatMap((kind) => coverageKeys[kind])

/** How many of the catalogue are covered. */
const coverageWords = (agency: AgencyFacts): string => {
  const answers = everyKey.map((key) => coverageOf(agency, key))
  const yes = answers.filter((answer) => answer === 'yes').length
  const partly = answers.filter((answer) => answer === 'partly').length
  if (yes + partly === 0) return ''
  return text(partly === 0 ? 'agencies.coverage.count' : 'agencies.coverage.countPartly', {
    yes,
    partly,
    of: everyKey.length,
  })
}

/** Columns that need more than the agency's own facts. */
export type GatheredColumn = 'order' | 'quote' | 'references' | 'attachments'

export const cellWords = (
  agency: AgencyFacts,
  column: Exclude<AgencyColumnId, GatheredColumn>,
): string => {
  switch (column) {
    case 'name':
      return agency.name
    case 'status':
      return statusLabel(agency.status)
    case 'rejectionReason':
      return agency.status === 'rejected' ? (agency.rejectionReason ?? '') : ''
    case 'location':
    case 'timeZone':
    case 'website':
    case 'notes':
      return agency[column] ?? ''
    case 'founded':
      return agency.founded === null ? '' : String(agency.founded)
    case 'teamSize':
      return agency.teamSize === null ? '' : formatCount(agency.teamSize, locale)
    case 'hourlyRate':
      return rateWords(agency.hourlyRate)
    case 'minimumProject':
      return agency.minimumProject === null ? '' : amountWords(agency.minimumProject)
    case 'services':
    case 'technologies':
    case 'industries':
    case 'languages':
    case 'certificates':
      return agency[column].join(', ')
    case 'pros':
    case 'cons':
      return agency[column].join(' · ')
    case 'coverage':
      return coverageWords(agency)
  }
}
