// The screen's commands as data, for the palette and the shortcut sheet. They act on what is selected now, so
// the list itself never changes.
import { useMemo, useRef } from 'react'
import type { Criterion } from '../../../shared/domain/model.ts'
import type { MessageKey } from '../../../shared/messages/translate.ts'
import { type Command, useCommands } from '../../ui/commands.ts'
import { keepsSum, toggleKeepSum } from './use-criterion-edits.ts'

export interface CriteriaActions {
  readonly selected: Criterion | null
  readonly frozen: boolean
  /** Whether there is anything to freeze, to keep or to give a scale. */
  readonly any: boolean
  readonly add: () => void
  readonly addGate: () => void
  readonly equalise: () => void
  readonly step: (where: 'up' | 'down' | 'in' | 'out') => void
  readonly duplicate: (criterion: Criterion) => void
  readonly lock: (criterion: Criterion) => void
  readonly remove: (criterion: Criterion) => void
  readonly templates: () => void
  readonly scale: () => void
  readonly freeze: () => void
  readonly unfreeze: () => void
}

export function useCriteriaCommands(actions: CriteriaActions): void {
  const latest = useRef(actions)
  latest.current = actions
  const commands = useMemo((): readonly Command[] => {
    const now = (): CriteriaActions => latest.current
    const selected = (): boolean => now().selected !== null
    // In a list that is open Alt and the arrows are the list's own; in a text, to the side, the text's.
    const movable = (): boolean =>
      selected() && !(document.activeElement instanceof HTMLSelectElement)
    const sideways = (): boolean =>
      movable() &&
      !(document.activeElement instanceof HTMLInputElement) &&
      !(document.activeElement instanceof HTMLTextAreaElement)
    const always = (): boolean => true
    const plain = (
      id: string,
      label: MessageKey,
      run: () => void,
      enabled: () => boolean = always,
    ): Command => ({ id, label, group: 'stage.criteria', shortcut: null, enabled, run })
    /** About the selected criterion, whose name stands beside it. */
    const about = (
      id: string,
      label: MessageKey,
      shortcut: string | null,
      run: (criterion: Criterion) => void,
      enabled: () => boolean = selected,
    ): Command => ({
      id,
      label,
      detail: () => now().selected?.name ?? null,
      group: 'stage.criteria',
      shortcut,
      enabled,
      run: () => {
        const criterion = now().selected
        if (criterion !== null) run(criterion)
      },
    })
    const step = (where: 'up' | 'down' | 'in' | 'out') => (): void => now().step(where)
    return [
      plain('criteria.add', 'criteria.command.add', () => now().add()),
      plain('criteria.addGate', 'criteria.command.addGate', () => now().addGate()),
      plain('criteria.templates', 'criteria.command.templates', () => now().templates()),
      plain('criteria.equalise', 'criteria.command.equalise', () => now().equalise()),
      {
        ...plain('criteria.keepSum', 'criteria.box.keepSum', toggleKeepSum),
        checked: keepsSum,
      },
      about('criteria.moveUp', 'criteria.command.moveUp', 'Alt+ArrowUp', step('up'), movable),
      about(
        'criteria.moveDown',
        'criteria.command.moveDown',
        'Alt+ArrowDown',
        step('down'),
        movable,
      ),
      about('criteria.into', 'criteria.command.into', 'Alt+ArrowRight', step('in'), sideways),
      about('criteria.out', 'criteria.command.out', 'Alt+ArrowLeft', step('out'), sideways),
      about('criteria.lock', 'criteria.command.lock', 'Alt+L', (one) => now().lock(one)),
      about('criteria.duplicate', 'criteria.command.duplicate', 'Mod+Shift+D', (one) =>
        now().duplicate(one),
      ),
      about('criteria.remove', 'criteria.command.remove', null, (one) => now().remove(one)),
      plain('criteria.scale', 'criteria.command.scale', () => now().scale()),
      plain(
        'criteria.freeze',
        'criteria.command.freeze',
        () => now().freeze(),
        () => now().any && !now().frozen,
      ),
      plain(
        'criteria.unfreeze',
        'criteria.command.unfreeze',
        () => now().unfreeze(),
        () => now().frozen,
      ),
    ]
  }, [])
  useCommands(commands)
}
