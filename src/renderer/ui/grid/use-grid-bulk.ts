// Gestures on several cells of one grid: its texts, its clipboard, and the words for what became of them.
import { type RefObject, useState } from 'react'
import { sizeOf } from './block-edits.ts'
import { clear, copyOf, type GridNotice, type GridTexts, noticeOf, paste } from './bulk-edits.ts'
import type { GridPoint, GridSpan } from './grid-selection.ts'
import type { GridColumn, GridOutcome, GridProps } from './grid-types.ts'
import { shownText } from './shown-text.ts'
import { type ClipboardActions, useGridClipboard } from './use-grid-clipboard.ts'

/** A paste of more rows than this is a mistake. */
const mostSpare = 10_000

export interface GridBulk {
  readonly texts: GridTexts
  readonly report: (outcome: GridOutcome | null) => void
  /** Shown at the active cell until the next key. */
  readonly notice: GridNotice | null
  readonly dismiss: () => void
  /** Read aloud. */
  readonly said: string
  readonly say: (words: string) => void
  readonly clipboard: ClipboardActions
}

export function useGridBulk<Row, Column extends GridColumn>(
  {
    rows: body,
    columns,
    renderCell,
    getEditText,
    getCopyText,
    onEditMany,
    onOutcome,
    spareRow,
  }: GridProps<Row, Column>,
  grid: {
    readonly scroller: RefObject<HTMLElement | null>
    readonly rows: readonly Row[]
    readonly span: GridSpan | null
    readonly onPasted: (span: GridSpan) => void
  },
): GridBulk {
  const [notice, setNotice] = useState<GridNotice | null>(null)
  const [said, say] = useState('')
  const { span } = grid

  const rowAt = (at: number): Row | undefined =>
    at < body.length ? body[at] : spareRow?.(at - body.length)
  const textAt = (point: GridPoint): string | null => {
    const row = rowAt(point.row)
    const column = columns[point.column]
    return row === undefined || column === undefined ? null : (getEditText?.(row, column) ?? null)
  }
  const texts: GridTexts = {
    size: { rows: body.length, columns: columns.length },
    spare: spareRow === undefined ? 0 : mostSpare,
    textAt,
    copyAt: (point) => {
      const row = grid.rows[point.row]
      const column = columns[point.column]
      if (row === undefined || column === undefined) return ''
      return (
        getCopyText?.(row, column) ??
        textAt(point) ??
        shownText(renderCell(row, column, { focused: false, selected: false }))
      )
    },
    write:
      onEditMany === undefined || getEditText === undefined
        ? null
        : (cells, how) =>
            onEditMany(
              cells.flatMap(({ at, text }) => {
                const row = rowAt(at.row)
                const column = columns[at.column]
                return row === undefined || column === undefined ? [] : [{ row, column, text }]
              }),
              how,
            ),
  }
  const report = (outcome: GridOutcome | null): void => {
    if (outcome === null) return
    const words = noticeOf(outcome)
    // What is shown at the cell is an alert of its own.
    setNotice(words.tone === 'done' ? null : words)
    say(words.tone === 'done' ? words.words : '')
    onOutcome?.(outcome)
  }

  const clipboard: ClipboardActions = {
    copy: () => {
      if (span === null || span.top < 0) return null
      report({ kind: 'copied', size: sizeOf(span) })
      return copyOf(span, texts)
    },
    cut: () => {
      if (span === null || span.top < 0) return null
      const block = copyOf(span, texts)
      const outcome = clear(span, 'cut', texts)
      const kind = outcome === null ? 'copied' : 'cut'
      report(outcome?.kind === 'refused' ? outcome : { kind, size: sizeOf(span) })
      return block
    },
    paste: (block) => {
      const pasted = span && paste(block, span, texts)
      if (pasted === null) return
      if (pasted.span !== null) grid.onPasted(pasted.span)
      report(pasted.outcome)
    },
  }
  useGridClipboard(grid.scroller, clipboard)

  return { texts, report, notice, dismiss: () => setNotice(null), said, say, clipboard }
}
