// How the numbers of the sheet are made, as words and rows: the sum of one cell, and an agency's total.
import type { CellResult, Leaf, RankedAgency, Ranking } from '../../../shared/domain/model.ts'
import { formatMoney, formatNumber, formatScore, formatShare } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import { layersLine } from '../../ui/score-layers.tsx'
import type { Sum } from '../../ui/sum-popover.tsx'

const number = (value: number): string => formatNumber(value, locale, 0, 2)

/** As many decimals as tell a share from its neighbours by eye: "16 %", "16.5 %". */
export const share = (value: number): string =>
  formatShare(value, locale, Math.abs(value * 100 - Math.round(value * 100)) < 0.005 ? 0 : 1)

export interface CellSum {
  /** "8.0 of 10 → 80.0 × 16 % =" */
  readonly start: string
  readonly points: string
  readonly total: string
  /** Why the weight is not the criterion's own; null when it is. */
  readonly note: string | null
}

const rawWords = (leaf: Leaf, raw: number, currency: string, shown: string): string => {
  if (leaf.criterion.kind === 'price') return formatMoney(raw, currency, locale)
  const { min, max } = leaf.scale
  return min === 0
    ? text('scoring.rawOf', { raw: shown, max: number(max) })
    : text('scoring.rawOn', { raw: shown, min: number(min), max: number(max) })
}

/** The sum that a cell makes; null when it left the sum. `shown`: its raw value as printed. */
export const cellSum = (
  leaf: Leaf,
  cell: CellResult,
  result: RankedAgency,
  currency: string,
  shown: string,
  decimals: number,
): CellSum | null => {
  const { raw, value, weight, contribution } = cell
  if (raw === null || value === null || weight === null || contribution === null) return null
  const scaled = Math.abs(weight - leaf.weight) > 1e-9
  return {
    start: text('scoring.sumStart', {
      raw: rawWords(leaf, raw, currency, shown),
      value: formatScore(value, locale),
      weight: share(weight),
    }),
    points: text('scoring.sumPoints', { points: formatScore(contribution, locale) }),
    total: text('scoring.sumTotal', { total: formatScore(result.score, locale, decimals) }),
    note: scaled ? text('scoring.sumScaled', { weight: share(leaf.weight) }) : null,
  }
}

/** Why a cell is in no sum. */
export const whyNoSum = (cell: CellResult): string => {
  if (cell.state === 'not-applicable') return text('scoring.sumNotApplicable')
  return text(
    cell.layer === 'measured' || cell.layer === 'price'
      ? 'scoring.sumNoNumber'
      : 'scoring.sumMissing',
  )
}

export const totalSum = (
  ranking: Ranking,
  result: RankedAgency,
  title: string,
  decimals: number,
): Sum => {
  const left = result.cells.some((cell) => cell.contribution === null)
  return {
    title,
    rows: ranking.leaves.map((leaf, at) => {
      const cell = result.cells[at]
      const label = leaf.criterion.name
      if (cell === undefined || cell.weight === null || cell.contribution === null)
        return {
          label,
          more: layersLine(cell),
          weight: null,
          value: null,
          contribution: null,
          note: text(
            cell?.state === 'not-applicable' ? 'scoring.notApplicable' : 'scoring.notScored',
          ),
        }
      return {
        label,
        more: layersLine(cell),
        weight: share(cell.weight),
        value: formatScore(cell.value, locale),
        contribution: formatScore(cell.contribution, locale),
      }
    }),
    total: formatScore(result.score, locale, decimals),
    note: text(left ? 'scoring.sumNoteScaled' : 'scoring.sumNote'),
  }
}
