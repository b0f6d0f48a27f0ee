// The few settings of this installation: one JSON file beside the library, outside the ledger.
import fs from 'node:fs'
import path from 'node:path'
import type * as z from 'zod'
import { settingsShape } from '../../shared/contract/contract.ts'
import type { Library } from '../db/open.ts'
import { replaceFile } from '../files/replace-file.ts'
import type { Context, Service } from './context.ts'

type Settings = z.output<typeof settingsShape>

const defaults: Settings = {
  theme: 'system',
  paper: 'a4',
  lastEvaluation: null,
  lastStage: null,
  person: null,
  language: 'system',
  formats: 'system',
  agencyColumns: {},
}

type Place = Pick<Context, 'library' | 'now'>

const settingsFile = (context: Place): string => path.join(context.library.dataDir, 'settings.json')

/** The settings in memory, by library: every command asks who sits at the keyboard. */
const known = new WeakMap<Library, Settings>()

/** A file that cannot be read is kept aside under another name, and the defaults apply. */
function readSettings(context: Place): Settings {
  const kept = known.get(context.library)
  if (kept !== undefined) return kept
  const read = settingsOnDisk(context)
  known.set(context.library, read)
  return read
}

function settingsOnDisk(context: Place): Settings {
  const file = settingsFile(context)
  if (!fs.existsSync(file)) return defaults
  try {
    return settingsShape.parse({
      ...defaults,
      ...(JSON.parse(fs.readFileSync(file, 'utf8')) as object),
    })
  } catch {
    const stamp = context.now().replace(/[:.]/g, '-')
    if (!context.library.readOnly) fs.renameSync(file, `${file}.damaged-${stamp}`)
    return defaults
  }
}

/** The name that the ledger writes for the owner; null: not said. */
export const personAt = (context: Place): string | null => readSettings(context).person

export const settings: Service<'settings'> = {
  'settings.get': (context) => ({
    ...readSettings(context),
    version: context.version,
    dataFolder: context.library.dataDir,
    health: context.library.health,
  }),

  'settings.set': (context, patch) => {
    const next = { ...readSettings(context), ...patch }
    known.delete(context.library)
    replaceFile(settingsFile(context), Buffer.from(`${JSON.stringify(next, null, 2)}\n`))
    context.announce(['settings.get'])
    return {}
  },
}
