// Moves a row of a grid with the pointer: a handle in the row, a line where it would land. The keyboard has
// its own command for the same.
import { type PointerEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import styles from './row-drag.module.css'

export interface RowDrag {
  /** For the element that is taken hold of. */
  readonly handle: (row: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  }
  /** Render it once, anywhere. */
  readonly line: ReactNode
}

interface Landing {
  readonly top: number
  readonly left: number
  readonly width: number
  /** Before which row of the body it would be put. */
  readonly before: number
}

const edge = 36
const scrollStep = 12

/** `onDrop(row, before)`: put `row` before the row that is at index `before` now. */
export function useRowDrag(
  rowHeight: number,
  rowCount: number,
  onDrop: (row: string, before: number) => void,
): RowDrag {
  const [landing, setLanding] = useState<Landing | null>(null)
  const latest = useRef({ rowCount, onDrop })
  latest.current = { rowCount, onDrop }

  const handle = useMemo(() => {
    const landingAt = (grid: HTMLElement, y: number): Landing | null => {
      const body = grid.querySelectorAll('[role="rowgroup"]')[1]
      if (body === undefined) return null
      const box = grid.getBoundingClientRect()
      const top = body.getBoundingClientRect().top
      const count = latest.current.rowCount
      const before = Math.max(0, Math.min(count, Math.round((y - top) / rowHeight)))
      return {
        before,
        top: Math.max(box.top, Math.min(box.bottom, top + before * rowHeight)) - 1,
        left: box.left,
        width: grid.clientWidth,
      }
    }
    return (row: string) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>): void => {
        const element = event.currentTarget
        const grid = element.closest<HTMLElement>('[role="grid"]')
        if (event.button !== 0 || grid === null) return
        const startY = event.clientY
        let target: Landing | null = null
        element.setPointerCapture(event.pointerId)
        const move = (moved: globalThis.PointerEvent): void => {
          // A press that trembles is not a drag.
          if (target === null && Math.abs(moved.clientY - startY) < 4) return
          const box = grid.getBoundingClientRect()
          if (moved.clientY > box.bottom - edge) grid.scrollBy(0, scrollStep)
          else if (moved.clientY < box.top + edge * 2) grid.scrollBy(0, -scrollStep)
          target = landingAt(grid, moved.clientY)
          setLanding(target)
        }
        const end = (finished: boolean): void => {
          element.removeEventListener('pointermove', move)
          element.removeEventListener('pointerup', drop)
          element.removeEventListener('pointercancel', cancel)
          window.removeEventListener('keydown', onEscape, true)
          setLanding(null)
          if (finished && target !== null) latest.current.onDrop(row, target.before)
        }
        const drop = (): void => end(true)
        const cancel = (): void => end(false)
        const onEscape = (pressed: KeyboardEvent): void => {
          if (pressed.key !== 'Escape') return
          pressed.stopPropagation()
          end(false)
        }
        element.addEventListener('pointermove', move)
        element.addEventListener('pointerup', drop)
        element.addEventListener('pointercancel', cancel)
        window.addEventListener('keydown', onEscape, true)
      },
    })
  }, [rowHeight])

  return {
    handle,
    line:
      landing === null ? null : (
        <div
          className={styles.line}
          style={{ top: landing.top, left: landing.left, width: landing.width }}
        />
      ),
  }
}
