// What the Electron shell gives the page as `window.shortlist`, and what the page tells it for its menu.
// Types only: preload, menu and page import this, so it loads nothing.
import type { ChangeEvent } from './call.ts'
import type { Result } from './errors.ts'

/** One command of the page, as the native menu shows it. */
export interface MenuEntry {
  /** Of the command; the menu sends it back. */
  readonly id: string
  /** In the person's language. */
  readonly label: string
  /** As in `ui/commands`: `Mod+Shift+Z`; null: none. */
  readonly shortcut: string | null
  readonly enabled: boolean
  /** null: not a choice. */
  readonly checked: boolean | null
}

export interface MenuGroup {
  /** `group.file`, `group.edit` and `group.view` also get what only the shell can do. */
  readonly id: string
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

/** What the shell shows about the page. */
export interface PageState {
  readonly theme: 'system' | 'light' | 'dark'
  readonly language: 'en' | 'de'
  readonly menu: readonly MenuGroup[]
}

/** A file that came from outside the page: a double click, the command line, the menu's "Open…". */
export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Bridge {
  /** Of the system's formats of numbers, dates and money, BCP 47; null: not known. */
  readonly systemLocale: string | null
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  readonly onChange: (listener: (event: ChangeEvent) => void) => () => void
  readonly onCommand: (listener: (command: string) => void) => () => void
  /** Files that arrived before the first listener are handed to it. */
  readonly onOpenFile: (listener: (file: OpenedFile) => void) => () => void
  readonly tell: (state: PageState) => void
}
