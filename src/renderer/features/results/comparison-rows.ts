// The rows and columns of the comparison, and the words of each of its cells for people who do not see it.
import type { Leaf, RankedAgency, Ranking } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { GridColumn } from '../../ui/grid/grid-types.ts'
import { type ComparedCell, comparedRow } from './compared-row.ts'
import type { ShownNumbers } from './comparison-choice.ts'
import { cellText, type Numbers } from './numbers.ts'

export type CompareColumn = GridColumn &
  (
    | { readonly kind: 'criterion' }
    | { readonly kind: 'share' }
    | { readonly kind: 'agency'; readonly result: RankedAgency; readonly at: number }
  )

export type CompareRow =
  | {
      readonly kind: 'leaf'
      readonly id: string
      readonly leaf: Leaf
      readonly index: number
      /** In the order of the agency columns. */
      readonly cells: readonly (ComparedCell | null)[]
    }
  | { readonly kind: 'total' | 'rank'; readonly id: string }

const widths = { all: 212, baseline: 168, one: 104 } as const

export const widthOf = (shown: ShownNumbers, isBaseline: boolean): number =>
  shown === 'all' ? (isBaseline ? widths.baseline : widths.all) : widths.one

export const rowsOf = (
  ranking: Ranking,
  compared: readonly RankedAgency[],
): readonly CompareRow[] => {
  const baseline = compared[0]?.agency ?? null
  return ranking.leaves.map((leaf, index) => ({
    kind: 'leaf',
    id: leaf.criterion.id,
    leaf,
    index,
    cells: comparedRow(compared, index, baseline),
  }))
}

export const footer: readonly CompareRow[] = [
  { kind: 'total', id: 'total' },
  { kind: 'rank', id: 'rank' },
]

export const rowKey = (row: CompareRow): string => `${row.kind} ${row.id}`

const leafWords = (
  leaf: Leaf,
  compared: ComparedCell | null | undefined,
  agency: string,
  baseline: string,
  numbers: Numbers,
): string => {
  const params = { agency, criterion: leaf.criterion.name }
  if (compared == null || compared.cell.raw === null)
    return text(
      compared?.cell.state === 'not-applicable'
        ? 'results.compare.cellNotApplicable'
        : 'results.compare.cellMissing',
      params,
    )
  const { cell, mark, difference } = compared
  return [
    text('results.compare.cellWords', {
      ...params,
      score: cellText(leaf, cell, numbers.locale),
      value: numbers.value(cell.value),
      points: numbers.points(cell.contribution),
    }),
    ...(mark === null ? [] : [text(`results.compare.${mark}`)]),
    ...(difference === null
      ? []
      : [
          text('results.compare.cellDifference', {
            difference: numbers.difference(difference),
            baseline,
          }),
        ]),
  ].join(', ')
}

/** Read aloud for the cell; null: its content is enough. */
export const cellWords = (
  row: CompareRow,
  column: CompareColumn,
  baseline: string,
  numbers: Numbers,
): string | null => {
  if (column.kind !== 'agency') return null
  const { result, at } = column
  if (row.kind === 'leaf') return leafWords(row.leaf, row.cells[at], result.name, baseline, numbers)
  if (row.kind === 'total')
    return text('results.compare.totalWords', {
      agency: result.name,
      points: numbers.points(result.score),
    })
  return result.rank === null
    ? text('results.compare.unrankedWords', { agency: result.name })
    : text('results.compare.rankWords', {
        agency: result.name,
        rank: formatCount(result.rank, numbers.locale),
      })
}

/** The cell's sum in one line, for the foot of the table while the cell has the keyboard. */
export const cellLine = (
  row: CompareRow,
  column: CompareColumn,
  numbers: Numbers,
): string | null => {
  if (column.kind !== 'agency' || row.kind !== 'leaf') return null
  const compared = row.cells[column.at]
  if (compared?.cell.weight == null) return null
  const { cell } = compared
  return text('results.compare.line', {
    score: cellText(row.leaf, cell, numbers.locale),
    value: numbers.value(cell.value),
    share: numbers.share(cell.weight ?? 0),
    points: numbers.points(cell.contribution),
    total: numbers.points(column.result.score),
  })
}

/** What is copied of a cell: the one number that is shown, the points where all are. */
export const cellCopy = (
  row: CompareRow,
  column: CompareColumn,
  shown: ShownNumbers,
  numbers: Numbers,
): string => {
  if (column.kind === 'criterion')
    return row.kind === 'leaf' ? row.leaf.criterion.name : text(`results.compare.${row.kind}`)
  if (column.kind === 'share')
    return row.kind === 'rank' ? '' : numbers.share(row.kind === 'leaf' ? row.leaf.weight : 1)
  const { result, at } = column
  if (row.kind !== 'leaf') {
    if (row.kind === 'total') return result.score === null ? '' : numbers.points(result.score)
    return result.rank === null
      ? text('results.compare.rankNone')
      : formatCount(result.rank, numbers.locale)
  }
  const cell = row.cells[at]?.cell
  if (cell === undefined) return ''
  if (shown === 'score' || cell.value === null) return cellText(row.leaf, cell, numbers.locale)
  return shown === 'value' ? numbers.value(cell.value) : numbers.points(cell.contribution)
}
