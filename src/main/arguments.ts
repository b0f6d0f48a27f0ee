// What was given when the app was started: a document to open, and where the library lives. Electron's and
// Chromium's own switches stand among them and are passed over.
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { endingOf, openedEndings } from '../shared/contract/files.ts'

export interface StartArguments {
  /** Absolute paths, in the order given. */
  readonly documents: readonly string[]
  /** null: the usual place. */
  readonly dataDir: string | null
}

export function readArguments(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): StartArguments {
  const absolute = (path: string): string => (isAbsolute(path) ? path : resolve(folder, path))
  const documents: string[] = []
  let dataDir = environment.SHORTLIST_DATA ?? null
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] as string
    if (arg === '--data') {
      index += 1
      dataDir = args[index] ?? null
    } else if (arg.startsWith('--data=')) {
      dataDir = arg.slice('--data='.length)
      // By its ending, so that a switch's value is not taken for a document.
    } else if (!arg.startsWith('-') && openedEndings.includes(endingOf(arg))) {
      documents.push(absolute(arg))
    }
  }
  return { documents, dataDir: dataDir === null || dataDir === '' ? null : absolute(dataDir) }
}

/** The app's own folder under the system's place for application data; the same as Electron's. */
export function usualAppFolder(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const home = homedir()
  const base =
    platform === 'win32'
      ? (environment.APPDATA ?? join(home, 'AppData', 'Roaming'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : (environment.XDG_CONFIG_HOME ?? join(home, '.config'))
  return join(base, 'Shortlist')
}
