// Copy, cut and paste through the browser's own events, which need no permission. They are dispatched where
// the text caret was last, which a grid does not have, so the document listens and asks where the keyboard is.
import { type RefObject, useEffect, useRef } from 'react'
import { formatBlock, formatHtml, parseBlock, type TextBlock } from './clipboard.ts'

export interface ClipboardActions {
  /** null: there is nothing to copy. */
  readonly copy: () => TextBlock | null
  readonly cut: () => TextBlock | null
  readonly paste: (block: TextBlock) => void
}

const editors = 'input, textarea, select, [contenteditable]'

/** A cell has the keyboard, not a field in it; and no text in it is marked, as in an open account of a sum. */
const concerns = (grid: HTMLElement | null): boolean => {
  const focused = document.activeElement
  if (grid === null || focused === null || !grid.contains(focused)) return false
  if (focused.matches(editors)) return false
  const marked = document.getSelection()
  return marked === null || marked.isCollapsed || !grid.contains(marked.anchorNode)
}

const give = (event: ClipboardEvent, block: TextBlock | null): void => {
  if (block === null || event.clipboardData === null) return
  event.preventDefault()
  event.clipboardData.setData('text/plain', formatBlock(block))
  event.clipboardData.setData('text/html', formatHtml(block))
}

/**
 * Puts the block on the clipboard without a key of the browser's, right after a press of the person's; false: that
 * is not allowed here.
 */
export function putOnClipboard(block: TextBlock): boolean {
  const allow = (event: Event): void => event.preventDefault()
  const onCopy = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation()
    give(event, block)
  }
  // Without marked text Chromium only copies where a page says before that it has something to give.
  document.addEventListener('beforecopy', allow, true)
  document.addEventListener('copy', onCopy, true)
  const done = document.execCommand?.('copy') === true
  document.removeEventListener('beforecopy', allow, true)
  document.removeEventListener('copy', onCopy, true)
  return done
}

/** null: the clipboard may not be read here, or holds no text. */
export const blockOnClipboard = async (): Promise<TextBlock | null> => {
  const found = await navigator.clipboard?.readText().catch(() => '')
  return found === undefined || found === '' ? null : parseBlock(found)
}

export function useGridClipboard(
  grid: RefObject<HTMLElement | null>,
  actions: ClipboardActions,
): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      if (concerns(grid.current)) give(event, latest.current.copy())
    }
    const onCut = (event: ClipboardEvent): void => {
      if (concerns(grid.current)) give(event, latest.current.cut())
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (!concerns(grid.current)) return
      event.preventDefault()
      const pasted = event.clipboardData?.getData('text/plain') ?? ''
      // A picture or a file: there is no text in it.
      if (pasted !== '') latest.current.paste(parseBlock(pasted))
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCut)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCut)
      document.removeEventListener('paste', onPaste)
    }
  }, [grid])
}
