// The settings as the page asks for them and changes them.
import { readSettings, writeSettings } from '../settings-file.ts'
import type { Service } from './context.ts'

export const settings: Service<'settings'> = {
  'settings.get': (context) => ({
    ...readSettings(context),
    version: context.version,
    dataFolder: context.library.dataDir,
    health: context.library.health,
  }),

  'settings.set': (context, patch) => {
    writeSettings(context, { ...readSettings(context), ...patch })
    context.announce(['settings.get'])
    return {}
  },
}
