// Agencies as CSV: reads the files that spreadsheet programs write, whatever their separator and encoding, and
// writes one with the result that no spreadsheet program evaluates.
import papaparse, { type ParseStepResult } from 'papaparse'
import { limits } from '../../shared/contract/schemas.ts'
import type { CellResult, EvaluationState, Ranking } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { asPlainText } from './agency-cells.ts'
import { agencyFieldNames } from './agency-headings.ts'
import {
  type AgencyTable,
  agencyTableOf,
  isBlank,
  refusedTable,
  sizeProblem,
  type TableRecord,
  type TableRecords,
} from './agency-table.ts'

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────

/** A mark at the start, or the zero bytes that Latin letters have in UTF-16. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be'
  return 'utf-8'
}

/** No text file holds them; Windows-1252 would give a sign to every other byte. */
const CONTROL = /[^\P{Cc}\t\r\n]/u

/** null: no text in any of these. `guessed`: nothing in the file says how it is written. */
const decode = (
  bytes: Uint8Array,
): { readonly content: string; readonly guessed: boolean } | null => {
  const encoding = encodingOf(bytes)
  try {
    return { content: new TextDecoder(encoding, { fatal: true }).decode(bytes), guessed: false }
  } catch {
    if (encoding !== 'utf-8') return null
    const content = new TextDecoder('windows-1252').decode(bytes)
    return CONTROL.test(content) ? null : { content, guessed: true }
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

/** Rows with content, numbered; stops at the limits, so that a bad file costs no more than a good one. */
const recordsOf = (content: string, notes: readonly string[]): TableRecords => {
  // Excel's own way to name the separator in a first line that it does not show.
  const named = /^sep=(.)\r?\n/.exec(content)
  const body = named === null ? content : content.slice(named[0].length)
  const records: TableRecord[] = []
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
      else if (!data.every(isBlank)) records.push({ row, cells: data, marks: null })
      problem ??= sizeProblem({ columns: data.length, filled: records.length, rows: row })
      if (problem !== null) parser.abort()
    },
  })
  return problem === null ? { ok: true, records, notes } : refusedTable(problem)
}

/** The rows of a CSV file. Never throws. */
export const csvRecords = (bytes: Uint8Array): TableRecords => {
  if (bytes.byteLength > limits.fileBytes) return refusedTable(text('table.tooLarge'))
  const decoded = decode(bytes)
  if (decoded === null) return refusedTable(text('table.notText'))
  return recordsOf(decoded.content, decoded.guessed ? [text('table.windows')] : [])
}

/** The agencies in a CSV file with headings, nothing guessed; see `agencyTableOf`. */
export const readCsv = (
  bytes: Uint8Array,
  mapping: readonly (string | null)[] | null,
): AgencyTable =>
  agencyTableOf(csvRecords(bytes), {
    mapping,
    headings: true,
    decimal: null,
    uncertain: 'problem',
  })

// ── Writing ──────────────────────────────────────────────────────────────────────────────────────

const quoted = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

export const textCell = (value: string | null): string => quoted(asPlainText(value ?? ''))

const numberCell = (value: number | null): string => (value === null ? '' : String(value))

/** Three decimals look like thousands to the reader of tables, so a fourth is written. */
const amountCell = (value: number | null): string =>
  numberCell(value).replace(/^\d{1,3}\.\d{3}$/, '$&0')

/** A missing cell is empty. */
const resultCell = (cell: CellResult | undefined): string =>
  cell?.state === 'not-applicable' ? 'n/a' : numberCell(cell?.raw ?? null)

/**
 * The agencies of an evaluation, in its order, with the cell of each criterion in its own unit (after the
 * panel rule; `n/a`: not applicable, empty: missing), the score 0…100 and the rank. CRLF, and a mark of UTF-8
 * at the start, without which Excel takes umlauts for something else.
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
  return `\uFEFF${[headings, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`
}
