// Where an entry of the ledger leads: the cell, the quote, the agency or the criterion that it is about.
import type { MessageKey } from '../../../shared/messages/translate.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { Stage } from '../../ui/navigation.ts'
import { goToSpot, whereaboutsOf } from '../../ui/whereabouts.ts'
import type { LedgerEntry } from './ledger.ts'

export interface Destination {
  readonly label: string
  readonly go: () => void
}

const labels: Readonly<Partial<Record<Stage, MessageKey>>> = {
  scoring: 'history.goToCell',
  pricing: 'history.goToQuote',
  agencies: 'history.goToAgency',
  criteria: 'history.goToCriterion',
}

/** null: nowhere. */
export function destinationOf({ command, leads }: LedgerEntry): Destination | null {
  const at = whereaboutsOf(command, leads)
  const label = at === null ? undefined : labels[at.stage]
  return at === null || label === undefined ? null : { label: text(label), go: () => goToSpot(at) }
}
