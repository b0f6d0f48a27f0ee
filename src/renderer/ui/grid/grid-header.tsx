// The header row of the grid: sticky, and a place for the keyboard where a column can be sorted.
import { memo } from 'react'
import { classNames } from '../class-names.ts'
import { FrozenFirst } from './frozen-first.tsx'
import styles from './grid.module.css'
import type { GridColumn } from './grid-types.ts'
import type { GridGeometry } from './use-grid-layout.ts'

export interface GridHeaderProps {
  readonly columns: readonly GridColumn[]
  readonly layout: GridGeometry
  readonly height: number
  /** The column with the focus; -1: none. */
  readonly focused: number
}

const arrows = { ascending: ' ↑', descending: ' ↓', none: '' } as const

export const GridHeader = memo(function GridHeader({
  columns,
  layout,
  height,
  focused,
}: GridHeaderProps) {
  const cell = (at: number) => {
    const column = columns[at]
    if (column === undefined) return null
    const pressable = column.onHeader !== undefined
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the grid's own key handler presses it.
      // biome-ignore lint/a11y/useSemanticElements: a virtualised grid cannot be a <table>.
      <div
        key={column.id}
        role="columnheader"
        aria-colindex={at + 1}
        aria-label={column.header === undefined ? undefined : column.label}
        aria-sort={column.sort}
        tabIndex={-1}
        data-row={-1}
        data-column={at}
        data-focused={focused === at || undefined}
        data-pressable={pressable || undefined}
        className={classNames(styles.headCell, styles[column.align ?? 'start'])}
        style={{ left: layout.starts[at], width: layout.widths[at] }}
        onClick={column.onHeader}
      >
        <span className={styles.headText}>
          {column.header ?? column.label}
          {column.sort !== undefined && <span aria-hidden="true">{arrows[column.sort]}</span>}
        </span>
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtualised grid cannot be a <table>.
    <div role="rowgroup" className={styles.head} style={{ width: layout.totalWidth }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a virtualised grid cannot be a <table>. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus. */}
      <div
        role="row"
        aria-rowindex={1}
        className={styles.row}
        style={{ width: layout.totalWidth, height }}
      >
        <FrozenFirst layout={layout} cell={cell} />
      </div>
    </div>
  )
})
