// The texts of the page: those of the first screens at once, the others when `fetchTexts` has brought them. What
// is not the page imports `every-text.ts` instead. German is in chunks of its own, fetched when it is chosen.
import { createTexts } from './create-text.ts'
import type { en } from './en.ts'
import { enFirst } from './en-first.ts'

export type MessageKey = keyof typeof en
export type { MessageParams } from './create-text.ts'

export const { text, plural, speak, spoken, add } = createTexts<MessageKey>({
  english: enFirst,
  load: async () => (await import('./de-first.ts')).deFirst,
})

export const isMessageKey = (key: string): key is MessageKey => text(key as MessageKey) !== key

let coming: Promise<void> | null = null

/** Resolves when every text is there. */
export const fetchTexts = (): Promise<void> => {
  coming ??= import('./en-rest.ts')
    .then(({ enRest }) =>
      add({ english: enRest, load: async () => (await import('./de-rest.ts')).deRest }),
    )
    .catch((error: unknown) => {
      // The next one to ask tries again.
      coming = null
      throw error
    })
  return coming
}
