// Turns a message key and its parameters into a sentence. The catalogue is data (one object a language),
// so a second language is a second object, and no visible text stands in a component.
import { en } from './en.ts'

export type MessageKey = keyof typeof en
export type MessageParams = Readonly<Record<string, string | number>>

/**
 * The text of `key` with every `{name}` replaced. For a count, define `key.one` and `key.other` and ask
 * for `plural(key, count)`. A parameter that is not given stays visible as `{name}`, so a test sees it.
 */
export function text(key: MessageKey, params: MessageParams = {}): string {
  return (en[key] as string).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    return value === undefined ? whole : String(value)
  })
}

type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}.one` ? Base : never) : never

/** The form of `key` for `count` (English: one, other), with `{count}` filled in. */
export function plural(key: PluralKey, count: number, params: MessageParams = {}): string {
  const form = new Intl.PluralRules('en').select(count) === 'one' ? 'one' : 'other'
  return text(`${key}.${form}` as MessageKey, { count, ...params })
}
