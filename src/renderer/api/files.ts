// Files across the door: bytes in from a picker or a drop, bytes out as a download where the host cannot save.
import type { Output } from '../../shared/contract/call.ts'

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export const readFile = async (file: File): Promise<NamedBytes> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
})

/** Opens the platform's picker; null when nothing was chosen. Must be called from a press or a key. */
export const pickFile = (accept: string): Promise<NamedBytes | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      resolve(file === undefined ? null : readFile(file))
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

/** What the app opens as an evaluation. */
export const documentTypes = '.shortlist,.json,.pdf'

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
export const finishSave = (outcome: Output<'evaluations.save'>): string | null => {
  if (outcome.outcome === 'cancelled') return null
  if (outcome.outcome === 'saved') return outcome.name
  download(outcome.file)
  return outcome.file.name
}
