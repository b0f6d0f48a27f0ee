// What was missing when a stage was left, in words.
import { isMessageKey, text } from '../../shared/messages/translate.ts'

/** Of a code that this version does not know: the code. */
export const gapText = (code: string): string => {
  const key = `report.gap.${code}`
  return isMessageKey(key) ? text(key) : code
}
