import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallError } from '../../shared/contract/errors.ts'
import { fileLimit } from '../../shared/contract/files.ts'

vi.mock('./transport.ts', () => ({
  transport: { call: () => Promise.reject(new Error('unasked')) },
}))
const { setErrorSurface } = await import('./client.ts')
const { readFile, saveWith, setSavedSurface } = await import('./files.ts')

const told: string[] = []
setErrorSurface(({ message }) => told.push(message))
setSavedSurface((message) => told.push(message))

beforeEach(() => {
  told.length = 0
})

/** What is read of a file: one of 64 MiB need not be made. */
const fileOf = (name: string, size: number, arrayBuffer: () => Promise<ArrayBuffer>): File =>
  ({ name, size, arrayBuffer }) as unknown as File

describe('a file that was picked or dropped', () => {
  it('is its name and its bytes', async () => {
    const read = await readFile(new File(['abc'], 'a.csv'))
    expect(read).toEqual({ name: 'a.csv', bytes: new TextEncoder().encode('abc') })
    expect(told).toEqual([])
  })

  it('is not read when it is too large, and the person is told', async () => {
    const read = vi.fn<() => Promise<ArrayBuffer>>()
    expect(await readFile(fileOf('film.mp4', fileLimit.bytes + 1, read))).toBeNull()
    expect(await readFile(fileOf('film.mp4', 11 * 1024 * 1024, read), 10 * 1024 * 1024)).toBeNull()
    expect(read).not.toHaveBeenCalled()
    expect(told).toEqual([
      '“film.mp4” is larger than 64 MiB, more than Shortlist takes. Nothing was changed.',
      '“film.mp4” is larger than 10 MiB, more than Shortlist takes. Nothing was changed.',
    ])
  })

  it('is said to be unreadable when it is a folder', async () => {
    const folder = fileOf('offers', 0, () => Promise.reject(new DOMException('', 'NotFoundError')))
    expect(await readFile(folder)).toBeNull()
    expect(told[0]).toContain('“offers” could not be read.')
  })
})

describe('a file that main was asked to save', () => {
  const refused: CallError = {
    code: 'conflict',
    message: 'refused',
    problems: [],
    reference: null,
  }
  const words = (name: string): string => `kept as ${name}`

  it('a file that was saved is told by the name that the person gave it', async () => {
    const outcome = { outcome: 'saved' as const, name: 'mine.pdf' }
    await saveWith(Promise.resolve({ ok: true, value: outcome }), words)
    expect(told).toEqual(['kept as mine.pdf'])
  })

  it('nothing is said when the person changed their mind', async () => {
    await saveWith(Promise.resolve({ ok: true, value: { outcome: 'cancelled' } }), words)
    expect(told).toEqual([])
  })

  it('a refusal is shown as every other error, and nothing is said to be saved', async () => {
    await saveWith(Promise.resolve({ ok: false, error: refused }), words)
    expect(told).toEqual(['refused'])
  })
})
