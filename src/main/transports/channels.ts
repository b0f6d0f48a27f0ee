// Every channel between Electron's main process and the page, with what may come over it. The page's side
// of each is checked here before anything is done with it; the input of a call is parsed by dispatch.
import type { MenuEntry, MenuGroup, PageState } from '../../shared/contract/bridge.ts'

export const channels = {
  /** page → main, answered: [method, input] */
  call: 'shortlist:call',
  /** page → main: [state] */
  tell: 'shortlist:tell',
  /** page → main: [] it now listens for opened files */
  listening: 'shortlist:listening',
  /** main → page: ChangeEvent */
  change: 'shortlist:change',
  /** main → page: the id of a command */
  command: 'shortlist:command',
  /** main → page: OpenedFile */
  openFile: 'shortlist:open-file',
} as const

const longest = 500
const most = 200

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longest

export function readCall(
  args: readonly unknown[],
): { readonly method: string; readonly input: unknown } | null {
  const [method, input] = args
  if (args.length !== 2 || typeof method !== 'string' || method.length > 100) return null
  return { method, input }
}

const isEntry = (value: unknown): value is MenuEntry => {
  if (typeof value !== 'object' || value === null) return false
  const { id, label, shortcut, enabled, checked } = value as Record<string, unknown>
  return (
    isText(id) &&
    isText(label) &&
    (shortcut === null || isText(shortcut)) &&
    typeof enabled === 'boolean' &&
    (checked === null || typeof checked === 'boolean')
  )
}

const isGroup = (value: unknown): value is MenuGroup => {
  if (typeof value !== 'object' || value === null) return false
  const { id, label, entries } = value as Record<string, unknown>
  return (
    isText(id) &&
    isText(label) &&
    Array.isArray(entries) &&
    entries.length <= most &&
    entries.every(isEntry)
  )
}

export function readPageState(args: readonly unknown[]): PageState | null {
  const [state] = args
  if (args.length !== 1 || typeof state !== 'object' || state === null) return null
  const { theme, language, menu } = state as Record<string, unknown>
  if (theme !== 'system' && theme !== 'light' && theme !== 'dark') return null
  if (language !== 'en' && language !== 'de') return null
  if (!Array.isArray(menu) || menu.length > most || !menu.every(isGroup)) return null
  return { theme, language, menu }
}
