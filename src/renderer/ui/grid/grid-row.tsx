// One row of the grid. Memoised: a key press renders the row it left and the row it reached, not the rest.
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import { classNames } from '../class-names.ts'
import styles from './grid.module.css'
import type { GridColumn, GridProps } from './grid-types.ts'
import type { GridGeometry } from './use-grid-layout.ts'

export interface GridEdit {
  readonly text: string
  readonly error: string | null
  /** Typing replaces the content and arrows leave the cell; F2 edits inside the text. */
  readonly mode: 'replace' | 'modify'
}

export interface GridEditor {
  readonly change: (text: string) => void
  readonly blur: () => void
}

export interface GridRowProps<Row, Column extends GridColumn> {
  readonly row: Row
  readonly index: number
  readonly ariaIndex: number
  readonly columns: readonly Column[]
  readonly layout: GridGeometry
  readonly top: number | null
  readonly height: number
  /** The column with the focus; -1: another row has it. */
  readonly focused: number
  /** Columns of this row that are selected, inclusive; null: none. */
  readonly from: number | null
  readonly to: number | null
  readonly edit: GridEdit | null
  readonly editor: GridEditor
  readonly renderCell: GridProps<Row, Column>['renderCell']
  readonly cellLabel: GridProps<Row, Column>['cellLabel']
  readonly getEditText: GridProps<Row, Column>['getEditText']
  readonly foot: boolean
}

function RowOfCells<Row, Column extends GridColumn>(props: GridRowProps<Row, Column>) {
  const { row, columns, layout, height, top } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a virtualised grid are placed, not laid out as a table.
    // biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus.
    <div
      role="row"
      aria-rowindex={props.ariaIndex}
      className={classNames(styles.row, props.foot && styles.footRow)}
      style={{ width: layout.totalWidth, height, ...(top === null ? {} : { top }) }}
      data-placed={top !== null || undefined}
    >
      {layout.visibleColumns.map((at) => {
        const column = columns[at]
        if (column === undefined) return null
        const focused = props.focused === at
        const selected =
          props.from !== null && props.to !== null && at >= props.from && at <= props.to
        const editing = focused && props.edit !== null
        const readOnly = (props.getEditText?.(row, column) ?? null) === null
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles of a cell support these.
          <div
            key={column.id}
            role={column.rowHeader === true ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-selected={selected || undefined}
            aria-readonly={readOnly || undefined}
            aria-label={editing ? undefined : (props.cellLabel?.(row, column) ?? undefined)}
            tabIndex={focused ? 0 : -1}
            data-row={props.index}
            data-column={at}
            data-focused={focused || undefined}
            data-selected={selected || undefined}
            data-editing={editing || undefined}
            className={classNames(
              styles.cell,
              styles[column.align ?? 'start'],
              column.sticky === true && styles.sticky,
              column.rowHeader === true && styles.rowHeader,
            )}
            style={{ left: layout.starts[at], width: layout.widths[at], height }}
          >
            {editing && props.edit !== null ? (
              <CellEditor edit={props.edit} editor={props.editor} label={column.label} />
            ) : (
              (props.renderCell(row, column, { focused, selected }) as ReactNode)
            )}
          </div>
        )
      })}
    </div>
  )
}

/** `memo` forgets type parameters; the cast gives them back. */
export const GridRow = memo(RowOfCells) as typeof RowOfCells

function CellEditor({
  edit,
  editor,
  label,
}: {
  readonly edit: GridEdit
  readonly editor: GridEditor
  readonly label: string
}) {
  const input = useRef<HTMLInputElement>(null)
  // Only when it opens: a later run would move the caret while the person types.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useLayoutEffect(() => {
    const element = input.current
    if (element === null) return
    element.focus()
    const end = element.value.length
    element.setSelectionRange(edit.mode === 'modify' ? 0 : end, end)
  }, [])
  return (
    <>
      <input
        ref={input}
        className={styles.editor}
        aria-label={label}
        aria-invalid={edit.error !== null || undefined}
        autoComplete="off"
        value={edit.text}
        onChange={(event) => editor.change(event.target.value)}
        onBlur={editor.blur}
      />
      {edit.error !== null && (
        <div role="alert" className={styles.error}>
          {edit.error}
        </div>
      )}
    </>
  )
}
