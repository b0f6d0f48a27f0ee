// Editing in the table of agencies: the text that a cell offers, and what a finished text changes.
import type { Input } from '../../../shared/contract/call.ts'
import { isReversed } from '../../../shared/domain/agencies/rate.ts'
import type { Agency, AgencyStatus, HourlyRate } from '../../../shared/domain/model.ts'
import { type MessageKey, text } from '../../../shared/messages/translate.ts'
import { parseNumber } from '../../ui/parse-number.ts'
import type { AgencyColumnId } from './column-list.ts'

export type AgencyFields = Input<'agencies.update'>['fields']
export type NewAgency = Input<'agencies.add'>['fields']

export const statuses: readonly AgencyStatus[] = ['longlist', 'shortlist', 'selected', 'rejected']

export const statusLabel = (status: AgencyStatus): string => text(`agencies.status.${status}`)

const asTyped = (value: number | null, locale: string): string =>
  value === null ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value)

const rateText = (rate: HourlyRate | null, locale: string): string => {
  if (rate === null) return ''
  const [min, max] = [asTyped(rate.min, locale), asTyped(rate.max, locale)]
  return min === max ? min : `${min}–${max}`
}

/** A single entry that holds a comma would be read as two without its semicolon. */
const listText = (entries: readonly string[]): string =>
  entries.length === 1 && entries[0]?.includes(',') ? `${entries[0]};` : entries.join('; ')

/** Sentences with a semicolon between, where none of them holds one; else one a line. */
const linesText = (lines: readonly string[]): string => {
  if (!lines.some((line) => line.includes(';'))) return lines.join('; ')
  return lines.length === 1 ? `${lines[0]}\n` : lines.join('\n')
}

const splitLines = (typed: string): string[] =>
  typed
    .split(/[\r\n]/.test(typed) ? /[\r\n]+/ : ';')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What a table row tells of an agency; a row that is imported has no id yet. */
export type AgencyFacts = Omit<Agency, 'id' | 'measured'>

/** What is edited in the cell; null: nothing. */
export const editText = (
  agency: AgencyFacts,
  column: AgencyColumnId,
  locale: string,
): string | null => {
  switch (column) {
    case 'name':
      return agency.name
    case 'status':
      return statusLabel(agency.status)
    case 'rejectionReason':
      return agency.status === 'rejected' ? (agency.rejectionReason ?? '') : null
    case 'location':
    case 'timeZone':
    case 'website':
    case 'notes':
      return agency[column] ?? ''
    case 'pros':
    case 'cons':
      return linesText(agency[column])
    case 'founded':
      return agency.founded === null ? '' : String(agency.founded)
    case 'teamSize':
      return asTyped(agency.teamSize, locale)
    case 'hourlyRate':
      return rateText(agency.hourlyRate, locale)
    case 'minimumProject':
      return asTyped(agency.minimumProject, locale)
    case 'services':
    case 'technologies':
    case 'industries':
    case 'languages':
    case 'certificates':
      return listText(agency[column])
    default:
      return null
  }
}

/** The status is changed by a command of its own. */
export type EditedFields = AgencyFields & { readonly status?: AgencyStatus }

export type Parsed =
  | { readonly ok: true; readonly fields: EditedFields }
  | { readonly ok: false; readonly error: string }

const keep = (fields: EditedFields): Parsed => ({ ok: true, fields })
const refuse = (key: MessageKey, params = {}): Parsed => ({ ok: false, error: text(key, params) })

const nameLimit = 200
const textLimit = 20_000

export const nameProblem = (name: string): string | null => {
  if (name.trim() === '') return text('agencies.nameNeeded')
  return name.trim().length > nameLimit ? text('agencies.nameTooLong') : null
}

/** Of a fact that fills one line. */
export const lineProblem = (value: string): string | null =>
  value.trim().length > nameLimit ? text('agencies.tooLong', { limit: nameLimit }) : null

export const textProblem = (value: string): string | null =>
  value.length > textLimit ? text('agencies.tooLong', { limit: textLimit }) : null

/** Entries with a semicolon between; a list without any may use commas. */
export const splitList = (typed: string): string[] => [
  ...new Set(
    typed
      .split(typed.includes(';') ? ';' : ',')
      .map((entry) => entry.trim().slice(0, nameLimit))
      .filter((entry) => entry !== ''),
  ),
]

/** One end of a rate: null where nothing stands, undefined where no number does. */
const rateEnd = (typed: string, locale: string): number | null | undefined => {
  if (typed.trim() === '') return null
  const value = parseNumber(typed, locale)
  return value === null || value < 0 ? undefined : value
}

/** "60–95", "60-95", "60", "60–" and "–95". */
const parseRate = (typed: string, locale: string): Parsed => {
  if (typed.trim() === '') return keep({ hourlyRate: null })
  const [from = '', to, ...rest] = typed.split(/[-–—]/)
  const min = rateEnd(from, locale)
  const max = to === undefined ? min : rateEnd(to, locale)
  if (min === undefined || max === undefined || rest.length > 0 || (min === null && max === null))
    return refuse('agencies.rate.needed')
  const hourlyRate = { min, max }
  return isReversed(hourlyRate)
    ? refuse('agencies.rate.order', { ...hourlyRate })
    : keep({ hourlyRate })
}

const parseAmount = (typed: string, locale: string, whole: boolean): number | null | undefined => {
  if (typed.trim() === '') return null
  const value = parseNumber(typed, locale)
  return value === null || value < 0 || (whole && !Number.isInteger(value)) ? undefined : value
}

/** As it is called on screen, or as documents write it. */
const statusCalled = (typed: string): AgencyStatus | null => {
  const words = typed.trim().toLowerCase()
  return (
    statuses.find((status) => status === words || statusLabel(status).toLowerCase() === words) ??
    null
  )
}

export const statusNeeded = (): string =>
  text('agencies.notAStatus', { statuses: statuses.map(statusLabel).join(', ') })

const lineLimit = 2_000

/** What a finished edit of a cell changes, or why it cannot be kept. */
export const parseEdit = (column: AgencyColumnId, typed: string, locale: string): Parsed => {
  switch (column) {
    case 'name': {
      const error = nameProblem(typed)
      return error === null ? keep({ name: typed.trim() }) : { ok: false, error }
    }
    case 'status': {
      // Emptied with the rest of its row: there is always one.
      if (typed.trim() === '') return keep({})
      const status = statusCalled(typed)
      return status === null ? { ok: false, error: statusNeeded() } : keep({ status })
    }
    case 'pros':
    case 'cons': {
      const lines = splitLines(typed)
      if (lines.some((line) => line.length > lineLimit))
        return refuse('agencies.tooLong', { limit: lineLimit })
      return keep({ [column]: lines })
    }
    case 'location':
    case 'website':
    case 'notes':
    case 'rejectionReason': {
      const error = textProblem(typed)
      return error === null ? keep({ [column]: typed.trim() || null }) : { ok: false, error }
    }
    case 'timeZone': {
      const error = lineProblem(typed)
      return error === null ? keep({ timeZone: typed.trim() || null }) : { ok: false, error }
    }
    case 'founded': {
      const year = typed.trim() === '' ? null : Number(typed.trim())
      if (year !== null && !(Number.isInteger(year) && year >= 1800 && year <= 2100))
        return refuse('agencies.notAYear')
      return keep({ founded: year })
    }
    case 'teamSize': {
      const teamSize = parseAmount(typed, locale, true)
      return teamSize === undefined || (teamSize ?? 0) > 10_000_000
        ? refuse('agencies.notWhole')
        : keep({ teamSize })
    }
    case 'hourlyRate':
      return parseRate(typed, locale)
    case 'minimumProject': {
      const minimumProject = parseAmount(typed, locale, false)
      return minimumProject === undefined ? refuse('agencies.notANumber') : keep({ minimumProject })
    }
    case 'services':
    case 'technologies':
    case 'industries':
    case 'languages':
    case 'certificates':
      return keep({ [column]: splitList(typed) })
    default:
      return keep({})
  }
}
