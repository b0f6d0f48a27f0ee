// Makes the two functions that turn message keys into sentences, for a catalogue and the languages it exists
// in: the whole catalogue, or the part of it that a process needs.
import { writeWordsIn } from '../format.ts'
import type { Language } from './language.ts'

export type MessageParams = Readonly<Record<string, string | number>>

/** What has a text for each form of its number. */
export type PluralKey<Key extends string> = Key extends `${infer Base}.one` ? Base : never

type Catalogue<Key extends string> = Readonly<Record<Key, string>>

export interface Texts<Key extends string> {
  /**
   * The text of `key` with every `{name}` replaced. For a count, define `key.one` and `key.other` and ask
   * for `plural(key, count)`. A parameter that is not given stays visible as `{name}`, so a test sees it.
   */
  readonly text: (key: Key, params?: MessageParams) => string
  /** The form of `key` for `count` in the language spoken, with `{count}` filled in. */
  readonly plural: (key: PluralKey<Key>, count: number, params?: MessageParams) => string
}

export interface SpokenTexts<Key extends string> extends Texts<Key> {
  /**
   * From now on every text is in this language. Whoever shows texts already has to ask for them again.
   * A key that the language lacks is answered in English.
   */
  readonly speak: (language: Language) => Promise<void>
  readonly spoken: () => Language
  /** More English texts, for a process that began with a part of them. */
  readonly add: (more: Partial<Catalogue<Key>>) => void
}

/** Other languages than English are loaded when they are first spoken. */
export function createTexts<Key extends string>(
  english: Catalogue<Key>,
  load: (language: Exclude<Language, 'en'>) => Promise<Partial<Catalogue<Key>>>,
): SpokenTexts<Key> {
  let language: Language = 'en'
  let known = english
  let translated: Partial<Catalogue<Key>> = {}
  let catalogue = english
  let rules = new Intl.PluralRules(language)
  const text = (key: Key, params: MessageParams = {}): string =>
    catalogue[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name]
      return value === undefined ? whole : String(value)
    })
  return {
    text,
    plural: (key, count, params = {}) => {
      const form = `${key}.${rules.select(count)}`
      return text((Object.hasOwn(catalogue, form) ? form : `${key}.other`) as Key, {
        count,
        ...params,
      })
    },
    spoken: () => language,
    async speak(next) {
      if (next === language) return
      translated = next === 'en' ? {} : await load(next)
      catalogue = { ...known, ...translated }
      language = next
      rules = new Intl.PluralRules(next)
      writeWordsIn(next)
    },
    add(more) {
      known = { ...known, ...more }
      catalogue = { ...known, ...translated }
    },
  }
}
