// Gestures on several cells, from the texts on the page to the one call that the screen answers.
import { plural, text } from '../../../shared/messages/translate.ts'
import {
  type CellText,
  clearCells,
  effectOf,
  fillCells,
  placeBlock,
  pointsOf,
  sizeOf,
  type TextAt,
} from './block-edits.ts'
import type { TextBlock } from './clipboard.ts'
import type { GridPoint, GridSpan } from './grid-selection.ts'
import type { GridEditHow, GridOutcome, GridSize } from './grid-types.ts'

/** What a gesture needs to know of the grid. */
export interface GridTexts {
  /** That can be edited: without the rows at the foot. */
  readonly size: GridSize
  /** Rows after them that a paste may make. */
  readonly spare: number
  readonly textAt: TextAt
  readonly copyAt: (point: GridPoint) => string
  /** Hands the changes to the screen; an answer says why not. null: this grid cannot be edited so. */
  readonly write: ((cells: readonly CellText[], how: GridEditHow) => string | null) | null
}

/** The part of the selection that can hold values; null: it lies in the header or at the foot. */
const editable = (span: GridSpan, { size }: GridTexts): GridSpan | null =>
  span.top < 0 || span.top >= size.rows
    ? null
    : { ...span, bottom: Math.min(span.bottom, size.rows - 1) }

const done = { paste: 'pasted', fill: 'filled', clear: 'cleared', cut: 'cleared' } as const

const write = (
  cells: readonly CellText[],
  how: GridEditHow,
  { textAt, copyAt, write: give }: GridTexts,
): GridOutcome | null => {
  if (give === null) return null
  const { changes, skipped } = effectOf(cells, textAt, copyAt)
  const reason = changes.length === 0 ? null : give(changes, how)
  if (reason !== null) return { kind: 'refused', reason }
  return { kind: done[how], changed: changes.length, skipped }
}

export const copyOf = (span: GridSpan, { copyAt }: GridTexts): TextBlock => {
  const { columns } = sizeOf(span)
  const texts = pointsOf({ ...span, top: Math.max(0, span.top) }).map(copyAt)
  return Array.from({ length: texts.length / columns }, (_, row) =>
    texts.slice(row * columns, (row + 1) * columns),
  )
}

export const clear = (
  span: GridSpan,
  how: 'clear' | 'cut',
  grid: GridTexts,
): GridOutcome | null => {
  const target = editable(span, grid)
  return target && write(clearCells(target), how, grid)
}

export const fill = (
  span: GridSpan,
  direction: 'down' | 'right',
  grid: GridTexts,
): GridOutcome | null => {
  const target = editable(span, grid)
  return target && write(fillCells(target, direction, grid.textAt), 'fill', grid)
}

/** One text in every cell of the selection. */
export const fillWith = (span: GridSpan, typed: string, grid: GridTexts): GridOutcome | null => {
  const target = editable(span, grid)
  const of = typed === '' ? null : typed
  return (
    target &&
    write(
      pointsOf(target).map((at) => ({ at, text: of })),
      'fill',
      grid,
    )
  )
}

/** `span`: the cells it was pasted into. */
export const paste = (
  block: TextBlock,
  span: GridSpan,
  grid: GridTexts,
): { readonly outcome: GridOutcome; readonly span: GridSpan | null } | null => {
  const target = editable(span, grid)
  if (target === null || grid.write === null) return null
  const { rows, columns } = grid.size
  const placed = placeBlock(block, target, { rows: rows + grid.spare, columns })
  if (!placed.fits) {
    const { block: size, room } = placed
    return { outcome: { kind: 'too-large', block: size, room }, span: null }
  }
  const outcome = write(placed.cells, 'paste', grid)
  return outcome && { outcome, span: outcome.kind === 'refused' ? null : placed.span }
}

const counted = {
  pasted: 'ui.grid.pasted',
  filled: 'ui.grid.filled',
  cleared: 'ui.grid.cleared',
} as const

export interface GridNotice {
  readonly words: string
  /** `failed`: nothing was changed; `partly`: less than was asked for. Both are shown at the cell. */
  readonly tone: 'done' | 'partly' | 'failed'
}

export const noticeOf = (outcome: GridOutcome): GridNotice => {
  switch (outcome.kind) {
    case 'copied':
    case 'cut':
      return { words: text(`ui.grid.${outcome.kind}`, { ...outcome.size }), tone: 'done' }
    case 'refused':
      return { words: outcome.reason, tone: 'failed' }
    case 'too-large': {
      const { block, room } = outcome
      const sizes = { ...block, roomRows: room.rows, roomColumns: room.columns }
      return { words: text('ui.grid.tooLarge', sizes), tone: 'failed' }
    }
    default: {
      const { kind, changed, skipped } = outcome
      if (changed === 0 && skipped > 0) return { words: text('ui.grid.readOnly'), tone: 'failed' }
      if (changed === 0) return { words: text('ui.grid.unchanged'), tone: 'done' }
      const words = plural(counted[kind], changed)
      if (skipped === 0) return { words, tone: 'done' }
      return { words: `${words} ${plural('ui.grid.skipped', skipped)}`, tone: 'partly' }
    }
  }
}
