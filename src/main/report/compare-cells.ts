// The rows of the comparison in the report: each cell as its value, what stands behind it in sentences, and the bar
// of its points.
import {
  behindOf,
  type CompareCell,
  type CompareRow,
  marksOfRow,
} from '../../shared/domain/compare/rows.ts'
import { formatDifference } from '../../shared/format.ts'
import {
  type CompareWords,
  cellHead,
  cellMore,
  differenceText,
  titleText,
} from '../../shared/messages/compare-words.ts'
import { text } from '../../shared/messages/translate.ts'
import type { ComparedCell, ComparedRow } from './compare-data.ts'
import {
  criterionName,
  LOCALE,
  points,
  printable,
  type ReportContext,
  saidText,
  share,
  shortened,
} from './context.ts'

/** Signs that are still a value of the table; longer ones are set as text. */
const LONG = 40
/** Signs of what the scorecards have in full, where they are in the same report. */
const CUT = 400

/** What all rows of the table share. */
export interface RowPage {
  readonly context: ReportContext
  readonly words: CompareWords
  /** The largest difference in points: half the width of a cell. */
  readonly scale: number
  /** The scorecards are in the same report. */
  readonly cards: boolean
}

/** What was said about a criterion. */
export const isSaid = ({ title }: CompareRow): boolean =>
  ['evaluator', 'agreed', 'findings', 'evidence'].includes(title.kind)

/** Of a price that this copy withholds. */
export const isWithheld = ({ criterion }: CompareRow, { withheld }: ReportContext): boolean =>
  criterion !== null && withheld.has(criterion)

/** All of a cell that is nothing but sentences, else what stands behind its value. */
const linesOf = (cell: CompareCell, words: CompareWords): readonly string[] => {
  const more = cellMore(cell)
  return isText(cell, words) && more.length === 0 ? [cellHead(cell, words)] : more
}

const isText = (cell: CompareCell, words: CompareWords): boolean =>
  cell.kind === 'texts' || cell.kind === 'evidence' || cellHead(cell, words).length > LONG

/** Evidence stands here alone. */
const isOnCards = (row: CompareRow): boolean => isSaid(row) && row.title.kind !== 'evidence'

/** Whether a text of it is cut. */
export const isCut = (row: CompareRow, { words, cards }: RowPage): boolean =>
  cards &&
  isOnCards(row) &&
  row.cells.some((cell) => linesOf(cell, words).some(({ length }) => length > CUT))

const cellOf = (row: CompareRow, at: number, page: RowPage): ComparedCell => {
  const { context, words, scale } = page
  const cell = row.cells[at]
  const baseline = row.cells[0]
  const plain = (main: string): ComparedCell => ({
    main,
    texts: [],
    note: '',
    bar: null,
    best: false,
  })
  if (isWithheld(row, context)) return plain(text('report.redact.cell'))
  if (cell === undefined || baseline === undefined || cell.kind === 'empty') return plain('–')
  const difference = at === 0 ? null : differenceText(row, cell, baseline, words)
  const behind = behindOf(cell)
  const own = cell.kind === 'score' ? cell.cell.contribution : null
  const value = isText(cell, words) ? '' : printable(cellHead(cell, words))
  const beside = behind === null ? '' : formatDifference(behind, LOCALE, context.decimals)
  const cut = page.cards && isOnCards(row)
  return {
    main: difference === null ? value : text('report.compare.difference', { value, difference }),
    texts: linesOf(cell, words).map((line) => saidText(cut ? shortened(line, CUT) : line)),
    note:
      own === null
        ? beside
        : text(behind === null ? 'compare.points' : 'report.compare.points', {
            points: points(context, own),
            difference: beside,
          }),
    bar: behind === null || !(scale > 0) ? null : behind / scale,
    best: marksOfRow(row)[at] === 'best',
  }
}

export const rowOf = (row: CompareRow, columns: readonly number[], page: RowPage): ComparedRow => ({
  label: printable(titleText(row.title)),
  about: isSaid(row) && row.criterion !== null ? criterionName(page.context, row.criterion) : null,
  level: row.level,
  strong: row.title.kind === 'group' || row.title.kind === 'total',
  weight:
    row.weight === null
      ? ''
      : isWithheld(row, page.context)
        ? '–'
        : share(page.context, row.weight),
  cells: columns.map((at) => cellOf(row, at, page)),
})
