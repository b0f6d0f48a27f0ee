// What happens to cells: typed, pasted, filled and cleared texts, levels, comments and confidence become edits;
// a block that does not fit is refused with the cells that do not, and offered without them.
import { useState } from 'react'
import type { AgencyId, Confidence, EvaluationId } from '../../../shared/domain/model.ts'
import { plural } from '../../../shared/messages/translate.ts'
import type { GridChange, GridEditHow } from '../../ui/grid/grid-types.ts'
import { toast } from '../../ui/toast.tsx'
import { faultText, readCell, readChanges } from './read-changes.ts'
import type { Entry } from './score-entry.ts'
import { isCommentable, type SheetCell } from './sheet-cells.ts'
import type { CellEdit } from './sheet-edits.ts'
import { cellOf, type SheetColumn, type SheetRow } from './sheet-types.ts'
import { useCellEdits } from './use-cell-edits.ts'

/** Nothing new is no change, and no entry in the ledger. */
const saysTheSame = (cell: SheetCell, edit: CellEdit): boolean => {
  switch (edit.kind) {
    case 'score':
      return edit.score === (cell.state === 'scored' ? cell.raw : cell.state)
    case 'confidence':
      return edit.confidence === cell.confidence
    case 'comment':
      return edit.comment === null && !cell.commented
  }
}

export interface CellEntry {
  readonly enter: (cell: SheetCell, entry: Entry) => void
  readonly comment: (cell: SheetCell, comment: string | null) => void
  readonly confide: (cell: SheetCell, confidence: Confidence | null) => void
  readonly onCommit: (row: SheetRow, column: SheetColumn, typed: string) => string | null
  readonly onEditMany: (
    changes: readonly GridChange<SheetRow, SheetColumn>[],
    how: GridEditHow,
  ) => string | null
  /** Pastes what fitted of the block that was refused last; null: there is none. */
  readonly pasteFitting: (() => void) | null
  /** Whose score was changed last. */
  readonly changed: AgencyId | null
}

export function useCellEntry(evaluation: EvaluationId): CellEntry {
  const apply = useCellEdits(evaluation)
  const [changed, setChanged] = useState<AgencyId | null>(null)
  const [fitting, setFitting] = useState<readonly CellEdit[]>([])

  const give = (edits: readonly CellEdit[]): void => {
    const [first] = edits
    if (first === undefined) return
    setFitting([])
    if (edits.some(({ kind }) => kind === 'score')) setChanged(first.agency)
    void apply(edits)
  }
  const giveOne = (cell: SheetCell, edit: CellEdit): void => {
    if (!saysTheSame(cell, edit)) give([edit])
  }
  const say = (
    cell: SheetCell,
    what:
      | { readonly kind: 'score'; readonly score: Entry }
      | { readonly kind: 'comment'; readonly comment: string | null }
      | { readonly kind: 'confidence'; readonly confidence: Confidence | null },
  ): void => {
    const { evaluator } = cell
    const may = what.kind === 'comment' ? isCommentable(cell) : cell.editable
    if (!may || evaluator === null) return
    const key = { agency: cell.agency.id, criterion: cell.leaf.criterion.id, evaluator }
    giveOne(cell, { ...key, ...what })
  }

  return {
    enter: (cell, score) => say(cell, { kind: 'score', score }),
    comment: (cell, comment) => say(cell, { kind: 'comment', comment }),
    confide: (cell, confidence) => say(cell, { kind: 'confidence', confidence }),
    onCommit(row, column, typed) {
      const cell = cellOf(row, column)
      const reading = cell === null ? null : readCell(cell, column, typed)
      if (cell === null || reading === null) return null
      if (!reading.ok) return reading.reason
      giveOne(cell, reading.edit)
      return null
    },
    onEditMany(changes, how) {
      const read = readChanges(
        changes.flatMap(({ row, column, text: typed }) => {
          const cell = cellOf(row, column)
          return cell === null ? [] : [{ cell, column, text: typed }]
        }),
      )
      if (read.faults.length === 0) {
        give(read.edits)
        return null
      }
      const { edits } = read
      if (how === 'paste' && edits.length > 0) {
        setFitting(edits)
        toast({
          message: plural('scoring.someFit', edits.length, {
            of: edits.length + read.faults.length,
          }),
          action: {
            label: plural('scoring.pasteFitting', edits.length),
            run: () => give(edits),
          },
        })
      }
      return faultText(read)
    },
    pasteFitting: fitting.length === 0 ? null : () => give(fitting),
    changed,
  }
}
