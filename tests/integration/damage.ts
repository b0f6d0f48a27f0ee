// A library that a disk has damaged: one page of the file is rubbish.
import fs from 'node:fs'
import type { Db } from '../../src/main/db/sql.ts'

export const rootPageOf = (db: Db, table: string): number =>
  db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table) as number

export function damagePage(file: string, page: number): void {
  const handle = fs.openSync(file, 'r+')
  fs.writeSync(handle, Buffer.alloc(2_000, 0xa5), 0, 2_000, (page - 1) * 4096)
  fs.closeSync(handle)
}
