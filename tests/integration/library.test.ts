import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, vi } from 'vitest'
import { CannotOpenLibrary, startCore } from '../../src/main/core-client.ts'
import { sha256 } from '../../src/main/db/canonical.ts'
import { migrate, readMigrations } from '../../src/main/db/migrate.ts'
import { checkHealth, closeLibrary, openLibrary } from '../../src/main/db/open.ts'
import { bareHost } from '../../src/main/host.ts'
import { ownerSession } from '../../src/main/session.ts'
import { damagePage, rootPageOf } from './damage.ts'
import { appRoot, migrationsDir, openApp, temporaryFolder } from './open-app.ts'

const now = '2026-11-22T09:00:00.000Z'
const open = (dataDir: string, readOnly = false) =>
  openLibrary({ dataDir, migrationsDir, readOnly }, now)

function failure(dataDir: string): CannotOpenLibrary {
  try {
    closeLibrary(open(dataDir))
  } catch (error) {
    if (error instanceof CannotOpenLibrary) return error
    throw error
  }
  throw new Error('the library opened')
}

const hashOf = (file: string): string => sha256(fs.readFileSync(file))

describe('the library file', () => {
  it('has exactly the committed schema after all migrations', () => {
    const library = open(temporaryFolder())
    const rows = library.db
      .prepare(
        `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name`,
      )
      .all() as { sql: string }[]
    closeLibrary(library)
    const schema = `${rows.map((row) => `${row.sql};`).join('\n\n')}\n`
    const snapshot = path.join(appRoot, 'src/main/db/schema.snapshot.sql')
    if (process.env['UPDATE_SNAPSHOT'] === '1') fs.writeFileSync(snapshot, schema)
    expect(schema).toBe(fs.readFileSync(snapshot, 'utf8'))
  })

  it('is private to its user', () => {
    const dataDir = path.join(temporaryFolder(), 'library')
    closeLibrary(open(dataDir))
    expect(fs.statSync(dataDir).mode & 0o777).toBe(0o700)
    expect(fs.statSync(path.join(dataDir, 'library.db')).mode & 0o777).toBe(0o600)
  })

  it('is refused unchanged when a newer version wrote it', () => {
    const dataDir = temporaryFolder()
    closeLibrary(open(dataDir))
    const file = path.join(dataDir, 'library.db')
    const db = new Database(file)
    db.pragma('journal_mode = DELETE')
    db.pragma('user_version = 999')
    db.close()
    const before = hashOf(file)
    expect(failure(dataDir).message).toMatch(/newer version .* Nothing was changed/)
    expect(hashOf(file)).toBe(before)
  })

  it('is refused unchanged when it is damaged or not a library', () => {
    for (const content of [
      Buffer.from('this is no database at all, but long enough to look like one'),
      Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(5_000, 7)]),
    ]) {
      const dataDir = temporaryFolder()
      const file = path.join(dataDir, 'library.db')
      fs.writeFileSync(file, content)
      const before = hashOf(file)
      expect(failure(dataDir).message).toMatch(/damaged .* Nothing was changed/)
      expect(hashOf(file)).toBe(before)
    }
    const dataDir = temporaryFolder()
    const other = new Database(path.join(dataDir, 'library.db'))
    other.exec('CREATE TABLE notes (text)')
    other.pragma('user_version = 1')
    other.close()
    expect(failure(dataDir).message).toMatch(/another program/)
  })

  it('is held by one process at a time, and a lock left by a crash is taken over', () => {
    const dataDir = temporaryFolder()
    const library = open(dataDir)
    expect(failure(dataDir)).toMatchObject({ code: 'locked' })
    const beside = open(dataDir, true)
    expect(beside.db.prepare('SELECT count(*) AS n FROM evaluation').get()).toEqual({ n: 0 })
    closeLibrary(beside)
    closeLibrary(library)
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    const lock = path.join(dataDir, 'library.lock')
    const forged = (holder: object): void => fs.writeFileSync(lock, JSON.stringify(holder))
    forged({ pid: dead, started: '1', host: os.hostname(), since: now })
    closeLibrary(open(dataDir))
    // The pid lives, but belongs to a program that started at another time.
    forged({ pid: process.ppid, started: '1', host: os.hostname(), since: now })
    closeLibrary(open(dataDir))
    fs.writeFileSync(lock, 'not even JSON')
    closeLibrary(open(dataDir))
    expect(fs.existsSync(lock)).toBe(false)
  })

  it('is not held by a lock from before the system started, where processes do not tell when they did', () => {
    const dataDir = temporaryFolder()
    const lock = path.join(dataDir, 'library.lock')
    const { existsSync, readFileSync } = fs
    // As on macOS and Windows.
    vi.spyOn(fs, 'existsSync').mockImplementation(
      (file) => !String(file).startsWith('/proc/') && existsSync(file),
    )
    vi.spyOn(fs, 'readFileSync').mockImplementation(((file: fs.PathLike, ...rest: []) => {
      if (String(file).startsWith('/proc/')) throw new Error('no such file')
      return readFileSync(file, ...rest)
    }) as typeof fs.readFileSync)
    const uptime = vi.spyOn(os, 'uptime').mockReturnValue(3_600)
    /** By a process that lives; so many hours ago. */
    const forge = (hours: number, host = os.hostname()): void => {
      const since = new Date(Date.now() - hours * 3_600_000).toISOString()
      const holder = { pid: process.ppid, started: null, host, since }
      fs.writeFileSync(lock, JSON.stringify(holder))
    }
    forge(0.5)
    const { message } = failure(dataDir)
    expect(message).toContain(`(process ${process.ppid})`)
    expect(message).toContain(`delete the file ${lock}`)
    forge(2)
    closeLibrary(open(dataDir))
    // The same computer in another network; and another one, of whose processes nothing can be known.
    forge(2, `${os.hostname()}.another.example`)
    closeLibrary(open(dataDir))
    forge(2, 'another-computer')
    expect(failure(dataDir).message).toContain('on another-computer')
    uptime.mockReturnValue(3 * 3_600)
    forge(2)
    expect(failure(dataDir)).toMatchObject({ code: 'locked' })
    vi.restoreAllMocks()
  })

  it('makes a verified copy before a migration, and rolls all of them back when one fails', () => {
    const dataDir = temporaryFolder()
    const library = open(dataDir)
    const migrations = readMigrations(migrationsDir)
    const next = migrations.length + 1
    const good = { version: next, sql: 'ALTER TABLE gate ADD COLUMN colour TEXT' }
    const bad = { version: next + 1, sql: 'ALTER TABLE nowhere ADD COLUMN x TEXT' }
    expect(() => migrate(library.db, [...migrations, good, bad], library.backups, now)).toThrow(
      /nowhere/,
    )
    expect(library.db.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(library.db.pragma('table_info(gate)')).not.toContainEqual(
      expect.objectContaining({ name: 'colour' }),
    )
    const [copy] = fs.readdirSync(library.backups)
    const kept = new Database(path.join(library.backups, copy ?? ''), { readonly: true })
    expect(kept.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(kept.pragma('user_version', { simple: true })).toBe(migrations.length)
    kept.close()
    closeLibrary(library)
  })

  it('says that the disk is full and keeps what was there', async () => {
    const app = openApp()
    const { id } = await app.call('evaluations.create', {
      title: 'Full',
      client: null,
      brief: null,
      currency: 'USD',
      template: 'empty',
    })
    const pages = app.library.db.pragma('page_count', { simple: true }) as number
    app.library.db.pragma(`max_page_count = ${pages}`)
    const big = 'x'.repeat(19_000)
    const result = await app.ask('agencies.add', {
      evaluation: id,
      fields: { name: 'Too much', notes: big },
    })
    expect(result).toMatchObject({ ok: false, error: { code: 'locked' } })
    if (!result.ok) expect(result.error.message).toMatch(/disk is full/)
    expect(await app.call('agencies.list', { evaluation: id })).toEqual([])
    app.library.db.pragma('max_page_count = 1073741823')
    await app.call('agencies.add', { evaluation: id, fields: { name: 'Fits', notes: big } })
    await app.close()
  })

  it('notices damage inside the file that opening did not meet', async () => {
    const app = openApp()
    for (let i = 0; i < 20; i++)
      await app.call('evaluations.create', {
        title: `Evaluation ${i}`,
        client: null,
        brief: null,
        currency: 'USD',
        template: 'backend',
      })
    checkHealth(app.library)
    expect((await app.call('settings.get', {})).health).toBe('sound')
    const { file } = app.library
    const root = rootPageOf(app.library.db, 'journal_change')
    await app.close()
    damagePage(file, root)
    const again = openApp(app.dataDir)
    checkHealth(again.library)
    expect((await again.call('settings.get', {})).health).toBe('damaged')
    await again.close()
  })

  it('folds what was written into its file when nobody asks for anything', async () => {
    const dataDir = temporaryFolder()
    const core = await startCore(
      {
        workerFile: new URL('../../src/main/core.ts', import.meta.url),
        reportWorkerFile: new URL('../../src/main/report/worker.ts', import.meta.url),
        workbookWorkerFile: new URL('../../src/main/files/workbook/worker.ts', import.meta.url),
        dataDir,
        appRoot,
        version: 'test',
      },
      bareHost,
    )
    const answer = await core.dispatch(ownerSession, 'evaluations.create', {
      title: 'Folded',
      client: null,
      brief: null,
      currency: 'USD',
      template: 'backend',
    })
    expect(answer.ok).toBe(true)
    /** Whether the title is in the file alone, without the log beside it. */
    const inFile = (): boolean =>
      fs.readFileSync(path.join(dataDir, 'library.db')).includes('Folded')
    expect(inFile()).toBe(false)
    await expect.poll(inFile, { timeout: 20_000, interval: 250 }).toBe(true)
    await core.close()
  })
})
