// A ledger entry in words: for the history, and to name what undo and redo would do.
import { isDoorKey, text } from './door-text.ts'

type Subject = Readonly<Record<string, string | number | null>>

/** Which sentence tells a command, where one command does several things. */
function variantOf(command: string, subject: Subject): string {
  if (command === 'evaluations.archive' && subject['variant'] === 'reopen')
    return 'evaluations.reopen'
  if (command === 'evaluations.update' && subject['fields'] === 'title') return 'evaluations.rename'
  if (command === 'criteria.update' && subject['fields'] === 'weight') return 'criteria.weight'
  if (command === 'scoring.comment' && subject['comment'] === null) return 'scoring.uncomment'
  return command
}

const fieldWords = (fields: string): string =>
  fields
    .split(' ')
    .map((field) => {
      const key = `history.field.${field}`
      return isDoorKey(key) ? text(key) : field
    })
    .join(', ')

const valueWords = (value: string | number | null): string | number => {
  if (value === null) return text('history.nothing')
  return value === 'n/a' ? text('history.notApplicable') : value
}

export function entryWords(command: string, subject: Subject): string {
  const key = `history.${variantOf(command, subject)}`
  if (!isDoorKey(key)) return text('history.unknown', { command })
  const params: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(subject))
    params[name] = name === 'fields' ? fieldWords(String(value)) : valueWords(value)
  return text(key, params)
}
