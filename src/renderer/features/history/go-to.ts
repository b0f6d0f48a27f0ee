// Where an entry of the ledger leads: the cell, the quote, the agency or the criterion that it is about.
import { text } from '../../../shared/messages/translate.ts'
import { goTo } from '../../ui/navigation.ts'
import type { LedgerEntry } from './ledger.ts'

export interface Destination {
  readonly label: string
  readonly go: () => void
}

/** null: nowhere. */
export function destinationOf({ command, leads }: LedgerEntry): Destination | null {
  if (leads === null) return null
  const { agency, criterion, evaluator } = leads
  if (agency !== null && criterion !== null)
    return {
      label: text('history.goToCell'),
      go: () => goTo('scoring', { agency, criterion, evaluator: evaluator ?? 'panel' }),
    }
  if (agency !== null && command.startsWith('pricing.'))
    return { label: text('history.goToQuote'), go: () => goTo('pricing', { agency }) }
  return agency !== null
    ? { label: text('history.goToAgency'), go: () => goTo('agencies', { agency }) }
    : { label: text('history.goToCriterion'), go: () => goTo('criteria', { criterion }) }
}
