// When somebody else takes the keyboard, the page is loaded anew: its memory holds nothing of the one before. A
// window that was just handed over asks first who sits there now.
import { useHandOver } from '../api/keyboard.ts'
import type { Acting, ActingEvaluator } from '../api/session.ts'

/** Of the tab, and gone with it: a window that is opened again goes on where it was. */
const key = 'shortlist-handed-to'

export const startAnew = (acting: Acting): void => {
  const evaluator = acting.role === 'evaluator' ? acting : null
  if (evaluator === null) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, evaluator.evaluator)
  // Until the page is gone it shows nobody's screen.
  useHandOver.setState({ to: evaluator?.name ?? '' })
  location.reload()
}

/** Whether the evaluator has still to say that it is they who sit here. */
export const isJustHanded = ({ evaluator }: ActingEvaluator): boolean =>
  sessionStorage.getItem(key) === evaluator

export const confirmHanded = (): void => sessionStorage.removeItem(key)
