// Which cells of a sheet a person wants to see: those that wait, those with a comment, the doubtful ones, and
// the scores that nothing supports yet.
import type { Confidence, EvidenceGrade, ScoreState } from '../model.ts'

export const cellFilters = [
  'all',
  'empty',
  'commented',
  'low-confidence',
  'without-evidence',
] as const
export type CellFilter = (typeof cellFilters)[number]

/** What a filter looks at. */
export interface FilteredCell {
  readonly state: ScoreState
  /** Scored by people; measured and price cells are nobody's to score. */
  readonly rated: boolean
  readonly commented: boolean
  readonly confidence: Confidence | null
  /** The strongest evidence for the cell; null: none. */
  readonly evidence: EvidenceGrade | null
}

/** `without-evidence` asks for scores only: an empty cell has nothing that could need support. */
export const passesFilter = (cell: FilteredCell, filter: CellFilter): boolean => {
  if (filter === 'all') return true
  if (!cell.rated) return false
  switch (filter) {
    case 'empty':
      return cell.state === 'not-scored'
    case 'commented':
      return cell.commented
    case 'low-confidence':
      return cell.confidence === 'low'
    case 'without-evidence':
      return cell.state === 'scored' && cell.evidence === null
  }
}
