// The platform's modal dialog, with two things put right. It gives the focus back when it is closed; one that is taken
// away open, because a button of it was pressed, does so too. And a field that gets the focus back gets its caret back
// as well: Chromium keeps the caret in the removed dialog otherwise, and what is typed next goes nowhere.
import { type RefObject, useEffect, useRef } from 'react'

const isField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.selectionStart !== null)

function putCaretBack(): void {
  const field = document.activeElement
  if (!isField(field)) return
  const { selectionStart, selectionEnd } = field
  // Leaving and coming back is what moves the caret; setting an equal selection is ignored.
  field.blur()
  field.focus()
  field.setSelectionRange(selectionStart, selectionEnd)
}

const isNobodys = (focused: Element | null): boolean =>
  focused === null || focused === document.body

/** Opens `dialog` as soon as it is shown; `begin` gets the focus, if it is given. */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  begin: RefObject<HTMLElement | null> | null,
): void {
  /** What had the keyboard when it was opened. */
  const before = useRef<Element | null>(null)
  useEffect(() => {
    const element = dialog.current
    if (element !== null && !element.open) {
      before.current = document.activeElement
      element.showModal()
    }
    begin?.current?.focus()
    // After React has removed the dialog.
    return () => {
      const { current: from } = before
      const takenAwayOpen = element?.open === true && !element.isConnected
      // What was chosen in the dialog may have moved on.
      if (takenAwayOpen && from instanceof HTMLElement && isNobodys(document.activeElement))
        from.focus({ preventScroll: true })
      setTimeout(() => {
        if (document.activeElement === from) putCaretBack()
      })
    }
  }, [dialog, begin])
}
