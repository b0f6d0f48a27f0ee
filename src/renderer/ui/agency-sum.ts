// The sum behind an agency's score, written out for `SumNumber`, and its parts for `StackedBar`.
import type { Leaf, RankedAgency } from '../../shared/domain/model.ts'
import { formatScore, formatShare, shareDecimals } from '../../shared/format.ts'
import { text } from '../../shared/messages/translate.ts'
import { locale } from './locale.ts'
import { layersLine } from './score-layers.tsx'
import type { Segment } from './stacked-bar.tsx'
import type { Sum } from './sum-popover.tsx'

/** `decimals`: as the score itself is printed. */
export const agencySum = (result: RankedAgency, leaves: readonly Leaf[], decimals: number): Sum => {
  const percent = shareDecimals(result.cells.map((cell) => cell.weight ?? 0))
  return {
    title: text('ui.sum.agency', { agency: result.name }),
    rows: leaves.map((leaf, index) => {
      const cell = result.cells[index]
      const inSum = cell !== undefined && cell.state === 'scored' && cell.contribution !== null
      return {
        label: leaf.criterion.name,
        more: layersLine(cell),
        weight: inSum ? formatShare(cell.weight ?? 0, locale, percent) : null,
        value: inSum ? formatScore(cell.value, locale, 1) : null,
        contribution: inSum ? formatScore(cell.contribution, locale, Math.max(1, decimals)) : null,
        note: text(cell?.state === 'not-applicable' ? 'ui.sum.not-applicable' : 'ui.sum.missing'),
      }
    }),
    total: formatScore(result.score, locale, decimals),
  }
}

/** The contributions as segments, in the order of the criteria. */
export const agencySegments = (result: RankedAgency, leaves: readonly Leaf[]): readonly Segment[] =>
  leaves.map((leaf, index) => {
    const contribution = result.cells[index]?.contribution ?? null
    return {
      id: leaf.criterion.id,
      label: leaf.criterion.name,
      amount: contribution ?? 0,
      text: formatScore(contribution, locale),
    }
  })
