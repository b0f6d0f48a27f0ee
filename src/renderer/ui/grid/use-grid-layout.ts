// Sizes of the grid: how wide each column is, which rows and columns have to be in the page. A small grid is
// rendered whole, a large one through a window that always holds the focused cell.
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'
import type { GridPoint } from './grid-keys.ts'
import type { GridColumn } from './grid-types.ts'

/** Above this many cells only those in view are rendered. */
const wholeUpTo = 1_200

/** What every row shares; the same object as long as nothing changed, so that rows can be memoised. */
export interface GridGeometry {
  readonly widths: readonly number[]
  readonly starts: readonly number[]
  readonly totalWidth: number
  readonly stickyWidth: number
  readonly visibleColumns: readonly number[]
}

export interface GridLayout {
  readonly geometry: GridGeometry
  readonly visibleRows: readonly number[]
  /** Rows of one page. */
  readonly page: number
}

const useSize = (
  element: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number } => {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = element.current
    if (box === null || typeof ResizeObserver === 'undefined') return
    const measure = (): void => setSize({ width: box.clientWidth, height: box.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [element])
  return size
}

const withIndices = (range: Range, indices: readonly number[]): number[] => {
  const shown = new Set(defaultRangeExtractor(range))
  for (const index of indices) if (index >= 0 && index < range.count) shown.add(index)
  return [...shown].sort((a, b) => a - b)
}

export function useGridLayout(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly GridColumn[],
  rowCount: number,
  focus: GridPoint | null,
  sizes: { readonly row: number; readonly header: number; readonly footer: number },
): GridLayout {
  const size = useSize(scroller)
  const fixed = useMemo(() => {
    const natural = columns.reduce((sum, column) => sum + column.width, 0)
    const growing = columns.filter((column) => column.grow === true).length
    const extra = growing === 0 ? 0 : Math.max(0, size.width - natural) / growing
    const widths = columns.map((column) => column.width + (column.grow === true ? extra : 0))
    const starts: number[] = []
    let totalWidth = 0
    let stickyWidth = 0
    for (const [index, column] of columns.entries()) {
      starts.push(totalWidth)
      totalWidth += widths[index] ?? 0
      if (column.sticky === true) stickyWidth += widths[index] ?? 0
    }
    return { widths, starts, totalWidth, stickyWidth }
  }, [columns, size.width])

  // Sticky columns are always in view, however far the rest is scrolled.
  const sticky = columns.flatMap((column, index) => (column.sticky === true ? [index] : []))
  const large = rowCount * columns.length > wholeUpTo
  const rows = useVirtualizer({
    count: rowCount,
    enabled: large,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.row,
    overscan: 6,
    rangeExtractor: (range) => withIndices(range, [focus?.row ?? -1]),
  })
  const across = useVirtualizer({
    count: columns.length,
    enabled: large,
    horizontal: true,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => fixed.widths[index] ?? 0,
    overscan: 4,
    rangeExtractor: (range) => withIndices(range, [...sticky, focus?.column ?? -1]),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: other widths need new positions.
  useLayoutEffect(() => {
    if (large) across.measure()
  }, [fixed, large])

  const all = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
  const shown = large ? across.getVirtualItems().map((item) => item.index) : all(columns.length)
  const shownKey = shown.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the list.
  const geometry = useMemo(() => ({ ...fixed, visibleColumns: shown }), [fixed, shownKey])
  return {
    geometry,
    visibleRows: large ? rows.getVirtualItems().map((item) => item.index) : all(rowCount),
    page: Math.max(1, Math.floor((size.height - sizes.header - sizes.footer) / sizes.row) - 1),
  }
}
