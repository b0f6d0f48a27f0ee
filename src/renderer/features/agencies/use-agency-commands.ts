// The screen's commands as data, for the palette, the menu and the shortcut sheet. They always act on what is
// selected or ticked now, so the list itself never changes.
import { useMemo, useRef } from 'react'
import type { Agency, AgencyStatus } from '../../../shared/domain/model.ts'
import type { MessageKey } from '../../../shared/messages/translate.ts'
import { text } from '../../../shared/messages/translate.ts'
import { type Command, useCommands } from '../../ui/commands.ts'
import { type RowActions, rowCommands } from '../../ui/row-commands.ts'
import { statuses } from './agency-columns.ts'

export interface AgencyScreenActions extends RowActions<Agency> {
  readonly add: () => void
  readonly find: () => void
  readonly importList: () => void
  readonly match: () => void
  readonly tickAll: () => void
  readonly compare: () => void
  /** The ticked agencies, else the selected one. */
  readonly concerned: readonly Agency[]
  readonly setStatus: (status: AgencyStatus) => void
}

const group = 'stage.agencies'

export function useAgencyCommands(actions: AgencyScreenActions): void {
  const latest = useRef(actions)
  latest.current = actions
  const commands = useMemo((): readonly Command[] => {
    const simple = (
      id: string,
      label: MessageKey,
      shortcut: string | null,
      run: () => void,
    ): Command => ({ id, label, group, shortcut, enabled: () => true, run })
    const concerned = (): string | null => {
      const [first, ...others] = latest.current.concerned
      if (first === undefined) return null
      return others.length === 0
        ? first.name
        : text('agencies.command.several', { count: others.length + 1 })
    }
    return [
      simple('agencies.add', 'agencies.command.add', null, () => latest.current.add()),
      simple('agencies.import', 'agencies.command.import', null, () => latest.current.importList()),
      simple('agencies.match', 'agencies.command.match', null, () => latest.current.match()),
      simple('agencies.find', 'agencies.command.find', 'Mod+Shift+F', () => latest.current.find()),
      simple('agencies.tickAll', 'agencies.command.tickAll', null, () => latest.current.tickAll()),
      {
        id: 'agencies.compare',
        label: 'compare.command.selected',
        detail: concerned,
        group,
        shortcut: null,
        enabled: () => latest.current.concerned.length > 1,
        run: () => latest.current.compare(),
      },
      ...statuses.map(
        (status): Command => ({
          id: `agencies.status.${status}`,
          label: `agencies.command.${status}`,
          detail: concerned,
          group,
          shortcut: null,
          enabled: () => latest.current.concerned.some((agency) => agency.status !== status),
          run: () => latest.current.setStatus(status),
        }),
      ),
      ...rowCommands(
        {
          subject: 'agencies',
          group,
          up: 'agencies.command.moveUp',
          down: 'agencies.command.moveDown',
          remove: 'agencies.command.remove',
        },
        latest,
      ),
    ]
  }, [])
  useCommands(commands)
}
