// Restore: a backup takes the library's place only after it was opened, brought to this schema and checked;
// the library that it replaces is kept beside it.
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { ExpectedError } from '../../shared/contract/errors.ts'
import { damageWords } from '../../shared/messages/damage-words.ts'
import { text } from '../../shared/messages/door-text.ts'
import { CannotOpenLibrary } from '../core-client.ts'
import { syncFile, syncFolder } from '../files/replace-file.ts'
import { unpackFiles } from './carried-files.ts'
import { copyVerified } from './copy.ts'
import { migrate } from './migrate.ts'
import { applicationId, configure, type Library } from './open.ts'
import { verifyLedger } from './verify.ts'

/** Beside the backups; a library that is too damaged to be copied whole, byte by byte. */
function keepPresent({ db, file }: Library, kept: string): void {
  try {
    copyVerified(db, kept)
  } catch {
    try {
      fs.copyFileSync(file, kept)
      syncFile(kept)
    } catch (error) {
      fs.rmSync(kept, { force: true })
      throw error
    }
  }
}

/** Returns the name under which the replaced library is kept in the folder of backups. Whatever fails leaves everything as it was. */
export function restoreLibrary(library: Library, bytes: Uint8Array, now: string): string {
  const stamp = now.replace(/[:.]/g, '-')
  const incoming = path.join(library.dataDir, `.restore-${process.pid}.db`)
  const discard = (): void => {
    for (const ending of ['', '-wal', '-shm']) fs.rmSync(`${incoming}${ending}`, { force: true })
  }
  discard()
  try {
    fs.writeFileSync(incoming, bytes, { mode: 0o600 })
    checkBackup(incoming, library, now)
    syncFile(incoming)
    fs.mkdirSync(library.backups, { recursive: true, mode: 0o700 })
    const kept = path.join(library.backups, `before-restore-${stamp}.db`)
    // What is in the log alone would be lost with it, if the power went in the middle.
    const [log] = library.db.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[]
    if (log?.busy !== 0) throw new ExpectedError('locked', text('errors.libraryRead'))
    keepPresent(library, kept)
    library.db.close()
    try {
      for (const ending of ['-wal', '-shm']) fs.rmSync(`${library.file}${ending}`, { force: true })
      fs.renameSync(incoming, library.file)
      syncFolder(library.dataDir)
    } finally {
      // Whichever of the two lies there now.
      library.db = new Database(library.file, { timeout: 5_000 })
      configure(library.db)
    }
    library.health = 'sound'
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
