// How a total of the sheet is made, asked when somebody looks at it: one function for all renders, so that no
// cell is rendered for it.
import { useCallback, useLayoutEffect, useRef } from 'react'
import { text } from '../../../shared/messages/translate.ts'
import type { SumOfTotal } from './cell-content.tsx'
import { isYou, type Seat } from './seat.ts'
import { totalSum } from './sums.ts'
import type { Sheet } from './use-sheet.ts'

/** What an evaluator's total is called; null: the panel's. */
export const totalNameOf = (evaluator: string | null, seat: Seat | null): string => {
  if (evaluator === null) return text('scoring.panelTotal')
  return isYou(evaluator, seat)
    ? text('scoring.yourTotal')
    : text('scoring.theirTotal', { name: evaluator })
}

export function useSumOfTotal(sheet: Sheet, totalName: string): SumOfTotal {
  const latest = useRef({ sheet, totalName })
  useLayoutEffect(() => {
    latest.current = { sheet, totalName }
  })
  return useCallback<SumOfTotal>((id, of) => {
    const { ranking: own, official, decimals } = latest.current.sheet
    const ranking = of === 'panel' ? official : own
    const result = ranking.results.find((candidate) => candidate.agency === id)
    if (result === undefined) return { title: '', rows: [], total: '' }
    const name = of === 'panel' ? text('scoring.panelTotal') : latest.current.totalName
    return totalSum(ranking, result, `${result.name} · ${name}`, decimals[of])
  }, [])
}
