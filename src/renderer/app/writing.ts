// The language of the window and how it writes numbers and dates. A change takes effect everywhere at once: the
// frame is mounted anew under another key, because texts are asked for while rendering.
import { create } from 'zustand'
import type { Output } from '../../shared/contract/call.ts'
import { locale, writeNumbersIn } from '../../shared/format.ts'
import { languageOf, localeOf } from '../../shared/messages/language.ts'
import { speak, spoken } from '../../shared/messages/translate.ts'
import { call } from '../api/client.ts'
import { systemLanguage, systemLocale } from '../ui/locale.ts'

type Settings = Output<'settings.get'>

/** Changes with language or formats. */
export const useWriting = create<{ readonly key: string }>(() => ({ key: '' }))

export const applyWriting = async ({
  language,
  formats,
}: Pick<Settings, 'language' | 'formats'>): Promise<void> => {
  await speak(languageOf(language, systemLanguage))
  writeNumbersIn(localeOf(formats, systemLocale))
  document.documentElement.lang = spoken()
  useWriting.setState({ key: `${spoken()} ${locale}` })
}

/** Main writes reports and the ledger's words, but only the page knows what the system speaks. */
export const reportSystem = (known: Pick<Settings, 'systemLanguage' | 'systemLocale'>): void => {
  if (known.systemLanguage !== systemLanguage || known.systemLocale !== systemLocale)
    void call('settings.set', { systemLanguage, systemLocale })
}
