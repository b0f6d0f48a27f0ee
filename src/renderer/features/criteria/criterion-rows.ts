// The criteria as the table shows them: groups with their parts below, shares of the result, and what is odd
// about a weight. Also where a row goes in the evaluation's flat order when it is moved among its siblings.
import { leavesOf } from '../../../shared/domain/matrix.ts'
import type { Criterion, CriterionId, EvaluationDetails } from '../../../shared/domain/model.ts'

export interface CriterionRow {
  readonly criterion: Criterion
  /** "3", or "3.1" for a part. */
  readonly number: string
  readonly depth: 0 | 1
  readonly isGroup: boolean
  readonly weight: number
  /** Of the result, 0…1; a group's is the sum of its parts'. */
  readonly share: number
  readonly warning: 'zero' | 'childZero' | 'heavy' | null
}

/** One criterion above this share can decide almost alone. */
const heavyShare = 0.4

export type Weights = ReadonlyMap<CriterionId, number>

const siblingsOf = (criteria: readonly Criterion[], criterion: Criterion): readonly Criterion[] =>
  criteria.filter((other) => other.parent === criterion.parent)

/** `live`: weights that replace those entered, while one is being changed. */
export const criterionRows = (
  criteria: readonly Criterion[],
  scale: EvaluationDetails['scale'],
  live: Weights,
): readonly CriterionRow[] => {
  const leaves = new Map(
    leavesOf(criteria, scale, live).map((leaf) => [leaf.criterion.id, leaf.weight]),
  )
  const partsOf = (group: Criterion): readonly Criterion[] =>
    criteria.filter((other) => other.parent === group.id)
  const rowOf = (criterion: Criterion, number: string, depth: 0 | 1): CriterionRow => {
    const parts = partsOf(criterion)
    const share =
      parts.length === 0
        ? (leaves.get(criterion.id) ?? 0)
        : parts.reduce((sum, part) => sum + (leaves.get(part.id) ?? 0), 0)
    const weight = live.get(criterion.id) ?? criterion.weight
    const zero = depth === 0 ? 'zero' : 'childZero'
    return {
      criterion,
      number,
      depth,
      isGroup: parts.length > 0,
      weight,
      share,
      // Of one or two criteria one always has that much, and that is no surprise.
      warning:
        weight === 0
          ? zero
          : share > heavyShare && parts.length === 0 && leaves.size > 2
            ? 'heavy'
            : null,
    }
  }
  return criteria
    .filter((criterion) => criterion.parent === null)
    .flatMap((criterion, index) => [
      rowOf(criterion, String(index + 1), 0),
      ...partsOf(criterion).map((part, at) => rowOf(part, `${index + 1}.${at + 1}`, 1)),
    ])
}

/** The sum of the weights that share the whole result: those of groups and of criteria without one. */
export const weightSum = (criteria: readonly Criterion[], live: Weights): number =>
  criteria
    .filter((criterion) => criterion.parent === null)
    .reduce((sum, { id, weight }) => sum + (live.get(id) ?? weight), 0)

/**
 * 0-based place in the flat order that puts the criterion `among` its siblings (0: first); null when it is
 * there already. Groups and parts lie mixed in the flat order, only the order of siblings means something.
 */
export const flatPlace = (
  criteria: readonly Criterion[],
  id: CriterionId,
  among: number,
): number | null => {
  const criterion = criteria.find((other) => other.id === id)
  if (criterion === undefined) return null
  const siblings = siblingsOf(criteria, criterion)
  if (among < 0 || among >= siblings.length || siblings[among]?.id === id) return null
  const others = criteria.filter((other) => other.id !== id)
  const otherSiblings = siblings.filter((other) => other.id !== id)
  const next = otherSiblings[among]
  if (next !== undefined) return others.indexOf(next)
  const last = otherSiblings.at(-1)
  return last === undefined ? null : others.indexOf(last) + 1
}

/** Where among its siblings a row lands that is dropped before the row shown at `before`. */
export const placeAmong = (
  rows: readonly CriterionRow[],
  id: CriterionId,
  before: number,
): number => {
  const moved = rows.find((row) => row.criterion.id === id)?.criterion
  if (moved === undefined) return 0
  return rows
    .slice(0, before)
    .filter(({ criterion }) => criterion.parent === moved.parent && criterion.id !== id).length
}

/** Equal weights in every group, and among the groups: 100 divided where it divides, otherwise 10 each. */
export const equalWeights = (
  criteria: readonly Criterion[],
): readonly { readonly criterion: CriterionId; readonly weight: number }[] =>
  criteria.flatMap((criterion) => {
    const each = 100 / siblingsOf(criteria, criterion).length
    const weight = Number.isInteger(each) ? each : 10
    return weight === criterion.weight ? [] : [{ criterion: criterion.id, weight }]
  })
