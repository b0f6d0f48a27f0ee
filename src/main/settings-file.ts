// The few settings of this installation: one JSON file beside the library, outside the ledger. Kept in memory
// by library, because every command asks who sits at the keyboard.
import fs from 'node:fs'
import path from 'node:path'
import type * as z from 'zod'
import { settingsShape } from '../shared/contract/contract.ts'
import { type Language, languageOf, localeOf } from '../shared/messages/language.ts'
import type { Library } from './db/open.ts'
import { replaceFile } from './files/replace-file.ts'

export type Settings = z.output<typeof settingsShape>

interface Place {
  readonly library: Library
  readonly now: () => string
}

const defaults: Settings = {
  theme: 'system',
  paper: 'a4',
  lastEvaluation: null,
  lastStage: null,
  person: null,
  language: 'system',
  formats: 'system',
  systemLanguage: null,
  systemLocale: null,
  personAsked: false,
  declaration: null,
  agencyColumns: {},
  importedTo: null,
}

const settingsFile = ({ library }: Place): string => path.join(library.dataDir, 'settings.json')

const known = new WeakMap<Library, Settings>()

/** A file that cannot be read is kept aside under another name, and the defaults apply. */
function fromDisk(place: Place): Settings {
  const file = settingsFile(place)
  if (!fs.existsSync(file)) return defaults
  try {
    const stored = JSON.parse(fs.readFileSync(file, 'utf8')) as object
    return settingsShape.parse({ ...defaults, ...stored })
  } catch {
    const stamp = place.now().replace(/[:.]/g, '-')
    if (!place.library.readOnly) fs.renameSync(file, `${file}.damaged-${stamp}`)
    return defaults
  }
}

export function readSettings(place: Place): Settings {
  const kept = known.get(place.library)
  if (kept !== undefined) return kept
  const read = fromDisk(place)
  known.set(place.library, read)
  return read
}

export function writeSettings(place: Place, next: Settings): void {
  known.delete(place.library)
  replaceFile(settingsFile(place), Buffer.from(`${JSON.stringify(next, null, 2)}\n`))
}

/** The name that the ledger writes for the owner; null: not said. */
export const personAt = (place: Place): string | null => readSettings(place).person

/** In which language main answers and writes, and how it writes numbers and dates. */
export const writingAt = (
  place: Place,
): { readonly language: Language; readonly locale: string } => {
  const { language, formats, systemLanguage, systemLocale } = readSettings(place)
  return {
    // Settings of an older version know one tag for both.
    language: languageOf(language, systemLanguage ?? systemLocale),
    locale: localeOf(formats, systemLocale),
  }
}
