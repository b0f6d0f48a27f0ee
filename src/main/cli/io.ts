// How the command line reads, writes and fails: results on standard output, words on standard error.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Problem, problemText } from '../../shared/contract/problems.ts'
import { limits } from '../../shared/contract/schemas.ts'

export type ExitCode = 0 | 1 | 2 | 3

/** Stops a command: the message is for a person, and the code says whose fault it is. */
export class CommandFailed extends Error {
  readonly exitCode: Exclude<ExitCode, 0>

  constructor(exitCode: Exclude<ExitCode, 0>, message: string) {
    super(message)
    this.name = 'CommandFailed'
    this.exitCode = exitCode
  }
}

export const badInput = (message: string): CommandFailed => new CommandFailed(2, message)

/** The folder that holds `resources/`. */
export const appRoot = fileURLToPath(new URL('../../..', import.meta.url))

export const appVersion = (): string => {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}

/** Names come from files of strangers; escape sequences must not reach the terminal. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' ? sign : '\ufffd'))

/** To a person. */
export const say = (text: string): void => {
  process.stderr.write(`${printable(text)}\n`)
}

/** The result of a command. Waits while the reader is slower. */
export const print = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve()
    else process.stdout.once('drain', () => resolve())
  })

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be accessed',
  EPERM: 'it may not be accessed',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}

export interface InputFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A file that a person named; what is wrong with it is bad input. */
export const readInput = (file: string): InputFile => {
  try {
    if (statSync(file).size > limits.fileBytes)
      throw badInput(`${file} was refused: it must not be larger than 64 MiB.`)
    return { name: basename(file), bytes: new Uint8Array(readFileSync(file)) }
  } catch (error) {
    if (error instanceof CommandFailed) throw error
    throw badInput(`${file} cannot be read: ${reasonOf(error)}.`)
  }
}

/** Refuses a place that cannot be written to, before the work is done for nothing. */
export const checkOutput = (file: string): void => {
  if (!existsSync(dirname(resolve(file))))
    throw badInput(`${file} cannot be written: there is no such folder.`)
}

/** Writes a file whole or not at all. A folder that is not there is a slip of the keyboard. */
export const writeOutput = async (file: string, bytes: Uint8Array): Promise<void> => {
  const { replaceFile } = await import('../files/replace-file.ts')
  try {
    replaceFile(file, bytes, 'usual')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const isSlip = code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR'
    throw new CommandFailed(
      isSlip ? 2 : 1,
      `${file} was not written: ${code === 'ENOENT' ? 'there is no such folder' : reasonOf(error)}.`,
    )
  }
}

const SHOWN = 20

/** A refused file with what is wrong with it, one problem a line. */
export const refusal = (file: string, problems: readonly Problem[]): CommandFailed => {
  const lines = problems.slice(0, SHOWN).map((problem) => `  ${problemText(problem)}`)
  if (problems.length > SHOWN) lines.push(`  … and more`)
  return badInput([`${file} was refused:`, ...lines].join('\n'))
}

const characters = new Intl.Segmenter('en')
/** As a person counts characters. */
const widthOf = (cell: string): number => Array.from(characters.segment(cell)).length

/** Columns of equal width; numbers to the right. */
export const tableText = (
  rows: readonly (readonly string[])[],
  right: readonly boolean[],
): string => {
  const shown = rows.map((row) => row.map((cell) => printable(cell).replaceAll('\n', ' ')))
  const widths = right.map((_, column) =>
    Math.max(...shown.map((row) => widthOf(row[column] ?? ''))),
  )
  const pad = (cell: string, column: number): string => {
    const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)))
    return right[column] ? space + cell : cell + space
  }
  return shown.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('')
}
