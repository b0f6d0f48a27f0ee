// Turns the cells of one table row into the facts of an agency. What can be read in two ways is a problem,
// never a guess.
import { limits } from '../../shared/contract/schemas.ts'
import {
  type CoverageKey,
  coverageKeys,
  coverageKinds,
} from '../../shared/domain/agencies/coverage.ts'
import type { ListedFacts } from '../../shared/domain/agencies/listed.ts'
import { isReversed, rateOf } from '../../shared/domain/agencies/rate.ts'
import { sameWords } from '../../shared/domain/agencies/same-words.ts'
import type { AgencyStatus, Coverage } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { type AgencyField, fold } from './agency-headings.ts'
import type { TableCell } from './agency-table.ts'
import { type DecimalSign, numberIn, readsTwoWays } from './quote-cells.ts'

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

/** How the cells of a table are read. */
export interface Reading {
  readonly decimal: DecimalSign
  /** Whether that is known, so that "1.200" has one reading. */
  readonly certain: boolean
  /** Whether commas may separate the entries of this list. */
  readonly commas: (field: AgencyField) => boolean
}

const short = (value: string): string => (value.length > 40 ? `${value.slice(0, 39)}…` : value)

const readNumber = (
  field: AgencyField,
  cell: TableCell,
  { decimal, certain }: Reading,
  remarks: Remarks,
): number | null => {
  const trimmed = String(cell).trim()
  if (trimmed === '') return null
  const number = numberIn(cell, decimal)
  if (number === null || number < 0) {
    remarks.problem(text('cell.notANumber', { field, value: short(trimmed) }))
    return null
  }
  if (!readsTwoWays(cell)) return number
  const value = short(trimmed)
  if (certain) remarks.note(text('cell.readAs', { field, value, number: String(number) }))
  else remarks.problem(text('cell.ambiguousNumber', { field, value }))
  return number
}

const readWhole = (
  field: AgencyField,
  cell: TableCell,
  reading: Reading,
  range: readonly [min: number, max: number],
  remarks: Remarks,
): number | null => {
  const value = readNumber(field, cell, reading, remarks)
  const [min, max] = range
  if (value === null || (Number.isInteger(value) && value >= min && value <= max)) return value
  remarks.problem(text('cell.notWhole', { field, min, max, value: short(String(cell).trim()) }))
  return null
}

/** Same as in the contract. */
const MOST_ENTRIES = 200
const LONGEST_LINE = 2_000

/**
 * Entries with `;` between. Where `commas` may stand between too, a cell without any `;` is split at them, as
 * the table in the app does.
 */
const readList = (
  field: AgencyField,
  cell: TableCell,
  commas: boolean,
  remarks: Remarks,
): readonly string[] => {
  const whole = String(cell)
  const byCommas = !whole.includes(';') && whole.includes(',')
  if (byCommas && !commas)
    remarks.note(text('cell.oneEntry', { field, value: short(whole.trim()) }))
  const entries = whole
    .split(byCommas && commas ? ',' : ';')
    .map((entry) => readText(field, entry, limits.name, remarks))
    .filter((entry) => entry !== null)
  const list = [...new Set(entries)]
  if (list.length <= MOST_ENTRIES) return list
  remarks.problem(text('cell.tooManyEntries', { field, limit: MOST_ENTRIES, count: list.length }))
  return []
}

/** Sentences, one a line; in a cell of one line with `;` between. */
const readLines = (field: AgencyField, cell: TableCell, remarks: Remarks): readonly string[] => {
  const lines = String(cell)
    .split(/[\r\n]/.test(String(cell)) ? /[\r\n]+/ : ';')
    .map((line) => readText(field, line, LONGEST_LINE, remarks))
    .filter((line) => line !== null)
  if (lines.length <= MOST_ENTRIES) return lines
  remarks.problem(text('cell.tooManyEntries', { field, limit: MOST_ENTRIES, count: lines.length }))
  return []
}

/** What `readLines` reads again as these lines. */
export const linesCell = (lines: readonly string[]): string =>
  lines.length === 1 && lines[0]?.includes(';') ? `${lines[0]}\n` : lines.join('\n')

const everyCoverageKey: readonly CoverageKey[] = coverageKinds.flatMap((kind) => coverageKeys[kind])

const coverageKeyOf = (words: string): CoverageKey | null =>
  everyCoverageKey.find((key) => key === words) ??
  everyCoverageKey.find((key) => sameWords(text(`agencies.coverage.${key}`), words)) ??
  null

const coverages: ReadonlyMap<string, Coverage> = new Map([
  ['yes', 'yes'],
  ['ja', 'yes'],
  ['partly', 'partly'],
  ['teilweise', 'partly'],
  ['no', 'no'],
  ['nein', 'no'],
])

/** `trend.edge: yes; Serverless: partly`. What is not of the catalogue is left out, and said. */
const readCoverage = (
  field: AgencyField,
  cell: TableCell,
  remarks: Remarks,
): Readonly<Record<string, Coverage>> => {
  const covered: Record<string, Coverage> = {}
  for (const entry of String(cell).split(/[;\r\n]/)) {
    const [, words = '', answer = ''] = /^(.*):([^:]*)$/.exec(entry) ?? [null, entry, '']
    const key = coverageKeyOf(words.trim())
    const value = coverages.get(answer.trim().toLowerCase())
    if (key !== null && value !== undefined) covered[key] = value
    else if (entry.trim() !== '')
      remarks.note(text('cell.noCoverage', { field, value: short(entry.trim()) }))
  }
  return covered
}

/** What `readCoverage` reads again, in every language. */
export const coverageCell = (coverage: Readonly<Record<string, Coverage>>): string =>
  everyCoverageKey
    .flatMap((key) => (coverage[key] === undefined ? [] : `${key}: ${coverage[key]}`))
    .join('; ')

/** Folded (see `fold`): as documents write them, as the app shows them, and as lists of others call them. */
const statuses: ReadonlyMap<string, AgencyStatus> = new Map([
  ['longlist', 'longlist'],
  ['longlisted', 'longlist'],
  ['vorauswahl', 'longlist'],
  ['shortlist', 'shortlist'],
  ['shortlisted', 'shortlist'],
  ['engerewahl', 'shortlist'],
  ['engereauswahl', 'shortlist'],
  ['rejected', 'rejected'],
  ['abgelehnt', 'rejected'],
  ['selected', 'selected'],
  ['ausgewahlt', 'selected'],
])

const readStatus = (field: AgencyField, cell: TableCell, remarks: Remarks): AgencyStatus | null => {
  const value = String(cell).trim()
  const status = statuses.get(fold(value))
  if (status !== undefined) return status
  if (value !== '') remarks.problem(text('cell.notAStatus', { field, value: short(value) }))
  return null
}

/** Same bounds as those of the contract. */
const FOUNDED = [1800, 2100] as const
const TEAM = [0, 10_000_000] as const

export const numberFields = [
  'founded',
  'teamSize',
  'hourlyRateMin',
  'hourlyRateMax',
  'minimumProject',
] as const satisfies readonly AgencyField[]

/** The facts in a row of cells by field (without id and name). */
export function readFacts(
  cellOf: (field: AgencyField) => TableCell | null,
  reading: Reading,
  remarks: Remarks,
): ListedFacts {
  const read = <Value>(field: AgencyField, how: (cell: TableCell) => Value): Value | null => {
    const cell = cellOf(field)
    return cell === null ? null : how(cell)
  }
  const words = (field: AgencyField, limit: number) =>
    read(field, (cell) => readText(field, cell, limit, remarks))
  const amount = (field: AgencyField) =>
    read(field, (cell) => readNumber(field, cell, reading, remarks))
  const whole = (field: AgencyField, range: readonly [number, number]) =>
    read(field, (cell) => readWhole(field, cell, reading, range, remarks))
  const list = (field: AgencyField) =>
    read(field, (cell) => readList(field, cell, reading.commas(field), remarks)) ?? []
  const lines = (field: AgencyField) => read(field, (cell) => readLines(field, cell, remarks)) ?? []
  const hourlyRate = rateOf(amount('hourlyRateMin'), amount('hourlyRateMax'))
  if (isReversed(hourlyRate)) remarks.problem(text('row.rateOrder', { ...hourlyRate }))
  return {
    website: words('website', limits.text),
    location: words('location', limits.text),
    founded: whole('founded', FOUNDED),
    teamSize: whole('teamSize', TEAM),
    hourlyRate,
    minimumProject: amount('minimumProject'),
    services: list('services'),
    technologies: list('technologies'),
    industries: list('industries'),
    status: read('status', (cell) => readStatus('status', cell, remarks)),
    notes: words('notes', limits.text),
    timeZone: words('timeZone', limits.name),
    languages: list('languages'),
    certificates: list('certificates'),
    coverage: read('coverage', (cell) => readCoverage('coverage', cell, remarks)) ?? {},
    pros: lines('pros'),
    cons: lines('cons'),
    rejectionReason: words('rejectionReason', limits.text),
  }
}
