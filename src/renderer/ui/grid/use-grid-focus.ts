// Where the keyboard is: on the active cell, as long as it is in the grid at all; and what has to be in view.
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { GridPoint, GridRange } from './grid-selection.ts'

export interface GridFocus {
  readonly cellAt: (point: GridPoint) => HTMLElement | null
  /** With the coming render. */
  readonly take: () => void
  /** At once, or with the coming render where that is not possible yet. */
  readonly takeNow: () => void
  /** For the grid's own element. */
  readonly onFocus: () => void
  readonly onBlur: () => void
  /** The corner that the keyboard moved is shown after the coming render. */
  readonly follow: () => void
}

export function useGridFocus(
  scroller: RefObject<HTMLElement | null>,
  range: GridRange | null,
  editing: boolean,
): GridFocus {
  const wanted = useRef(false)
  const following = useRef(false)
  /** A focused cell that is removed loses the keyboard without a word; somebody who leaves, with one. */
  const held = useRef(false)

  const cellAt = (point: GridPoint): HTMLElement | null =>
    scroller.current?.querySelector<HTMLElement>(
      `[data-row="${point.row}"][data-column="${point.column}"]`,
    ) ?? null
  const show = (element: HTMLElement | null): void =>
    element?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  const takeNow = (): void => {
    const element = range === null ? null : cellAt(range.active)
    element?.focus({ preventScroll: true })
    show(element)
    // It is not there yet, or a dialog still holds the keyboard.
    wanted.current = element === null || document.activeElement !== element
  }

  useLayoutEffect(() => {
    if (editing || range === null) return
    const focused = document.activeElement
    const inside =
      scroller.current?.contains(focused) === true ||
      (held.current && (focused === null || focused === document.body))
    if (following.current) {
      following.current = false
      show(cellAt(range.to))
    }
    if (!wanted.current && !inside) return
    wanted.current = false
    const element = cellAt(range.active)
    // A control inside the cell may have the focus; it keeps it.
    if (element === null || element.contains(focused)) return
    element.focus({ preventScroll: true })
    show(element)
  })

  return {
    cellAt,
    take: () => {
      wanted.current = true
    },
    takeNow,
    onFocus: () => {
      held.current = true
    },
    onBlur: () => {
      held.current = false
    },
    follow: () => {
      following.current = true
    },
  }
}
