// Texts of one gesture on several cells as edits, or the cells that do not fit, by name. Nothing is changed
// here: a block is taken as a whole, or without what does not fit when the person says so.
import type { Confidence } from '../../../shared/domain/model.ts'
import { formatList } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'
import { readEntry } from './score-entry.ts'
import { isCommentable, type SheetCell } from './sheet-cells.ts'
import type { CellEdit } from './sheet-edits.ts'
import type { SheetColumn } from './sheet-types.ts'

export const confidences = ['low', 'medium', 'high'] as const

export const confidenceText = (confidence: Confidence): string =>
  text(`scoring.confidence.${confidence}`)

/** By its word or how that begins, in the language spoken or in English; `undefined`: not understood. */
export const readConfidence = (typed: string): Confidence | null | undefined => {
  const said = typed.trim().toLowerCase()
  if (/^[-–—]?$/.test(said)) return null
  return confidences.find(
    (confidence) =>
      confidenceText(confidence).toLowerCase().startsWith(said) || confidence.startsWith(said),
  )
}

/** What a text means in a column: an edit, or why not. */
type ReadCell =
  | { readonly ok: true; readonly edit: CellEdit }
  | { readonly ok: false; readonly reason: string; readonly short: string }

/** null: the cell cannot be edited there. */
export const readCell = (
  cell: SheetCell,
  column: Pick<SheetColumn, 'kind'>,
  typed: string,
): ReadCell | null => {
  const { evaluator, leaf } = cell
  const may = column.kind === 'comment' ? isCommentable(cell) : cell.editable
  if (!may || evaluator === null) return null
  const agency = cell.agency.id
  const criterion = leaf.criterion.id
  switch (column.kind) {
    case 'cell': {
      const reading = readEntry(typed, leaf.criterion, leaf.scale, locale)
      if (!reading.ok) return reading
      const score = reading.entry
      return { ok: true, edit: { agency, criterion, evaluator, kind: 'score', score } }
    }
    case 'comment': {
      const comment = typed.trim() === '' ? null : typed
      return { ok: true, edit: { agency, criterion, evaluator, kind: 'comment', comment } }
    }
    case 'confidence': {
      const confidence = readConfidence(typed)
      if (confidence !== undefined)
        return { ok: true, edit: { agency, criterion, evaluator, kind: 'confidence', confidence } }
      return {
        ok: false,
        reason: text('scoring.notConfidence'),
        short: text('scoring.short.notConfidence', { value: typed.trim() }),
      }
    }
    default:
      return null
  }
}

export interface Change {
  readonly cell: SheetCell
  readonly column: Pick<SheetColumn, 'kind'>
  /** null: to be emptied. */
  readonly text: string | null
}

export interface ReadChanges {
  readonly edits: readonly CellEdit[]
  /** Each that does not fit, named, with its rule. */
  readonly faults: readonly string[]
}

export const readChanges = (changes: readonly Change[]): ReadChanges => {
  const edits: CellEdit[] = []
  const faults: string[] = []
  for (const { cell, column, text: typed } of changes) {
    const reading = readCell(cell, column, typed ?? '')
    if (reading === null) continue
    if (reading.ok) edits.push(reading.edit)
    else
      faults.push(
        text('scoring.badCell', {
          criterion: cell.leaf.criterion.name,
          agency: cell.agency.name,
          fault: reading.short,
        }),
      )
  }
  return { edits, faults }
}

/** Named in the message; the others are counted. */
const named = 3

export const faultText = ({ edits, faults }: ReadChanges): string => {
  const first = faults.slice(0, named)
  const rest = faults.length - first.length
  const list = rest === 0 ? first : [...first, plural('scoring.badCellsMore', rest)]
  return plural('scoring.badCells', faults.length, {
    of: edits.length + faults.length,
    cells: formatList(list, locale, 'and'),
  })
}
