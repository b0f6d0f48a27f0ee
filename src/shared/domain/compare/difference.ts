// Why one agency is before another: the difference of their scores as a sum over the criteria.
//
// Both agencies are read on the same weights, so that a part is weight × (value − value) and nothing else. A
// criterion that has left one agency's sum (not applicable or not scored) counts there as that agency's own
// score: that is what scaling its other weights up amounts to. One that has left both counts nowhere.

import type { AgencyId, Criterion, CriterionId, Leaf, RankedAgency } from '../model.ts'
import { TIE } from '../ranks.ts'
import { leafGroups } from './leaf-groups.ts'

export interface PartSide {
  /** 0…100; null: the cell has left the agency's sum. */
  readonly value: number | null
  /** What it counts as: its value, else the agency's own score. */
  readonly counted: number
}

export interface DifferencePart {
  readonly criterion: CriterionId
  /** Of `Ranking.leaves`. */
  readonly index: number
  /** 0…1, Σ = 1 over the criteria that at least one of the two has. */
  readonly weight: number
  readonly first: PartSide
  readonly second: PartSide
  /** weight × (first − second), points of 100. */
  readonly points: number
}

export interface ScoreDifference {
  readonly first: AgencyId
  readonly second: AgencyId
  /** Score − score; positive: the first is ahead. Σ of the parts. */
  readonly points: number
  /** In the order of the leaves. */
  readonly parts: readonly DifferencePart[]
}

/** null where one of the two has no score. O(criteria). */
export const differenceOf = (
  first: RankedAgency,
  second: RankedAgency,
  leaves: readonly Leaf[],
): ScoreDifference | null => {
  const { score: firstScore } = first
  const { score: secondScore } = second
  if (firstScore === null || secondScore === null) return null
  const values = leaves.map((leaf, index) => ({
    leaf,
    index,
    a: first.cells[index]?.value ?? null,
    b: second.cells[index]?.value ?? null,
  }))
  const base = values.reduce(
    (sum, { leaf, a, b }) => (a === null && b === null ? sum : sum + leaf.weight),
    0,
  )
  const parts = values.map(({ leaf, index, a, b }): DifferencePart => {
    const weight = (a === null && b === null) || !(base > 0) ? 0 : leaf.weight / base
    const sides = {
      first: { value: a, counted: a ?? firstScore },
      second: { value: b, counted: b ?? secondScore },
    }
    const points = weight === 0 ? 0 : weight * (sides.first.counted - sides.second.counted)
    return { criterion: leaf.criterion.id, index, weight, ...sides, points }
  })
  return { first: first.agency, second: second.agency, points: firstScore - secondScore, parts }
}

/** The same, seen from the second agency. */
export const turned = ({ first, second, points, parts }: ScoreDifference): ScoreDifference => ({
  first: second,
  second: first,
  points: 0 - points,
  parts: parts.map((part) => ({
    ...part,
    first: part.second,
    second: part.first,
    points: 0 - part.points,
  })),
})

/** From the one that is ahead; as it is where they are level. */
export const fromTheBetter = (difference: ScoreDifference): ScoreDifference =>
  difference.points < -TIE ? turned(difference) : difference

/** Criteria that have left the sum of one of the two and not of the other. */
export const leftOnOneSide = ({
  parts,
}: ScoreDifference): {
  readonly first: readonly CriterionId[]
  readonly second: readonly CriterionId[]
} => {
  const left = (side: 'first' | 'second', other: 'first' | 'second'): readonly CriterionId[] =>
    parts.flatMap((part) =>
      part[side].value === null && part[other].value !== null ? part.criterion : [],
    )
  return { first: left('first', 'second'), second: left('second', 'first') }
}

/** A criterion of the upper level with its parts: its sub-criteria's, or its own. */
export interface PartGroup {
  readonly criterion: CriterionId
  /** It has sub-criteria. */
  readonly grouped: boolean
  readonly points: number
  readonly parts: readonly DifferencePart[]
}

/**
 * The parts by criteria of the upper level. `listed`: in the order of the criteria; `difference`: groups and
 * parts in them from what speaks most for the first agency to what speaks most for the second.
 */
export const groupedParts = (
  { parts }: ScoreDifference,
  leaves: readonly Leaf[],
  criteria: readonly Criterion[],
  order: 'listed' | 'difference',
): readonly PartGroup[] => {
  const byPoints = (a: { readonly points: number }, b: { readonly points: number }): number =>
    b.points - a.points
  const all = leafGroups(leaves, criteria).map(({ criterion, grouped, indexes }): PartGroup => {
    const own = indexes.flatMap((index) => parts[index] ?? [])
    return {
      criterion,
      grouped,
      points: own.reduce((sum, { points }) => sum + points, 0),
      parts: order === 'difference' ? own.sort(byPoints) : own,
    }
  })
  return order === 'difference' ? all.sort(byPoints) : all
}
