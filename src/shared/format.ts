// How numbers, money and dates are written, once for all screens and the report. Every function takes the
// locale of its numbers; scores are rounded by the domain's rule (half up on decimal text) before the locale
// writes them. Words in dates, lists and ordinals are those of the language that the texts are in.
import { roundHalfUp } from './domain/decimals.ts'
import { minorUnits } from './domain/pricing/money.ts'

/** The locale that a process writes numbers in, until it is told another: day before month, grouped thousands. */
export let locale = 'en-GB'
/** The language of the texts; null: that of the locale. */
let language: string | null = null

export const writeNumbersIn = (tag: string): void => {
  locale = tag
}

export const writeWordsIn = (next: string): void => {
  language = next
}

/** The language of the texts with the habits of the numbers' region: "en-DE" for an English text in Germany. */
export const wordsLocale = (numbers: string): string => {
  const tag = new Intl.Locale(numbers)
  if (language === null || tag.language === language) return numbers
  const { region } = tag.maximize()
  return region === undefined ? language : `${language}-${region}`
}

/** Built once per shape: making an Intl object costs more than a thousand uses of it. */
const cached = <Made>(make: (locale: string, shape: string) => Made) => {
  const made = new Map<string, Made>()
  return (locale: string, shape: string): Made => {
    const key = `${locale} ${shape}`
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(locale, shape)
    made.set(key, fresh)
    return fresh
  }
}

const numbers = cached((locale, shape) => {
  const [least = '0', most = least] = shape.split('-')
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: Number(least),
    maximumFractionDigits: Number(most),
  })
})
const amounts = cached((locale, shape) => {
  const [currency = '', most = '0'] = shape.split(' ')
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: Number(most),
    maximumFractionDigits: Number(most),
  })
})
const ordinals = cached((locale) => new Intl.PluralRules(locale, { type: 'ordinal' }))
const lists = cached(
  (locale, shape) =>
    new Intl.ListFormat(locale, { type: shape === 'or' ? 'disjunction' : 'conjunction' }),
)
const dates = cached(
  (locale, shape) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: shape === 'short' ? 'short' : 'long',
      year: 'numeric',
      timeZone: 'UTC',
      ...(shape !== 'date'
        ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' as const }
        : {}),
    }),
)

/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0'

/** A finite number with `least` to `most` decimals, grouped as the locale does. */
export const formatNumber = (value: number, locale: string, least = 0, most = least): string => {
  const rounded = roundHalfUp(value, most)
  return numbers(locale, `${least}-${most}`).format(rounded === 0 ? 0 : rounded)
}

/** A count; no decimals. */
export const formatCount = (value: number, locale: string): string => formatNumber(value, locale)

/** A score or points: exactly `decimals` decimals; a dash when there is none. */
export const formatScore = (value: number | null, locale: string, decimals = 1): string =>
  value === null ? '–' : formatNumber(value, locale, decimals)

/** A difference with its sign: "+0.3", "−0.3", "0.0". */
export const formatDifference = (value: number, locale: string, decimals = 1): string => {
  const text = formatNumber(Math.abs(value), locale, decimals)
  if (roundHalfUp(Math.abs(value), decimals) === 0) return text
  return `${value > 0 ? '+' : '−'}${text}`
}

/** A share 0…1 in percent: "14 %". */
export const formatShare = (share: number, locale: string, decimals = 0): string =>
  `${formatNumber(share * 100, locale, decimals)}${NO_BREAK}%`

/** The decimals that percentages of a list need: none when all are whole, else one. */
export const shareDecimals = (shares: readonly number[]): number =>
  shares.every((share) => Math.abs(share * 100 - Math.round(share * 100)) < 0.005) ? 0 : 1

const moneyParts = (
  amount: number,
  currency: string,
  locale: string,
  decimals: number,
): readonly Intl.NumberFormatPart[] =>
  amounts(locale, `${currency} ${decimals}`).formatToParts(roundHalfUp(amount, decimals))

/** What a document may say instead of a code stands after its number. */
const isCode = (currency: string): boolean => /^[A-Za-z]{3}$/.test(currency)

/** "68,000", "117,687.60": an amount whose currency stands above its column. */
export const formatAmount = (amount: number, currency: string, locale: string): string =>
  formatNumber(amount, locale, Number.isInteger(amount) ? 0 : Math.max(2, minorUnits(currency)))

/** "USD 68,000", "68.000 USD": the code says which dollar is meant. Cents only when there are some. */
export const formatMoney = (amount: number, currency: string, locale: string): string => {
  const decimals = Number.isInteger(amount) ? 0 : Math.max(2, minorUnits(currency))
  if (!isCode(currency)) return `${formatNumber(amount, locale, decimals)}${NO_BREAK}${currency}`
  return moneyParts(amount, currency, locale, decimals)
    .map(({ value }) => value)
    .join('')
}

const isNumber = ({ type }: Intl.NumberFormatPart): boolean =>
  type === 'integer' || type === 'group' || type === 'decimal' || type === 'fraction'

/** "USD 60–95". "From USD 60" and "up to USD 95" are for the caller; this writes the closed range. */
export const formatMoneyRange = (
  min: number,
  max: number,
  currency: string,
  locale: string,
): string => {
  if (min === max) return formatMoney(min, currency, locale)
  const range = `${formatNumber(min, locale, 0, 2)}–${formatNumber(max, locale, 0, 2)}`
  if (!isCode(currency)) return `${range}${NO_BREAK}${currency}`
  const parts = moneyParts(max, currency, locale, 0)
  const first = parts.findIndex(isNumber)
  return parts
    .map((part, index) => (index === first ? range : isNumber(part) ? '' : part.value))
    .join('')
}

/** "22 November 2026" (`en-GB`), in UTC; the text itself when it is no date. */
export const formatDate = (iso: string, locale: string): string => {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : dates(wordsLocale(locale), 'date').format(date)
}

/** "22 November 2026 at 09:14 UTC". */
export const formatDateTime = (iso: string, locale: string): string => {
  const date = new Date(iso)
  return Number.isNaN(date.getTime())
    ? iso
    : `${dates(wordsLocale(locale), 'time').format(date)}${NO_BREAK}UTC`
}

/** "22 Nov 2026, 09:14", in UTC, for lists; their heading says so. */
export const formatTimestamp = (iso: string, locale: string): string => {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : dates(wordsLocale(locale), 'short').format(date)
}

const ENGLISH_SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** "1st", "2nd", "11th" in English; "1." elsewhere. */
export const ordinal = (place: number, locale: string): string => {
  const count = formatCount(place, locale)
  const words = wordsLocale(locale)
  if (!words.startsWith('en')) return `${count}.`
  return `${count}${ENGLISH_SUFFIXES[ordinals(words, '').select(place)] ?? 'th'}`
}

/** "A, B and C". */
export const formatList = (
  items: readonly string[],
  locale: string,
  joined: 'and' | 'or' = 'and',
): string => lists(wordsLocale(locale), joined).format(items)

/** The first characters of a hash, enough to compare by eye: "7f3a91c2…c21d". */
export const shortHash = (hash: string): string =>
  hash.length <= 16 ? hash : `${hash.slice(0, 8)}…${hash.slice(-4)}`
