// The commands that every list of things in an order has: up, down, remove; they act on what is selected now.
import type { RefObject } from 'react'
import type { MessageKey } from '../../shared/messages/translate.ts'
import type { Command } from './commands.ts'

export interface RowActions<Row> {
  readonly selected: Row | null
  readonly step: (by: 1 | -1) => void
  readonly remove: (row: Row) => void
}

export interface RowCommandWords {
  /** Stable, before the dot: `agencies.moveUp`. */
  readonly subject: string
  readonly group: MessageKey
  readonly up: MessageKey
  readonly down: MessageKey
  readonly remove: MessageKey
}

export function rowCommands<Row extends { readonly name: string }>(
  words: RowCommandWords,
  latest: RefObject<RowActions<Row>>,
): readonly Command[] {
  const selected = (): boolean => latest.current.selected !== null
  const about = {
    group: words.group,
    detail: (): string | null => latest.current.selected?.name ?? null,
  }
  // In a list that is open Alt and the arrows are the list's own.
  const movable = (): boolean =>
    selected() && !(document.activeElement instanceof HTMLSelectElement)
  return [
    {
      ...about,
      id: `${words.subject}.moveUp`,
      label: words.up,
      shortcut: 'Alt+ArrowUp',
      enabled: movable,
      run: () => latest.current.step(-1),
    },
    {
      ...about,
      id: `${words.subject}.moveDown`,
      label: words.down,
      shortcut: 'Alt+ArrowDown',
      enabled: movable,
      run: () => latest.current.step(1),
    },
    {
      ...about,
      id: `${words.subject}.remove`,
      label: words.remove,
      shortcut: null,
      enabled: selected,
      run: () => {
        const row = latest.current.selected
        if (row !== null) latest.current.remove(row)
      },
    },
  ]
}
