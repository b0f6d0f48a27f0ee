// How large a file may be that crosses the door; apart from the schemas, so that the shells need not load those.

const mebibyte = 1024 * 1024

export interface FileLimit {
  readonly bytes: number
  /** The same number for people. */
  readonly mebibytes: number
}

const limit = (mebibytes: number): FileLimit => ({ bytes: mebibytes * mebibyte, mebibytes })

export const fileLimit = limit(64)
/** Of a whole library. As base64 it has to fit into one text, which ends at 512 MiB in browsers and in Node. */
export const backupLimit = limit(360)

export const backupEnding = '.shortlist-backup'

export const limitOf = (name: string): FileLimit =>
  name.toLowerCase().endsWith(backupEnding) ? backupLimit : fileLimit
