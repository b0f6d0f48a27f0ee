// Quotes as rows of cells, whichever file they came from: one agency's lines, lines of all agencies with a column
// that names them, or one total an agency. What is wrong with a row is said at that row.
import { limits } from '../../shared/contract/schemas.ts'
import type { AgencyId, QuoteStructure } from '../../shared/domain/model.ts'
import { sumMoney } from '../../shared/domain/pricing/money.ts'
import { lineMoney, type QuoteLine } from '../../shared/domain/pricing/quote.ts'
import { text } from '../../shared/messages/translate.ts'
import {
  examplesOf,
  isBlank,
  refusedTable,
  type TableCell,
  type TableRecord,
  type TableRecords,
} from './agency-table.ts'
import {
  currencyIn,
  type DecimalSign,
  type Decimals,
  dayIn,
  decimalsOf,
  numberIn,
  saysNoPrice,
  structureIn,
  sumKindOf,
  yesIn,
} from './quote-cells.ts'
import { guessQuoteFields, isQuoteField, type QuoteField } from './quote-headings.ts'

export interface QuoteTableOptions {
  /** By position; null: as the headings suggest. */
  readonly mapping: readonly (string | null)[] | null
  readonly agencies: readonly { readonly id: AgencyId; readonly name: string }[]
  /** Whose quote every row is; null: the column that names the agency says it. */
  readonly agency: AgencyId | null
  /** null: as the numbers of the file suggest. */
  readonly decimal: DecimalSign | null
  /** Of quotes that name none. */
  readonly currency: string
}

export interface QuoteTableColumn {
  readonly heading: string
  readonly examples: readonly string[]
  readonly field: QuoteField | null
}

export interface QuoteTableRow {
  /** As a spreadsheet counts. */
  readonly row: number
  readonly agency: AgencyId | null
  readonly item: string
  /** What the row is: a line, a stated total, or nothing that counts. */
  readonly kind: 'line' | 'total' | 'left-out'
  readonly line: QuoteLine | null
  readonly amount: number | null
  /** Why this row cannot be imported; empty: it can. */
  readonly problems: readonly string[]
  readonly notes: readonly string[]
}

/** What the good rows make of one agency's quote; what the file says nothing about is not there. */
export interface ImportedQuote {
  readonly agency: AgencyId
  readonly fields: {
    readonly amount: number
    readonly currency: string
    readonly lines?: readonly QuoteLine[]
    readonly structure?: QuoteStructure
    readonly validUntil?: string
    readonly paymentTerms?: string
  }
}

export type QuoteTable =
  | { readonly ok: false; readonly problems: readonly string[] }
  | {
      readonly ok: true
      readonly columns: readonly QuoteTableColumn[]
      readonly decimals: Decimals
      readonly rows: readonly QuoteTableRow[]
      readonly quotes: readonly ImportedQuote[]
      /** What a person should know of how the file was read. */
      readonly notes: readonly string[]
    }

const numeric: readonly QuoteField[] = ['quantity', 'rate', 'amount']

type Cells = (field: QuoteField) => TableCell | null

const wordsOf = (cells: Cells, field: QuoteField): string => String(cells(field) ?? '').trim()

const nameKey = (name: string): string =>
  name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')

interface Read extends QuoteTableRow {
  readonly currency: string | null
  readonly structure: QuoteStructure | null
  readonly validUntil: string | null
  readonly paymentTerms: string | null
}

/** The fields of one row, with what is wrong with each. */
const readRow = (
  { row, cells: values, marks }: TableRecord,
  columnOf: ReadonlyMap<QuoteField, number>,
  decimal: DecimalSign,
  agencyOf: ReadonlyMap<string, AgencyId>,
  { agency: whole, currency: own }: QuoteTableOptions,
): Read => {
  const problems: string[] = []
  const notes: string[] = []
  const cells: Cells = (field) => {
    const column = columnOf.get(field)
    return column === undefined ? null : (values[column] ?? '')
  }
  for (const [field, column] of columnOf) {
    const mark = marks?.get(column)
    if (mark === 'uncomputed') problems.push(text('cell.uncomputed', { field }))
    if (mark === 'error') problems.push(text('cell.error', { field, value: values[column] ?? '' }))
  }
  const number = (field: QuoteField): number | null => {
    const cell = cells(field)
    if (cell === null || isBlank(cell) || /^[–—-]$/.test(String(cell).trim())) return null
    if (saysNoPrice(cell)) {
      notes.push(text('quoteRow.noPrice', { value: String(cell).trim() }))
      return null
    }
    const value = numberIn(cell, decimal)
    if (value === null)
      problems.push(text('quoteCell.notANumber', { field, value: String(cell).trim() }))
    return value
  }
  const flag = (field: QuoteField): boolean => {
    const value = yesIn(cells(field) ?? '')
    if (value === null)
      problems.push(text('quoteCell.notYes', { field, value: wordsOf(cells, field) }))
    return value ?? false
  }
  const line = (field: QuoteField): string => {
    const value = wordsOf(cells, field)
    if (value.length <= limits.name) return value
    problems.push(text('cell.tooLong', { field, limit: limits.name, length: value.length }))
    return ''
  }
  const named = wordsOf(cells, 'agency')
  const agency = whole ?? agencyOf.get(nameKey(named)) ?? null
  if (agency === null)
    problems.push(
      named === '' ? text('quoteRow.noAgency') : text('quoteRow.unknownAgency', { name: named }),
    )
  const item = line('item')
  const quantity = number('quantity')
  const rate = number('rate')
  const amount = number('amount')
  const saidStructure = wordsOf(cells, 'structure')
  const structure = saidStructure === '' ? null : structureIn(saidStructure)
  if (saidStructure !== '' && structure === null)
    problems.push(text('quoteCell.notAStructure', { value: saidStructure }))
  const saidDay = wordsOf(cells, 'validUntil')
  const validUntil = saidDay === '' ? null : dayIn(saidDay)
  if (saidDay !== '' && validUntil === null)
    problems.push(text('quoteCell.notADay', { value: saidDay }))
  const sum = quantity === null && rate === null ? sumKindOf(item) : null
  const kind =
    sum === 'subtotal' || sum === 'tax'
      ? 'left-out'
      : sum === 'total' || (item === '' && quantity === null && rate === null)
        ? 'total'
        : 'line'
  if (kind === 'left-out') notes.push(text(`quoteRow.${sum === 'tax' ? 'tax' : 'subtotal'}`))
  if (kind === 'total' && amount === null) problems.push(text('quoteRow.nothing'))
  else if (sum === 'total') notes.push(text('quoteRow.total'))
  const currency =
    currencyIn(wordsOf(cells, 'currency'), own) ??
    currencyIn(cells('amount') ?? '', own) ??
    currencyIn(cells('rate') ?? '', own)
  return {
    row,
    agency,
    item,
    kind,
    amount,
    line:
      kind !== 'line'
        ? null
        : {
            id: `l${row}`,
            item,
            quantity,
            unit: line('unit') || null,
            rate,
            amount,
            optional: flag('optional'),
            excluded: flag('excluded'),
            group: line('group') || null,
          },
    problems,
    notes,
    currency,
    structure,
    validUntil,
    paymentTerms: wordsOf(cells, 'paymentTerms').slice(0, limits.text) || null,
  }
}

const quoteOf = (agency: AgencyId, rows: readonly Read[], own: string): ImportedQuote | null => {
  const said = <Value>(of: (row: Read) => Value | null): Value | null =>
    rows.map(of).find((value) => value !== null) ?? null
  const currency = said((row) => row.currency) ?? own
  const lines = rows.flatMap(({ line }) => line ?? [])
  const priced = lines.flatMap((line) => {
    const { amount } = lineMoney(line, currency)
    return line.excluded || line.optional || amount === null ? [] : [amount]
  })
  const itemised = sumMoney(priced)
  const totals = rows.flatMap(({ kind, amount }) =>
    kind === 'total' && amount !== null ? [amount] : [],
  )
  const stated = totals.find((total) => total === itemised) ?? totals.at(-1) ?? null
  if (stated === null && lines.length === 0) return null
  const structure = said((row) => row.structure)
  const validUntil = said((row) => row.validUntil)
  const paymentTerms = said((row) => row.paymentTerms)
  return {
    agency,
    fields: {
      amount: stated ?? itemised,
      currency,
      ...(lines.length === 0 ? {} : { lines }),
      ...(structure === null ? {} : { structure }),
      ...(validUntil === null ? {} : { validUntil }),
      ...(paymentTerms === null ? {} : { paymentTerms }),
    },
  }
}

/** One quote is in one currency: rows that name another than the first of their agency are bad. */
const oneCurrency = (rows: readonly Read[]): readonly Read[] => {
  const first = new Map<AgencyId, string>()
  return rows.map((row) => {
    if (row.agency === null || row.currency === null) return row
    const known = first.get(row.agency) ?? row.currency
    first.set(row.agency, known)
    return known === row.currency
      ? row
      : {
          ...row,
          problems: [
            ...row.problems,
            text('quoteRow.otherCurrency', { first: known, second: row.currency }),
          ],
        }
  })
}

/** See `QuoteTableOptions`; refuses what is no table. Never throws. */
export function quoteTableOf(read: TableRecords, options: QuoteTableOptions): QuoteTable {
  if (!read.ok) return read
  const [head, ...records] = read.records
  if (head === undefined) return refusedTable(text('table.empty'))
  const headings = head.cells.map((heading) => String(heading).trim())
  const guessed = guessQuoteFields(headings)
  const fields = headings.map((_, index): QuoteField | null => {
    if (options.mapping === null) return guessed[index] ?? null
    const field = options.mapping[index] ?? null
    return field !== null && isQuoteField(field) ? field : null
  })
  const columnOf = new Map(
    fields.flatMap((field, index) => (field === null ? [] : [[field, index] as const])),
  )
  const numbers = records.flatMap(({ cells }) =>
    numeric.flatMap((field) => {
      const column = columnOf.get(field)
      return column === undefined ? [] : [cells[column] ?? '']
    }),
  )
  const found = decimalsOf(numbers)
  const decimals =
    options.decimal === null ? found : { ...found, sign: options.decimal, certain: true }
  const agencyOf = new Map([
    ...options.agencies.map(({ id }) => [nameKey(id), id] as const),
    ...options.agencies.map(({ id, name }) => [nameKey(name), id] as const),
  ])
  const filled = records.filter(({ cells }) =>
    [...columnOf.values()].some((column) => !isBlank(cells[column] ?? '')),
  )
  const rows = oneCurrency(
    filled.map((record) => readRow(record, columnOf, decimals.sign, agencyOf, options)),
  )
  const byAgency = new Map<AgencyId, Read[]>()
  for (const row of rows)
    if (row.agency !== null && row.problems.length === 0)
      byAgency.set(row.agency, [...(byAgency.get(row.agency) ?? []), row])
  return {
    ok: true,
    columns: headings.map((heading, index) => ({
      heading,
      examples: examplesOf(records, index),
      field: fields[index] ?? null,
    })),
    decimals,
    rows: rows.map(({ row, agency, item, kind, line, amount, problems, notes }) => ({
      row,
      agency,
      item,
      kind,
      line,
      amount,
      problems,
      notes,
    })),
    quotes: [...byAgency].flatMap(([agency, own]) => quoteOf(agency, own, options.currency) ?? []),
    notes: read.notes,
  }
}
