// Turns the cells of one table row into the facts of an agency. What can be read in two ways is a problem,
// never a guess.
import { limits } from '../../shared/contract/schemas.ts'
import type { Agency, AgencyStatus } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import type { AgencyField } from './agency-headings.ts'
import type { TableCell } from './agency-table.ts'

export type AgencyFacts = Partial<Omit<Agency, 'id' | 'name' | 'measured'>>

/** A text of this kind is run as a formula by spreadsheet programs; the wide signs by some of them. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const QUOTED_FORMULA = /^'+[=+\-@\t\r\n＝＋－＠]/

/** A text that no spreadsheet program evaluates: with an apostrophe in front where it needs one. */
export const asPlainText = (value: string): string =>
  FORMULA.test(value) || QUOTED_FORMULA.test(value) ? `'${value}` : value

/** For a cell that is a text by its type, so that no program evaluates it: only what would be taken back. */
export const asTypedText = (value: string): string =>
  QUOTED_FORMULA.test(value) ? `'${value}` : value

/** Takes back what `asPlainText` and `asTypedText` did. */
const fromPlainText = (value: string): string =>
  QUOTED_FORMULA.test(value) ? value.slice(1) : value

/** What a row says about itself: problems keep it out, notes do not. */
export interface Remarks {
  readonly problem: (words: string) => void
  readonly note: (words: string) => void
}

export const readText = (
  field: AgencyField,
  cell: TableCell,
  limit: number,
  remarks: Remarks,
): string | null => {
  const value = fromPlainText(String(cell).trim())
  if (value === '') return null
  if (value.length > limit) {
    remarks.problem(text('cell.tooLong', { field, limit, length: value.length }))
    return null
  }
  if (FORMULA.test(value)) remarks.note(text('cell.formula', { field, value: short(value) }))
  return value
}

const short = (value: string): string => (value.length > 40 ? `${value.slice(0, 39)}…` : value)

/** Spaces of all kinds and apostrophes only ever separate thousands. */
const GROUP_SIGNS = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g
const CURRENCY = /^(?:[A-Z]{3}\s+|\p{Sc}\s*)|(?:\s+[A-Z]{3}|\s*\p{Sc})$/gu

/** Why a text is not one number: no number at all, or two. */
type NotOne = 'notANumber' | 'ambiguousNumber'

/**
 * The one number that a text can mean. `12,5` and `1,200,000` have one reading; `1.200`, `1,200`,
 * `1.200,50` and `1,200.50` depend on the country.
 */
const numberOf = (cell: string): number | NotOne => {
  const value = cell.replace(CURRENCY, '').replace(GROUP_SIGNS, '')
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(value)) return 'ambiguousNumber'
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value)
  if (/^\d+,\d{1,2}$/.test(value)) return Number(value.replace(',', '.'))
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(value) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(value))
    return Number(value.replace(/[.,]/g, ''))
  if (/^\d[\d.,]*[.,][\d.,]*$/.test(value)) return 'ambiguousNumber'
  return 'notANumber'
}

const readNumber = (field: AgencyField, cell: TableCell, remarks: Remarks): number | null => {
  const trimmed = String(cell).trim()
  if (trimmed === '') return null
  // A cell that holds a number has no second reading, whatever its digits look like.
  const value = typeof cell === 'number' && cell >= 0 ? cell : numberOf(trimmed)
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const key = value === 'ambiguousNumber' ? 'cell.ambiguousNumber' : 'cell.notANumber'
  remarks.problem(text(key, { field, value: short(trimmed) }))
  return null
}

const readWhole = (
  field: AgencyField,
  cell: TableCell,
  range: readonly [min: number, max: number],
  remarks: Remarks,
): number | null => {
  const value = readNumber(field, cell, remarks)
  const [min, max] = range
  if (value === null || (Number.isInteger(value) && value >= min && value <= max)) return value
  remarks.problem(text('cell.notWhole', { field, min, max, value: short(String(cell).trim()) }))
  return null
}

const MOST_ENTRIES = 200

const readList = (field: AgencyField, cell: TableCell, remarks: Remarks): readonly string[] => {
  const entries = String(cell)
    .split(';')
    .map((entry) => readText(field, entry, limits.name, remarks))
    .filter((entry) => entry !== null)
  const list = [...new Set(entries)]
  if (list.length <= MOST_ENTRIES) return list
  remarks.problem(text('cell.tooManyEntries', { field, limit: MOST_ENTRIES, count: list.length }))
  return []
}

const statuses: ReadonlyMap<string, AgencyStatus> = new Map([
  ['longlist', 'longlist'],
  ['longlisted', 'longlist'],
  ['shortlist', 'shortlist'],
  ['shortlisted', 'shortlist'],
  ['rejected', 'rejected'],
  ['selected', 'selected'],
])

const readStatus = (field: AgencyField, cell: TableCell, remarks: Remarks): AgencyStatus => {
  const value = String(cell).trim()
  const folded = value.toLowerCase().replace(/[^a-z]/g, '')
  const status = statuses.get(folded)
  if (status !== undefined) return status
  if (value !== '') remarks.problem(text('cell.notAStatus', { field, value: short(value) }))
  return 'shortlist'
}

/** Same bounds as those of the contract. */
const FOUNDED = [1800, 2100] as const
const TEAM = [0, 10_000_000] as const

/** The facts in a row of cells by field (without id and name). */
export function readFacts(
  cellOf: (field: AgencyField) => TableCell | null,
  remarks: Remarks,
): AgencyFacts {
  const read = <Value>(field: AgencyField, how: (cell: TableCell) => Value): Value | null => {
    const cell = cellOf(field)
    return cell === null ? null : how(cell)
  }
  const words = (field: AgencyField, limit: number) =>
    read(field, (cell) => readText(field, cell, limit, remarks))
  const amount = (field: AgencyField) => read(field, (cell) => readNumber(field, cell, remarks))
  const list = (field: AgencyField) => read(field, (cell) => readList(field, cell, remarks)) ?? []
  const min = amount('hourlyRateMin')
  const max = amount('hourlyRateMax')
  return {
    website: words('website', limits.text),
    location: words('location', limits.text),
    founded: read('founded', (cell) => readWhole('founded', cell, FOUNDED, remarks)),
    teamSize: read('teamSize', (cell) => readWhole('teamSize', cell, TEAM, remarks)),
    hourlyRate: min === null && max === null ? null : { min, max },
    minimumProject: amount('minimumProject'),
    services: list('services'),
    technologies: list('technologies'),
    industries: list('industries'),
    status: read('status', (cell) => readStatus('status', cell, remarks)) ?? 'shortlist',
    notes: words('notes', limits.text),
  }
}
