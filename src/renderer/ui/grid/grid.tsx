// The keyboard-first grid: scoring and every table that is walked or edited. One tab stop; arrows, Home, End,
// Page keys and Ctrl go where a spreadsheet goes; Shift, Ctrl+A and the mouse select; typing edits; Enter
// commits and goes down, Tab to the right, Esc takes back, F2 edits inside; Delete clears, Ctrl+D and Ctrl+R
// fill, Ctrl+C, X and V exchange blocks with a spreadsheet. The screen keeps the selection.
//
//   <Grid label={…} columns={columns} rows={criteria} rowKey={(c) => c.id} renderCell={…}
//     selection={selection} onSelectionChange={setSelection}
//     getEditText={(c, column) => …} onCommit={(c, column, text) => error ?? null} onEditMany={…} />
//
// It fills its parent (give that a height). Keep columns, rows and functions stable (useMemo, useCallback).
import { useMemo, useRef } from 'react'
import { classNames } from '../class-names.ts'
import styles from './grid.module.css'
import { GridHeader } from './grid-header.tsx'
import { GridRow } from './grid-row.tsx'
import { isSingle, spanOf } from './grid-selection.ts'
import type { GridColumn, GridProps } from './grid-types.ts'
import { useGridSelection } from './selection-ids.ts'
import { useGrid } from './use-grid.ts'
import { useGridLayout } from './use-grid-layout.ts'

const none: readonly never[] = []
/** Rows from the end of a longer grid in which a message opens upwards. */
const lowRows = 2

export function Grid<Row, Column extends GridColumn>(props: GridProps<Row, Column>) {
  const { label, columns, rows: body, footer = none, rowKey, getEditText } = props
  const { rowHeight = 40, headerHeight = 44, footerHeight = rowHeight } = props
  const scroller = useRef<HTMLDivElement>(null)

  const rows = useMemo(() => [...body, ...footer], [body, footer])
  const rowIds = useMemo(() => rows.map(rowKey), [rows, rowKey])
  const columnIds = useMemo(() => columns.map((column) => column.id), [columns])
  const header = columns.some((column) => column.onHeader !== undefined)
  const { range, apply } = useGridSelection(
    rowIds,
    columnIds,
    props.selection,
    props.onSelectionChange,
    { header, frozen: columns.filter((column) => column.sticky === true).length },
  )
  const footHeight = footer.length * footerHeight
  const { geometry, visibleRows, page } = useGridLayout(scroller, columns, body.length, range, {
    row: rowHeight,
    header: headerHeight,
    footer: footHeight,
  })
  const { edit, editor, notice, said, handlers } = useGrid(props, {
    scroller,
    rows,
    range,
    apply,
    page,
    plan: {
      starts: geometry.starts,
      frozen: geometry.frozenWidth,
      header: headerHeight,
      rowHeight,
      rows: body.length,
      footHeight: footerHeight,
      footRows: footer.length,
    },
    header,
  })

  const active = range?.active ?? null
  const span = range === null || isSingle(range) ? null : spanOf(range)
  const renderRow = (row: Row, index: number, top: number | null) => {
    const selected = span !== null && index >= span.top && index <= span.bottom
    const focused = active !== null && active.row === index ? active.column : -1
    const inBody = index < body.length
    return (
      <GridRow<Row, Column>
        key={rowIds[index]}
        row={row}
        index={index}
        ariaIndex={index + 2}
        columns={columns}
        layout={geometry}
        top={top}
        height={inBody ? rowHeight : footerHeight}
        focused={focused}
        from={selected ? span.left : null}
        to={selected ? span.right : null}
        first={index === span?.top}
        last={index === span?.bottom}
        low={index > lowRows && index >= body.length - lowRows}
        notice={focused >= 0 ? notice : null}
        edit={focused >= 0 ? edit : null}
        editor={editor}
        renderCell={props.renderCell}
        sameCell={props.sameCell}
        cellLabel={props.cellLabel}
        getEditText={inBody ? getEditText : undefined}
        foot={!inBody}
      />
    )
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a virtualised grid cannot be a <table>. */}
      <div
        ref={scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-readonly={getEditText === undefined || undefined}
        className={classNames(styles.grid, props.className)}
        style={{
          scrollPadding: `${headerHeight}px 0 ${footHeight}px ${geometry.frozenWidth}px`,
        }}
        {...handlers}
      >
        <GridHeader
          columns={columns}
          layout={geometry}
          height={headerHeight}
          focused={active !== null && active.row < 0 ? active.column : -1}
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
      <div aria-live="polite" className="sr-only">
        {said}
      </div>
    </>
  )
}
