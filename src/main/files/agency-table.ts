// A list of agencies as rows of cells, whichever file it came from: which column is which field, what each row
// would become, what is wrong with it. What can be read in two ways is said at its row, never guessed.
import { limits } from '../../shared/contract/schemas.ts'
import type { ListedFacts } from '../../shared/domain/agencies/listed.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import { numberFields, type Reading, readFacts, readText } from './agency-cells.ts'
import {
  type AgencyField,
  guessFields,
  isAgencyField,
  looksLikeHeadings,
} from './agency-headings.ts'
import { type DecimalSign, type Decimals, decimalsOf } from './quote-cells.ts'

/** A number only where the file says that it is one; a CSV file never does. */
export type TableCell = string | number

/**
 * What a cell is besides its value. `computed`: the last result of a formula; `uncomputed`: a formula whose
 * result the file does not hold; `error`: a formula's error.
 */
export type CellMark = 'computed' | 'uncomputed' | 'error'

export interface TableRecord {
  /** As a spreadsheet counts: the first row of the sheet is row 1. */
  readonly row: number
  readonly cells: readonly TableCell[]
  /** By column; null: none. */
  readonly marks: ReadonlyMap<number, CellMark> | null
}

export type TableRecords =
  | { readonly ok: false; readonly problems: readonly string[] }
  | {
      readonly ok: true
      readonly records: readonly TableRecord[]
      /** What a person should know of how the file was read. */
      readonly notes: readonly string[]
    }

export interface TableColumn {
  readonly heading: string
  /** The first few values, shortened. */
  readonly examples: readonly string[]
  readonly field: AgencyField | null
}

export interface TableRow {
  readonly row: number
  readonly id: string | null
  readonly name: string
  readonly fields: ListedFacts
  /** Why this row cannot be imported; empty: it can. */
  readonly problems: readonly string[]
  /** What a person may want to know although the row is fine. */
  readonly notes: readonly string[]
}

export type AgencyTable =
  | { readonly ok: false; readonly problems: readonly string[] }
  | {
      readonly ok: true
      readonly columns: readonly TableColumn[]
      readonly rows: readonly TableRow[]
      /** Whether the first row was read as headings. */
      readonly headings: boolean
      readonly decimals: Decimals
      readonly notes: readonly string[]
    }

export interface AgencyTableOptions {
  /** The field of each column by position; null: as the headings suggest. */
  readonly mapping: readonly (string | null)[] | null
  /** Whether the first row holds headings; null: if it looks like them. */
  readonly headings: boolean | null
  /** null: as the numbers of the file suggest. */
  readonly decimal: DecimalSign | null
  /** Where nothing in the file says how "1.200" is meant: a problem of its row, or read as thousands. */
  readonly uncertain: 'problem' | 'thousands'
}

const MOST_COLUMNS = 1_000
/** Rows with and without content; spreadsheets save empty ones by the thousand. */
const MOST_ROWS = 100_000
const EXAMPLES = 3
const EXAMPLE_LENGTH = 80

export const refusedTable = (...problems: readonly string[]) => ({ ok: false as const, problems })

export const isBlank = (cell: TableCell): boolean => typeof cell === 'string' && cell.trim() === ''

/** Why a table of this size is not read, or null. `filled`: rows with content, the headings among them. */
export const sizeProblem = (size: {
  readonly columns: number
  readonly filled: number
  readonly rows: number
}): string | null => {
  if (size.columns > MOST_COLUMNS)
    return text('table.tooManyColumns', { columns: size.columns, limit: MOST_COLUMNS })
  if (size.filled > limits.agencies + 1) return plural('table.tooManyRows', limits.agencies)
  return size.rows > MOST_ROWS ? text('table.tooLong', { rows: MOST_ROWS }) : null
}

type Mapping =
  | { readonly ok: false; readonly problems: readonly string[] }
  | { readonly ok: true; readonly fields: readonly (AgencyField | null)[] }

/** The field of each column as asked for, or as the headings suggest. */
const mappingOf = (
  headings: readonly string[],
  mapping: readonly (string | null)[] | null,
): Mapping => {
  if (mapping === null) return { ok: true, fields: guessFields(headings) }
  const problems: string[] = []
  const fields: (AgencyField | null)[] = []
  headings.forEach((heading, index) => {
    const field = mapping[index] ?? null
    const before =
      field === null ? -1 : headings.findIndex((_, at) => at < index && mapping[at] === field)
    const known = field === null || isAgencyField(field)
    fields.push(known ? field : null)
    if (!known) problems.push(text('table.unknownField', { field }))
    if (before >= 0)
      problems.push(
        text('table.mappedTwice', {
          field: field ?? '',
          first: headings[before] ?? '',
          second: heading,
        }),
      )
  })
  return problems.length > 0 ? refusedTable(...problems) : { ok: true, fields }
}

const rowOf = (
  record: TableRecord,
  headings: readonly string[],
  columnOf: ReadonlyMap<AgencyField, number>,
  reading: Reading,
  rowOfId: Map<string, number>,
): TableRow => {
  const problems: string[] = []
  const notes: string[] = []
  const remarks = {
    problem: (words: string) => problems.push(words),
    note: (words: string) => notes.push(words),
  }
  const cellOf = (field: AgencyField): TableCell | null => {
    const column = columnOf.get(field)
    return column === undefined ? null : (record.cells[column] ?? '')
  }
  const surplus = record.cells.slice(headings.length)
  if (!surplus.every(isBlank))
    problems.push(text('row.moreCells', { cells: record.cells.length, headings: headings.length }))
  for (const [field, column] of columnOf) {
    const mark = record.marks?.get(column)
    if (mark === 'computed') notes.push(text('cell.computed', { field }))
    if (mark === 'uncomputed') problems.push(text('cell.uncomputed', { field }))
    if (mark === 'error')
      problems.push(text('cell.error', { field, value: record.cells[column] ?? '' }))
  }

  const id = readText('id', cellOf('id') ?? '', 64, remarks)
  const sameId = id === null ? undefined : rowOfId.get(id)
  if (id !== null && sameId !== undefined) problems.push(text('row.sameId', { id, row: sameId }))
  else if (id !== null) rowOfId.set(id, record.row)

  const nameCell = cellOf('name')
  const name = readText('name', nameCell ?? '', limits.name, remarks)
  if (nameCell === null) problems.push(text('row.noNameColumn'))
  else if (isBlank(nameCell)) problems.push(text('row.noName'))

  const fields = readFacts(cellOf, reading, remarks)
  return { row: record.row, id, name: name ?? '', fields, problems, notes }
}

/** Without the last digits of a binary fraction, which say nothing to a person. */
const shownOf = (cell: TableCell): string =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(12))) : cell

export const examplesOf = (records: readonly TableRecord[], column: number): readonly string[] =>
  records
    .map((record) => record.cells[column] ?? '')
    .filter((cell) => !isBlank(cell))
    .slice(0, EXAMPLES)
    .map((cell) => shownOf(cell).trim().slice(0, EXAMPLE_LENGTH))

/** Without headings the first column is the name, until somebody says otherwise. */
const unnamedFields = (columns: number): readonly (AgencyField | null)[] =>
  Array.from({ length: columns }, (_, index) => (index === 0 ? 'name' : null))

/**
 * The agencies in a table. Refuses what is no table; what is wrong with one row is said at that row. Never throws.
 */
export function agencyTableOf(read: TableRecords, options: AgencyTableOptions): AgencyTable {
  if (!read.ok) return read
  const [first] = read.records
  if (first === undefined) return refusedTable(text('table.empty'))
  const named = options.headings ?? looksLikeHeadings(first.cells.map(String))
  const records = named ? read.records.slice(1) : read.records
  const columns = Math.max(0, ...read.records.map(({ cells }) => cells.length))
  const headings = named
    ? first.cells.map((heading) => String(heading).trim())
    : Array.from({ length: columns }, () => '')
  const mapped = mappingOf(headings, options.mapping ?? (named ? null : unnamedFields(columns)))
  if (!mapped.ok) return mapped
  const columnOf = new Map(
    mapped.fields.flatMap((field, index) => (field === null ? [] : [[field, index] as const])),
  )
  const found = decimalsOf(
    numberFields.flatMap((field) => {
      const column = columnOf.get(field)
      return column === undefined ? [] : records.map(({ cells }) => cells[column] ?? '')
    }),
  )
  const decimals =
    options.decimal === null ? found : { ...found, sign: options.decimal, certain: true }
  const reading: Reading = {
    decimal: decimals.sign,
    certain: decimals.certain || options.uncertain === 'thousands',
    // Under the public form's own headings lists are written in the public form.
    commas: (field) => headings[columnOf.get(field) ?? -1] !== field,
  }
  const rowOfId = new Map<string, number>()
  return {
    ok: true,
    columns: headings.map((heading, index) => ({
      heading,
      examples: examplesOf(records, index),
      field: mapped.fields[index] ?? null,
    })),
    rows: records.map((record) => rowOf(record, headings, columnOf, reading, rowOfId)),
    headings: named,
    decimals,
    notes: read.notes,
  }
}
