// Moves a row of the criteria with the pointer: down and up for its place, to the right for the group above.
// A line shows where it would land, and how deep. The keyboard has commands for the same.
import { type PointerEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import type { CriterionId } from '../../../shared/domain/model.ts'
import styles from './criterion-drag.module.css'
import type { Landing } from './criterion-moves.ts'

export interface CriterionDrag {
  /** For the element that is taken hold of. */
  readonly handle: (criterion: CriterionId) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  }
  /** Render it once, anywhere. */
  readonly line: ReactNode
}

export interface CriterionDragOptions {
  readonly rowHeight: number
  readonly rowCount: number
  /** Where it would land before the row shown at `before`; `deep`: pulled to the right. */
  readonly landing: (criterion: CriterionId, before: number, deep: boolean) => Landing | null
  readonly onDrop: (criterion: CriterionId, landing: Landing) => void
}

interface Line {
  readonly top: number
  readonly left: number
  readonly width: number
}

/** A press that trembles is no drag. */
const least = 4
/** Pulled this far to the right of where it was taken, a row goes into the group above. */
const pull = 28
const edge = 36
const scrollStep = 12
const indent = 72
const deepIndent = 96

export function useCriterionDrag(options: CriterionDragOptions): CriterionDrag {
  const [line, setLine] = useState<Line | null>(null)
  const latest = useRef(options)
  latest.current = options

  const handle = useMemo(
    () => (criterion: CriterionId) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>): void => {
        const element = event.currentTarget
        const grid = element.closest<HTMLElement>('[role="grid"]')
        if (event.button !== 0 || grid === null) return
        const { clientX: startX, clientY: startY } = event
        let target: Landing | null = null
        element.setPointerCapture(event.pointerId)

        const move = (moved: globalThis.PointerEvent): void => {
          const [x, y] = [moved.clientX - startX, Math.abs(moved.clientY - startY)]
          if (target === null && y < least && x <= pull) return
          const box = grid.getBoundingClientRect()
          if (moved.clientY > box.bottom - edge) grid.scrollBy(0, scrollStep)
          else if (moved.clientY < box.top + edge * 2) grid.scrollBy(0, -scrollStep)
          const body = grid.querySelectorAll('[role="rowgroup"]')[1]
          if (body === undefined) return
          const { rowHeight, rowCount, landing } = latest.current
          const top = body.getBoundingClientRect().top
          const row = Math.round((moved.clientY - top) / rowHeight)
          const before = Math.max(0, Math.min(rowCount, row))
          target = landing(criterion, before, x > pull)
          const from = (target?.parent ?? null) === null ? indent : deepIndent
          setLine(
            target === null
              ? null
              : {
                  top: Math.max(box.top, Math.min(box.bottom, top + before * rowHeight)) - 1,
                  left: box.left + from,
                  width: Math.max(0, grid.clientWidth - from),
                },
          )
        }
        const end = (finished: boolean): void => {
          element.removeEventListener('pointermove', move)
          element.removeEventListener('pointerup', drop)
          element.removeEventListener('pointercancel', cancel)
          window.removeEventListener('keydown', onEscape, true)
          setLine(null)
          if (finished && target !== null) latest.current.onDrop(criterion, target)
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
    }),
    [],
  )
  return { handle, line: line === null ? null : <div className={styles.line} style={line} /> }
}
