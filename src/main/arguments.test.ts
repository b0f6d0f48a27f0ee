import { describe, expect, it } from 'vitest'
import { openedEndings } from '../shared/contract/files.ts'
import { readArguments, usualAppFolder } from './arguments.ts'

const read = (...args: string[]) => readArguments(args, '/here', {})

describe('what was given at the start', () => {
  it('are documents by their extension, made absolute', () => {
    expect(read('a.shortlist', '/b/c.PDF', 'd.shortlist.json').documents).toEqual([
      '/here/a.shortlist',
      '/b/c.PDF',
      '/here/d.shortlist.json',
    ])
  })

  it('are whatever “Open…” offers', () => {
    const names = openedEndings.map((ending) => `a.${ending.toUpperCase()}`)
    expect(names).toContain('a.XLSX')
    expect(names).toContain('a.SHORTLIST-BACKUP')
    expect(read(...names).documents).toEqual(names.map((name) => `/here/${name}`))
  })

  it('are not the switches of Electron and Chromium, nor its own folder', () => {
    expect(read('.', '--inspect=0', '--no-sandbox', '--log-file=x.csv', 'notes.md')).toEqual({
      documents: [],
      dataDir: null,
    })
  })

  it('is a library elsewhere, by switch before environment', () => {
    const environment = { SHORTLIST_DATA: '/from/env' }
    expect(readArguments([], '/here', environment).dataDir).toBe('/from/env')
    expect(readArguments(['--data', 'x'], '/here', environment).dataDir).toBe('/here/x')
    expect(readArguments(['--data=/y'], '/here', environment).dataDir).toBe('/y')
    expect(readArguments(['--data'], '/here', {}).dataDir).toBeNull()
    expect(readArguments([], '/here', { SHORTLIST_DATA: '' }).dataDir).toBeNull()
  })

  it('does not take the value of --data for a document', () => {
    expect(read('--data', 'old.shortlist')).toEqual({
      documents: [],
      dataDir: '/here/old.shortlist',
    })
  })
})

describe('the usual folder', () => {
  it('is where Electron keeps the same app, on each system', () => {
    expect(usualAppFolder('linux', { XDG_CONFIG_HOME: '/x' })).toBe('/x/Shortlist')
    expect(usualAppFolder('linux', {})).toMatch(/\/\.config\/Shortlist$/)
    expect(usualAppFolder('darwin', {})).toMatch(/Library\/Application Support\/Shortlist$/)
    expect(usualAppFolder('win32', { APPDATA: '/roaming' })).toBe('/roaming/Shortlist')
  })
})
