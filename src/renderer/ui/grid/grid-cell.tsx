// One cell of the grid, or its editor. Memoised: scrolling renders the cells that come into view, not all.
import { memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { classNames } from '../class-names.ts'
import styles from './grid.module.css'
import type { GridColumn, GridProps } from './grid-types.ts'

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

export interface GridCellProps<Row, Column extends GridColumn> {
  readonly row: Row
  readonly column: Column
  readonly rowIndex: number
  readonly at: number
  readonly left: number
  readonly width: number
  readonly height: number
  readonly focused: boolean
  readonly selected: boolean
  /** null: not being edited. */
  readonly edit: GridEdit | null
  readonly editor: GridEditor
  readonly renderCell: GridProps<Row, Column>['renderCell']
  readonly cellLabel: GridProps<Row, Column>['cellLabel']
  readonly getEditText: GridProps<Row, Column>['getEditText']
}

function Cell<Row, Column extends GridColumn>(props: GridCellProps<Row, Column>) {
  const { row, column, at, left, width, height, focused, selected, edit } = props
  const readOnly = (props.getEditText?.(row, column) ?? null) === null
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles of a cell support these.
    <div
      role={column.rowHeader === true ? 'rowheader' : 'gridcell'}
      aria-colindex={at + 1}
      aria-selected={selected || undefined}
      aria-readonly={readOnly || undefined}
      aria-label={edit === null ? (props.cellLabel?.(row, column) ?? undefined) : undefined}
      tabIndex={focused ? 0 : -1}
      data-row={props.rowIndex}
      data-column={at}
      data-focused={focused || undefined}
      data-selected={selected || undefined}
      data-editing={edit !== null || undefined}
      className={classNames(
        styles.cell,
        styles[column.align ?? 'start'],
        column.sticky === true && styles.sticky,
        column.rowHeader === true && styles.rowHeader,
      )}
      style={{ left, width, height }}
    >
      {edit !== null ? (
        <CellEditor edit={edit} editor={props.editor} label={column.label} />
      ) : (
        (props.renderCell(row, column, { focused, selected }) as ReactNode)
      )}
    </div>
  )
}

/** `memo` forgets type parameters; the cast gives them back. */
export const GridCellView = memo(Cell) as typeof Cell

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
  // As it was when the editor opened: a later run would move the caret while the person types.
  const [mode] = useState(edit.mode)
  useLayoutEffect(() => {
    const element = input.current
    if (element === null) return
    element.focus()
    const end = element.value.length
    element.setSelectionRange(mode === 'modify' ? 0 : end, end)
  }, [mode])
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
