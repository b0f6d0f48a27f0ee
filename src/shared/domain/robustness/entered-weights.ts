// From leaf weights back to what a person enters: criteria with parents take part of their parent's weight.

import type { Criterion, CriterionId } from '../model.ts'

/**
 * Weights to enter so that the leaves come out as given (normalised leaf weights by id): a child keeps its
 * leaf weight, a parent has the sum of its children's. Criteria that are not among the leaves and have no
 * children keep their own weight.
 */
export const enteredWeights = (
  criteria: readonly Criterion[],
  leafWeights: Readonly<Record<CriterionId, number>>,
): ReadonlyMap<CriterionId, number> => {
  const entered = new Map<CriterionId, number>()
  const leafOf = (id: CriterionId): number | undefined =>
    Object.hasOwn(leafWeights, id) ? leafWeights[id] : undefined
  for (const criterion of criteria) {
    const children = criteria.filter((child) => child.parent === criterion.id)
    const sum = children.reduce((total, child) => total + (leafOf(child.id) ?? 0), 0)
    entered.set(
      criterion.id,
      children.length > 0 ? sum : (leafOf(criterion.id) ?? criterion.weight),
    )
  }
  return entered
}
