// The attached files inside a backup, so that one file holds the whole library: in a table of their own, which is
// unpacked and dropped before the backup takes the library's place.
import Database from 'better-sqlite3'
import { ExpectedError } from '../../shared/contract/errors.ts'
import { text } from '../../shared/messages/door-text.ts'
import { keepBytes, keptBytes, keptFiles } from './blobs.ts'
import { sha256 } from './canonical.ts'
import { type Db, one } from './sql.ts'

const table = 'attached_file'

/** The most that so many bytes take in a database: pages that point to the next one, and two that are not full. */
const sizeInside = (bytes: number): number => Math.ceil(bytes * 1.002) + 2 * 4_096

/**
 * Puts the attached files into a backup that was just made, those of removed attachments too: undo may bring them
 * back. All of them or, when they are more than `room` bytes, none.
 * @returns how many files that the backup speaks of are not in it (missing, altered, or too many).
 */
export function carryFiles(backup: string, dataDir: string, room: number): number {
  const files = keptFiles(dataDir)
  const size = files.reduce((sum, file) => sum + sizeInside(file.size), 0)
  const db = new Database(backup)
  try {
    db.exec(`CREATE TABLE ${table} (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT`)
    const insert = db.prepare(`INSERT INTO ${table} VALUES (?, ?)`)
    db.transaction(() => {
      for (const { hash } of size <= room ? files : []) {
        const kept = keptBytes(dataDir, hash)
        if (kept.state === 'kept') insert.run(hash, kept.bytes)
      }
    })()
    const left = one<{ n: number }>(
      db,
      `SELECT count(DISTINCT sha256) AS n FROM attachment WHERE sha256 NOT IN (SELECT sha256 FROM ${table})`,
    )
    return left?.n ?? 0
  } finally {
    db.close()
  }
}

/**
 * Puts the files that a backup carries beside the library, and takes their table out of it. Backups that carry none
 * stay as they are.
 * @throws ExpectedError when a file is not what its name says; none was written then.
 */
export function unpackFiles(db: Db, dataDir: string): void {
  if (one(db, 'SELECT 1 FROM sqlite_schema WHERE name = ?', table) === null) return
  const files = db.prepare<[], { sha256: string; bytes: Buffer }>(
    `SELECT sha256, bytes FROM ${table}`,
  )
  for (const file of files.iterate())
    if (sha256(file.bytes) !== file.sha256)
      throw new ExpectedError(
        'validation',
        text('errors.damagedBackup', { detail: text('errors.attachedFile') }),
      )
  for (const file of files.iterate()) keepBytes(dataDir, file.bytes)
  db.exec(`DROP TABLE ${table}`)
  db.exec('VACUUM')
}
