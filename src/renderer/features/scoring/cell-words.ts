// What a cell says in words: shown, read aloud, copied and edited.
import type { EvidenceGrade } from '../../../shared/domain/model.ts'
import { type CellFilter, passesFilter } from '../../../shared/domain/scoring/cell-filter.ts'
import { formatNumber, formatScore } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import { shareText } from './header-progress.tsx'
import { confidenceText } from './read-changes.ts'
import { editText } from './score-entry.ts'
import { isCommentable, type Progress, type SheetCell } from './sheet-cells.ts'
import { cellOf, type LeafRow, type SheetColumn, type SheetRow } from './sheet-types.ts'

/** The comment of one evaluator's cell; '' where there is none or it is not known yet. */
export type CommentOf = (cell: SheetCell) => string

/** A raw value as its criterion shows it. */
export const rawText = (cell: SheetCell): string => {
  if (cell.state === 'not-applicable') return text('scoring.na')
  if (cell.raw === null) return text('scoring.none')
  switch (cell.leaf.criterion.kind) {
    case 'rated':
      return formatNumber(cell.raw, locale, cell.decimals)
    case 'measured':
      return formatNumber(cell.raw, locale, 0, 2)
    case 'price':
      return formatNumber(cell.raw, locale, 0)
  }
}

export const gradeText = (grade: EvidenceGrade): string => text(`scoring.grade.${grade}`)

/** The name of the level that the score is exactly at; '' between levels. */
export const levelLabel = (cell: SheetCell): string =>
  cell.raw === null
    ? ''
    : (cell.leaf.criterion.levels.find((level) => level.value === cell.raw)?.label ?? '')

export const movedText = (moved: number): string =>
  plural(moved > 0 ? 'scoring.movedUp' : 'scoring.movedDown', Math.abs(moved))

/** The lowest and the highest of the evaluators, who stand before the panel; '' where they cannot differ. */
export const rangeText = (row: LeafRow): string => {
  const given = row.cells.flatMap((cell) =>
    cell.evaluator === null || !cell.rated || cell.raw === null ? [] : [cell.raw],
  )
  if (given.length < 2) return ''
  const number = (value: number): string => formatNumber(value, locale, 0, 2)
  const [low, high] = [Math.min(...given), Math.max(...given)]
  return low === high ? text('scoring.same') : `${number(low)}–${number(high)}`
}

const spokenNumber = (cell: SheetCell): string => {
  if (cell.state === 'not-applicable') return text('scoring.cellNotApplicable')
  if (cell.part === 'none') return text('scoring.cellNotAsked')
  if (cell.raw === null)
    return text(cell.editable ? 'scoring.cellNotScored' : 'scoring.cellMissing')
  const words = rawText(cell)
  const { kind } = cell.leaf.criterion
  if (kind === 'measured') return text('scoring.cellMeasured', { cell: words })
  if (kind === 'price') return text('scoring.cellPrice', { cell: words })
  return cell.layer === 'moderated' ? text('scoring.cellAgreed', { cell: words }) : words
}

/** Everything that the cell's signs say, one after the other. */
const spokenCell = (cell: SheetCell, filter: CellFilter): string =>
  [
    spokenNumber(cell),
    ...(cell.commented ? [text('scoring.cellHasComment')] : []),
    ...(cell.confidence === null ? [] : [text(`scoring.cellConfidence.${cell.confidence}`)]),
    ...(cell.evidence === null
      ? []
      : [text('scoring.cellEvidence', { grade: gradeText(cell.evidence) })]),
    ...(passesFilter(cell, filter) ? [] : [text('scoring.cellFiltered')]),
  ].join(', ')

const named = (name: string, { scored, notApplicable, of }: Progress): string =>
  of === 0 ? name : `${name}, ${shareText({ done: scored + notApplicable, of })}`

/** In words what the cell shows by signs; null where the content says enough. */
export const cellLabeller =
  (filter: CellFilter) =>
  (row: SheetRow, column: SheetColumn): string | null => {
    if (column.kind === 'criterion' && row.kind === 'leaf')
      return named(row.leaf.criterion.name, row.progress)
    if (column.kind === 'agency' && row.kind === 'agency')
      return named(row.agency.name, row.progress)
    if (column.kind !== 'cell') return null
    if (row.kind === 'group') return text('scoring.groupCell')
    if (row.kind === 'rank')
      return row.standings[column.at]?.excluded === true ? text('scoring.outLabel') : null
    const cell = cellOf(row, column)
    return cell === null ? null : spokenCell(cell, filter)
  }

export const editReader =
  (commentOf: CommentOf) =>
  (row: SheetRow, column: SheetColumn): string | null => {
    const cell = cellOf(row, column)
    if (cell === null || !(column.kind === 'comment' ? isCommentable(cell) : cell.editable))
      return null
    switch (column.kind) {
      case 'cell':
        return editText(cell, locale)
      case 'comment':
        return commentOf(cell)
      case 'confidence':
        return cell.confidence === null ? '' : confidenceText(cell.confidence)
      default:
        return null
    }
  }

/** For the clipboard: numbers as they would be typed, names as they are, totals as they are printed. */
export const copyReader = (commentOf: CommentOf) => {
  const edited = editReader(commentOf)
  return (row: SheetRow, column: SheetColumn): string => {
    const typed = edited(row, column)
    if (typed !== null) return typed
    const cell = cellOf(row, column)
    switch (column.kind) {
      case 'criterion':
        if (row.kind === 'leaf' || row.kind === 'cell') return row.leaf.criterion.name
        return row.kind === 'group' ? row.criterion.name : 'name' in row ? row.name : ''
      case 'agency':
        return 'agency' in row ? row.agency.name : ''
      case 'weight':
        return row.kind === 'leaf' ? formatNumber(row.leaf.weight * 100, locale, 0, 1) : ''
      case 'cell': {
        if (cell !== null) return editText(cell, locale)
        if (row.kind === 'sums')
          return formatScore(row.scores[column.at] ?? null, locale, row.decimals)
        if (row.kind !== 'total' && row.kind !== 'rank') return ''
        const standing = row.standings[column.at]
        return row.kind === 'rank'
          ? String(standing?.rank ?? '')
          : standing?.score == null
            ? ''
            : formatScore(standing.score, locale, row.decimals)
      }
      case 'total':
        return row.kind === 'agency' && row.standing.score !== null
          ? formatScore(row.standing.score, locale, row.decimals)
          : ''
      case 'rank':
        return row.kind === 'agency' ? String(row.standing.rank ?? '') : ''
      case 'range':
        return row.kind === 'leaf' ? rangeText(row) : ''
      case 'level':
        return row.kind === 'cell' ? levelLabel(row) : ''
      case 'evidence':
        return row.kind === 'cell' && row.evidence !== null ? gradeText(row.evidence) : ''
      default:
        return ''
    }
  }
}

export const rowKey = (row: SheetRow): string => row.id

/** Of the cells of a row that one edit changed all say the same but that one, and the row's own name. */
export const sameCell = (before: SheetRow, after: SheetRow, column: SheetColumn): boolean => {
  if (column.kind !== 'cell') return false
  if (before.kind === 'total' || before.kind === 'rank')
    return (
      before.kind === after.kind &&
      before.whose === after.whose &&
      before.decimals === after.decimals &&
      before.standings[column.at] === after.standings[column.at]
    )
  const cell = cellOf(before, column)
  return cell !== null && before.kind !== 'cell' && cell === cellOf(after, column)
}
