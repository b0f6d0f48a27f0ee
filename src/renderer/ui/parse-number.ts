// Numbers as people type them: with the decimal sign of their language or the other one, with grouping, with
// a percent sign or a unit left off. Never guesses silently: what is not a number is null.

interface Signs {
  /** Between thousands, where that is a point or a comma; null: another sign, which is left out. */
  readonly group: string | null
  /** A number that is grouped with it. */
  readonly grouped: RegExp
}

/** One a locale: a pasted block of a thousand numbers asks a thousand times. */
const known = new Map<string | undefined, Signs>()

const signsOf = (locale: string | undefined): Signs => {
  const before = known.get(locale)
  if (before !== undefined) return before
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8)
  const decimal = parts.find((part) => part.type === 'decimal')?.value ?? '.'
  const group = parts.find((part) => part.type === 'group')?.value ?? ','
  const found = {
    group: group === '.' || group === ',' ? group : null,
    grouped: new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`),
  }
  known.set(locale, found)
  return found
}

/**
 * The number in `text`, or null. "7.5" and "7,5" are both seven and a half; "1,000" and "1.000" are a
 * thousand where the sign is that language's group separator.
 */
export function parseNumber(text: string, locale?: string): number | null {
  const { group, grouped } = signsOf(locale)
  const compact = text
    .trim()
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/[−–]/, '-')
  if (compact === '') return null
  const plain = group !== null && grouped.test(compact) ? compact.replaceAll(group, '') : compact
  const dotted = plain.replace(',', '.')
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(dotted)) return null
  const value = Number(dotted)
  return Number.isFinite(value) ? value : null
}
