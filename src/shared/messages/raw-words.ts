// A score in the unit of its criterion, written alike on screen, in the report and in a comparison.
import type { CellResult, Leaf } from '../domain/model.ts'
import { formatNumber, formatScore } from '../format.ts'
import { text } from './translate.ts'

/** One decimal for scores, the amount for prices, what was measured as it is. */
export const rawText = (leaf: Leaf, raw: number, locale: string): string => {
  if (leaf.criterion.kind === 'price') return formatNumber(raw, locale, 0, 2)
  if (leaf.criterion.kind === 'measured') return formatNumber(raw, locale, 0, 3)
  return formatScore(raw, locale, leaf.scale.max - leaf.scale.min <= 2 ? 2 : 1)
}

export const cellText = (leaf: Leaf, cell: CellResult, locale: string): string => {
  if (cell.raw !== null) return rawText(leaf, cell.raw, locale)
  return text(cell.state === 'not-applicable' ? 'results.cell.na' : 'results.cell.missing')
}
