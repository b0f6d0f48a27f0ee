// Libraries with one large evaluation, made once a run and copied for each measurement that changes them.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { largeDocument, type Size } from './large-document.ts'
import { libraryWith } from './library.ts'

export const large: Size = { agencies: 200, criteria: 50, evaluators: 10 }
export const middle: Size = { agencies: 50, criteria: 20, evaluators: 1 }

const made = new Map<string, string>()

/** Where the app comes back to: the evaluation's scoring, or the list. The folder is the caller's to remove. */
export async function copyOf(size: Size, stage: 'scoring' | null): Promise<string> {
  const name = JSON.stringify([size, stage])
  const document = largeDocument(size, size === large ? 'commented' : 'bare')
  const library =
    made.get(name) ?? (await libraryWith({ name: 'large.shortlist', bytes: document }, stage))
  made.set(name, library)
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'shortlist-bench-'))
  fs.cpSync(library, copy, { recursive: true })
  return copy
}

process.once('exit', () => {
  for (const library of made.values()) fs.rmSync(library, { recursive: true, force: true })
})
