// The whole catalogue, for the page, the report and the command line: no visible text stands in a component.
// German is a chunk of its own, fetched when it is chosen. The built page begins without the late subjects
// (see electron.vite.config.ts), and the screens that need more wait for them.
import { createTexts } from './create-text.ts'
import { en } from './en.ts'

export type MessageKey = keyof typeof en
export type { MessageParams } from './create-text.ts'

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key)

export const {
  text,
  plural,
  speak,
  spoken,
  add: addTexts,
} = createTexts<MessageKey>(en, async () => (await import('./de.ts')).de)
