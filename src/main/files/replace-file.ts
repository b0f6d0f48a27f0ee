// Writes a file whole or not at all: a temporary file beside it, synced, then renamed over it.
import fs from 'node:fs'
import path from 'node:path'

/** Read and written by its user alone; or as the system makes files, and a file that is replaced stays as open as it was. */
export type Access = 'private' | 'usual'

const privateMode = 0o600
const usualMode = 0o666

function modeOf(file: string): number | null {
  try {
    return fs.statSync(file).mode & 0o777
  } catch {
    return null
  }
}

/** The file that a link leads to, so that the link stays one; what is not there yet is made where it was asked for. */
function linkedFrom(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch {
    return file
  }
}

/** Throws what the system says; the old file, if there was one, is then still as it was. */
export function replaceFile(name: string, bytes: Uint8Array, access: Access = 'private'): void {
  const file = linkedFrom(name)
  const folder = path.dirname(file)
  const temporary = path.join(folder, `.${path.basename(file)}.${process.pid}.tmp`)
  const before = access === 'usual' ? modeOf(file) : null
  try {
    const handle = fs.openSync(temporary, 'w', access === 'usual' ? usualMode : privateMode)
    try {
      if (before !== null) fs.fchmodSync(handle, before)
      fs.writeFileSync(handle, bytes)
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
    fs.renameSync(temporary, file)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(folder)
}

/** Returns when the bytes of a file are on the disk; throws what the system says. */
export function syncFile(file: string): void {
  const handle = fs.openSync(file, 'r+')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/**
 * So that a new name survives a power cut. The file itself is whole either way, so a folder that may not be opened, or
 * whose disk knows no such call (Windows, some shares), is no failure.
 */
export function syncFolder(folder: string): void {
  try {
    const handle = fs.openSync(folder, 'r')
    try {
      fs.fsyncSync(handle)
    } finally {
      fs.closeSync(handle)
    }
  } catch {
    // See above.
  }
}
