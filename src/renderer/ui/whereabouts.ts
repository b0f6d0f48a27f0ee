// Where something that was done can be seen: a stage and what to select there; and the screen that is shown may
// select it at once.
import { useEffect, useRef } from 'react'
import type { AgencyId, CriterionId, EvaluatorId } from '../../shared/domain/model.ts'
import { type Focus, goTo, goToCell, type Stage } from './navigation.ts'

/** What an entry of the ledger is about. */
export interface Leads {
  readonly agency: AgencyId | null
  readonly criterion: CriterionId | null
  readonly evaluator: EvaluatorId | null
}

export interface Whereabouts {
  readonly stage: Stage
  readonly focus: Partial<Focus>
}

/** null: nowhere. `command`: what was done. */
export function whereaboutsOf(command: string, leads: Leads | null): Whereabouts | null {
  if (leads === null) return null
  const { agency, criterion, evaluator } = leads
  if (agency !== null && criterion !== null)
    return { stage: 'scoring', focus: { agency, criterion, evaluator: evaluator ?? 'panel' } }
  if (agency !== null)
    return { stage: command.startsWith('pricing.') ? 'pricing' : 'agencies', focus: { agency } }
  return criterion === null ? null : { stage: 'criteria', focus: { criterion } }
}

/** Among the scores, what hides it gives way. */
export const goToSpot = ({ stage, focus }: Whereabouts): void =>
  stage === 'scoring' ? goToCell(focus) : goTo(stage, focus)

/** False: it is elsewhere, or a filter keeps it from view; nothing was selected then. */
type Show = (at: Whereabouts) => boolean

let showing: Show | null = null

/** While the component is there, `show` is asked first to select what was undone. */
export function useShows(show: Show): void {
  const latest = useRef(show)
  useEffect(() => {
    latest.current = show
  })
  useEffect(() => {
    const ask: Show = (at) => latest.current(at)
    showing = ask
    return () => {
      if (showing === ask) showing = null
    }
  }, [])
}

/** Selects it where the person is, if it can be seen there. */
export const showHere = (at: Whereabouts): boolean => showing?.(at) ?? false
