// Restore: a backup takes the library's place only after it was opened, brought to this schema and checked;
// the library that it replaces is kept beside it.
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { ExpectedError } from '../../shared/contract/errors.ts'
import { damageWords } from '../../shared/messages/damage-words.ts'
import { text } from '../../shared/messages/door-text.ts'
import { CannotOpenLibrary } from '../core-client.ts'
import { unpackFiles } from './carried-files.ts'
import { copyVerified } from './copy.ts'
import { migrate } from './migrate.ts'
import { applicationId, configure, type Library } from './open.ts'
import { verifyLedger } from './verify.ts'

/** Returns the name under which the replaced library is kept in the folder of backups. Refused backups leave everything as it was. */
export function restoreLibrary(library: Library, bytes: Uint8Array, now: string): string {
  const stamp = now.replace(/[:.]/g, '-')
  const incoming = path.join(library.dataDir, `.restore-${process.pid}.db`)
  const discard = (): void => {
    for (const ending of ['', '-wal', '-shm']) fs.rmSync(`${incoming}${ending}`, { force: true })
  }
  discard()
  fs.writeFileSync(incoming, bytes, { mode: 0o600 })
  try {
    checkBackup(incoming, library, now)
    fs.mkdirSync(library.backups, { recursive: true, mode: 0o700 })
    const kept = path.join(library.backups, `before-restore-${stamp}.db`)
    copyVerified(library.db, kept)
    library.db.pragma('wal_checkpoint(TRUNCATE)')
    library.db.close()
    for (const ending of ['-wal', '-shm']) fs.rmSync(`${library.file}${ending}`, { force: true })
    fs.renameSync(incoming, library.file)
    library.db = new Database(library.file, { timeout: 5_000 })
    configure(library.db)
    return path.basename(kept)
  } finally {
    discard()
  }
}

function checkBackup(file: string, library: Library, now: string): void {
  let db: Database.Database | null = null
  try {
    db = new Database(file)
    if (db.pragma('application_id', { simple: true }) !== applicationId)
      throw new ExpectedError('validation', text('errors.notLibrary'))
    const check = db.pragma('integrity_check', { simple: true })
    if (check !== 'ok')
      throw new ExpectedError('validation', text('errors.damagedBackup', { detail: String(check) }))
    db.pragma('foreign_keys = ON')
    migrate(db, library.migrations, null, now)
    const { damage } = verifyLedger(db)
    if (damage[0] !== undefined)
      throw new ExpectedError(
        'validation',
        text('errors.damagedBackup', { detail: damageWords(damage[0]) }),
      )
    unpackFiles(db, library.dataDir)
    // One file without a log beside it, so that the rename moves all of it.
    db.pragma('journal_mode = DELETE')
  } catch (error) {
    if (error instanceof ExpectedError) throw error
    if (error instanceof CannotOpenLibrary)
      throw new ExpectedError('validation', text('errors.newerBackup'))
    throw new ExpectedError('validation', text('errors.notLibrary'))
  } finally {
    db?.close()
  }
}
