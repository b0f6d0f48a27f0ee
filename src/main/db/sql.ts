// The database handle as the rest of main knows it, and prepared statements kept per handle.
import type Database from 'better-sqlite3'

export type Db = Database.Database
export type Value = string | number | null
export type Row = Readonly<Record<string, Value>>

const prepared = new WeakMap<Db, Map<string, Database.Statement>>()

/** The statement for this text, prepared once a handle. */
export function sql(db: Db, text: string): Database.Statement {
  let statements = prepared.get(db)
  if (statements === undefined) {
    statements = new Map()
    prepared.set(db, statements)
  }
  let statement = statements.get(text)
  if (statement === undefined) {
    statement = db.prepare(text)
    statements.set(text, statement)
  }
  return statement
}

/** All rows of a query, typed by the caller who wrote it. */
export function all<R>(db: Db, text: string, ...params: Value[]): R[] {
  return sql(db, text).all(...params) as R[]
}

/** The first row, or null. */
export function one<R>(db: Db, text: string, ...params: Value[]): R | null {
  return (sql(db, text).get(...params) as R | undefined) ?? null
}

/** Whether SQLite found its file to be none, or broken inside. */
export function isDamage(error: unknown): boolean {
  const { code = '' } = (error ?? {}) as { readonly code?: string }
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB'
}
