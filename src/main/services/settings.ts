// The settings as the page asks for them and changes them.
import { readSettings, writeSettings, writingAt } from '../settings-file.ts'
import type { Service } from './context.ts'

export const settings: Service<'settings'> = {
  'settings.get': (context) => ({
    ...readSettings(context),
    version: context.version,
    dataFolder: context.library.dataDir,
    health: context.library.health,
  }),

  'settings.set': (context, patch) => {
    const before = writingAt(context).language
    writeSettings(context, { ...readSettings(context), ...patch })
    // Answers hold words of the language of before.
    if (writingAt(context).language !== before) context.announceEverything()
    else context.announce(['settings.get'])
    return {}
  },
}
