// How this window writes numbers, dates and money: as the system does, which the browser reports, until the
// settings say otherwise. A live binding: read it while rendering, not once for all.
import { locale, writeNumbersIn } from '../../shared/format.ts'

export { locale }

/** null: not reported. */
export const systemLocale: string | null =
  typeof navigator === 'undefined' || navigator.language === '' ? null : navigator.language

if (systemLocale !== null) writeNumbersIn(systemLocale)
