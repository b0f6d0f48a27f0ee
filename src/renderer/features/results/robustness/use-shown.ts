// The first few of a list, and all of it on demand.
import { useState } from 'react'
import { formatCount } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { locale } from '../../../ui/locale.ts'

export interface Shown<Item> {
  readonly shown: readonly Item[]
  /** The button that shows the others, or hides them again; null: there are no others. */
  readonly more: { readonly label: string; readonly toggle: () => void } | null
}

/** Longer lists than this would make the page slow and nobody reads them. */
const MOST = 200

export function useShown<Item>(items: readonly Item[], first: number): Shown<Item> {
  const [all, setAll] = useState(false)
  if (items.length <= first) return { shown: items, more: null }
  return {
    shown: items.slice(0, all ? MOST : first),
    more: {
      label: all
        ? text('robustness.showFewer')
        : text('robustness.showAll', {
            count: formatCount(Math.min(MOST, items.length), locale),
          }),
      toggle: () => setAll(!all),
    },
  }
}
