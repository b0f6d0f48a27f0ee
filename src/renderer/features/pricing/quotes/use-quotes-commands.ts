// What the tab of quotes offers to the palette and the keyboard.
import { useLayoutEffect, useMemo, useRef } from 'react'
import { type Command, useCommands } from '../../../ui/commands.ts'
import type { PricingView } from '../pricing-view.ts'

export interface QuotesActions {
  readonly onImport: () => void
  readonly onOpen: () => void
  readonly onPart: (part: PricingView['quotes']) => void
}

const always = (): boolean => true

export function useQuotesCommands(actions: QuotesActions): void {
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  const commands = useMemo((): readonly Command[] => {
    const group = 'stage.pricing'
    return [
      {
        id: 'pricing.import',
        label: 'pricing.command.import',
        group,
        shortcut: null,
        enabled: always,
        run: () => latest.current.onImport(),
      },
      {
        id: 'pricing.openQuote',
        label: 'pricing.command.openQuote',
        group,
        shortcut: null,
        enabled: always,
        run: () => latest.current.onOpen(),
      },
      {
        id: 'pricing.guide',
        label: 'pricing.command.guide',
        group,
        shortcut: null,
        enabled: always,
        run: () => latest.current.onPart('guide'),
      },
      {
        id: 'pricing.changes',
        label: 'pricing.command.changes',
        group,
        shortcut: null,
        enabled: always,
        run: () => latest.current.onPart('changes'),
      },
    ]
  }, [])
  useCommands(commands)
}
