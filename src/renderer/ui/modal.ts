// The platform's modal dialog, with one thing put right: when it is taken away, the field that gets the focus
// back gets its caret back as well. Chromium keeps the caret in the removed dialog otherwise, and what is
// typed next goes nowhere.
import { type RefObject, useEffect } from 'react'

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

/** Opens `dialog` as soon as it is shown; `begin` gets the focus, if it is given. */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  begin: RefObject<HTMLElement | null> | null,
): void {
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    if (element !== null && !element.open) element.showModal()
    begin?.current?.focus()
    // After React has removed the dialog.
    return () =>
      void setTimeout(() => {
        // What was chosen in the dialog may have moved on.
        if (document.activeElement === before) putCaretBack()
      })
  }, [dialog, begin])
}
