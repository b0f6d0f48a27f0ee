// The settings as the page asks for them and changes them.
import { readSettings, writeSettings, writingAt } from '../settings-file.ts'
import type { Context, Service } from './context.ts'

type Stored = ReturnType<typeof readSettings>

/** Which other evaluations there are is nothing for an evaluator's window. */
function settingsFor({ session }: Context, stored: Stored): Stored {
  if (session.role === 'owner') return stored
  const { evaluation } = session
  const columns = stored.agencyColumns[evaluation]
  return {
    ...stored,
    lastEvaluation: stored.lastEvaluation === evaluation ? evaluation : null,
    agencyColumns: columns === undefined ? {} : { [evaluation]: columns },
  }
}

export const settings: Service<'settings'> = {
  'settings.get': (context) => ({
    ...settingsFor(context, readSettings(context)),
    version: context.version,
    dataFolder: context.library.dataDir,
    health: context.library.health,
  }),

  'settings.set': (context, patch) => {
    const before = writingAt(context).language
    writeSettings(context, { ...readSettings(context), ...patch })
    // Answers hold words of the language of before.
    if (writingAt(context).language !== before) {
      context.announceEverything()
      // Read from no table: the built-in ones are written in each language.
      context.announce(['criteria.templates'])
    } else context.announce(['settings.get'])
    return {}
  },
}
