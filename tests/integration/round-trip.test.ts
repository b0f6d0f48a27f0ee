// What a document holds survives the library: export of an import is the same text, byte for byte, for any
// valid document, unknown keys included.
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { writeDocument } from '../../src/main/files/document.ts'
import { arbitraryContent } from '../fixtures/arbitrary-document.ts'
import { openApp } from './open-app.ts'

const app = openApp()
afterAll(() => app.close())

it('gives back any document byte for byte, and keeps the ledger sound', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryContent, async (content) => {
      const text = writeDocument(content)
      const bytes = new TextEncoder().encode(text)
      const { evaluation } = await app.call('evaluations.import', { name: 'x.shortlist', bytes })
      const file = await app.call('evaluations.export', { evaluation, format: 'document' })
      // Shrinking imports the same id again, which then gets a new one.
      const same = text.replace(`"id":"${content.state.evaluation.id}"`, `"id":"${evaluation}"`)
      expect(new TextDecoder().decode(file.bytes)).toBe(same)
    }),
    { numRuns: 80 },
  )
  expect((await app.call('history.verify', {})).damage).toEqual([])
})
