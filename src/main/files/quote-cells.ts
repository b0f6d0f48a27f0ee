// Reads the cells of a table of quotes: numbers as people write them in any country, yes and no, dates, and the
// words by which totals, subtotals and taxes are known among the lines.
import type { QuoteStructure } from '../../shared/domain/model.ts'
import type { TableCell } from './agency-table.ts'

export type DecimalSign = '.' | ','

/** Spaces of all kinds and apostrophes only ever separate thousands. */
const SPACED_GROUPS = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g
const CURRENCY = /^(?:[A-Z]{3}\s*(?=[\d(−-])|\p{Sc}\s*)|(?:\s*[A-Z]{3}|\s*\p{Sc})$/gu

/** Without currency and spaced groups; "(1,200)" and "1,200-" are negative as in accounts. */
const bare = (cell: string): string => {
  const value = cell
    .trim()
    .replace(/(?<=\d)[.,][-–—]{1,2}(?!\d)/, '')
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/^([−–-]?)\s*/, (sign) => (/[−–-]/.test(sign) ? '-' : ''))
  const sign = value.startsWith('-') || /\d\s*[−-]$/.test(value) ? '-' : ''
  const plain = value
    .replace(/^-|\s*[−-]$/g, '')
    .replace(CURRENCY, '')
    .trim()
  return `${sign}${plain
    .replace(/^-/, '')
    .replace(SPACED_GROUPS, '')
    .replace(/[.,][-–—]{1,2}$/, '')}`
}

const GROUPED: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  ',': /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
}
const PLAIN: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^-?\d*\.?\d+$/,
  ',': /^-?\d*,?\d+$/,
}

/** The number in a cell with this decimal sign; null: none. */
export const numberIn = (cell: TableCell, decimal: DecimalSign): number | null => {
  if (typeof cell === 'number') return cell
  const value = bare(cell)
  if (!GROUPED[decimal].test(value) && !PLAIN[decimal].test(value)) return null
  const number = Number(
    decimal === '.' ? value.replaceAll(',', '') : value.replaceAll('.', '').replace(',', '.'),
  )
  return Number.isFinite(number) ? number : null
}

/** What one text says about the decimal sign; 'open': it can be read either way. */
const signIn = (cell: string): DecimalSign | 'open' | null => {
  const value = bare(cell).replace(/^-/, '')
  if (!/^[\d.,]*\d[\d.,]*$/.test(value)) return null
  const signs = (value.match(/[.,]/g) ?? []) as readonly DecimalSign[]
  const last = signs.at(-1)
  if (last === undefined) return null
  const other = last === '.' ? ',' : '.'
  if (signs.includes(other)) return last
  // More than one of the same separates thousands.
  if (signs.length > 1) return other
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(value) ? 'open' : last
}

/** Whether a text is one number with a decimal point and another with a decimal comma. */
export const readsTwoWays = (cell: TableCell): boolean =>
  typeof cell === 'string' && signIn(cell) === 'open'

export interface Decimals {
  readonly sign: DecimalSign
  /** false: nothing in the file says so, or it says both. */
  readonly certain: boolean
  /** A text that can be read in two ways; null: there is none. */
  readonly example: string | null
}

/**
 * How the numbers of a file are written. Where nothing but texts such as "1.200" speaks, they are thousands:
 * hardly any price has three decimals.
 */
export const decimalsOf = (cells: readonly TableCell[]): Decimals => {
  const votes = { '.': 0, ',': 0 }
  let example: string | null = null
  for (const cell of cells) {
    if (typeof cell === 'number') continue
    const sign = signIn(cell)
    if (sign === 'open') example ??= cell.trim()
    else if (sign !== null) votes[sign] += 1
  }
  const said = votes['.'] + votes[','] > 0
  if (!said)
    return { sign: example?.includes('.') === true ? ',' : '.', certain: example === null, example }
  return {
    sign: votes[','] > votes['.'] ? ',' : '.',
    certain: votes['.'] === 0 || votes[','] === 0,
    example,
  }
}

const yesses = new Set([
  'x',
  '✓',
  '✔',
  '1',
  'y',
  'yes',
  'true',
  'ja',
  'j',
  'wahr',
  'oui',
  'si',
  'sì',
  'sí',
])
const noes = new Set(['', '-', '–', '0', 'n', 'no', 'false', 'nein', 'falsch', 'non'])

/** null: neither. */
export const yesIn = (cell: TableCell): boolean | null => {
  const word = String(cell).trim().toLowerCase()
  return yesses.has(word) ? true : noes.has(word) ? false : null
}

/** The day of "2026-12-31" or "31.12.2026"; null: no date, or one that two countries read differently. */
export const dayIn = (cell: TableCell): string | null => {
  const value = String(cell).trim()
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[ T].*)?$/.exec(value)?.[1]
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value) ?? []
  const found = iso ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${found}T00:00:00Z`)
  // The 30th of February is a day of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(found) ? found : null
}

const structures: readonly (readonly [QuoteStructure, RegExp])[] = [
  ['fixed', /^(fixed|lump|fest|pauschal|forfait)/],
  ['hourly', /^(hour|time|t ?& ?m|t\+m|stunde|aufwand|nach aufwand|r[ée]gie)/],
  ['milestones', /^(milestone|meilenstein|jalon)/],
]

export const structureIn = (cell: TableCell): QuoteStructure | null => {
  const word = String(cell).trim().toLowerCase()
  return structures.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}

const SYMBOLS: readonly (readonly [string, string])[] = [
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['CHF', 'CHF'],
]

/** The currency that a cell names by code or sign; `$` is the buyer's dollar where the buyer has one. */
export const currencyIn = (cell: TableCell, own: string): string | null => {
  if (typeof cell === 'number') return null
  const code = /(?:^|[\s\d])([A-Z]{3})(?:$|[\s\d])/.exec(cell.trim())?.[1]
  if (code !== undefined) return code
  const symbol = SYMBOLS.find(([sign]) => cell.includes(sign))?.[1]
  if (symbol !== undefined) return symbol
  return cell.includes('$') ? (own.endsWith('D') ? own : 'USD') : null
}

const SUBTOTAL = /^(sub-?\s?total|zwischensumme|sous-total|subtotale)\b/i
const TAX = /^(\+?\s*)?(vat|tax|sales tax|gst|mwst|ust|mehrwertsteuer|umsatzsteuer|tva|iva)\b/i
const TOTAL =
  /^(grand\s|overall\s|net\s)?(total|sum)\b|^(gesamt|gesamtsumme|gesamtbetrag|gesamtpreis|summe|endsumme|nettosumme|angebotssumme)\b|^totale?\b/i

/** What a line is by its name: none of these is work that is paid for. */
export const sumKindOf = (item: string): 'subtotal' | 'tax' | 'total' | null =>
  SUBTOTAL.test(item) ? 'subtotal' : TAX.test(item) ? 'tax' : TOTAL.test(item) ? 'total' : null

const WITHOUT_PRICE =
  /^(incl\.?|included|inclusive|inklusive|inkl\.?|enthalten|inbegriffen|inclus|n\/?a|tbd|tba|on request|auf anfrage|nach aufwand|at cost)$/i

/** Words that stand where a price would, and say that there is none. */
export const saysNoPrice = (cell: TableCell): boolean => WITHOUT_PRICE.test(String(cell).trim())
