// Sizes of the grid: how wide each column is, which rows and columns have to be in the page. A small grid is
// rendered whole, a large one through a window around what is in view that always holds the focused cell.
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react'
import type { GridPoint } from './grid-keys.ts'
import type { GridColumn } from './grid-types.ts'

/** Above this many cells only those in view are rendered. */
const wholeUpTo = 1_200
/** Rendered beyond the view, so that scrolling shows no blank before the next frame. */
const overscan = { rows: 8, columns: 4 }
/** The window moves in steps: most scroll events render nothing. */
const step = { rows: 4, columns: 2 }

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

interface View {
  readonly width: number
  readonly height: number
  /** First row and first pixel column in view, rounded down to steps. */
  readonly row: number
  readonly left: number
}

/** Pixels of one column step: columns differ in width, so the step is taken from the narrowest usual one. */
const columnStep = step.columns * 64

const useView = (scroller: RefObject<HTMLElement | null>, rowHeight: number): View => {
  const [view, setView] = useState<View>({ width: 0, height: 0, row: 0, left: 0 })
  useLayoutEffect(() => {
    const box = scroller.current
    if (box === null) return
    const look = (): void =>
      setView((before) => {
        const row = Math.floor(box.scrollTop / rowHeight / step.rows) * step.rows
        const left = Math.floor(box.scrollLeft / columnStep) * columnStep
        const { clientWidth: width, clientHeight: height } = box
        return before.row === row &&
          before.left === left &&
          before.width === width &&
          before.height === height
          ? before
          : { row, left, width, height }
      })
    look()
    box.addEventListener('scroll', look, { passive: true })
    if (typeof ResizeObserver === 'undefined') return () => box.removeEventListener('scroll', look)
    const observer = new ResizeObserver(look)
    observer.observe(box)
    return () => {
      box.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [scroller, rowHeight])
  return view
}

/** Indexes from `first` to `last`, inside 0…count−1, and `also` where it is one of them. */
export const indexes = (
  first: number,
  last: number,
  count: number,
  also: readonly number[],
): readonly number[] => {
  const from = Math.max(0, first)
  const to = Math.min(count - 1, last)
  const shown = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  const missing = also.filter((index) => index >= 0 && index < count && !shown.includes(index))
  return missing.length === 0 ? shown : [...shown, ...missing].toSorted((a, b) => a - b)
}

export function useGridLayout(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly GridColumn[],
  rowCount: number,
  focus: GridPoint | null,
  sizes: { readonly row: number; readonly header: number; readonly footer: number },
): GridLayout {
  const view = useView(scroller, sizes.row)
  const large = rowCount * columns.length > wholeUpTo
  const focusRow = focus?.row ?? -1
  const focusColumn = focus?.column ?? -1

  const fixed = useMemo(() => {
    const natural = columns.reduce((sum, column) => sum + column.width, 0)
    const growing = columns.filter((column) => column.grow === true).length
    const extra = growing === 0 ? 0 : Math.max(0, view.width - natural) / growing
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
  }, [columns, view.width])

  const geometry = useMemo(() => {
    const count = columns.length
    if (!large) return { ...fixed, visibleColumns: indexes(0, count - 1, count, []) }
    const sticky = columns.flatMap((column, index) => (column.sticky === true ? [index] : []))
    const from = fixed.starts.findLastIndex((start) => start <= view.left + fixed.stickyWidth)
    const to = fixed.starts.findLastIndex((start) => start <= view.left + columnStep + view.width)
    return {
      ...fixed,
      visibleColumns: indexes(from - overscan.columns, to + overscan.columns, count, [
        ...sticky,
        focusColumn,
      ]),
    }
  }, [columns, fixed, large, view.left, view.width, focusColumn])

  const visibleRows = useMemo(() => {
    if (!large) return indexes(0, rowCount - 1, rowCount, [])
    const inView = Math.ceil(view.height / sizes.row) + step.rows
    return indexes(view.row - overscan.rows, view.row + inView + overscan.rows, rowCount, [
      focusRow,
    ])
  }, [large, rowCount, view.row, view.height, sizes.row, focusRow])

  return {
    geometry,
    visibleRows,
    page: Math.max(1, Math.floor((view.height - sizes.header - sizes.footer) / sizes.row) - 1),
  }
}
