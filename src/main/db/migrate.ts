// Brings a library to the current schema: numbered SQL files, number = user_version, all pending ones in
// one transaction, a verified copy first. A file from a newer version is refused before anything is written.
import fs from 'node:fs'
import path from 'node:path'
import { CannotOpenLibrary } from '../core-client.ts'
import { copyVerified } from './copy.ts'
import type { Db } from './sql.ts'

export interface Migration {
  readonly version: number
  readonly sql: string
}

/** Reads `NNNN_name.sql` files; their numbers must run 1, 2, 3… without a gap. */
export function readMigrations(folder: string): readonly Migration[] {
  const names = fs.readdirSync(folder).filter((name) => /^\d{4}_.+\.sql$/.test(name))
  const migrations = names.sort().map((name) => ({
    version: Number(name.slice(0, 4)),
    sql: fs.readFileSync(path.join(folder, name), 'utf8'),
  }))
  migrations.forEach((migration, index) => {
    if (migration.version !== index + 1) throw new Error(`migration ${index + 1} is missing`)
  })
  return migrations
}

export function schemaVersion(db: Db): number {
  return db.pragma('user_version', { simple: true }) as number
}

/** Throws `CannotOpenLibrary` when the file was written by a newer version. */
export function refuseNewer(db: Db, latest: number): void {
  if (schemaVersion(db) > latest)
    throw new CannotOpenLibrary(
      'conflict',
      'This library was written by a newer version of Shortlist. Nothing was changed. Open it with that version, or install the newer one here.',
    )
}

/** `backupFolder`: where the copy from before goes; null for a database that holds nothing yet. */
export function migrate(
  db: Db,
  migrations: readonly Migration[],
  backupFolder: string | null,
  now: string,
): void {
  refuseNewer(db, migrations.length)
  const from = schemaVersion(db)
  const pending = migrations.filter((migration) => migration.version > from)
  if (pending.length === 0) return
  if (from > 0 && backupFolder !== null) {
    fs.mkdirSync(backupFolder, { recursive: true, mode: 0o700 })
    const stamp = now.replace(/[:.]/g, '-')
    copyVerified(db, path.join(backupFolder, `before-schema-${migrations.length}-${stamp}.db`))
  }
  db.transaction(() => {
    for (const migration of pending) db.exec(migration.sql)
    db.pragma(`user_version = ${migrations.length}`)
  })()
}
