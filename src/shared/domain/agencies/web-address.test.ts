import { describe, expect, it } from 'vitest'
import { webAddress } from './web-address.ts'

describe('addresses that may be opened', () => {
  it('takes http and https as they are, and a bare name as https', () => {
    for (const address of [
      'https://a.example/x?y=1#z',
      'http://münchen.example:8080',
      'HTTPS://A.example',
    ])
      expect(webAddress(address)).toBe(address)
    expect(webAddress(' quillhaven.example/work ')).toBe('https://quillhaven.example/work')
  })

  it('takes nothing else', () => {
    for (const typed of [
      '',
      'ask Kari',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'mailto:kari@a.example',
      'ftp://a.example',
      'https://bank.example@evil.example',
      'https://a.example\\@evil.example',
      'https://localhost',
      'https:a.example',
      `https://a.example/${'x'.repeat(2_000)}`,
    ])
      expect(webAddress(typed)).toBeNull()
  })
})
