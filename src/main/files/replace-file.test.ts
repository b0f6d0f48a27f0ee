import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { replaceFile } from './replace-file.ts'

const bytes = new TextEncoder().encode('whole')
let folder = ''
let before = 0

beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'shortlist-replace-')))
  before = process.umask(0o022)
})
afterEach(() => {
  vi.restoreAllMocks()
  process.umask(before)
  fs.rmSync(folder, { recursive: true, force: true })
})

const modeOf = (file: string): number => fs.statSync(file).mode & 0o777

describe('replacing a file', () => {
  it('keeps it to its user, unless it is for others too', () => {
    const own = path.join(folder, 'own')
    const shared = path.join(folder, 'shared')
    replaceFile(own, bytes)
    replaceFile(shared, bytes, 'usual')
    expect([modeOf(own), modeOf(shared)]).toEqual([0o600, 0o644])
    process.umask(0o002)
    replaceFile(path.join(folder, 'group'), bytes, 'usual')
    expect(modeOf(path.join(folder, 'group'))).toBe(0o664)
  })

  it('leaves one that is replaced for others as open as it was', () => {
    const file = path.join(folder, 'report.pdf')
    for (const mode of [0o600, 0o640, 0o664]) {
      fs.writeFileSync(file, 'old')
      fs.chmodSync(file, mode)
      replaceFile(file, bytes, 'usual')
      expect(modeOf(file)).toBe(mode)
      expect(fs.readFileSync(file, 'utf8')).toBe('whole')
    }
  })

  it('leaves a link a link, and replaces what it leads to', () => {
    const file = path.join(folder, 'report.pdf')
    const link = path.join(folder, 'latest.pdf')
    fs.writeFileSync(file, 'old')
    fs.symlinkSync(file, link)
    replaceFile(link, bytes)
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true)
    expect(fs.readFileSync(file, 'utf8')).toBe('whole')
  })

  it('has succeeded where only the folder cannot be synced', () => {
    const file = path.join(folder, 'report.pdf')
    const open = fs.openSync
    vi.spyOn(fs, 'openSync').mockImplementation((place, ...rest) => {
      if (place === folder) throw Object.assign(new Error('not permitted'), { code: 'EACCES' })
      return open(place, ...rest)
    })
    replaceFile(file, bytes)
    expect(fs.readFileSync(file, 'utf8')).toBe('whole')
  })

  it('leaves the old file, and nothing else, when it fails', () => {
    const file = path.join(folder, 'report.pdf')
    fs.writeFileSync(file, 'old')
    vi.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw Object.assign(new Error('busy'), { code: 'EBUSY' })
    })
    expect(() => replaceFile(file, bytes, 'usual')).toThrow('busy')
    expect(fs.readdirSync(folder)).toEqual(['report.pdf'])
    expect(fs.readFileSync(file, 'utf8')).toBe('old')
  })
})
