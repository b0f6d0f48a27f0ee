// How this window writes numbers, dates and money: as the system does, until the settings say otherwise. A live
// binding: read it while rendering, not once for all.
import { locale, writeNumbersIn } from '../../shared/format.ts'

export { locale }

/** Without extensions, which would change how numbers are written. */
const plainTag = (tag: string): string | null => {
  try {
    const { language, script, region } = new Intl.Locale(tag)
    return [language, script, region].filter((part) => part !== undefined).join('-')
  } catch {
    return null
  }
}

/** What the browser speaks; null: not reported. */
export const systemLanguage: string | null =
  typeof navigator === 'undefined' ? null : plainTag(navigator.language)

/** Of the system's formats, which only a shell knows: a region may go with another language. */
export const systemLocale: string | null =
  (typeof window === 'undefined' ? null : plainTag(window.shortlist?.systemLocale ?? '')) ??
  systemLanguage

if (systemLocale !== null) writeNumbersIn(systemLocale)
