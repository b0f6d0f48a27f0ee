// What the tab of levelling offers to the palette and the keyboard.
import { useLayoutEffect, useMemo, useRef } from 'react'
import { type Command, useCommands } from '../../../ui/commands.ts'
import type { PricingView } from '../pricing-view.ts'

export interface LevellingActions {
  /** null: there are no quotes to start from. */
  readonly onSuggest: (() => void) | null
  readonly onPart: (part: PricingView['levelling']) => void
}

const always = (): boolean => true

export function useLevellingCommands(actions: LevellingActions): void {
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  const commands = useMemo((): readonly Command[] => {
    const group = 'stage.pricing'
    return [
      {
        id: 'pricing.suggest',
        label: 'pricing.command.suggest',
        group,
        shortcut: null,
        enabled: () => latest.current.onSuggest !== null,
        run: () => latest.current.onSuggest?.(),
      },
      {
        id: 'pricing.basket',
        label: 'pricing.command.basket',
        group,
        shortcut: null,
        enabled: always,
        run: () => latest.current.onPart('basket'),
      },
      {
        id: 'pricing.totals',
        label: 'pricing.command.totals',
        group,
        shortcut: null,
        enabled: always,
        run: () => latest.current.onPart('totals'),
      },
    ]
  }, [])
  useCommands(commands)
}
