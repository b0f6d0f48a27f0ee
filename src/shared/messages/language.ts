// The languages that the product speaks, and what "as the system" means for language and formats.

export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** Each in its own words, so that who cannot read the others finds it. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' }

/** How numbers, dates and money may be written besides "as the system"; any BCP 47 tag is understood. */
export const formatTags = [
  'en-GB',
  'en-US',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
  'pl-PL',
  'pt-PT',
  'sv-SE',
] as const

const fallback = 'en-GB'

const isUsable = (tag: string): boolean => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}

/** `system`: the machine's tag; null: not known. */
export const languageOf = (chosen: 'system' | Language, system: string | null): Language => {
  if (chosen !== 'system') return chosen
  const wanted = (system ?? fallback).slice(0, 2).toLowerCase()
  return languages.find((language) => language === wanted) ?? 'en'
}

/** The tag that numbers are written in; one that this machine does not know is not used. */
export const localeOf = (formats: string, system: string | null): string =>
  [formats === 'system' ? '' : formats, system ?? ''].find((tag) => tag !== '' && isUsable(tag)) ??
  fallback
