import { describe, expect, it } from 'vitest'
import { isHarmless } from './harmless-kinds.ts'

describe('kinds of files that are opened without a question', () => {
  it('shows documents, and asks about everything that could run', () => {
    for (const name of ['Audit.PDF', 'rates.xlsx', 'archive.tar.zip'])
      expect(isHarmless(name)).toBe(true)
    for (const name of [
      'setup.exe',
      'run.sh',
      'rates.xlsm',
      'page.html',
      'logo.svg',
      'invoice.pdf.lnk',
      'invoice.pdf ',
      'README',
      '.pdf',
    ])
      expect(isHarmless(name)).toBe(false)
  })
})
