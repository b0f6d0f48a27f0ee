// A copy of the library that counts only after it was opened again and checked.
import fs from 'node:fs'
import Database from 'better-sqlite3'
import { syncFile } from '../files/replace-file.ts'
import type { Db } from './sql.ts'

/** Writes a compact copy to `target` (which must not exist) and checks it; a bad copy is removed. */
export function copyVerified(db: Db, target: string): void {
  db.prepare('VACUUM INTO ?').run(target)
  fs.chmodSync(target, 0o600)
  try {
    const copy = new Database(target, { readonly: true })
    try {
      const answer = copy.pragma('integrity_check', { simple: true })
      if (answer !== 'ok') throw new Error(`the copy failed its check: ${String(answer)}`)
    } finally {
      copy.close()
    }
    syncFile(target)
  } catch (error) {
    fs.rmSync(target, { force: true })
    throw error
  }
}
