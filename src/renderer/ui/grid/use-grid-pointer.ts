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

/** What covers the edges of the grid: header, foot and frozen columns, in pixels. */
export interface GridInsets {
  readonly top: number
  readonly bottom: number
  readonly left: number
}

const edge = 20
/** Pixels a frame: about a row. */
const pace = 16

const beyond = (at: number, low: number, high: number): -1 | 0 | 1 =>
  at < low ? -1 : at > high ? 1 : 0

export function useGridDrag(
  scroller: RefObject<HTMLElement | null>,
  insets: GridInsets,
  onReach: (point: GridPoint) => void,
): (event: PointerEvent<HTMLElement>, from: GridPoint) => void {
  const latest = useRef({ insets, onReach })
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => {
    latest.current = { insets, onReach }
  })
  useEffect(() => () => stop.current?.(), [])

  return (press, from) => {
    const grid = scroller.current
    if (grid === null || press.pointerType === 'touch') return
    // Something in the cell has taken the pointer, a handle that moves the row for example.
    if ((press.target as Element).hasPointerCapture?.(press.pointerId)) return
    stop.current?.()
    let last = from
    let dragging = false
    let pointer = { x: press.clientX, y: press.clientY }
    let frame: number | null = null

    const reach = (): void => {
      const box = grid.getBoundingClientRect()
      const { top, bottom, left } = latest.current.insets
      // Below a header or beside a frozen column, unless the drag began in one.
      const x = Math.max(box.left + (dragging && grid.scrollLeft > 0 ? left : 0) + 1, pointer.x)
      const y = Math.max(box.top + top + 1, pointer.y)
      const found = document.elementFromPoint(
        Math.min(x, box.left + grid.clientWidth - 2),
        Math.min(y, box.top + grid.clientHeight - bottom - 2),
      )
      const point = grid.contains(found) ? pointOfElement(found) : null
      if (point === null || point.row < 0) return
      if (point.row === last.row && point.column === last.column) return
      last = point
      if (!dragging) {
        dragging = true
        // From here on it is no click on what is in the cell.
        grid.setPointerCapture?.(press.pointerId)
      }
      latest.current.onReach(point)
    }
    const scroll = (): void => {
      frame = null
      if (!dragging) return
      const box = grid.getBoundingClientRect()
      const { top, bottom, left } = latest.current.insets
      const across = beyond(pointer.x, box.left + left, box.left + grid.clientWidth - edge)
      const down = beyond(pointer.y, box.top + top, box.top + grid.clientHeight - bottom - edge)
      if (across === 0 && down === 0) return
      grid.scrollBy(across * pace, down * pace)
      reach()
      frame = requestAnimationFrame(scroll)
    }
    const move = (event: globalThis.PointerEvent): void => {
      pointer = { x: event.clientX, y: event.clientY }
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
