// Agencies side by side: which cell of a row is best and which lowest, and how many points each is ahead of
// or behind the one they are compared with.
import type { AgencyId, CellResult, RankedAgency } from '../../../shared/domain/model.ts'
import { TIE } from '../../../shared/domain/ranks.ts'

export type Mark = 'best' | 'worst' | null

export interface ComparedCell {
  readonly cell: CellResult
  readonly mark: Mark
  /** Points to the baseline's; null for the baseline itself and where either has none. */
  readonly difference: number | null
}

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

/** One row of the comparison: the cells of criterion `index`, in the order of `results`. */
export const comparedRow = (
  results: readonly RankedAgency[],
  index: number,
  baseline: AgencyId | null,
): readonly (ComparedCell | null)[] => {
  const cells = results.map((result) => result.cells[index] ?? null)
  const marks = marksOf(cells.map((cell) => cell?.value ?? null))
  const base = results.find((result) => result.agency === baseline)?.cells[index] ?? null
  return cells.map((cell, at) =>
    cell === null
      ? null
      : {
          cell,
          mark: marks[at] ?? null,
          difference:
            results[at]?.agency === baseline ||
            cell.contribution === null ||
            base?.contribution == null
              ? null
              : cell.contribution - base.contribution,
        },
  )
}

const offered = 4

/** What is compared before anyone has chosen: the first four of the list. */
export const firstChoice = (results: readonly RankedAgency[]): readonly AgencyId[] =>
  results.slice(0, offered).map((result) => result.agency)

/** The chosen agencies that are still there, the baseline first, the others by rank. */
export const columnsOf = (
  results: readonly RankedAgency[],
  chosen: ReadonlySet<AgencyId>,
  baseline: AgencyId | null,
): readonly RankedAgency[] => {
  const listed = results.filter((result) => chosen.has(result.agency))
  const first = listed.find((result) => result.agency === baseline)
  return first === undefined ? listed : [first, ...listed.filter((result) => result !== first)]
}
