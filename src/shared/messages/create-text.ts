// Makes the two functions that turn message keys into sentences, for a catalogue and the languages it exists
// in. A catalogue may come in parts, so that a process begins with what it says first.
import { writeWordsIn } from '../format.ts'
import type { Language } from './language.ts'

export type MessageParams = Readonly<Record<string, string | number>>

type PluralKey<Key extends string> = Key extends `${infer Base}.one` ? Base : never

type Catalogue = Readonly<Record<string, string>>

/** Some of the texts: in English at once, in another language when that is spoken. */
export interface TextPart {
  readonly english: Catalogue
  readonly load: (language: Exclude<Language, 'en'>) => Promise<Catalogue>
}

export interface Texts<Key extends string> {
  /**
   * The text of `key` with every `{name}` replaced. For a count, define `key.one` and `key.other` and ask
   * for `plural(key, count)`. A parameter that is not given stays visible as `{name}`, so a test sees it.
   */
  readonly text: (key: Key, params?: MessageParams) => string
  /** The form of `key` for `count` in the language spoken, with `{count}` filled in. */
  readonly plural: (key: PluralKey<Key>, count: number, params?: MessageParams) => string
  /**
   * From now on every text is in this language. Whoever shows texts already has to ask for them again.
   * A key that the language lacks is answered in English.
   */
  readonly speak: (language: Language) => Promise<void>
  readonly spoken: () => Language
  /** Adds texts; in English they are there at once, in another language when it resolves. */
  readonly add: (part: TextPart) => Promise<void>
}

export function createTexts<Key extends string>(first: TextPart): Texts<Key> {
  const parts: TextPart[] = []
  let language: Language = 'en'
  let catalogue: Catalogue = {}
  let rules = new Intl.PluralRules(language)

  const load = async (wanted: Language, loaded: readonly TextPart[]): Promise<Catalogue> =>
    wanted === 'en'
      ? {}
      : Object.assign({}, ...(await Promise.all(loaded.map((part) => part.load(wanted)))))
  const add = async (part: TextPart): Promise<void> => {
    parts.push(part)
    catalogue = { ...part.english, ...catalogue }
    const translated = await load(language, [part])
    catalogue = { ...catalogue, ...translated }
  }
  // Nothing is loaded for English, so the first part is there when this returns.
  void add(first)

  const text = (key: Key, params: MessageParams = {}): string =>
    (catalogue[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => {
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
      let loaded: readonly TextPart[]
      let translated: Catalogue
      do {
        loaded = [...parts]
        translated = await load(next, loaded)
        // A part that was added meanwhile speaks the new language as well.
      } while (loaded.length < parts.length)
      catalogue = Object.assign({}, ...parts.map((part) => part.english), translated)
      language = next
      rules = new Intl.PluralRules(next)
      writeWordsIn(next)
    },
    add,
  }
}
