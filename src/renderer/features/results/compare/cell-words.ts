// What a cell of the comparison says where it is not seen: aloud, at the foot of the table, on the clipboard.
import {
  behindOf,
  type CompareCell,
  type CompareRow,
  type Mark,
  marksOfRow,
} from '../../../../shared/domain/compare/rows.ts'
import {
  type CompareWords,
  cellHead,
  cellWhole,
  differenceText,
  titleText,
} from '../../../../shared/messages/compare-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { ShownNumbers } from '../../../ui/comparison.ts'
import type { Numbers } from '../numbers.ts'
import type { CompareColumn } from './columns.tsx'

export interface CellPlace {
  readonly row: CompareRow
  readonly cell: CompareCell
  readonly baseline: CompareCell
  readonly isBaseline: boolean
}

export const placeOf = (row: CompareRow, column: CompareColumn): CellPlace | null => {
  if (column.kind !== 'agency' || row.level === 0) return null
  const cell = row.cells[column.at]
  const baseline = row.cells[0]
  return cell === undefined || baseline === undefined
    ? null
    : { row, cell, baseline, isBaseline: column.at === 0 }
}

/** Marks are looked up cell by cell while a row is rendered. */
const marks = new WeakMap<CompareRow, readonly Mark[]>()

export const markAt = (row: CompareRow, at: number): Mark => {
  const known = marks.get(row) ?? marksOfRow(row)
  marks.set(row, known)
  return known[at] ?? null
}

/** Read aloud for the cell; null: its content is enough. */
export const cellAloud = (
  row: CompareRow,
  column: CompareColumn,
  baseline: string,
  words: CompareWords,
  numbers: Numbers,
): string | null => {
  if (column.kind === 'title') {
    if (!row.opens) return null
    return text(row.open ? 'compare.aloud.open' : 'compare.aloud.closed', {
      row: titleText(row.title),
    })
  }
  const place = placeOf(row, column)
  if (place === null || column.kind !== 'agency') return null
  const { cell } = place
  const params = { agency: column.result.name, row: titleText(row.title) }
  if (cell.kind === 'empty') return text('compare.aloud.empty', params)
  const points = cell.kind === 'score' ? cell.cell.contribution : null
  const said =
    points === null
      ? text('compare.aloud.cell', { ...params, what: cellWhole(cell, words) })
      : text('compare.aloud.score', {
          ...params,
          score: cellHead(cell, words),
          points: numbers.points(points),
        })
  const mark = markAt(row, column.at)
  const raw = place.isBaseline ? null : differenceText(row, cell, place.baseline, words)
  const behind = place.isBaseline ? null : behindOf(cell)
  return [
    said,
    ...(mark === null ? [] : [text(`compare.aloud.${mark}`)]),
    ...(raw === null
      ? []
      : [
          behind === null
            ? text('compare.aloud.difference', { difference: raw, baseline })
            : text('compare.aloud.differences', {
                difference: raw,
                points: numbers.difference(behind),
                baseline,
              }),
        ]),
  ].join(', ')
}

/** The cell in one line for the foot of the table: a score's arithmetic, anything else in full. */
export const cellLine = (
  row: CompareRow,
  column: CompareColumn,
  words: CompareWords,
  numbers: Numbers,
): string | null => {
  const place = placeOf(row, column)
  if (place === null || column.kind !== 'agency') return null
  const { cell } = place
  if (cell.kind === 'score' && cell.cell.weight !== null)
    return text('compare.line', {
      score: cellHead(cell, words),
      value: numbers.value(cell.cell.value),
      share: numbers.share(cell.cell.weight),
      points: numbers.points(cell.cell.contribution),
      total: numbers.points(column.result.score),
    })
  if (cell.kind === 'score') {
    const { score } = column.result
    return score === null || cell.behind === null
      ? null
      : text('compare.line.left', {
          agency: column.result.name,
          score: numbers.points(score),
          points: numbers.difference(cell.behind),
        })
  }
  return cell.kind === 'empty' ? null : cellWhole(cell, words)
}

/** What is copied of one cell: the number that is shown, the score where both are. */
export const cellCopied = (
  row: CompareRow,
  column: CompareColumn,
  shown: ShownNumbers,
  words: CompareWords,
  numbers: Numbers,
): string => {
  if (column.kind === 'title') return titleText(row.title)
  if (column.kind === 'weight') return row.weight === null ? '' : numbers.share(row.weight)
  const place = placeOf(row, column)
  if (place === null) return ''
  const { cell } = place
  if (cell.kind === 'score' && shown === 'points' && cell.cell.contribution !== null)
    return numbers.points(cell.cell.contribution)
  return cellWhole(cell, words)
}
