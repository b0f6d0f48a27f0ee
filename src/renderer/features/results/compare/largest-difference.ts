// The length that all difference bars of one table are measured by.
import type { CompareRow } from '../../../../shared/domain/compare/rows.ts'
import { pointsDifference } from '../../../../shared/messages/compare-words.ts'

/** Points of 100; 0: nobody differs. */
export const largestDifference = (rows: readonly CompareRow[]): number => {
  let largest = 0
  for (const { cells } of rows) {
    const [baseline] = cells
    if (baseline === undefined || baseline.kind !== 'score') continue
    for (const cell of cells) {
      const points = pointsDifference(cell, baseline)
      if (points !== null) largest = Math.max(largest, Math.abs(points))
    }
  }
  return largest
}
