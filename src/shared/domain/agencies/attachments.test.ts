import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachmentName } from './attachments.ts'

describe('the name of an attachment', () => {
  it('has no path, is at most 200 units long and keeps its ending', () => {
    expect(attachmentName('C:\\offers\\a.pdf')).toBe('a.pdf')
    expect(attachmentName('/')).toBe('file')
    const long = attachmentName(`${'x'.repeat(300)}.pdf`)
    expect(long).toHaveLength(200)
    expect(long).toMatch(/x\.pdf$/)
  })

  it('never holds half a character, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('😀', 'a', ' '), minLength: 90, maxLength: 300 }),
        fc.constantFrom('.pdf', '.x', ''),
        (begin, ending) => {
          const name = attachmentName(begin + ending)
          expect(name).not.toMatch(/\p{Surrogate}/u)
          expect(name.length).toBeLessThanOrEqual(200)
        },
      ),
    )
  })
})
