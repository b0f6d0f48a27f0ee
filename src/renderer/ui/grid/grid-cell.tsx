// One cell of the grid, or its editor. Memoised: scrolling renders the cells that come into view, not all.
import { memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { classNames } from '../class-names.ts'
import type { GridNotice } from './bulk-edits.ts'
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
  readonly focused: boolean
  readonly selected: boolean
  /** Sides of the selected rectangle that this cell lies at: 'top left'; none: ''. */
  readonly edges: string
  /** Where a message has room: above a cell of the last rows, to the left of one of the last columns. */
  readonly low: boolean
  readonly late: boolean
  /** What became of the last gesture, where that has to be seen. */
  readonly notice: GridNotice | null
  /** null: not being edited. */
  readonly edit: GridEdit | null
  readonly editor: GridEditor
  readonly renderCell: GridProps<Row, Column>['renderCell']
  readonly sameCell: GridProps<Row, Column>['sameCell']
  readonly cellLabel: GridProps<Row, Column>['cellLabel']
  readonly getEditText: GridProps<Row, Column>['getEditText']
}

/** As `memo` compares, but a row that changed elsewhere is the same row to this cell. */
function unchanged<Row, Column extends GridColumn>(
  before: GridCellProps<Row, Column>,
  after: GridCellProps<Row, Column>,
): boolean {
  for (const key of Object.keys(after) as (keyof GridCellProps<Row, Column>)[])
    if (key !== 'row' && !Object.is(before[key], after[key])) return false
  return (
    Object.is(before.row, after.row) ||
    after.sameCell?.(before.row, after.row, after.column) === true
  )
}

function Cell<Row, Column extends GridColumn>(props: GridCellProps<Row, Column>) {
  const { row, column, at, left, width, focused, selected, edit, notice } = props
  const place = { low: props.low, late: props.late }
  const readOnly = (props.getEditText?.(row, column) ?? null) === null
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles of a cell support these.
    <div
      role={column.rowHeader === true ? 'rowheader' : 'gridcell'}
      aria-colindex={at + 1}
      aria-selected={selected || focused}
      aria-readonly={readOnly || undefined}
      aria-label={edit === null ? (props.cellLabel?.(row, column) ?? undefined) : undefined}
      tabIndex={-1}
      data-row={props.rowIndex}
      data-column={at}
      data-focused={focused || undefined}
      data-selected={selected || undefined}
      data-edges={props.edges === '' ? undefined : props.edges}
      data-editing={edit !== null || undefined}
      data-notice={(notice !== null && edit === null) || undefined}
      className={classNames(
        styles.cell,
        styles[column.align ?? 'start'],
        column.rowHeader === true && styles.rowHeader,
      )}
      style={{ left, width }}
    >
      {edit !== null ? (
        <CellEditor edit={edit} editor={props.editor} label={column.label}>
          {edit.error !== null && (
            <Message {...place} tone="failed">
              {edit.error}
            </Message>
          )}
        </CellEditor>
      ) : (
        (props.renderCell(row, column, { focused, selected }) as ReactNode)
      )}
      {notice !== null && edit === null && (
        <Message {...place} tone={notice.tone}>
          {notice.words}
        </Message>
      )}
    </div>
  )
}

/** `memo` forgets type parameters; the cast gives them back. */
export const GridCellView = memo(Cell, unchanged) as typeof Cell

function Message(props: {
  readonly tone: GridNotice['tone']
  readonly low: boolean
  readonly late: boolean
  readonly children: ReactNode
}) {
  return (
    <div
      role="alert"
      className={styles.message}
      data-tone={props.tone}
      data-low={props.low || undefined}
      data-late={props.late || undefined}
    >
      {props.children}
    </div>
  )
}

function CellEditor({
  edit,
  editor,
  label,
  children,
}: {
  readonly edit: GridEdit
  readonly editor: GridEditor
  readonly label: string
  readonly children: ReactNode
}) {
  const field = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null)
  // As it was when the editor opened: a later run would move the caret while the person types.
  const [mode] = useState(edit.mode)
  // One line cannot hold a line break, and would lose it.
  const [several] = useState(() => edit.text.includes('\n'))
  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    element.focus()
    const end = element.value.length
    element.setSelectionRange(mode === 'modify' ? 0 : end, end)
  }, [mode])
  const shared = {
    ref: (element: HTMLInputElement | HTMLTextAreaElement | null): void => {
      field.current = element
    },
    className: styles.editor,
    'aria-label': label,
    'aria-invalid': edit.error !== null || undefined,
    autoComplete: 'off',
    value: edit.text,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      editor.change(event.target.value),
    onBlur: editor.blur,
  }
  return (
    <>
      {several ? <textarea {...shared} /> : <input {...shared} />}
      {children}
    </>
  )
}
