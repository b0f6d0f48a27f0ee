// What the template gets for the comparison: why one agency is before another, and tables of the baseline with as
// many others as a page takes.
import { type Look, usualLook } from '../../shared/domain/compare/look.ts'
import type { AgencyId } from '../../shared/domain/model.ts'
import type { RunSentence } from './report-data.ts'

/** Who is compared in the report, and how: as the comparison on the screen stands. */
export interface ComparedInReport {
  /** null: all that take part. */
  readonly agencies: readonly AgencyId[] | null
  /** null: the winner, else the first. */
  readonly baseline: AgencyId | null
  /** By whose difference to the baseline criteria are ordered; null: the best of the others. */
  readonly against: AgencyId | null
  readonly look: Look
}

export const usualComparison: ComparedInReport = {
  agencies: null,
  baseline: null,
  against: null,
  look: usualLook,
}

export interface WhyBar {
  readonly label: string
  /** The sum of the sub-criteria below it: a number without a bar. */
  readonly group: boolean
  /** A sub-criterion. */
  readonly part: boolean
  readonly points: string
  /** −1…1 of half the track; positive speaks for the agency that is ahead. */
  readonly share: number
  readonly alt: string
}

export interface WhyPart {
  readonly heading: string
  readonly sentence: RunSentence
  /** How criteria count that only one of the two has. */
  readonly left: readonly string[]
  readonly head: {
    readonly criterion: string
    readonly against: string
    readonly for: string
    readonly points: string
  }
  readonly bars: readonly WhyBar[]
  readonly total: { readonly label: string; readonly points: string }
}

export interface ComparedCell {
  readonly main: string
  /** What was written, a paragraph each, in full. */
  readonly texts: readonly string[]
  /** Below it, smaller. */
  readonly note: string
  /** Points to the baseline's as a share of the largest difference, −1…1; null: no bar. */
  readonly bar: number | null
  readonly best: boolean
}

export interface ComparedRow {
  readonly label: string
  /** The criterion about which something was said: its own row may stand on an earlier page. */
  readonly about: string | null
  readonly level: number
  /** Set in bold: a group of criteria, a total. */
  readonly strong: boolean
  readonly weight: string
  readonly cells: readonly ComparedCell[]
}

export interface ComparedTable {
  readonly heading: string
  /** The baseline first. */
  readonly columns: readonly { readonly name: string; readonly note: string }[]
  readonly sections: readonly { readonly title: string; readonly rows: readonly ComparedRow[] }[]
}

export interface ComparePages {
  readonly kicker: string
  readonly title: string
  readonly landscape: boolean
  readonly whys: readonly WhyPart[]
  readonly head: { readonly row: string; readonly weight: string }
  readonly tables: readonly ComparedTable[]
  readonly notes: readonly string[]
}
