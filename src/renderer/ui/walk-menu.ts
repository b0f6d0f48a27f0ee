// The keys that walk through the items of every open menu.
import type { KeyboardEvent } from 'react'

/** Arrows go round, Home and End to the ends; true: the key was one of them. */
export function walkMenu(event: KeyboardEvent, items: readonly HTMLElement[]): boolean {
  const at = items.indexOf(document.activeElement as HTMLElement)
  const places: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: at <= 0 ? -1 : at - 1,
    Home: 0,
    End: -1,
  }
  const to = places[event.key]
  if (to === undefined) return false
  event.preventDefault()
  items.at(to)?.focus()
  return true
}
