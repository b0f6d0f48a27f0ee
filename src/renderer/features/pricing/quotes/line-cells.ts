// The lines of a quote as a sheet: the text of each cell, and what finished texts make of the lines.
import type { QuoteLine } from '../../../../shared/domain/pricing/quote.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { parseNumber } from '../../../ui/parse-number.ts'

export type LineColumn =
  | 'item'
  | 'group'
  | 'quantity'
  | 'unit'
  | 'rate'
  | 'amount'
  | 'optional'
  | 'excluded'

export const lineColumns: readonly LineColumn[] = [
  'item',
  'quantity',
  'unit',
  'rate',
  'amount',
  'optional',
  'excluded',
  'group',
]

const textLimit = 200
/** Same as the contract's. */
const mostLines = 2_000

export const emptyLine = (id: string): QuoteLine => ({
  id,
  item: '',
  quantity: null,
  unit: null,
  rate: null,
  amount: null,
  optional: false,
  excluded: false,
  group: null,
})

const isEmpty = (line: QuoteLine): boolean =>
  line.item === '' && line.quantity === null && line.rate === null && line.amount === null

/** Ids for lines that are to come, of the pattern of those that the app makes. */
export const freeLineIds = (lines: readonly QuoteLine[], count: number): readonly string[] => {
  const last = lines.reduce(
    (most, { id }) => Math.max(most, Number(/^l(\d+)$/.exec(id)?.[1] ?? 0)),
    0,
  )
  return Array.from({ length: count }, (_, index) => `l${last + index + 1}`)
}

const numberText = (value: number | null, locale: string): string =>
  value === null
    ? ''
    : new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(value)

/** What stands in a cell of yes or no. */
export const yes = '✓'

/** The text of a cell, exactly as it would be typed. */
export const lineText = (line: QuoteLine, column: LineColumn, locale: string): string => {
  switch (column) {
    case 'item':
      return line.item
    case 'group':
    case 'unit':
      return line[column] ?? ''
    case 'optional':
    case 'excluded':
      return line[column] ? yes : ''
    default:
      return numberText(line[column], locale)
  }
}

const yesses = new Set([yes, 'x', '1', 'y', 'yes', 'true', 'ja', 'j', 'wahr'])
const noes = new Set(['', '-', '–', '0', 'n', 'no', 'false', 'nein', 'falsch'])

/** A sign or code of a currency around a number says nothing that the quote does not. */
const currencySigns = /^[A-Z]{3}\s+|\s+[A-Z]{3}$|\p{Sc}/gu

type Parsed =
  | { readonly ok: true; readonly fields: Partial<QuoteLine> }
  | { readonly ok: false; readonly reason: string }

const parseCell = (column: LineColumn, typed: string, locale: string): Parsed => {
  const value = typed.trim()
  switch (column) {
    case 'item':
    case 'group':
    case 'unit':
      if (value.length > textLimit)
        return { ok: false, reason: text('pricing.lines.tooLong', { limit: textLimit }) }
      if (column === 'item') return { ok: true, fields: { item: value } }
      return { ok: true, fields: { [column]: value || null } }
    case 'optional':
    case 'excluded': {
      const word = value.toLowerCase()
      if (!yesses.has(word) && !noes.has(word))
        return { ok: false, reason: text('pricing.lines.yesOrNo', { value }) }
      return { ok: true, fields: { [column]: yesses.has(word) } }
    }
    default: {
      const number = value === '' ? null : parseNumber(value.replace(currencySigns, ''), locale)
      if (value !== '' && number === null)
        return { ok: false, reason: text('pricing.lines.notANumber', { value }) }
      return { ok: true, fields: { [column]: number } }
    }
  }
}

export interface LineChange {
  readonly line: QuoteLine
  readonly column: LineColumn
  /** null: emptied. */
  readonly text: string | null
}

export type LinesEdit =
  | { readonly ok: true; readonly lines: readonly QuoteLine[] }
  | { readonly ok: false; readonly reason: string }

/**
 * The lines after an edit of any number of cells: lines that were not there are added at the end in the order
 * of their changes, lines that hold nothing any more are gone. Nothing changes when one text means nothing.
 */
export const editLines = (
  lines: readonly QuoteLine[],
  changes: readonly LineChange[],
  locale: string,
): LinesEdit => {
  const edited = new Map(lines.map((line) => [line.id, line]))
  for (const { line, column, text: typed } of changes) {
    const parsed = parseCell(column, typed ?? '', locale)
    if (!parsed.ok) return parsed
    edited.set(line.id, { ...(edited.get(line.id) ?? line), ...parsed.fields })
  }
  const kept = [...edited.values()].filter((line) => !isEmpty(line))
  return kept.length > mostLines
    ? { ok: false, reason: text('pricing.lines.tooMany', { limit: mostLines }) }
    : { ok: true, lines: kept }
}
