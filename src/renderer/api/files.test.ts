import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fileLimit } from '../../shared/contract/files.ts'

const told: string[] = []
vi.mock('./client.ts', () => ({
  surfaceError: ({ message }: { readonly message: string }) => told.push(message),
}))
const { readFile } = await import('./files.ts')

beforeEach(() => {
  told.length = 0
})

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
