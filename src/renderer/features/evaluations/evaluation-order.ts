// The order of the list: as main gives it (newest change first), or by a column.
import { locale } from '../../ui/locale.ts'
import type { ListedEvaluation } from './evaluation-table.tsx'

export type SortKey = 'title' | 'agencies' | 'criteria' | 'scored' | 'changed'

export interface Order {
  readonly by: SortKey
  readonly descending: boolean
}

export const usualOrder: Order = { by: 'changed', descending: true }

/** Names begin at A, everything else with the most. */
export const nextOrder = (order: Order, by: SortKey): Order =>
  order.by === by ? { by, descending: !order.descending } : { by, descending: by !== 'title' }

const shareOf = ({ scored, possible }: ListedEvaluation): number =>
  possible === 0 ? -1 : scored / possible

export const inOrder = (
  evaluations: readonly ListedEvaluation[],
  { by, descending }: Order,
): readonly ListedEvaluation[] => {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const ascending = (a: ListedEvaluation, b: ListedEvaluation): number => {
    switch (by) {
      case 'title':
        return compare(a.title, b.title)
      case 'agencies':
        return a.agencies - b.agencies
      case 'criteria':
        return a.criteria - b.criteria
      case 'scored':
        return shareOf(a) - shareOf(b)
      case 'changed':
        return a.changedAt < b.changedAt ? -1 : a.changedAt > b.changedAt ? 1 : 0
    }
  }
  // The list itself comes with the newest change first: a stable sort keeps that among equals.
  return evaluations.toSorted((a, b) => (descending ? ascending(b, a) : ascending(a, b)))
}
