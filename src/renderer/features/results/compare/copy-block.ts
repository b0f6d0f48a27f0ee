// Puts a block of cells on the clipboard without asking for a permission: as the browser's own copy does.
import { formatBlock, formatHtml, type TextBlock } from '../../../ui/grid/clipboard.ts'

/** Whether it is there now; only in answer to a key or a press. */
export const copyBlock = (block: TextBlock): boolean => {
  let given = false
  const onCopy = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData.setData('text/plain', formatBlock(block))
    event.clipboardData.setData('text/html', formatHtml(block))
    given = true
  }
  document.addEventListener('copy', onCopy, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', onCopy, { capture: true })
  return given
}
