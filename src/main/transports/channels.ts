// Every channel between Electron's main process and the page, with what may come over it. The page's side
// of each is checked here before anything is done with it; the input of a call is parsed by dispatch.
import type { PageState } from '../../shared/contract/bridge.ts'

export const channels = {
  /** page → main, answered: [method, input] */
  call: 'shortlist:call',
  /** page → main: [state] */
  tell: 'shortlist:tell',
  /** page → main: [] it now listens for opened files */
  listening: 'shortlist:listening',
  /** main → page: ChangeEvent */
  change: 'shortlist:change',
  /** main → page: AppCommand */
  command: 'shortlist:command',
  /** main → page: OpenedFile */
  openFile: 'shortlist:open-file',
} as const

const maxLabel = 500

const isLabel = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value.length <= maxLabel)

export function readCall(
  args: readonly unknown[],
): { readonly method: string; readonly input: unknown } | null {
  const [method, input] = args
  if (args.length !== 2 || typeof method !== 'string' || method.length > 100) return null
  return { method, input }
}

export function readPageState(args: readonly unknown[]): PageState | null {
  const [state] = args
  if (args.length !== 1 || typeof state !== 'object' || state === null) return null
  const { undo, redo, theme, report } = state as Record<string, unknown>
  if (!isLabel(undo) || !isLabel(redo) || typeof report !== 'boolean') return null
  if (theme !== 'system' && theme !== 'light' && theme !== 'dark') return null
  return { undo, redo, theme, report }
}
