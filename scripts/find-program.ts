// Where a program is on this machine, if anywhere on the PATH: tests use what they find and say what they miss.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of `names` that is there. */
export function findProgram(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const name of names)
    for (const folder of folders) {
      const file = join(folder, name)
      if (existsSync(file)) return file
    }
  return null
}

/** A spreadsheet program that works formulas out again without a window. */
export const findOffice = (): string | null => findProgram(['soffice', 'libreoffice'])
