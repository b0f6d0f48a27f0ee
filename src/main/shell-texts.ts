// The texts of the shell itself (menu, dialogs). Only its own part of the catalogue is loaded: main has
// nothing else to say, and every kilobyte here delays the first window.
import { app as texts } from '../shared/messages/en/app.ts'

export type ShellKey = keyof typeof texts

/** Every `{name}` replaced; one that is not given stays visible. */
export function shellText(key: ShellKey, params: Readonly<Record<string, string>> = {}): string {
  return texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole)
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? 'UNKNOWN'
  const key = `app.reason.${code}`
  return key in texts ? shellText(key as ShellKey) : shellText('app.reason.other', { code })
}
