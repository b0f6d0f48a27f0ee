// One row of the grid. Memoised: a key press renders the row it left and the row it reached, not the rest.
import { memo } from 'react'
import { classNames } from '../class-names.ts'
import type { GridNotice } from './bulk-edits.ts'
import { FrozenFirst } from './frozen-first.tsx'
import styles from './grid.module.css'
import { GridCellView, type GridEdit, type GridEditor } from './grid-cell.tsx'
import type { GridColumn, GridProps } from './grid-types.ts'
import type { GridGeometry } from './use-grid-layout.ts'

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
  /** The selection begins or ends with this row. */
  readonly first: boolean
  readonly last: boolean
  /** One of the last rows of several: what opens below it would be cut off. */
  readonly low: boolean
  readonly notice: GridNotice | null
  readonly edit: GridEdit | null
  readonly editor: GridEditor
  readonly renderCell: GridProps<Row, Column>['renderCell']
  readonly sameCell: GridProps<Row, Column>['sameCell']
  readonly cellLabel: GridProps<Row, Column>['cellLabel']
  readonly getEditText: GridProps<Row, Column>['getEditText']
  readonly foot: boolean
}

const edgesOf = (
  at: number,
  { from, to, first, last }: Pick<GridRowProps<never, never>, 'from' | 'to' | 'first' | 'last'>,
): string =>
  from === null || to === null || at < from || at > to
    ? ''
    : [first && 'top', last && 'bottom', at === from && 'left', at === to && 'right']
        .filter((side) => side !== false)
        .join(' ')

function RowOfCells<Row, Column extends GridColumn>(props: GridRowProps<Row, Column>) {
  const { row, columns, layout, height, top } = props
  const cell = (at: number) => {
    const column = columns[at]
    if (column === undefined) return null
    const focused = props.focused === at
    return (
      <GridCellView<Row, Column>
        key={column.id}
        row={row}
        column={column}
        rowIndex={props.index}
        at={at}
        left={layout.starts[at] ?? 0}
        width={layout.widths[at] ?? 0}
        focused={focused}
        selected={props.from !== null && props.to !== null && at >= props.from && at <= props.to}
        edges={edgesOf(at, props)}
        low={props.low}
        late={at > 1 && at * 2 >= columns.length}
        notice={focused ? props.notice : null}
        edit={focused ? props.edit : null}
        editor={props.editor}
        renderCell={props.renderCell}
        sameCell={props.sameCell}
        cellLabel={props.cellLabel}
        getEditText={props.getEditText}
      />
    )
  }
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
      <FrozenFirst layout={layout} cell={cell} />
    </div>
  )
}

/** `memo` forgets type parameters; the cast gives them back. */
export const GridRow = memo(RowOfCells) as typeof RowOfCells
