// Which files the app opens, by their endings, and how large they may be. Data only: the page, the shell and the
// command line import this.

/** Evaluation documents, and reports that carry one. */
export const documentEndings = ['shortlist', 'json', 'pdf'] as const
/** Lists of agencies, or of quotes. */
export const tableEndings = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm'] as const
export const backupEnding = 'shortlist-backup'

export const openedEndings: readonly string[] = [...documentEndings, ...tableEndings, backupEnding]

/** In small letters, without the point; empty: none. */
export const endingOf = (name: string): string =>
  /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

const mebibyte = 1024 * 1024

export interface FileLimit {
  readonly bytes: number
  /** The same number for people. */
  readonly mebibytes: number
}

const limit = (mebibytes: number): FileLimit => ({ bytes: mebibytes * mebibyte, mebibytes })

/** Of one file across the door. */
export const fileLimit = limit(64)
/** Of a whole library. As base64 it has to fit into one text, which ends at 512 MiB in browsers and in Node. */
export const backupLimit = limit(360)

export const limitOf = (name: string): FileLimit =>
  endingOf(name) === backupEnding ? backupLimit : fileLimit

/** As a file picker wants them. */
export const acceptedBy = (endings: readonly string[]): string =>
  endings.map((ending) => `.${ending}`).join(',')
