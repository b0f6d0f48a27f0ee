// Places a popover in the top layer beside its anchor and keeps it inside the window. Native popovers bring
// the top layer, light dismiss and Esc; CSS anchors are newer than the oldest runtime, so the place is set here.
import { type RefObject, useLayoutEffect } from 'react'

export type Side = 'below' | 'above' | 'right'
export type Align = 'start' | 'center' | 'end'

const gap = 4
const margin = 8

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, Math.max(low, high)))

/** Left and top for a box of `size` beside `anchor`; flips to the other side where there is more room. */
export function placeBeside(
  anchor: DOMRectReadOnly,
  size: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  side: Side,
  align: Align,
): { readonly left: number; readonly top: number } {
  if (side === 'right') {
    const fits = anchor.right + gap + size.width <= view.width - margin
    return {
      left: fits ? anchor.right + gap : Math.max(margin, anchor.left - gap - size.width),
      top: clamp(anchor.top, margin, view.height - size.height - margin),
    }
  }
  const roomBelow = view.height - anchor.bottom
  const wanted = size.height + gap + margin
  const below =
    side === 'below' ? roomBelow >= wanted || roomBelow >= anchor.top : anchor.top < wanted
  const left =
    align === 'start'
      ? anchor.left
      : align === 'end'
        ? anchor.right - size.width
        : anchor.left + (anchor.width - size.width) / 2
  return {
    left: clamp(left, margin, view.width - size.width - margin),
    top: clamp(
      below ? anchor.bottom + gap : anchor.top - gap - size.height,
      margin,
      view.height - size.height - margin,
    ),
  }
}

/** Shows the popover element while `open` and keeps it placed; hides it otherwise. */
export function useAnchored(
  anchor: RefObject<HTMLElement | null>,
  popover: RefObject<HTMLElement | null>,
  open: boolean,
  side: Side = 'below',
  align: Align = 'start',
): void {
  useLayoutEffect(() => {
    const box = popover.current
    const from = anchor.current
    if (!open || box === null || from === null) return
    // Test environments without a layout have no top layer either.
    box.showPopover?.()
    const place = (): void => {
      const { left, top } = placeBeside(
        from.getBoundingClientRect(),
        { width: box.offsetWidth, height: box.offsetHeight },
        { width: window.innerWidth, height: window.innerHeight },
        side,
        align,
      )
      box.style.setProperty('left', `${left}px`)
      box.style.setProperty('top', `${top}px`)
    }
    place()
    // What it shows may arrive after it opened and make it taller.
    const growth = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(place)
    growth?.observe(box)
    window.addEventListener('resize', place)
    window.addEventListener('scroll', place, true)
    return () => {
      growth?.disconnect()
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place, true)
      if (box.isConnected) box.hidePopover?.()
    }
  }, [anchor, popover, open, side, align])
}
