// The fields of a table of quotes as they are called on screen.
import { en } from '../../../../shared/messages/en.ts'
import { type MessageKey, text } from '../../../../shared/messages/translate.ts'

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key)

/** Itself when there is no such field. */
export const fieldLabel = (field: string): string => {
  const key = `pricing.import.field.${field}`
  return isKey(key) ? text(key) : field
}

/** Main names the field by its key. */
export const withLabel = (problem: string): string =>
  problem.replace(/^(\w+)(?=: )/, (field) => fieldLabel(field))
