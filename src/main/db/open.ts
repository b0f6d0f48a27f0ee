// Opens the library of a data folder: lock, settings that keep it durable, schema. What cannot be opened is
// said in words and left as it was.
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { CannotOpenLibrary } from '../core-client.ts'
import { takeLock } from './lock.ts'
import { type Migration, migrate, readMigrations, refuseNewer, schemaVersion } from './migrate.ts'
import { type Db, isDamage } from './sql.ts'

/** "SLst": says that a SQLite file is a Shortlist library. */
export const applicationId = 0x534c7374

export interface LibraryPlace {
  readonly dataDir: string
  readonly migrationsDir: string
  /** Reading commands may run beside a running app; they take no lock and change nothing. */
  readonly readOnly: boolean
}

export interface Library {
  readonly dataDir: string
  readonly file: string
  readonly backups: string
  readonly migrations: readonly Migration[]
  readonly readOnly: boolean
  db: Db
  health: 'unchecked' | 'sound' | 'damaged'
  release(): void
}

export const libraryFile = 'library.db'

/**
 * Pages of the write-ahead log at which a commit folds them into the file itself. Until then that waits for a pause
 * (`foldLog`): after a block of 1,000 cells it takes longer than the commit.
 */
const mostPages = 8_000

/** Durable and strict; each setting is read back, because a setting that did not take is worse than none. */
export function configure(db: Db): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma(`wal_autocheckpoint = ${mostPages}`)
  const mode = db.pragma('journal_mode', { simple: true })
  if (mode !== 'wal' && mode !== 'memory')
    throw new CannotOpenLibrary(
      'internal',
      `The place of the library does not allow safe writing (journal mode ${String(mode)}). Choose a data folder on a local disk.`,
    )
  if (db.pragma('synchronous', { simple: true }) !== 2)
    throw new CannotOpenLibrary('internal', 'The database does not write durably here.')
  if (db.pragma('foreign_keys', { simple: true }) !== 1)
    throw new CannotOpenLibrary('internal', 'The database does not check references here.')
}

/** A message for a person from whatever SQLite or the system answered. */
export function openFailure(error: unknown, file: string): CannotOpenLibrary {
  if (error instanceof CannotOpenLibrary) return error
  const code = (error as { code?: string }).code ?? ''
  if (isDamage(error))
    return new CannotOpenLibrary(
      'conflict',
      `The library ${file} is damaged and was not opened. Nothing was changed. Restore a backup: copy it over the damaged file, or start with another data folder and choose Restore.`,
    )
  if (
    code === 'EACCES' ||
    code === 'EROFS' ||
    code === 'EPERM' ||
    code.startsWith('SQLITE_READONLY') ||
    code === 'SQLITE_CANTOPEN'
  )
    return new CannotOpenLibrary(
      'locked',
      `The library ${file} may not be written. Nothing was changed. Check the folder's permissions, or choose another data folder.`,
    )
  if (code === 'ENOSPC' || code === 'SQLITE_FULL')
    return new CannotOpenLibrary(
      'locked',
      `The disk that holds ${file} is full. Nothing was changed. Free some space and start again.`,
    )
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new CannotOpenLibrary(
      'locked',
      `Another program has ${file} locked. Nothing was changed. Close it and start again.`,
    )
  return new CannotOpenLibrary('internal', error instanceof Error ? error.message : String(error))
}

/** Throws unless the file is a Shortlist library (or empty) of a version that is known here. */
export function checkFile(file: string, latest: number): void {
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    refuseNewer(db, latest)
    const id = db.pragma('application_id', { simple: true })
    if (schemaVersion(db) > 0 && id !== applicationId)
      throw new CannotOpenLibrary(
        'conflict',
        `${file} is a database of another program. Nothing was changed.`,
      )
  } finally {
    db.close()
  }
}

export function openLibrary(place: LibraryPlace, now: string): Library {
  const file = path.join(place.dataDir, libraryFile)
  const migrations = readMigrations(place.migrationsDir)
  let release = (): void => {}
  try {
    if (!place.readOnly) {
      fs.mkdirSync(place.dataDir, { recursive: true, mode: 0o700 })
      release = takeLock(place.dataDir, now)
    } else if (!fs.existsSync(file)) {
      throw new CannotOpenLibrary('conflict', `There is no library in ${place.dataDir}.`)
    }
    const isNew = !fs.existsSync(file) || fs.statSync(file).size === 0
    if (!isNew) checkFile(file, migrations.length)
    const db = place.readOnly
      ? new Database(file, { readonly: true, timeout: 5_000 })
      : new Database(file, { timeout: 5_000 })
    const backups = path.join(place.dataDir, 'backups')
    try {
      if (place.readOnly) {
        // All that is read is of one moment, whatever a running app writes meanwhile.
        db.exec('BEGIN')
        if (schemaVersion(db) < migrations.length)
          throw new CannotOpenLibrary(
            'conflict',
            'This library was written by an older version. Open it in Shortlist once, then try again.',
          )
      } else {
        if (isNew) {
          db.pragma(`application_id = ${applicationId}`)
          fs.chmodSync(file, 0o600)
        }
        configure(db)
        migrate(db, migrations, isNew ? null : backups, now)
      }
    } catch (error) {
      db.close()
      throw error
    }
    return {
      dataDir: place.dataDir,
      file,
      backups,
      migrations,
      readOnly: place.readOnly,
      db,
      health: 'unchecked',
      release,
    }
  } catch (error) {
    release()
    throw openFailure(error, file)
  }
}

/** Looks for damage in the file; milliseconds, but too long before the first paint. */
export function checkHealth(library: Library): void {
  try {
    const sound = library.db.pragma('quick_check', { simple: true }) === 'ok'
    library.health = sound ? 'sound' : 'damaged'
  } catch {
    library.health = 'damaged'
  }
}

/** Folds the write-ahead log into the file as far as nobody reads from it; what is in the log is as safe as in the file. */
export function foldLog({ db, readOnly }: Library): void {
  if (!readOnly && db.open) db.pragma('wal_checkpoint(PASSIVE)')
}

/** Folds the write-ahead log into the file and lets go of it. */
export function closeLibrary(library: Library): void {
  try {
    if (!library.readOnly) library.db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    library.db.close()
    library.release()
  }
}
