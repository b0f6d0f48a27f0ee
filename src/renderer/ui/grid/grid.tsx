// The keyboard-first grid: scoring and every table that is walked or edited. One tab stop; arrows, Home, End,
// Page keys and Ctrl go where a spreadsheet goes; Shift selects; typing edits; Enter commits and goes down,
// Tab to the right, Esc takes back, Delete clears, F2 edits inside. The screen keeps the selection.
//
//   <Grid label={…} columns={columns} rows={criteria} rowKey={(c) => c.id} renderCell={…}
//     selection={selection} onSelectionChange={setSelection}
//     getEditText={(c, column) => …} onCommit={(c, column, text) => error ?? null} onClear={…} />
//
// It fills its parent (give that a height). Keep columns, rows and functions stable (useMemo, useCallback).
import {
  type KeyboardEvent,
  type PointerEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { classNames } from '../class-names.ts'
import styles from './grid.module.css'
import type { GridEdit } from './grid-cell.tsx'
import { GridHeader } from './grid-header.tsx'
import {
  clampPoint,
  type GridBounds,
  type GridPoint,
  type GridRange,
  moveRange,
  nextEditable,
  single,
  spanOf,
} from './grid-keys.ts'
import { GridRow } from './grid-row.tsx'
import type { GridColumn, GridProps, GridSelection } from './grid-types.ts'
import { useGridLayout } from './use-grid-layout.ts'

/** The row id of the header in a selection. */
export const headerRow = 'header'

const none: readonly never[] = []

export function Grid<Row, Column extends GridColumn>({
  label,
  columns,
  rows: body,
  footer = none,
  rowKey,
  renderCell,
  cellLabel,
  selection,
  onSelectionChange,
  getEditText,
  onCommit,
  onEditMany,
  onActivate,
  onCellKey,
  rowHeight = 40,
  headerHeight = 44,
  footerHeight = rowHeight,
  className,
  ref,
}: GridProps<Row, Column>) {
  const rows = useMemo(() => [...body, ...footer], [body, footer])
  const scroller = useRef<HTMLDivElement>(null)
  const takeFocus = useRef(false)
  const [edit, setEdit] = useState<GridEdit | null>(null)

  const sortable = columns.some((column) => column.onHeader !== undefined)
  const rowIndex = useMemo(
    () => new Map(rows.map((row, index) => [rowKey(row), index])),
    [rows, rowKey],
  )
  const columnIndex = useMemo(
    () => new Map(columns.map((column, index) => [column.id, index])),
    [columns],
  )
  const pointOf = (row: string, column: string): GridPoint | null => {
    const at = row === headerRow && sortable ? -1 : rowIndex.get(row)
    const across = columnIndex.get(column)
    return at === undefined || across === undefined ? null : { row: at, column: across }
  }
  const unpaged: GridBounds = {
    rows: rows.length,
    columns: columns.length,
    page: 1,
    header: sortable,
    frozen: columns.filter((column) => column.sticky === true).length,
  }
  const chosen = selection === null ? null : pointOf(selection.row, selection.column)
  const first = clampPoint(
    {
      row: 0,
      column: Math.max(
        0,
        columns.findIndex((column) => column.sticky !== true),
      ),
    },
    unpaged,
  )
  const focus = chosen ?? first
  const anchor =
    chosen === null || selection?.range == null
      ? null
      : pointOf(selection.range.from.row, selection.range.from.column)
  const range: GridRange | null = focus === null ? null : { focus, anchor: anchor ?? focus }

  const { geometry, visibleRows, page } = useGridLayout(scroller, columns, body.length, focus, {
    row: rowHeight,
    header: headerHeight,
    footer: footer.length * footerHeight,
  })
  const bounds: GridBounds = { ...unpaged, page }

  const cellElement = (point: GridPoint): HTMLElement | null =>
    scroller.current?.querySelector<HTMLElement>(
      `[data-row="${point.row}"][data-column="${point.column}"]`,
    ) ?? null

  const focusCell = (): void => {
    if (focus === null) return
    const element = cellElement(focus)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }

  useLayoutEffect(() => {
    if (edit !== null) return
    const inside = scroller.current?.contains(document.activeElement) === true
    if (!takeFocus.current && !inside) return
    takeFocus.current = false
    // A control inside the cell may have the focus; it keeps it.
    if (focus !== null && cellElement(focus)?.contains(document.activeElement) !== true) focusCell()
  })

  const select = (next: GridRange): void => {
    const idOf = (point: GridPoint): string => {
      const row = rows[point.row]
      return point.row < 0 || row === undefined ? headerRow : rowKey(row)
    }
    const alone = next.focus.row === next.anchor.row && next.focus.column === next.anchor.column
    const selected: GridSelection = {
      row: idOf(next.focus),
      column: columns[next.focus.column]?.id ?? '',
      range: alone
        ? null
        : {
            from: { row: idOf(next.anchor), column: columns[next.anchor.column]?.id ?? '' },
            to: { row: idOf(next.focus), column: columns[next.focus.column]?.id ?? '' },
          },
    }
    onSelectionChange(selected)
  }

  const textAt = (point: GridPoint): string | null => {
    const row = body[point.row]
    const column = columns[point.column]
    return row === undefined || column === undefined ? null : (getEditText?.(row, column) ?? null)
  }

  useImperativeHandle(ref, () => ({
    focus: () => {
      takeFocus.current = true
      focusCell()
    },
    edit: (text) => {
      if (focus !== null && textAt(focus) !== null) setEdit({ text, error: null, mode: 'replace' })
    },
  }))

  /** Ends the edit; false when the text was refused and the edit goes on. */
  const commit = (): boolean => {
    if (edit === null || focus === null) return true
    const row = body[focus.row]
    const column = columns[focus.column]
    if (row === undefined || column === undefined) return true
    const error = edit.text === textAt(focus) ? null : (onCommit?.(row, column, edit.text) ?? null)
    setEdit(error === null ? null : { ...edit, error })
    return error === null
  }

  const commitAnd = (next: GridRange | null): void => {
    if (!commit()) return
    takeFocus.current = true
    if (next !== null) select(next)
  }

  const keyInEditor = (event: KeyboardEvent, from: GridPoint, current: GridEdit): void => {
    const used = (): void => {
      event.preventDefault()
      event.stopPropagation()
    }
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      used()
      takeFocus.current = true
      setEdit(null)
    } else if (event.key === 'Enter') {
      used()
      const key = event.shiftKey ? 'ArrowUp' : 'ArrowDown'
      // Totals at the foot are not edited: the last row keeps the cell.
      const inBody = { ...bounds, rows: body.length, header: false }
      commitAnd(moveRange(single(from), { key, mod: false, shift: false }, inBody))
    } else if (event.key === 'Tab') {
      used()
      const to = nextEditable(
        from,
        event.shiftKey ? -1 : 1,
        { ...bounds, rows: body.length },
        (point) => textAt(point) !== null,
      )
      commitAnd(single(to))
    } else if (current.mode === 'replace' && event.key.startsWith('Arrow')) {
      used()
      commitAnd(moveRange(single(from), { key: event.key, mod: false, shift: false }, bounds))
    }
  }

  const clear = (covered: GridRange): void => {
    const span = spanOf(covered)
    const cells = body.slice(span.top, span.bottom + 1).flatMap((row) =>
      columns
        .slice(span.left, span.right + 1)
        .filter((column) => (getEditText?.(row, column) ?? null) !== null)
        .map((column) => ({ row, column, text: null })),
    )
    if (cells.length > 0) onEditMany?.(cells, 'clear')
  }

  const activate = (point: GridPoint): void => {
    const column = columns[point.column]
    const row = rows[point.row]
    if (column === undefined) return
    if (point.row < 0) column.onHeader?.()
    else if (row !== undefined) onActivate?.(row, column)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (focus === null || range === null || event.defaultPrevented) return
    if (edit !== null) {
      keyInEditor(event, focus, edit)
      return
    }
    const row = rows[focus.row]
    const column = columns[focus.column]
    if (row !== undefined && column !== undefined && onCellKey?.(event, row, column)) {
      event.preventDefault()
      return
    }
    const mod = event.ctrlKey || event.metaKey
    const next = event.altKey
      ? null
      : moveRange(range, { key: event.key, mod, shift: event.shiftKey }, bounds)
    if (next !== null) {
      event.preventDefault()
      takeFocus.current = true
      select(next)
      return
    }
    if (mod || event.altKey) return
    const editText = textAt(focus)
    if (event.key === 'Enter' || event.key === 'F2' || (event.key === ' ' && editText === null)) {
      event.preventDefault()
      if (editText === null) activate(focus)
      else setEdit({ text: editText, error: null, mode: 'modify' })
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      clear(range)
    } else if (event.key.length === 1 && event.key !== ' ' && editText !== null) {
      event.preventDefault()
      setEdit({ text: event.key, error: null, mode: 'replace' })
    }
  }

  const pointAt = (event: { readonly target: EventTarget }): GridPoint | null => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]')
    if (cell === null || cell.dataset.row === undefined) return null
    return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
  }

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return
    const point = pointAt(event)
    if (point === null || (point.row < 0 && !sortable)) return
    if (edit !== null) {
      const same = point.row === focus?.row && point.column === focus.column
      if (same) return
      if (!commit()) {
        event.preventDefault()
        return
      }
    }
    takeFocus.current = true
    const from = event.shiftKey && range !== null && range.anchor.row >= 0 ? range.anchor : point
    select(point.row < 0 ? single(point) : { focus: point, anchor: from })
  }

  const latestCommit = useRef(commit)
  useLayoutEffect(() => {
    latestCommit.current = commit
  })
  // One object for all time, so that rows stay memoised while a cell is edited.
  const editor = useMemo(
    () => ({
      change: (text: string) => setEdit((before) => before && { ...before, text, error: null }),
      blur: () => void latestCommit.current(),
    }),
    [],
  )

  const span = range === null ? null : spanOf(range)
  const several = span !== null && (span.top !== span.bottom || span.left !== span.right)
  const renderRow = (row: Row, index: number, top: number | null) => {
    const selected = several && span !== null && index >= span.top && index <= span.bottom
    const focused = focus !== null && focus.row === index ? focus.column : -1
    return (
      <GridRow<Row, Column>
        key={rowKey(row)}
        row={row}
        index={index}
        ariaIndex={index + 2}
        columns={columns}
        layout={geometry}
        top={top}
        height={index < body.length ? rowHeight : footerHeight}
        focused={focused}
        from={selected ? span.left : null}
        to={selected ? span.right : null}
        edit={focused >= 0 ? edit : null}
        editor={editor}
        renderCell={renderCell}
        cellLabel={cellLabel}
        getEditText={index < body.length ? getEditText : undefined}
        foot={index >= body.length}
      />
    )
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtualised grid cannot be a <table>.
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      className={classNames(styles.grid, className)}
      style={{
        scrollPadding: `${headerHeight}px 0 ${footer.length * footerHeight}px ${geometry.stickyWidth}px`,
      }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onDoubleClick={(event) => {
        const point = pointAt(event)
        if (point === null || edit !== null || point.row < 0) return
        const text = textAt(point)
        if (text === null) activate(point)
        else setEdit({ text, error: null, mode: 'modify' })
      }}
      onFocus={(event) => {
        const point = pointAt(event)
        if (selection === null && point !== null) select(single(point))
      }}
    >
      <GridHeader
        columns={columns}
        layout={geometry}
        height={headerHeight}
        focused={focus !== null && focus.row < 0 ? focus.column : -1}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <div
        role="rowgroup"
        className={styles.body}
        style={{ width: geometry.totalWidth, height: body.length * rowHeight }}
      >
        {visibleRows.map((index) => {
          const row = body[index]
          return row === undefined ? null : renderRow(row, index, index * rowHeight)
        })}
      </div>
      {footer.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: see above.
        <div role="rowgroup" className={styles.foot} style={{ width: geometry.totalWidth }}>
          {footer.map((row, index) => renderRow(row, body.length + index, null))}
        </div>
      )}
    </div>
  )
}
