// The table as it stands on the clipboard of a spreadsheet: one row a row, and for each agency the numbers that
// are shown, the baseline without a difference to itself.
import {
  behindOf,
  type CompareCell,
  type CompareRow,
} from '../../../../shared/domain/compare/rows.ts'
import {
  cellHead,
  cellWhole,
  differenceText,
  titleText,
} from '../../../../shared/messages/compare-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { ShownNumbers } from '../../../ui/comparison.ts'
import type { TextBlock } from '../../../ui/grid/clipboard.ts'
import type { Numbers } from '../numbers.ts'
import type { ComparisonTable } from './use-comparison-table.ts'

type Part = 'score' | 'scoreDifference' | 'points' | 'pointsDifference'

const partsOf = (shown: ShownNumbers, isBaseline: boolean): readonly Part[] => [
  ...(shown === 'points' ? [] : (['score'] as const)),
  ...(shown === 'points' || isBaseline ? [] : (['scoreDifference'] as const)),
  ...(shown === 'scores' ? [] : (['points'] as const)),
  ...(shown === 'scores' || isBaseline ? [] : (['pointsDifference'] as const)),
]

export const tableText = (
  { rows, footer, compared, words }: ComparisonTable,
  shown: ShownNumbers,
  numbers: Numbers,
): TextBlock => {
  const columns = compared.flatMap(({ name }, at) =>
    partsOf(shown, at === 0).map((part, place) => ({ name, at, part, first: place === 0 })),
  )
  const partText = (row: CompareRow, cell: CompareCell, part: Part, first: boolean): string => {
    const baseline = row.cells[0]
    if (baseline === undefined) return ''
    // A sum has points only; what is no number stands once, in the first column of its agency.
    if (cell.kind === 'points') {
      if (part === 'points') return cellHead(cell, words)
      if (part === 'pointsDifference') return differenceText(row, cell, baseline, words) ?? ''
      return ''
    }
    if (part === 'scoreDifference') return differenceText(row, cell, baseline, words) ?? ''
    if (cell.kind !== 'score') return first ? cellWhole(cell, words) : ''
    if (part === 'score') return cellHead(cell, words)
    if (part === 'points')
      return cell.cell.contribution === null ? '' : numbers.points(cell.cell.contribution)
    const behind = behindOf(cell)
    return behind === null ? '' : numbers.difference(behind)
  }
  return [
    [
      text('compare.head.row'),
      text('compare.head.weight'),
      ...columns.map(({ name, part }) => text(`compare.copied.${part}`, { name })),
    ],
    ...[...rows, ...footer].map((row) => [
      titleText(row.title),
      row.weight === null ? '' : numbers.share(row.weight),
      ...columns.map(({ at, part, first }) => {
        const cell = row.cells[at]
        return cell === undefined ? '' : partText(row, cell, part, first)
      }),
    ]),
  ]
}
