// Where the keyboard is: on the active cell, as long as it is in the grid at all; and what has to be in view.
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { GridPoint, GridRange } from './grid-selection.ts'

export interface GridFocus {
  readonly cellAt: (point: GridPoint) => HTMLElement | null
  /** With the coming render. */
  readonly take: () => void
  /**
   * To another cell, before anything is rendered for it: in a page that has just been painted the keyboard moves
   * for nothing, in one that is about to change only after a layout of its own.
   */
  readonly goTo: (point: GridPoint) => void
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

  /** The one cell that Tab reaches. */
  const tabStop = useRef<HTMLElement | null>(null)

  const cellAt = (point: GridPoint): HTMLElement | null => {
    const { current } = tabStop
    if (
      current?.isConnected === true &&
      current.dataset.row === String(point.row) &&
      current.dataset.column === String(point.column)
    )
      return current
    return (
      scroller.current?.querySelector<HTMLElement>(
        `[data-row="${point.row}"][data-column="${point.column}"]`,
      ) ?? null
    )
  }
  const show = (element: HTMLElement | null): void =>
    element?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  /**
   * Makes it the one that Tab reaches, and gives it the keyboard. Not left to rendering: a browser asks for the
   * styles of the page when the cell that has the keyboard changes in this, so it changes before or after.
   */
  const moveTo = (element: HTMLElement | null, takesKeyboard: boolean): void => {
    const before = tabStop.current
    tabStop.current = element
    if (element !== null && element !== before) element.tabIndex = 0
    if (takesKeyboard) element?.focus({ preventScroll: true })
    if (before !== null && element !== before) before.tabIndex = -1
    if (!takesKeyboard) return
    // Where the caret of the editor was, which is gone: looking for the next place for it takes a while.
    const selection = document.getSelection()
    if (scroller.current?.contains(selection?.anchorNode ?? null)) selection?.removeAllRanges()
    show(element)
  }
  const takeNow = (): void => {
    const element = range === null ? null : cellAt(range.active)
    moveTo(element, true)
    // It is not there yet, or a dialog still holds the keyboard.
    wanted.current = element === null || document.activeElement !== element
  }

  /** Whether the active cell takes the keyboard, now that it is rendered. */
  const takes = (element: HTMLElement | null): boolean => {
    if (editing || range === null) return false
    const focused = document.activeElement
    const inside =
      scroller.current?.contains(focused) === true ||
      (held.current && (focused === null || focused === document.body))
    if (!wanted.current && !inside) return false
    wanted.current = false
    // A control inside the cell may have the focus; it keeps it.
    return element !== null && !element.contains(focused)
  }

  useLayoutEffect(() => {
    const element = range === null ? null : cellAt(range.active)
    moveTo(element, takes(element))
    if (!following.current || editing || range === null) return
    following.current = false
    show(cellAt(range.to))
  })

  return {
    cellAt,
    take: () => {
      wanted.current = true
    },
    goTo(point) {
      wanted.current = true
      const element = cellAt(point)
      if (element !== null) moveTo(element, true)
    },
    takeNow,
    onFocus: () => {
      held.current = true
    },
    onBlur: () => {
      // A window that loses the keyboard as a whole leaves it where it was in the page.
      held.current = scroller.current?.contains(document.activeElement) === true
    },
    follow: () => {
      following.current = true
    },
  }
}
