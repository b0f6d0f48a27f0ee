// Selecting with the mouse: a press, Shift and a press, and a drag over the cells, which scrolls the grid when
// it comes to its edge. A finger scrolls instead.
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { GridPoint } from './grid-selection.ts'

/** The cell an element lies in; null: none, or a popover that only stands in one. */
export const pointOfElement = (element: Element | null): GridPoint | null => {
  const cell = element?.closest<HTMLElement>('[data-row]') ?? null
  if (cell === null || element?.closest('[popover]') != null) return null
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}

/** Where the cells are, in pixels. */
export interface GridPlan {
  /** Left edge of each column. */
  readonly starts: readonly number[]
  /** Width of the columns that stay at the left. */
  readonly frozen: number
  readonly header: number
  readonly rowHeight: number
  readonly rows: number
  readonly footHeight: number
  readonly footRows: number
}

export interface GridView {
  readonly width: number
  readonly height: number
  readonly scrollLeft: number
  readonly scrollTop: number
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value))

/**
 * The cell nearest to a position inside the grid's box or beyond it; header and foot lead to the rows beside
 * them, unless the drag began at the foot.
 */
export const cellAtPosition = (
  x: number,
  y: number,
  plan: GridPlan,
  view: GridView,
  atFoot: boolean,
): GridPoint => {
  const across = clamp(x, 0, view.width - 1)
  const left = across < plan.frozen ? across : across + view.scrollLeft
  const column = Math.max(
    0,
    plan.starts.findLastIndex((start) => start <= left),
  )
  const bodyEnd = plan.rows * plan.rowHeight - view.scrollTop + plan.header
  const footTop = Math.min(view.height - plan.footHeight * plan.footRows, bodyEnd)
  if (atFoot && plan.footRows > 0) {
    const row = clamp(Math.floor((y - footTop) / plan.footHeight), 0, plan.footRows - 1)
    return { row: plan.rows + row, column }
  }
  const down = clamp(y, plan.header, footTop - 1) - plan.header + view.scrollTop
  return { row: clamp(Math.floor(down / plan.rowHeight), 0, plan.rows - 1), column }
}

const edge = 20
/** Pixels a frame: some ten rows a second. */
const pace = 8

const beyond = (at: number, low: number, high: number): -1 | 0 | 1 =>
  at < low ? -1 : at > high ? 1 : 0

/** Something in the cell has taken the pointer, a handle that moves the row for example. */
const isTaken = (pressed: Element, grid: Element, pointer: number): boolean => {
  for (let at: Element | null = pressed; at !== null && at !== grid; at = at.parentElement)
    if (at.hasPointerCapture?.(pointer) === true) return true
  return false
}

export function useGridDrag(
  scroller: RefObject<HTMLElement | null>,
  plan: GridPlan,
  onReach: (point: GridPoint) => void,
): (event: PointerEvent<HTMLElement>, from: GridPoint) => void {
  const latest = useRef({ plan, onReach })
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => {
    latest.current = { plan, onReach }
  })
  useEffect(() => () => stop.current?.(), [])

  return (press, from) => {
    const grid = scroller.current
    if (grid === null || press.pointerType === 'touch') return
    if (isTaken(press.target as Element, grid, press.pointerId)) return
    stop.current?.()
    const atFoot = from.row >= latest.current.plan.rows
    let last = from
    let dragging = false
    let pointer = { x: 0, y: 0 }
    let frame: number | null = null

    const reach = (): void => {
      const { clientWidth: width, clientHeight: height, scrollLeft, scrollTop } = grid
      const view = { width, height, scrollLeft, scrollTop }
      const point = cellAtPosition(pointer.x, pointer.y, latest.current.plan, view, atFoot)
      if (point.row === last.row && point.column === last.column) return
      last = point
      // From here on it is no click on what is in the cell.
      if (!dragging) grid.setPointerCapture?.(press.pointerId)
      dragging = true
      latest.current.onReach(point)
    }
    const scroll = (): void => {
      frame = null
      if (!dragging) return
      const { header, footHeight, footRows, frozen } = latest.current.plan
      const across = beyond(pointer.x, frozen, grid.clientWidth - edge)
      const down = beyond(pointer.y, header, grid.clientHeight - footHeight * footRows - edge)
      if (across === 0 && (down === 0 || atFoot)) return
      grid.scrollBy(across * pace, atFoot ? 0 : down * pace)
      reach()
      frame = requestAnimationFrame(scroll)
    }
    const move = (event: globalThis.PointerEvent): void => {
      const box = grid.getBoundingClientRect()
      pointer = { x: event.clientX - box.left, y: event.clientY - box.top }
      reach()
      frame ??= requestAnimationFrame(scroll)
    }
    const end = (): void => {
      if (frame !== null) cancelAnimationFrame(frame)
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
      stop.current = null
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    stop.current = end
  }
}
