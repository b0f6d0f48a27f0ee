// The screen's commands as data, for the palette and the shortcut sheet. They act on what is selected now, so
// the list itself never changes.
import { useMemo, useRef } from 'react'
import type { Criterion } from '../../../shared/domain/model.ts'
import { type Command, useCommands } from '../../ui/commands.ts'

export interface CriteriaActions {
  readonly add: () => void
  readonly equalise: () => void
  readonly selected: Criterion | null
  readonly step: (by: 1 | -1) => void
  readonly remove: (criterion: Criterion) => void
}

export function useCriteriaCommands(actions: CriteriaActions): void {
  const latest = useRef(actions)
  latest.current = actions
  const commands = useMemo((): readonly Command[] => {
    const always = (): boolean => true
    const selected = (): boolean => latest.current.selected !== null
    const detail = (): string | null => latest.current.selected?.name ?? null
    // In a list that is open Alt and the arrows are the list's own.
    const movable = (): boolean =>
      selected() && !(document.activeElement instanceof HTMLSelectElement)
    const group = 'stage.criteria'
    return [
      {
        id: 'criteria.add',
        label: 'criteria.command.add',
        group,
        shortcut: null,
        enabled: always,
        run: () => latest.current.add(),
      },
      {
        id: 'criteria.equalise',
        label: 'criteria.command.equalise',
        group,
        shortcut: null,
        enabled: always,
        run: () => latest.current.equalise(),
      },
      {
        id: 'criteria.moveUp',
        label: 'criteria.command.moveUp',
        detail,
        group,
        shortcut: 'Alt+ArrowUp',
        enabled: movable,
        run: () => latest.current.step(-1),
      },
      {
        id: 'criteria.moveDown',
        label: 'criteria.command.moveDown',
        detail,
        group,
        shortcut: 'Alt+ArrowDown',
        enabled: movable,
        run: () => latest.current.step(1),
      },
      {
        id: 'criteria.remove',
        label: 'criteria.command.remove',
        detail,
        group,
        shortcut: null,
        enabled: selected,
        run: () => {
          const criterion = latest.current.selected
          if (criterion !== null) latest.current.remove(criterion)
        },
      },
    ]
  }, [])
  useCommands(commands)
}
