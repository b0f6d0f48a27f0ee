// Agencies as a table: reads the CSV files that spreadsheet programs write, whatever their separator and
// encoding, and writes one with the result that no spreadsheet program evaluates.
import papaparse, { type ParseStepResult } from 'papaparse'
import { limits } from '../../shared/contract/schemas.ts'
import type { CellResult, EvaluationState, Ranking } from '../../shared/domain/model.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import { type AgencyFacts, asPlainText, readFacts, readText } from './csv-cells.ts'
import { type AgencyField, agencyFieldNames, guessFields, isAgencyField } from './csv-headings.ts'

export interface TableColumn {
  readonly heading: string
  /** The first few values, shortened. */
  readonly examples: readonly string[]
  readonly field: AgencyField | null
}

export interface TableRow {
  /** As a spreadsheet counts: the headings are row 1. */
  readonly row: number
  readonly id: string | null
  readonly name: string
  readonly fields: AgencyFacts
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
    }

const MOST_COLUMNS = 1_000
/** Rows with and without content; spreadsheets save empty ones by the thousand. */
const MOST_ROWS = 100_000
const EXAMPLES = 3
const EXAMPLE_LENGTH = 80

const refused = (...problems: readonly string[]) => ({ ok: false as const, problems })

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────

/** A mark at the start, or the zero bytes that Latin letters have in UTF-16. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be'
  return 'utf-8'
}

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const separators = [',', ';', '\t'] as const

/** The separator that occurs most often in the headings, outside quotation marks. */
const separatorOf = (content: string): string => {
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]))
  let quoted = false
  for (const letter of content) {
    if (letter === '"') quoted = !quoted
    else if (!quoted && (letter === '\n' || letter === '\r')) break
    else if (!quoted) counts.set(letter, (counts.get(letter) ?? 0) + (counts.has(letter) ? 1 : 0))
  }
  return separators.reduce((best, next) =>
    (counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best,
  )
}

interface Record {
  readonly row: number
  readonly cells: readonly string[]
}

type Records =
  | { readonly ok: false; readonly problems: readonly string[] }
  | { readonly ok: true; readonly records: readonly Record[] }

const isBlank = (cell: string): boolean => cell.trim() === ''

/** Rows with content, numbered; stops at the limits, so that a bad file costs no more than a good one. */
const recordsOf = (content: string): Records => {
  // Excel's own way to name the separator in a first line that it does not show.
  const named = /^sep=(.)\r?\n/.exec(content)
  const body = named === null ? content : content.slice(named[0].length)
  const records: Record[] = []
  let row = 0
  let problem: string | null = null
  papaparse.parse<string[]>(body, {
    delimiter: named?.[1] ?? separatorOf(body),
    // The fast mode splits the whole file into rows before the first step.
    fastMode: false,
    step: ({ data, errors }: ParseStepResult<string[]>, parser) => {
      row += 1
      // A stray mark may have swallowed the rows after it, so no row of such a file can be trusted.
      if (errors.some(({ type }) => type === 'Quotes')) problem = text('table.badQuote', { row })
      else if (!data.every(isBlank)) records.push({ row, cells: data })
      if (data.length > MOST_COLUMNS)
        problem = text('table.tooManyColumns', { columns: data.length, limit: MOST_COLUMNS })
      else if (records.length > limits.agencies + 1)
        problem = plural('table.tooManyRows', limits.agencies)
      else if (row > MOST_ROWS) problem = text('table.tooLong', { rows: MOST_ROWS })
      if (problem !== null) parser.abort()
    },
  })
  return problem === null ? { ok: true, records } : refused(problem)
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
  return problems.length > 0 ? refused(...problems) : { ok: true, fields }
}

const rowOf = (
  record: Record,
  headings: readonly string[],
  columnOf: ReadonlyMap<AgencyField, number>,
  rowOfId: Map<string, number>,
): TableRow => {
  const problems: string[] = []
  const notes: string[] = []
  const remarks = {
    problem: (words: string) => problems.push(words),
    note: (words: string) => notes.push(words),
  }
  const cellOf = (field: AgencyField): string | null => {
    const column = columnOf.get(field)
    return column === undefined ? null : (record.cells[column] ?? '')
  }
  const surplus = record.cells.slice(headings.length)
  if (!surplus.every(isBlank))
    problems.push(text('row.moreCells', { cells: record.cells.length, headings: headings.length }))

  const id = readText('id', cellOf('id') ?? '', 64, remarks)
  const sameId = id === null ? undefined : rowOfId.get(id)
  if (id !== null && sameId !== undefined) problems.push(text('row.sameId', { id, row: sameId }))
  else if (id !== null) rowOfId.set(id, record.row)

  const nameCell = cellOf('name')
  const name = readText('name', nameCell ?? '', limits.name, remarks)
  if (nameCell === null) problems.push(text('row.noNameColumn'))
  else if (isBlank(nameCell)) problems.push(text('row.noName'))

  const fields = readFacts(cellOf, remarks)
  return { row: record.row, id, name: name ?? '', fields, problems, notes }
}

const examplesOf = (records: readonly Record[], column: number): readonly string[] =>
  records
    .map((record) => record.cells[column] ?? '')
    .filter((cell) => !isBlank(cell))
    .slice(0, EXAMPLES)
    .map((cell) => cell.trim().slice(0, EXAMPLE_LENGTH))

/**
 * A table of agencies: `mapping` names the field of each column by position, null guesses it from the
 * headings. Refuses what is no table; what is wrong with one row is said at that row. Never throws.
 */
export function readAgencyTable(
  bytes: Uint8Array,
  mapping: readonly (string | null)[] | null,
): AgencyTable {
  if (bytes.byteLength > limits.fileBytes) return refused(text('table.tooLarge'))
  const content = decode(bytes)
  if (content === null) return refused(text('table.notText'))
  const read = recordsOf(content)
  if (!read.ok) return read
  const [head, ...records] = read.records
  if (head === undefined) return refused(text('table.empty'))
  const headings = head.cells.map((heading) => heading.trim())
  const mapped = mappingOf(headings, mapping)
  if (!mapped.ok) return mapped
  const columnOf = new Map(
    mapped.fields.flatMap((field, index) => (field === null ? [] : [[field, index] as const])),
  )
  const rowOfId = new Map<string, number>()
  return {
    ok: true,
    columns: headings.map((heading, index) => ({
      heading,
      examples: examplesOf(records, index),
      field: mapped.fields[index] ?? null,
    })),
    rows: records.map((record) => rowOf(record, headings, columnOf, rowOfId)),
  }
}

// ── Writing ──────────────────────────────────────────────────────────────────────────────────────

const quoted = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

const textCell = (value: string | null): string => quoted(asPlainText(value ?? ''))

const numberCell = (value: number | null): string => (value === null ? '' : String(value))

/** Three decimals look like thousands to the reader above, so a fourth is written. */
const amountCell = (value: number | null): string =>
  numberCell(value).replace(/^\d{1,3}\.\d{3}$/, '$&0')

/** A missing cell is empty. */
const resultCell = (cell: CellResult | undefined): string =>
  cell?.state === 'not-applicable' ? 'n/a' : numberCell(cell?.raw ?? null)

/**
 * The agencies of an evaluation, in its order, with the cell of each criterion in its own unit (after the
 * panel rule; `n/a`: not applicable, empty: missing), the score 0…100 and the rank. CRLF.
 */
export function writeAgencyTable(state: EvaluationState, ranking: Ranking): string {
  const results = new Map(ranking.results.map((result) => [result.agency, result]))
  const headings = [
    ...agencyFieldNames,
    ...ranking.leaves.map(({ criterion }) => textCell(criterion.name)),
    'score',
    'rank',
  ]
  const rows = state.agencies.map((agency) => {
    const result = results.get(agency.id)
    return [
      textCell(agency.id),
      textCell(agency.name),
      textCell(agency.website),
      textCell(agency.location),
      numberCell(agency.founded),
      numberCell(agency.teamSize),
      amountCell(agency.hourlyRate?.min ?? null),
      amountCell(agency.hourlyRate?.max ?? null),
      amountCell(agency.minimumProject),
      textCell(agency.services.join(';')),
      textCell(agency.technologies.join(';')),
      textCell(agency.industries.join(';')),
      agency.status,
      textCell(agency.notes),
      ...ranking.leaves.map((_, index) => resultCell(result?.cells[index])),
      numberCell(result?.score ?? null),
      numberCell(result?.rank ?? null),
    ]
  })
  return [headings, ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}
