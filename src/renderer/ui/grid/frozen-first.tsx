// The cells of one row: those that stay at the left edge together in one box, then the others. What stays is a layer of
// its own for the engine, and one a cell would cost every frame twice as much.
import type { ReactNode } from 'react'
import styles from './grid.module.css'
import type { GridGeometry } from './use-grid-layout.ts'

export function FrozenFirst({
  layout: { frozen, frozenWidth, visibleColumns },
  cell,
}: {
  readonly layout: GridGeometry
  readonly cell: (at: number) => ReactNode
}) {
  return (
    <>
      {frozen > 0 && (
        <div className={styles.frozen} style={{ width: frozenWidth }}>
          {visibleColumns.slice(0, frozen).map(cell)}
        </div>
      )}
      {visibleColumns.slice(frozen).map(cell)}
    </>
  )
}
