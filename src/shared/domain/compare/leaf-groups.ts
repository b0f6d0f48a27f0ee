// Criteria of two levels as a person reads them: each of the upper level with the cells below it.

import type { Criterion, CriterionId, Leaf } from '../model.ts'

export interface LeafGroup {
  /** The criterion of the upper level. */
  readonly criterion: CriterionId
  readonly name: string
  /** It has sub-criteria. */
  readonly grouped: boolean
  /** Of the leaves. */
  readonly indexes: readonly number[]
}

/** The leaves by criteria of the upper level, in the order of the leaves. */
export const leafGroups = (
  leaves: readonly Leaf[],
  criteria: readonly Criterion[],
): readonly LeafGroup[] => {
  const known = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const groups = new Map<CriterionId, { readonly name: string; readonly indexes: number[] }>()
  leaves.forEach(({ criterion }, index) => {
    const parent = criterion.parent === null ? undefined : known.get(criterion.parent)
    const { id, name } = parent ?? criterion
    const group = groups.get(id)
    if (group === undefined) groups.set(id, { name, indexes: [index] })
    else group.indexes.push(index)
  })
  return [...groups].map(([criterion, { name, indexes }]) => ({
    criterion,
    name,
    grouped: indexes.some((index) => leaves[index]?.criterion.id !== criterion),
    indexes,
  }))
}
