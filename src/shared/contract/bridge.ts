// What the Electron shell gives the page as `window.shortlist`, and the commands that its menu may send.
// Data and types only: preload, menu and page import this, so it loads nothing.
import type { ChangeEvent } from './call.ts'
import type { Result } from './errors.ts'

/** Commands of the native menu; the page carries them out. */
export const appCommands = [
  'file.new',
  'file.report',
  'file.backUp',
  'file.restore',
  'edit.undo',
  'edit.redo',
  'view.theme.system',
  'view.theme.light',
  'view.theme.dark',
  'help.shortcuts',
] as const
export type AppCommand = (typeof appCommands)[number]

/** What the native menu shows about the page. */
export interface PageState {
  /** What undo and redo would do, in words; null: nothing to undo. */
  readonly undo: string | null
  readonly redo: string | null
  readonly theme: 'system' | 'light' | 'dark'
  /** Whether an evaluation is open, so that its report can be saved. */
  readonly report: boolean
}

/** A file that came from outside the page: a double click, the command line, the menu's "Open…". */
export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Bridge {
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  readonly onChange: (listener: (event: ChangeEvent) => void) => () => void
  readonly onCommand: (listener: (command: AppCommand) => void) => () => void
  /** Files that arrived before the first listener are handed to it. */
  readonly onOpenFile: (listener: (file: OpenedFile) => void) => () => void
  readonly tell: (state: PageState) => void
}
