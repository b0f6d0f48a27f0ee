// Quotes of older and of foreign documents: their lines may be anything, and none of it may stop the app.

import type { Quote } from '../model.ts'
import type { Conversion, FullQuote, QuoteLine, Vat } from './quote.ts'

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

/** The first own field of these names that can be read. */
const read = <Value>(
  fields: Fields,
  names: readonly string[],
  as: (value: unknown) => Value | null,
): Value | null => {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? as(fields[name]) : null
    if (value !== null) return value
  }
  return null
}

const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/** Amounts are exact up to 15 digits, and sums of the largest numbers there are would be none. */
const largest = 1e15

/** A number, or one written as plain decimals: grouping differs by country and is not guessed. */
const asNumber = (value: unknown): number | null => {
  const number =
    typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Math.abs(number) <= largest ? number : null
}

const asFlag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null)

/** The day of an ISO 8601 date. */
const asDay = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null

const asTexts = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? value.flatMap((text) => asText(text) ?? []) : null

const asConversion = (value: unknown): Conversion | null => {
  const fields = fieldsOf(value)
  const rate = fields === null ? null : read(fields, ['rate'], asNumber)
  return fields === null || rate === null || !(rate > 0)
    ? null
    : { rate, date: read(fields, ['date'], asDay) }
}

const asVat = (value: unknown): Vat | null => {
  const fields = fieldsOf(value)
  if (fields === null) return null
  const included = read(fields, ['included'], asFlag)
  const ratePercent = read(fields, ['ratePercent', 'rate'], asNumber)
  return included === null || ratePercent === null || ratePercent < 0
    ? null
    : { included, ratePercent }
}

const lineOf = (value: unknown, id: string): QuoteLine | null => {
  const empty: QuoteLine = {
    id,
    item: '',
    quantity: null,
    unit: null,
    rate: null,
    amount: null,
    optional: false,
    excluded: false,
    group: null,
  }
  if (typeof value === 'string') return value.trim() === '' ? null : { ...empty, item: value }
  if (typeof value === 'number') {
    const amount = asNumber(value)
    return amount === null ? null : { ...empty, amount }
  }
  const fields = fieldsOf(value)
  if (fields === null) return null
  const line: QuoteLine = {
    id: read(fields, ['id'], asText) ?? id,
    item: read(fields, ['item', 'role', 'label', 'name', 'title', 'description'], asText) ?? '',
    quantity: read(fields, ['quantity', 'qty'], asNumber),
    unit: read(fields, ['unit'], asText),
    rate: read(fields, ['rate', 'unitPrice'], asNumber),
    amount: read(fields, ['amount', 'total', 'price'], asNumber),
    optional: read(fields, ['optional'], asFlag) ?? false,
    excluded: read(fields, ['excluded'], asFlag) ?? false,
    group: read(fields, ['group', 'phase'], asText),
  }
  return line.item === '' && line.rate === null && line.amount === null ? null : line
}

/** The lines that can be read, each with an id of its own, and how many entries could not. */
export const readLines = (
  values: readonly unknown[],
): { readonly lines: readonly QuoteLine[]; readonly unread: number } => {
  const lines: QuoteLine[] = []
  const known = new Set<string>()
  values.forEach((value, index) => {
    const line = lineOf(value, `line-${index + 1}`)
    if (line === null) return
    let { id } = line
    for (let copy = 2; known.has(id); copy += 1) id = `${line.id}-${copy}`
    known.add(id)
    lines.push({ ...line, id })
  })
  return { lines, unread: values.length - lines.length }
}

/**
 * A quote with everything that its fields say, whatever else they hold; never throws. What is missing or of
 * another shape is null, empty or counted in `unread`.
 */
export const readQuote = (quote: Quote): FullQuote => {
  const fields = fieldsOf(quote) ?? {}
  return {
    agency: quote.agency,
    structure: quote.structure,
    amount: quote.amount,
    currency: quote.currency,
    ...readLines(Array.isArray(quote.lines) ? quote.lines : []),
    assumptions: read(fields, ['assumptions'], asTexts) ?? [],
    validUntil: read(fields, ['validUntil'], asDay),
    paymentTerms: read(fields, ['paymentTerms'], asText),
    conversion: read(fields, ['conversion'], asConversion),
    vat: read(fields, ['vat'], asVat),
    attachments: read(fields, ['attachments'], asTexts) ?? [],
  }
}
