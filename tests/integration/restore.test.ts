// Backup and restore: one file out, one file in, and nothing lost on the way, whatever fails.
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, vi } from 'vitest'
import { startCore } from '../../src/main/core-client.ts'
import { bareHost } from '../../src/main/host.ts'
import { ownerSession } from '../../src/main/session.ts'
import { backupLimit, fileLimit } from '../../src/shared/contract/files.ts'
import type { EvaluationId } from '../../src/shared/domain/model.ts'
import { damagePage, rootPageOf } from './damage.ts'
import { appRoot, openApp } from './open-app.ts'

const empty = { client: null, brief: null, currency: 'USD', template: 'empty' } as const

describe('a backup', () => {
  it('backs up and restores the whole library, and keeps the one that was replaced', async () => {
    const app = openApp()
    const create = (title: string) => app.call('evaluations.create', { title, ...empty })
    await create('Before the backup')
    await app.call('history.backUp', {})
    const backup = app.saved[0]!
    await create('After the backup')
    const { evaluations, keptCopy } = await app.call('history.restore', {
      name: backup.name,
      bytes: new Uint8Array(backup.bytes),
    })
    expect(evaluations).toBe(1)
    expect((await app.call('evaluations.list', {})).map((entry) => entry.title)).toEqual([
      'Before the backup',
    ])
    expect(app.changes.at(-1)).toMatchObject({ evaluation: null })
    const kept = new Database(path.join(app.library.backups, keptCopy), { readonly: true })
    expect(kept.prepare('SELECT count(*) AS n FROM evaluation').get()).toEqual({ n: 2 })
    kept.close()
    await create('Goes on')
    expect((await app.call('history.verify', {})).sound).toBe(true)
    await app.close()
  })

  it('ends in words what was reading the library that it replaces', async () => {
    const app = openApp()
    await app.call('evaluations.openSample', { sample: 'payments-back-end' })
    const [{ id: evaluation } = { id: '' as EvaluationId }] = await app.call('evaluations.list', {})
    await app.call('history.backUp', {})
    const { name, bytes } = app.saved[0]!
    const backup = { name, bytes: new Uint8Array(bytes) }
    const reading = [app.ask('history.verify', {}), app.ask('history.verify', { evaluation })]
    await app.call('history.restore', backup)
    for (const result of await Promise.all(reading))
      expect(result).toMatchObject({ ok: false, error: { code: 'conflict', reference: null } })
    expect((await app.call('history.verify', {})).sound).toBe(true)
    await app.close()
  })

  it('is restored by files that are on the disk before their names are', async () => {
    const app = openApp()
    await app.call('evaluations.create', { title: 'Mine', ...empty })
    await app.call('history.backUp', {})
    const { name, bytes } = app.saved[0]!
    const names = new Map<number, string>()
    const steps: string[] = []
    const { openSync, fsyncSync, renameSync } = fs
    vi.spyOn(fs, 'openSync').mockImplementation((place, ...rest) => {
      const handle = openSync(place, ...rest)
      names.set(handle, path.basename(String(place)).replace(/\d+/g, ''))
      return handle
    })
    vi.spyOn(fs, 'fsyncSync').mockImplementation((handle) => {
      steps.push(`sync ${names.get(handle)}`)
      fsyncSync(handle)
    })
    vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      steps.push(`rename to ${path.basename(String(to))}`)
      renameSync(from, to)
    })
    await app.call('history.restore', { name, bytes: new Uint8Array(bytes) })
    vi.restoreAllMocks()
    const at = steps.indexOf('rename to library.db')
    expect(steps.slice(0, at)).toContain('sync .restore-.db')
    expect(steps.slice(at + 1)).toEqual([`sync ${path.basename(app.dataDir).replace(/\d+/g, '')}`])
    await app.close()
  })

  it('stays open and as it was when a restore fails half-way', async () => {
    const app = openApp()
    await app.call('evaluations.create', { title: 'Before', ...empty })
    await app.call('history.backUp', {})
    const { name, bytes } = app.saved[0]!
    await app.call('evaluations.create', { title: 'After', ...empty })
    const input = { name, bytes: new Uint8Array(bytes) }
    const titles = async () => (await app.call('evaluations.list', {})).map(({ title }) => title)
    const rename = vi.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw Object.assign(new Error('not permitted'), { code: 'EPERM' })
    })
    expect(await app.ask('history.restore', input)).toMatchObject({ ok: false })
    rename.mockRestore()
    expect(await titles()).toEqual(['After', 'Before'])
    // Somebody who reads beside the app would keep a part of it in the log.
    const reader = new Database(app.library.file, { readonly: true })
    reader.exec('BEGIN; SELECT * FROM evaluation')
    await app.call('evaluations.create', { title: 'Last', ...empty })
    app.library.db.pragma('busy_timeout = 50')
    expect(await app.ask('history.restore', input)).toMatchObject({
      ok: false,
      error: { code: 'locked' },
    })
    reader.close()
    expect(await titles()).toEqual(['Last', 'After', 'Before'])
    await app.call('history.restore', input)
    expect(await titles()).toEqual(['Before'])
    await app.close()
  })

  it('takes back a backup that is larger than any other file may be', async () => {
    const app = openApp()
    const { id } = await app.call('evaluations.create', { title: 'Large', ...empty })
    const evaluation = id as EvaluationId
    const { id: agency } = await app.call('agencies.add', { evaluation, fields: { name: 'A' } })
    for (const first of [1, 2]) {
      const bytes = new Uint8Array(40 * 1024 * 1024)
      bytes[0] = first
      await app.call('agencies.attach', { evaluation, agency, name: 'film.mp4', bytes })
    }
    await app.call('history.backUp', {})
    const { name, bytes } = app.saved[0]!
    expect(bytes.byteLength).toBeGreaterThan(fileLimit.bytes)
    await app.call('evaluations.delete', { evaluation })
    const { evaluations } = await app.call('history.restore', {
      name,
      bytes: new Uint8Array(bytes),
    })
    expect(evaluations).toBe(1)
    await app.close()
  }, 60_000)

  it('makes no backup that could not be restored', async () => {
    const app = openApp()
    const { statSync } = fs
    const stat = vi
      .spyOn(fs, 'statSync')
      .mockImplementation(((file: fs.PathLike) =>
        Object.assign(statSync(file), { size: backupLimit.bytes + 1 })) as typeof fs.statSync)
    const result = await app.ask('history.backUp', {})
    stat.mockRestore()
    expect(result).toMatchObject({ ok: false, error: { code: 'conflict' } })
    if (!result.ok) expect(result.error.message).toMatch(/360 MiB/)
    expect(app.saved).toEqual([])
    expect(fs.readdirSync(app.dataDir).filter((name) => name.startsWith('.'))).toEqual([])
    await app.close()
  })

  it('stays open with a damaged page, says so, and takes a backup in its place', async () => {
    const app = openApp()
    await app.call('evaluations.create', { title: 'Kept', ...empty })
    await app.call('history.backUp', {})
    const backup = app.saved[0]!
    const damagedRow = await app.call('evaluations.create', { title: 'Damaged', ...empty })
    const { file } = app.library
    const root = rootPageOf(app.library.db, 'evaluation')
    await app.close()
    damagePage(file, root)
    const core = await startCore(
      {
        workerFile: new URL('../../src/main/core.ts', import.meta.url),
        reportWorkerFile: new URL('../../src/main/report/worker.ts', import.meta.url),
        workbookWorkerFile: new URL('../../src/main/files/workbook/worker.ts', import.meta.url),
        dataDir: app.dataDir,
        appRoot,
        version: 'test',
        english: true,
      },
      bareHost,
    )
    const ask = (method: string, input: unknown) => core.dispatch(ownerSession, method, input)
    for (const [method, input] of [
      ['panel.session', {}],
      ['evaluations.list', {}],
      ['agencies.list', { evaluation: damagedRow.id }],
    ] as const) {
      const result = await ask(method, input)
      expect(result).toMatchObject({ ok: false, error: { code: 'locked' } })
      if (!result.ok) expect(result.error.message).toMatch(/library file is damaged/)
    }
    expect(await ask('settings.get', {})).toMatchObject({ ok: true })
    const damaged = fs.readFileSync(file)
    const bytes = new Uint8Array(backup.bytes)
    const restored = await ask('history.restore', { name: backup.name, bytes })
    expect(restored).toMatchObject({ ok: true, value: { evaluations: 1 } })
    expect(await ask('evaluations.list', {})).toMatchObject({
      ok: true,
      value: [{ title: 'Kept' }],
    })
    expect(await ask('settings.get', {})).toMatchObject({ ok: true, value: { health: 'sound' } })
    await core.close()
    const { keptCopy } = (restored as { value: { keptCopy: string } }).value
    expect(fs.readFileSync(path.join(app.dataDir, 'backups', keptCopy))).toEqual(damaged)
  })

  it('refuses damaged, foreign and forged backups and leaves the library alone', async () => {
    const app = openApp()
    await app.call('evaluations.create', { title: 'Mine', ...empty })
    await app.call('history.backUp', {})
    const bytes = new Uint8Array(app.saved[0]!.bytes)
    const flipped = bytes.slice()
    const at = Buffer.from(flipped).indexOf('Mine')
    flipped[at] = 78
    const cut = bytes.slice(0, Math.floor(bytes.length / 2))
    for (const bad of [new Uint8Array(0), new TextEncoder().encode('no'), cut, flipped]) {
      const result = await app.ask('history.restore', { name: 'b', bytes: bad })
      expect(result).toMatchObject({ ok: false, error: { code: 'validation' } })
      if (!result.ok) expect(result.error.message).toMatch(/The library was not touched/)
    }
    expect((await app.call('evaluations.list', {})).map((entry) => entry.title)).toEqual(['Mine'])
    expect(fs.readdirSync(app.dataDir).filter((name) => name.startsWith('.'))).toEqual([])
    await app.close()
  })
})
