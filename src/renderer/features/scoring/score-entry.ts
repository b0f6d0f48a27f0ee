// What a person types or pastes into a cell, and what it means: a number on the criterion's scale, the name of
// one of its levels, "n" or "n/a" for not applicable, nothing for not scored. What it does not mean is refused
// with the reason.
import type { Criterion, Scale } from '../../../shared/domain/model.ts'
import { scoreFault } from '../../../shared/domain/scoring/score-rule.ts'
import { formatList, formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { parseNumber } from '../../ui/parse-number.ts'

export type Entry = number | 'not-applicable' | 'not-scored'

export type Reading =
  | { readonly ok: true; readonly entry: Entry }
  | {
      readonly ok: false
      /** For the cell that was typed into. */
      readonly reason: string
      /** For one of several cells, without what becomes of it. */
      readonly short: string
    }

/** What a cell shows for nothing may be typed for nothing. */
const notScored = /^[-–—]?$/
const notApplicable = /^(n|na|n\/|n\/a|n\.a\.?)$/i

/** Built once a locale: every cell that comes into view asks for its text. */
const writers = new Map<string, Intl.NumberFormat>()

/** As typed, not as printed: without rounding or grouping. */
export const writtenNumber = (value: number, locale: string): string => {
  const known = writers.get(locale)
  if (known !== undefined) return known.format(value)
  const writer = new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false })
  writers.set(locale, writer)
  return writer.format(value)
}

export const editText = (
  cell: { readonly state: 'scored' | 'not-applicable' | 'not-scored'; readonly raw: number | null },
  locale: string,
): string => {
  if (cell.state === 'not-applicable') return text('scoring.na')
  return cell.raw === null ? '' : writtenNumber(cell.raw, locale)
}

const words = (typed: string): string => typed.trim().replace(/\s+/g, ' ').toLowerCase()

const levelNamed = (typed: string, { levels }: Pick<Criterion, 'levels'>): number | null =>
  levels.find((level) => level.label !== '' && words(level.label) === words(typed))?.value ?? null

export const readEntry = (
  typed: string,
  criterion: Pick<Criterion, 'levels' | 'levelsOnly'>,
  scale: Scale,
  locale: string,
): Reading => {
  const trimmed = typed.trim()
  if (notScored.test(trimmed)) return { ok: true, entry: 'not-scored' }
  const typedNumber = parseNumber(trimmed, locale)
  if (
    typedNumber === null &&
    (notApplicable.test(trimmed) || words(trimmed) === words(text('scoring.na')))
  )
    return { ok: true, entry: 'not-applicable' }
  const number = (value: number): string => formatNumber(value, locale, 0, 10)
  const value = typedNumber ?? levelNamed(trimmed, criterion)
  const fault = value === null ? null : scoreFault(value, criterion, scale)
  if (value !== null && fault === null) return { ok: true, entry: value }
  const limits = { min: number(scale.min), max: number(scale.max) }
  if (value === null) {
    const params = { ...limits, value: trimmed }
    return {
      ok: false,
      reason: text('scoring.notNumber', params),
      short: text('scoring.short.notNumber', params),
    }
  }
  if (fault === 'outside') {
    const params = { ...limits, value: number(value) }
    return {
      ok: false,
      reason: text('scoring.outside', params),
      short: text('scoring.short.outside', params),
    }
  }
  const levels = formatList(
    criterion.levels.map((level) => number(level.value)),
    locale,
    'or',
  )
  return {
    ok: false,
    reason: text('scoring.levelsOnly', { levels }),
    short: text('scoring.short.noLevel', { levels, value: number(value) }),
  }
}
