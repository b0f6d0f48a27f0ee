// What a grid does: keys, pointer and clipboard become changes of the selection, edits of one cell, and
// gestures on several. grid.tsx only shows the outcome.
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useImperativeHandle,
  useRef,
} from 'react'
import { flushSync } from 'react-dom'
import { text } from '../../../shared/messages/translate.ts'
import { openContextMenu } from '../context-menu.tsx'
import { sizeOf } from './block-edits.ts'
import { clear, fill, fillWith, type GridNotice } from './bulk-edits.ts'
import { gestureIn } from './gestures-now.ts'
import type { GridEdit, GridEditor } from './grid-cell.tsx'
import { gridMenu, useGridGestures } from './grid-commands.ts'
import { edgeOf, fillKey, isTyping, nextEditable, nextWithin, selectionKey } from './grid-keys.ts'
import {
  type GridCommand,
  type GridPoint,
  type GridRange,
  type GridSpan,
  isSingle,
  spanOf,
} from './grid-selection.ts'
import type { GridColumn, GridProps } from './grid-types.ts'
import { useGridBulk } from './use-grid-bulk.ts'
import { useGridEdit } from './use-grid-edit.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { type GridPlan, pointOfElement, useGridDrag } from './use-grid-pointer.ts'

export interface GridPlaces<Row> {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Of the body and the foot. */
  readonly rows: readonly Row[]
  readonly range: GridRange | null
  readonly apply: (command: GridCommand, page: number) => GridRange | null
  readonly page: number
  readonly plan: GridPlan
  /** The header row can be reached. */
  readonly header: boolean
}

export interface GridBehaviour {
  readonly edit: GridEdit | null
  readonly editor: GridEditor
  /** Shown at the active cell. */
  readonly notice: GridNotice | null
  /** Read aloud. */
  readonly said: string
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void
    readonly onDoubleClick: (event: { readonly target: EventTarget }) => void
    readonly onFocus: (event: { readonly target: EventTarget }) => void
    readonly onBlur: () => void
  }
}

const isWithin = ({ row, column }: GridPoint, span: GridSpan): boolean =>
  row >= span.top && row <= span.bottom && column >= span.left && column <= span.right

const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']
/** They begin a character that only the field itself can compose. */
const composing = ['Dead', 'Process']

export function useGrid<Row, Column extends GridColumn>(
  props: GridProps<Row, Column>,
  { scroller, rows, range, apply, page, plan, header }: GridPlaces<Row>,
): GridBehaviour {
  const { columns } = props
  const textAt = (point: GridPoint): string | null => {
    const row = props.rows[point.row]
    const column = columns[point.column]
    return row === undefined || column === undefined
      ? null
      : (props.getEditText?.(row, column) ?? null)
  }
  /** The text that a cell is opened with; null: it is not typed in. */
  const typedAt = (point: GridPoint): string | null =>
    columns[point.column]?.chosen === true ? null : textAt(point)
  const active = range?.active ?? { row: -1, column: -1 }
  const activeRow = rows[active.row]
  const activeColumn = columns[active.column]
  const activeKey =
    activeRow === undefined ? '' : `${props.rowKey(activeRow)}\u0000${activeColumn?.id}`
  const editing = useGridEdit(activeKey, (typed) =>
    activeRow === undefined || activeColumn === undefined || typed === textAt(active)
      ? null
      : (props.onCommit?.(activeRow, activeColumn, typed) ?? null),
  )
  const { edit } = editing
  const focus = useGridFocus(scroller, range, edit !== null)

  const span = range === null ? null : spanOf(range)
  /** Tab has led here from a column, where Enter goes back to. */
  const tabbed = useRef<{ readonly from: number; readonly at: GridPoint } | null>(null)

  const select = (command: GridCommand): void => {
    const extends_ = command.kind === 'move' && command.extend
    tabbed.current = null
    const next = apply(command, page)
    if (next === null) {
      focus.takeNow()
      return
    }
    if (extends_) {
      focus.take()
      focus.follow()
    } else focus.goTo(next.active)
    say(
      isSingle(next) || command.kind === 'within'
        ? ''
        : text('ui.grid.selected', { ...sizeOf(spanOf(next)) }),
    )
  }
  const bulk = useGridBulk(props, {
    scroller,
    rows,
    span,
    onPasted: (pasted) => select({ kind: 'span', span: pasted }),
  })
  const { texts, report, notice, dismiss, said, say } = bulk

  useImperativeHandle(props.ref, () => ({
    focus: focus.takeNow,
    follow: focus.follow,
    edit: (typed) => {
      if (typedAt(active) !== null) editing.open(typed, 'replace')
    },
  }))

  const commitAnd = (next: GridCommand | null): boolean => {
    if (!editing.commit()) return false
    focus.take()
    if (next !== null) select(next)
    return true
  }
  const tabbedFrom = (): number => {
    const { current } = tabbed
    return current?.at.row === active.row && current.at.column === active.column
      ? current.from
      : active.column
  }
  const canType = (point: GridPoint): boolean => typedAt(point) !== null
  /** After Enter: the next row of the column that takes typing; where there is none, this one keeps the cell. */
  const rowAfter = (step: 1 | -1, column: number): number => {
    for (let row = active.row + step; row >= 0 && row < rows.length; row += step)
      if (canType({ row, column })) return row
    return active.row
  }
  /** After Enter or Tab: through a selection of several cells, around its end; null: there is none. */
  const through = (direction: 1 | -1, along: 'rows' | 'columns'): GridCommand | null =>
    range === null || isSingle(range)
      ? null
      : { kind: 'within', at: nextWithin(spanOf(range), active, direction, along, canType) }
  const goTo = (at: GridPoint): GridCommand => ({ kind: 'point', at, extend: false })

  const keyInEditor = (event: KeyboardEvent, current: GridEdit): boolean => {
    const size = texts.size
    if (event.key === 'Escape') {
      focus.take()
      editing.cancel()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const filled =
        range === null || isSingle(range) || span === null
          ? null
          : fillWith(span, current.text, texts)
      if (filled === null) commitAnd(null)
      else {
        editing.settle(filled.kind === 'refused' ? filled.reason : null)
        if (filled.kind === 'refused') return true
        focus.take()
        report(filled)
      }
    } else if (event.key === 'Enter') {
      const step = event.shiftKey ? -1 : 1
      const column = tabbedFrom()
      commitAnd(through(step, 'columns') ?? goTo({ row: rowAfter(step, column), column }))
    } else if (event.key === 'Tab') {
      const step = event.shiftKey ? -1 : 1
      const from = tabbedFrom()
      const at = nextEditable(active, step, size, canType)
      if (commitAnd(through(step, 'rows') ?? goTo(at))) tabbed.current = { from, at }
    } else if (current.mode === 'replace' && event.key.startsWith('Arrow')) {
      commitAnd(selectionKey({ key: event.key, mod: false, shift: false }))
    } else return false
    return true
  }

  const activate = (point: GridPoint): void => {
    const row = rows[point.row]
    const column = columns[point.column]
    if (column === undefined) return
    if (point.row < 0) column.onHeader?.()
    else if (row !== undefined) props.onActivate?.(row, column)
  }
  const openOrActivate = (point: GridPoint): void => {
    const typed = typedAt(point)
    if (typed === null) activate(point)
    else editing.open(typed, 'modify')
  }

  const gestures = useGridGestures((gesture) => {
    if (range === null || span === null) return null
    const open = textAt(active) === null ? null : () => openOrActivate(active)
    return gestureIn(gesture, { span, bulk, select, focus: focus.takeNow, edit: open })
  })
  const onContextMenu = (event: MouseEvent<HTMLElement>): void => {
    const point = pointOfElement(event.target as Element)
    if (point === null || point.row < 0 || edit !== null) return
    // What the menu offers is that of the cell under the pointer.
    if (span === null || !isWithin(point, span)) flushSync(() => select(goTo(point)))
    gestures.take()
    openContextMenu(event, [...(props.menu ?? []), null, ...gridMenu])
  }

  const keyOnCells = (event: KeyboardEvent, of: GridRange, hadNotice: boolean): boolean => {
    const mod = event.ctrlKey || event.metaKey
    const press = { key: event.key, mod, shift: event.shiftKey }
    const canEdit = typedAt(active) !== null
    if (canEdit && isTyping(event)) {
      editing.open(event.key, 'replace')
      return true
    }
    if (event.altKey) return false
    const edge = edgeOf(
      press,
      press.shift ? of.to : of.active,
      { rows: rows.length, columns: columns.length },
      (point) => point.row >= 0 && texts.copyAt(point) !== '',
    )
    const command: GridCommand | null =
      edge === null ? selectionKey(press) : { kind: 'move', to: edge, extend: press.shift }
    if (command !== null) {
      select(command)
      return true
    }
    const direction = fillKey(press)
    if (direction !== null && texts.write !== null) {
      report(fill(spanOf(of), direction, texts))
      return true
    }
    if (mod) return false
    if (canEdit && composing.includes(event.key)) {
      // Not prevented, and in this very event: the field gets the character.
      flushSync(() => editing.open('', 'replace'))
      return false
    }
    switch (event.key) {
      case 'Enter':
      case 'F2':
        openOrActivate(active)
        return true
      case ' ':
        if (!canEdit) activate(active)
        return true
      case 'Delete':
      case 'Backspace':
        report(clear(spanOf(of), 'clear', texts))
        return true
      case 'Escape':
        if (!isSingle(of)) select({ kind: 'collapse' })
        return hadNotice || !isSingle(of)
      default:
        return false
    }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (range === null || event.defaultPrevented || event.nativeEvent.isComposing) return
    // Held for the key that follows: by itself it means nothing, and ends nothing.
    if (modifiers.includes(event.key)) return
    let used: boolean
    if (edit !== null) used = keyInEditor(event, edit)
    else {
      if (notice !== null) dismiss()
      const own =
        activeRow !== undefined &&
        activeColumn !== undefined &&
        props.onCellKey?.(event, activeRow, activeColumn) === true
      used = own || keyOnCells(event, range, notice !== null)
    }
    if (!used) return
    event.preventDefault()
    if (edit !== null || event.key === 'Escape') event.stopPropagation()
  }

  const drag = useGridDrag(scroller, plan, (at) => select({ kind: 'point', at, extend: true }))
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return
    const point = pointOfElement(event.target as Element)
    if (point === null || (point.row < 0 && !header)) return
    if (edit !== null) {
      if (point.row === active.row && point.column === active.column) return
      if (!editing.commit()) {
        event.preventDefault()
        return
      }
    }
    dismiss()
    select({ kind: 'point', at: point, extend: event.shiftKey && point.row >= 0 })
    if (point.row >= 0) drag(event, point)
  }

  return {
    edit,
    editor: editing.editor,
    notice,
    said,
    handlers: {
      onKeyDown,
      onPointerDown,
      onContextMenu,
      onDoubleClick: (event) => {
        const point = pointOfElement(event.target as Element)
        if (point !== null && edit === null && point.row >= 0) openOrActivate(point)
      },
      onFocus: (event) => {
        focus.onFocus()
        gestures.take()
        const point = pointOfElement(event.target as Element)
        if (props.selection === null && point !== null) apply(goTo(point), page)
      },
      onBlur: focus.onBlur,
    },
  }
}
