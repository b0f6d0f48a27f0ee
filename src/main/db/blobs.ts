// The bytes of attached files, beside the library and named by their hash: `attachments/<2 hex>/<sha256>`. Equal
// files are kept once, and no file here is ever changed. The ledger holds the hash alone; bytes stay when an
// attachment is removed, because undo may bring back any attachment that there ever was.
import fs from 'node:fs'
import path from 'node:path'
import { replaceFile } from '../files/replace-file.ts'
import { sha256 } from './canonical.ts'

const fileOf = (dataDir: string, hash: string): string =>
  path.join(dataDir, 'attachments', hash.slice(0, 2), hash)

/** Durable when it returns; the hash under which the bytes are found again. */
export function keepBytes(dataDir: string, bytes: Uint8Array): string {
  const hash = sha256(bytes)
  const file = fileOf(dataDir, hash)
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  // Also over a file that is there: it may have been damaged since.
  replaceFile(file, bytes)
  return hash
}

/** What lies there under a name that is a hash; sizes in bytes. */
export function keptFiles(
  dataDir: string,
): readonly { readonly hash: string; readonly size: number }[] {
  const folder = path.join(dataDir, 'attachments')
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .filter((name) => /^[0-9a-f]{2}$/.test(name))
    .flatMap((name) => fs.readdirSync(path.join(folder, name)))
    .filter((name) => /^[0-9a-f]{64}$/.test(name))
    .map((hash) => ({ hash, size: fs.statSync(fileOf(dataDir, hash)).size }))
}

export const hasBytes = (dataDir: string, hash: string): boolean =>
  fs.existsSync(fileOf(dataDir, hash))

export type KeptBytes =
  | { readonly state: 'kept'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly state: 'missing' | 'altered' }

export function keptBytes(dataDir: string, hash: string): KeptBytes {
  const file = fileOf(dataDir, hash)
  if (!fs.existsSync(file)) return { state: 'missing' }
  const bytes = new Uint8Array(fs.readFileSync(file))
  return sha256(bytes) === hash ? { state: 'kept', bytes } : { state: 'altered' }
}
