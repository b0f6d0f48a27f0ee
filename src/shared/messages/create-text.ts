// Makes the two functions that turn message keys into sentences, for a catalogue: a second language, or a part
// of one for a process that says little, is another call.

export type MessageParams = Readonly<Record<string, string | number>>

type PluralKey<Key extends string> = Key extends `${infer Base}.one` ? Base : never

export interface Texts<Key extends string> {
  /**
   * The text of `key` with every `{name}` replaced. For a count, define `key.one` and `key.other` and ask
   * for `plural(key, count)`. A parameter that is not given stays visible as `{name}`, so a test sees it.
   */
  readonly text: (key: Key, params?: MessageParams) => string
  /** The form of `key` for `count` (English: one, other), with `{count}` filled in. */
  readonly plural: (key: PluralKey<Key>, count: number, params?: MessageParams) => string
}

export function createTexts<Key extends string>(
  catalogue: Readonly<Record<Key, string>>,
): Texts<Key> {
  const rules = new Intl.PluralRules('en')
  const text = (key: Key, params: MessageParams = {}): string =>
    catalogue[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name]
      return value === undefined ? whole : String(value)
    })
  return {
    text,
    plural: (key, count, params = {}) => {
      const form = rules.select(count) === 'one' ? 'one' : 'other'
      return text(`${key}.${form}` as Key, { count, ...params })
    },
  }
}
