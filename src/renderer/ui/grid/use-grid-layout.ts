// Sizes of the grid: how wide each column is, which rows and columns have to be in the page. A small grid is
// rendered whole, a large one through a window that always holds what is in view and the focused cell. What lies
// around the view follows when nothing else is to be done, so that most scrolling renders nothing.
import {
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from '../../pace/when-idle.ts'
import type { GridRange } from './grid-selection.ts'
import type { GridColumn } from './grid-types.ts'

/** Above this many cells only those in view are rendered: each cell in the page costs every frame something. */
const wholeUpTo = 300
/** Rendered beyond the view, so that scrolling shows no blank before the next frame. */
const overscan = { rows: 4, columns: 2 }
/** The window moves in steps: most scroll events render nothing. */
const step = { rows: 2, columns: 1 }

/** What every row shares; the same object as long as nothing changed, so that rows can be memoised. */
export interface GridGeometry {
  readonly widths: readonly number[]
  readonly starts: readonly number[]
  readonly totalWidth: number
  /** Columns that stay at the left edge, and their width together. */
  readonly frozen: number
  readonly frozenWidth: number
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

const viewOf = (box: HTMLElement, rowHeight: number): View => ({
  row: Math.floor(box.scrollTop / rowHeight / step.rows) * step.rows,
  left: Math.floor(box.scrollLeft / columnStep) * columnStep,
  width: box.clientWidth,
  height: box.clientHeight,
})

/** What is rendered around the one view holds the other one too. */
const isAround = (around: View | null, { row, left, width, height }: View): boolean =>
  around !== null &&
  around.width === width &&
  around.height === height &&
  Math.abs(row - around.row) <= overscan.rows - step.rows &&
  Math.abs(left - around.left) <= columnStep

/** `around`: the view whose surroundings are rendered; null: only what is in view is. */
const useView = (
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  around: RefObject<View | null>,
): View => {
  const [view, setView] = useState<View>({ width: 0, height: 0, row: 0, left: 0 })
  useLayoutEffect(() => {
    const box = scroller.current
    if (box === null) return
    const look = (): void => {
      const now = viewOf(box, rowHeight)
      setView((before) =>
        before.row === now.row &&
        before.left === now.left &&
        before.width === now.width &&
        before.height === now.height
          ? before
          : now,
      )
    }
    look()
    const onScroll = (): void => {
      if (isAround(around.current, viewOf(box, rowHeight))) startTransition(look)
      // Rendered before this frame is painted: React alone might leave it for the next one.
      else flushSync(look)
    }
    box.addEventListener('scroll', onScroll, { passive: true })
    if (typeof ResizeObserver === 'undefined')
      return () => box.removeEventListener('scroll', onScroll)
    const observer = new ResizeObserver(look)
    observer.observe(box)
    return () => {
      box.removeEventListener('scroll', onScroll)
      observer.disconnect()
    }
  }, [scroller, rowHeight, around])
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

/** First and last index, inclusive. */
interface Ends {
  readonly first: number
  readonly last: number
}

const contains = (outer: Ends, inner: Ends): boolean =>
  outer.first <= inner.first && outer.last >= inner.last

/** What is rendered around the view, as long as the view has not left it. */
const nearest = (inView: Ends, around: Ends | null, count: number): Ends => {
  const seen = { first: Math.max(0, inView.first), last: Math.min(count - 1, inView.last) }
  return around !== null && contains(around, seen) ? around : seen
}

/** The ends of a window, and what is outside of it but has to be there; strings compare by content. */
const windowKey = ({ first, last }: Ends, also: readonly number[]): string =>
  [first, last, ...new Set(also.filter((index) => index < first || index > last))].join(' ')

const inWindow = (key: string, count: number): readonly number[] => {
  const [first = 0, last = -1, ...also] = key.split(' ').map(Number)
  return indexes(first, last, count, also)
}

export function useGridLayout(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly GridColumn[],
  rowCount: number,
  /** Its active cell and its moving corner are always rendered: they have the keyboard or lead it. */
  range: GridRange | null,
  sizes: { readonly row: number; readonly header: number; readonly footer: number },
): GridLayout {
  const surrounded = useRef<View | null>(null)
  const view = useView(scroller, sizes.row, surrounded)
  const large = rowCount * columns.length > wholeUpTo
  const fixed = useMemo(() => {
    const natural = columns.reduce((sum, column) => sum + column.width, 0)
    const growing = columns.filter((column) => column.grow === true).length
    const extra = growing === 0 ? 0 : Math.max(0, view.width - natural) / growing
    const widths = columns.map((column) => column.width + (column.grow === true ? extra : 0))
    const starts: number[] = []
    let totalWidth = 0
    let frozen = 0
    let frozenWidth = 0
    for (const [index, column] of columns.entries()) {
      starts.push(totalWidth)
      totalWidth += widths[index] ?? 0
      if (column.sticky !== true) continue
      frozen += 1
      frozenWidth += widths[index] ?? 0
    }
    return { widths, starts, totalWidth, frozen, frozenWidth }
  }, [columns, view.width])

  // What is in view at once, what lies around it later: a key or a scroll waits for the first alone.
  const wanted = useMemo(() => ({ columns, rowCount, view }), [columns, rowCount, view])
  const [settled, setSettled] = useState<typeof wanted | null>(null)
  useEffect(
    () => (large ? whenIdle(() => startTransition(() => setSettled(wanted))) : undefined),
    [large, wanted],
  )
  const around = settled?.columns === columns && settled.rowCount === rowCount ? settled.view : null

  useLayoutEffect(() => {
    surrounded.current = isAround(around, view) ? around : null
  }, [around, view])

  const columnWindow = useMemo(() => {
    if (!large) return windowKey({ first: 0, last: columns.length - 1 }, [])
    const lastBefore = (end: number): number => fixed.starts.findLastIndex((start) => start <= end)
    const ends = (of: View, margin: number): Ends => ({
      first: lastBefore(of.left + fixed.frozenWidth) - margin,
      last: lastBefore(of.left + columnStep + of.width) + margin,
    })
    const needed = range === null ? [] : [range.active.column, range.to.column]
    return windowKey(
      nearest(ends(view, 0), around && ends(around, overscan.columns), columns.length),
      [...Array(fixed.frozen).keys(), ...needed],
    )
  }, [columns, fixed, large, view, around, range])
  const geometry = useMemo(
    () => ({ ...fixed, visibleColumns: inWindow(columnWindow, columns.length) }),
    [fixed, columnWindow, columns.length],
  )

  const rowWindow = useMemo(() => {
    if (!large) return windowKey({ first: 0, last: rowCount - 1 }, [])
    const inside = ({ height }: View): number => Math.max(0, height - sizes.header - sizes.footer)
    const ends = (of: View, margin: number): Ends => ({
      first: of.row - margin,
      last: of.row + Math.ceil(inside(of) / sizes.row) + step.rows - 1 + margin,
    })
    const needed = range === null ? [] : [range.active.row, range.to.row]
    return windowKey(
      nearest(ends(view, 0), around && ends(around, overscan.rows), rowCount),
      needed,
    )
  }, [large, rowCount, view, around, sizes.row, sizes.header, sizes.footer, range])
  const visibleRows = useMemo(() => inWindow(rowWindow, rowCount), [rowWindow, rowCount])

  return {
    geometry,
    visibleRows,
    page: Math.max(1, Math.floor((view.height - sizes.header - sizes.footer) / sizes.row) - 1),
  }
}
