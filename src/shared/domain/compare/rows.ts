// Agencies side by side as rows: what each row is about, what each agency has in it, and whether they differ.
// The rows hold facts, no words: the screen, the clipboard and the PDF write them alike.

import type { CoverageKey, CoverageKind } from '../agencies/coverage.ts'
import type { RatedAspect } from '../agencies/references.ts'
import type {
  AgencyStatus,
  CellResult,
  Confidence,
  Coverage,
  CriterionId,
  EvidenceGrade,
  Exclusion,
  FindingKind,
  QuoteStructure,
  ScoreState,
} from '../model.ts'
import { TIE } from '../ranks.ts'

/** In the order in which they stand. */
export const sections = ['criteria', 'gates', 'price', 'references', 'coverage', 'facts'] as const
export type Section = (typeof sections)[number]

export type Fact =
  | 'status'
  | 'location'
  | 'timeZone'
  | 'founded'
  | 'teamSize'
  | 'hourlyRate'
  | 'minimumProject'
  | 'languages'
  | 'website'
  | 'pros'
  | 'cons'
  | 'notes'
  | 'rejectionReason'

/** Lists whose entries are rows of their own. */
export const listedFacts = ['services', 'technologies', 'industries', 'certificates'] as const
export type ListedFact = (typeof listedFacts)[number]

export const priceLines = [
  'amount',
  'compared',
  'structure',
  'low',
  'expected',
  'high',
  'plugs',
  'complete',
  'validUntil',
  'paymentTerms',
  'assumptions',
] as const
export type PriceLine = (typeof priceLines)[number]

export type RowTitle =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'criterion'; readonly name: string }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'evaluator'; readonly name: string }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'findings'; readonly finding: FindingKind }
  | { readonly kind: 'evidence' }
  | { readonly kind: 'gate'; readonly name: string }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'price'; readonly line: PriceLine }
  | { readonly kind: 'references'; readonly about: 'count' | 'overall' | RatedAspect | 'notes' }
  | { readonly kind: 'coverage'; readonly of: CoverageKind }
  | { readonly kind: 'covered'; readonly key: CoverageKey }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'list'; readonly fact: ListedFact }
  | { readonly kind: 'entry'; readonly name: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'rank' }

export type NumberUse = 'count' | 'year' | 'rating' | 'people'

export interface EvidenceItem {
  readonly grade: EvidenceGrade
  /** The file, the reference's client or the link; null: it is gone. */
  readonly source: string | null
  readonly note: string | null
}

export type CompareCell =
  /** Nothing is known. */
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'score'
      readonly index: number
      readonly cell: CellResult
      /**
       * Its part of the difference of the scores to the baseline, points of 100; null: it is the baseline, or one
       * of the two has no score. The parts of an agency add up to the whole difference.
       */
      readonly behind: number | null
    }
  /** Points of a group of criteria; null: all of it has left the sum. `behind` as above. */
  | { readonly kind: 'points'; readonly points: number | null; readonly behind: number | null }
  | { readonly kind: 'rank'; readonly rank: number | null }
  | {
      readonly kind: 'said'
      readonly index: number
      readonly state: ScoreState
      readonly value: number | null
      readonly comment: string | null
      readonly confidence: Confidence | null
    }
  | {
      readonly kind: 'agreed'
      readonly index: number
      readonly value: number | null
      readonly reason: string
    }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'evidence'; readonly items: readonly EvidenceItem[] }
  | {
      readonly kind: 'gate'
      /** null: no result yet. */
      readonly passed: boolean | null
      readonly note: string | null
      readonly evidence: readonly EvidenceItem[]
    }
  | { readonly kind: 'exclusions'; readonly reasons: readonly Exclusion[] }
  | { readonly kind: 'number'; readonly value: number; readonly use: NumberUse }
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string }
  | {
      readonly kind: 'rate'
      readonly min: number | null
      readonly max: number | null
      readonly currency: string
    }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'status'; readonly status: AgencyStatus }
  | { readonly kind: 'structure'; readonly structure: QuoteStructure }
  /** Whether an entry stands in the agency's list, or a price is complete. */
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'coverage'; readonly coverage: Coverage }
  | { readonly kind: 'tally'; readonly yes: number; readonly partly: number; readonly of: number }

export interface CompareRow {
  /** Unique in the table. */
  readonly id: string
  readonly section: Section
  /** 0: a section's heading; deeper rows belong to the last one above them of a lesser level. */
  readonly level: 0 | 1 | 2 | 3
  readonly title: RowTitle
  /** One an agency, the baseline first. */
  readonly cells: readonly CompareCell[]
  /** All agencies have the same here (of a group: in every row of it). */
  readonly alike: boolean
  /** There is more to see below it; `open`: it is shown. */
  readonly opens: boolean
  readonly open: boolean
  /** Share of all weights, 0…1; null: the row is not weighted. */
  readonly weight: number | null
  readonly criterion: CriterionId | null
}

export const empty: CompareCell = { kind: 'empty' }

const sameNumber = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= TIE * Math.max(1, Math.abs(a))

/** Whether two agencies have the same; what a score or a gate result rests on is not part of it. */
export const sameCell = (a: CompareCell, b: CompareCell): boolean => {
  if (a.kind === 'gate' && b.kind === 'gate') return a.passed === b.passed
  if (a.kind === 'score' && b.kind === 'score')
    return a.cell.state === b.cell.state && sameNumber(a.cell.raw, b.cell.raw)
  if (a.kind === 'points' && b.kind === 'points') return sameNumber(a.points, b.points)
  return JSON.stringify(a) === JSON.stringify(b)
}

export const allAlike = (cells: readonly CompareCell[]): boolean => {
  const [first] = cells
  return first === undefined || cells.every((cell) => sameCell(first, cell))
}

/** The number by which a cell differs from the baseline's, in the row's own unit; null: there is none. */
export const amountOf = (cell: CompareCell): number | null => {
  switch (cell.kind) {
    case 'score':
      return cell.cell.raw
    case 'points':
      return cell.points
    case 'said':
    case 'agreed':
      return cell.value
    case 'number':
      return cell.use === 'year' ? null : cell.value
    case 'money':
      return cell.amount
    default:
      return null
  }
}

/** Amount − the baseline's; null where either has none, or where they are of different kinds or currencies. */
export const amountDifference = (cell: CompareCell, baseline: CompareCell): number | null => {
  const own = amountOf(cell)
  const theirs = amountOf(baseline)
  if (own === null || theirs === null || cell.kind !== baseline.kind) return null
  if (cell.kind === 'money' && baseline.kind === 'money' && cell.currency !== baseline.currency)
    return null
  return own - theirs
}

/** A criterion's part of the difference to the baseline, points of 100; null: there is none. */
export const behindOf = (cell: CompareCell): number | null =>
  cell.kind === 'score' ? cell.behind : null

/** The largest of them in any direction: what all bars of a table are measured by. */
export const largestBehind = (rows: readonly CompareRow[]): number =>
  rows.reduce(
    (largest, { cells }) =>
      cells.reduce((most, cell) => Math.max(most, Math.abs(behindOf(cell) ?? 0)), largest),
    0,
  )

export type Mark = 'best' | 'worst' | null

/** Positions that share the highest and the lowest value; where all are alike nobody is marked. */
export const marksOf = (values: readonly (number | null)[]): readonly Mark[] => {
  const known = values.filter((value) => value !== null)
  const best = Math.max(...known)
  const worst = Math.min(...known)
  if (known.length < 2 || best - worst <= TIE) return values.map(() => null)
  return values.map((value) => {
    if (value === null) return null
    if (best - value <= TIE) return 'best'
    return value - worst <= TIE ? 'worst' : null
  })
}

/** Of a row of scores or prices: higher values are better, lower prices are. Other rows have no best. */
export const marksOfRow = (row: CompareRow): readonly Mark[] => {
  const [first] = row.cells
  if (row.title.kind === 'criterion')
    return marksOf(row.cells.map((cell) => (cell.kind === 'score' ? cell.cell.value : null)))
  if (row.title.kind === 'group' || row.title.kind === 'total')
    return marksOf(row.cells.map(amountOf))
  if (row.title.kind === 'price' && first !== undefined) {
    const currency = row.cells.find((cell) => cell.kind === 'money')?.currency
    const comparable = row.cells.every(
      (cell) => cell.kind !== 'money' || cell.currency === currency,
    )
    const amounts = row.cells.map((cell) => (cell.kind === 'money' ? -cell.amount : null))
    return comparable && row.title.line !== 'plugs' ? marksOf(amounts) : row.cells.map(() => null)
  }
  return row.cells.map(() => null)
}
