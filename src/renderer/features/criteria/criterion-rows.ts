// The criteria as the table shows them: groups with their parts below, shares of the result, and what is odd
// about them.
import type {
  CriterionWarning,
  CriterionWarningCode,
} from '../../../shared/domain/criteria/warnings.ts'
import { leavesOf } from '../../../shared/domain/matrix.ts'
import type {
  Criterion,
  CriterionId,
  EvaluationDetails,
  EvaluationState,
} from '../../../shared/domain/model.ts'

export interface CriterionRow {
  readonly criterion: Criterion
  /** "3", or "3.1" for a part. */
  readonly number: string
  readonly depth: 0 | 1
  readonly isGroup: boolean
  readonly weight: number
  /** Of the result, 0…1; a group's is the sum of its parts'. */
  readonly share: number
  readonly warnings: readonly CriterionWarningCode[]
}

export type Weights = ReadonlyMap<CriterionId, number>

export const partsOf = (criteria: readonly Criterion[], group: CriterionId): readonly Criterion[] =>
  criteria.filter(({ parent }) => parent === group)

export const siblingsOf = (
  criteria: readonly Criterion[],
  { parent }: Pick<Criterion, 'parent'>,
): readonly Criterion[] => criteria.filter((other) => other.parent === parent)

/** `live`: weights that replace those entered, while they are being changed. */
export const criterionRows = (
  criteria: readonly Criterion[],
  scale: EvaluationDetails['scale'],
  live: Weights,
  warnings: readonly CriterionWarning[] = [],
): readonly CriterionRow[] => {
  const leaves = new Map(
    leavesOf(criteria, scale, live).map((leaf) => [leaf.criterion.id, leaf.weight]),
  )
  const rowOf = (criterion: Criterion, number: string, depth: 0 | 1): CriterionRow => {
    const parts = partsOf(criteria, criterion.id)
    const share =
      parts.length === 0
        ? (leaves.get(criterion.id) ?? 0)
        : parts.reduce((sum, part) => sum + (leaves.get(part.id) ?? 0), 0)
    return {
      criterion,
      number,
      depth,
      isGroup: parts.length > 0,
      weight: live.get(criterion.id) ?? criterion.weight,
      share,
      warnings: warnings.flatMap((found) => (found.criterion === criterion.id ? [found.code] : [])),
    }
  }
  return siblingsOf(criteria, { parent: null }).flatMap((criterion, index) => [
    rowOf(criterion, String(index + 1), 0),
    ...partsOf(criteria, criterion.id).map((part, at) => rowOf(part, `${index + 1}.${at + 1}`, 1)),
  ])
}

/** The sum of the weights that share the whole result: those of groups and of criteria without one. */
export const weightSum = (criteria: readonly Criterion[], live: Weights): number =>
  siblingsOf(criteria, { parent: null }).reduce(
    (sum, { id, weight }) => sum + (live.get(id) ?? weight),
    0,
  )

/** Scores and agreed values on a criterion that are none of its levels; 0 where it has none. */
export const scoresBetween = (
  { scores, moderated }: Pick<EvaluationState, 'scores' | 'moderated'>,
  { id, levels }: Pick<Criterion, 'id' | 'levels'>,
): number => {
  if (levels.length === 0) return 0
  const named = new Set(levels.map(({ value }) => value))
  return [...scores, ...moderated].filter(
    ({ criterion, value }) => criterion === id && value !== null && !named.has(value),
  ).length
}
