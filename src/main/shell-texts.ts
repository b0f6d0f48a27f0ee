// The texts of the shell itself (menu, dialogs). Only its own part of the catalogue is loaded: main has
// nothing else to say, and every kilobyte here delays the first window.
import { createTexts } from '../shared/messages/create-text.ts'
import { app as texts } from '../shared/messages/en/app.ts'

export type ShellKey = keyof typeof texts

export const {
  text: shellText,
  speak: speakInShell,
  spoken: spokenInShell,
} = createTexts<ShellKey>(texts, async () => (await import('../shared/messages/de/app.ts')).app)

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? 'UNKNOWN'
  const key = `app.reason.${code}`
  return key in texts ? shellText(key as ShellKey) : shellText('app.reason.other', { code })
}
