// Files across the door: bytes in from a picker or a drop, bytes out as a download where the host cannot save.
import type { Output } from '../../shared/contract/call.ts'
import type { Result } from '../../shared/contract/errors.ts'
import { acceptedBy, limitOf } from '../../shared/contract/files.ts'
import { text } from '../../shared/messages/translate.ts'
import { surfaceError } from './client.ts'

type SaveOutcome = Output<'evaluations.save'>

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const unread = (message: string): null => {
  surfaceError({ code: 'validation', message, problems: [], reference: null })
  return null
}

/** null: it is larger than `limit` bytes, a folder, or gone since it was chosen; the person has been told. */
export const readFile = async (
  file: File,
  limit = limitOf(file.name).bytes,
): Promise<NamedBytes | null> => {
  const { name, size } = file
  if (size > limit) return unread(text('frame.file.tooLarge', { name, limit: limit / 1024 / 1024 }))
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return unread(text('frame.file.unreadable', { name }))
  }
}

/**
 * Opens the platform's picker; null when nothing was chosen, or it could not be read. Must be called from a press or
 * a key.
 */
export const pickFile = (endings: readonly string[], limit?: number): Promise<NamedBytes | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = acceptedBy(endings)
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      resolve(file === undefined ? null : readFile(file, limit))
    })
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })

/** Any number of files of any kind; none when nothing was chosen. Must be called from a press or a key. */
export const pickFiles = (): Promise<readonly File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })

/** Offers bytes as a download. */
export const download = ({ name, bytes }: { name: string; bytes: Uint8Array }): void => {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the bytes by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The name under which it was saved or downloaded, or null when the person changed their mind. */
const finishSave = (outcome: SaveOutcome): string | null => {
  if (outcome.outcome === 'cancelled') return null
  if (outcome.outcome === 'saved') return outcome.name
  download(outcome.file)
  return outcome.file.name
}

let showSaved: (message: string) => void = () => {}

/** Where it is said that a file was saved; the frame gives it to the toasts. */
export const setSavedSurface = (show: (message: string) => void): void => {
  showSaved = show
}

/** Finishes what main was asked to save: says under which name (`words`), shows its error, offers the download. */
export const saveWith = async (
  asked: Result<SaveOutcome> | Promise<Result<SaveOutcome>>,
  words: (name: string) => string,
): Promise<void> => {
  const result = await asked
  if (!result.ok) {
    surfaceError(result.error)
    return
  }
  const name = finishSave(result.value)
  if (name !== null) showSaved(words(name))
}
