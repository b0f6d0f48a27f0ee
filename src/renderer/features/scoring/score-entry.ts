// What a person types into a score cell, and what it means: a number on the criterion's scale, "n" or "n/a"
// for not applicable, nothing for not scored. What it does not mean is refused with the reason.
import type { Criterion, Scale } from '../../../shared/domain/model.ts'
import { isOutside } from '../../../shared/domain/scale.ts'
import { formatList, formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { parseNumber } from '../../ui/parse-number.ts'

export type Entry = number | 'not-applicable' | 'not-scored'

export type Reading =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly reason: string }

/** What a cell shows for nothing may be typed for nothing. */
const notScored = /^[-–—]?$/
const notApplicable = /^(n|na|n\/|n\/a|n\.a\.?)$/i

/** As typed, not as printed: without rounding or grouping. */
export const writtenNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(value)

export const editText = (
  cell: { readonly state: 'scored' | 'not-applicable' | 'not-scored'; readonly raw: number | null },
  locale: string,
): string => {
  if (cell.state === 'not-applicable') return text('scoring.na')
  return cell.raw === null ? '' : writtenNumber(cell.raw, locale)
}

export const readEntry = (
  typed: string,
  criterion: Pick<Criterion, 'levels' | 'levelsOnly'>,
  scale: Scale,
  locale: string,
): Reading => {
  const trimmed = typed.trim()
  if (notScored.test(trimmed)) return { ok: true, entry: 'not-scored' }
  if (notApplicable.test(trimmed)) return { ok: true, entry: 'not-applicable' }
  const number = (value: number): string => formatNumber(value, locale, 0, 10)
  const ends = { min: number(scale.min), max: number(scale.max) }
  const value = parseNumber(trimmed, locale)
  if (value === null) return { ok: false, reason: text('scoring.notNumber', ends) }
  if (isOutside(value, scale))
    return { ok: false, reason: text('scoring.outside', { ...ends, value: number(value) }) }
  if (criterion.levelsOnly && !criterion.levels.some((level) => level.value === value))
    return {
      ok: false,
      reason: text('scoring.levelsOnly', {
        levels: formatList(
          criterion.levels.map((level) => number(level.value)),
          locale,
          'or',
        ),
      }),
    }
  return { ok: true, entry: value }
}
