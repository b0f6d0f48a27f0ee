// Whoever goes to a cell sees it: what hides it gives way and says so. Typing must never reach another cell that
// stands there in its place.
import { useLayoutEffect } from 'react'
import type { Agency, AgencyId } from '../../../shared/domain/model.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import { text } from '../../../shared/messages/translate.ts'
import { cellPart, takePart, useNavigation } from '../../ui/navigation.ts'
import { toast } from '../../ui/toast.tsx'
import { applyFilter, lookAt, useLooking } from './view-store.ts'

/** Takes the filter off if it is what hides the row. */
export const revealRow = (row: string, hidden: (row: string) => boolean): boolean => {
  if (!hidden(row)) return false
  applyFilter('all')
  toast({ message: text('scoring.filterTaken') })
  return true
}

const revealAgency = (id: AgencyId | null, agencies: readonly Agency[]): boolean => {
  const agency = agencies.find((each) => each.id === id)
  if (agency === undefined || takesPart(agency)) return false
  lookAt({ everyone: true })
  toast({ message: text('scoring.everyoneShown', { agency: agency.name }) })
  return true
}

/** Somebody was led to a cell, and it may not be seen yet. */
export const useIsLed = (): boolean => useNavigation(({ part }) => part === cellPart)

/** Whether agencies that take no part are shown, or may be in a moment. */
export const useEveryone = (): boolean => {
  const everyone = useLooking((looking) => looking.everyone)
  return useIsLed() || everyone
}

/** `row`: where the view shows the cell of the focus. One thing gives way a render: rows follow from agencies. */
export function useReveal(
  agencies: readonly Agency[],
  row: string,
  hidden: (row: string) => boolean,
): void {
  const led = useIsLed()
  const everyone = useLooking((looking) => looking.everyone)
  useLayoutEffect(() => {
    if (!led) return
    const { agency } = useNavigation.getState().focus
    if ((everyone || !revealAgency(agency, agencies)) && !revealRow(row, hidden)) takePart()
  }, [led, everyone, agencies, row, hidden])
}
