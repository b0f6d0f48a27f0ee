// The screen's commands as data, for the palette and the shortcut sheet. They always act on what is selected
// now, so the list itself never changes.
import { useMemo, useRef } from 'react'
import type { Agency } from '../../../shared/domain/model.ts'
import { type Command, useCommands } from '../../ui/commands.ts'

export interface AgencyActions {
  readonly add: () => void
  readonly find: () => void
  readonly importList: () => void
  readonly selected: Agency | null
  readonly step: (by: 1 | -1) => void
  readonly remove: (agency: Agency) => void
}

export function useAgencyCommands(actions: AgencyActions): void {
  const latest = useRef(actions)
  latest.current = actions
  const commands = useMemo((): readonly Command[] => {
    const always = (): boolean => true
    const selected = (): boolean => latest.current.selected !== null
    const detail = (): string | null => latest.current.selected?.name ?? null
    // In a list that is open Alt and the arrows are the list's own.
    const movable = (): boolean =>
      selected() && !(document.activeElement instanceof HTMLSelectElement)
    const group = 'stage.agencies'
    return [
      {
        id: 'agencies.add',
        label: 'agencies.command.add',
        group,
        shortcut: null,
        enabled: always,
        run: () => latest.current.add(),
      },
      {
        id: 'agencies.import',
        label: 'agencies.command.import',
        group,
        shortcut: null,
        enabled: always,
        run: () => latest.current.importList(),
      },
      {
        id: 'agencies.find',
        label: 'agencies.command.find',
        group,
        shortcut: 'Mod+F',
        enabled: always,
        run: () => latest.current.find(),
      },
      {
        id: 'agencies.moveUp',
        label: 'agencies.command.moveUp',
        detail,
        group,
        shortcut: 'Alt+ArrowUp',
        enabled: movable,
        run: () => latest.current.step(-1),
      },
      {
        id: 'agencies.moveDown',
        label: 'agencies.command.moveDown',
        detail,
        group,
        shortcut: 'Alt+ArrowDown',
        enabled: movable,
        run: () => latest.current.step(1),
      },
      {
        id: 'agencies.remove',
        label: 'agencies.command.remove',
        detail,
        group,
        shortcut: null,
        enabled: selected,
        run: () => {
          const agency = latest.current.selected
          if (agency !== null) latest.current.remove(agency)
        },
      },
    ]
  }, [])
  useCommands(commands)
}
