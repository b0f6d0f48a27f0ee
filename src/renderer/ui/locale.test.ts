import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

const load = async (language: string, shell: string | null | undefined) => {
  vi.resetModules()
  vi.stubGlobal('navigator', { language })
  vi.stubGlobal('window', shell === undefined ? {} : { shortlist: { systemLocale: shell } })
  return import('./locale.ts')
}

describe('the formats of the system', () => {
  it('are its region’s, whatever language it speaks, where a shell knows them', async () => {
    const found = await load('en-US', 'de-DE')
    expect([found.systemLanguage, found.systemLocale, found.locale]).toEqual([
      'en-US',
      'de-DE',
      'de-DE',
    ])
  })

  it.each([undefined, null, '', 'C.UTF-8'])(
    'are the browser’s where the shell says %j',
    async (shell) => {
      const found = await load('fr-CH', shell)
      expect([found.systemLanguage, found.systemLocale, found.locale]).toEqual([
        'fr-CH',
        'fr-CH',
        'fr-CH',
      ])
    },
  )

  it('group thousands although a tag has an extension that says otherwise', async () => {
    expect((await load('en-GB', 'en-US-u-va-posix')).systemLocale).toBe('en-US')
  })
})
