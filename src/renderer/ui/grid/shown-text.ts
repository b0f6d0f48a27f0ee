// The text that a cell shows. It is rendered apart for that: of a large grid only the cells in view are in the page.
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** Without what only opens in it. Not while something is rendered. */
export const shownText = (content: ReactNode): string => {
  if (content === null || typeof content === 'string' || typeof content === 'number')
    return String(content ?? '').trim()
  const box = document.createElement('div')
  const root = createRoot(box)
  flushSync(() => root.render(content))
  for (const extra of box.querySelectorAll('[popover], [role="alert"]')) extra.remove()
  const words = box.textContent.trim()
  root.unmount()
  return words
}
