// Where a criterion goes when it is moved: among its siblings, into a group or out of it. Groups and parts lie
// mixed in the evaluation's flat order, in which only the order of siblings means something.
import type { Criterion, CriterionId } from '../../../shared/domain/model.ts'
import { type CriterionRow, partsOf, siblingsOf } from './criterion-rows.ts'

/** What `criteria.move` takes: a 0-based place in the flat order, and the group from then on. */
export interface Move {
  readonly to: number
  readonly parent: CriterionId | null
}

/** `among`: how many of its siblings-to-be stand before it. null: nothing would change. */
const placed = (
  criteria: readonly Criterion[],
  moved: Criterion,
  parent: CriterionId | null,
  among: number,
): Move | null => {
  const others = criteria.filter(({ id }) => id !== moved.id)
  const siblings = siblingsOf(others, { parent })
  const at = Math.max(0, Math.min(among, siblings.length))
  if (parent === moved.parent && siblingsOf(criteria, moved)[at]?.id === moved.id) return null
  const [before, next] = [siblings[at - 1], siblings[at]]
  if (next !== undefined) return { to: others.indexOf(next), parent }
  if (before !== undefined) return { to: others.indexOf(before) + 1, parent }
  const group = others.find(({ id }) => id === parent)
  return { to: group === undefined ? 0 : others.indexOf(group) + 1, parent }
}

const byId = (criteria: readonly Criterion[], id: CriterionId): Criterion | undefined =>
  criteria.find((criterion) => criterion.id === id)

/** One place up (−1) or down (1) among its siblings. */
export const stepped = (
  criteria: readonly Criterion[],
  id: CriterionId,
  by: 1 | -1,
): Move | null => {
  const moved = byId(criteria, id)
  if (moved === undefined) return null
  const siblings = siblingsOf(criteria, moved)
  const among = siblings.indexOf(moved) + by
  return among < 0 || among >= siblings.length ? null : placed(criteria, moved, moved.parent, among)
}

/** As the last part of the criterion above it on the first level. */
export const intoGroup = (criteria: readonly Criterion[], id: CriterionId): Move | null => {
  const moved = byId(criteria, id)
  if (moved === undefined || moved.parent !== null || partsOf(criteria, id).length > 0) return null
  const siblings = siblingsOf(criteria, moved)
  const group = siblings[siblings.indexOf(moved) - 1]
  return group === undefined
    ? null
    : placed(criteria, moved, group.id, partsOf(criteria, group.id).length)
}

/** Right behind the group that it belonged to. */
export const outOfGroup = (criteria: readonly Criterion[], id: CriterionId): Move | null => {
  const moved = byId(criteria, id)
  if (moved === undefined || moved.parent === null) return null
  const first = siblingsOf(criteria, { parent: null })
  const group = first.findIndex((criterion) => criterion.id === moved.parent)
  return placed(criteria, moved, null, group + 1)
}

/** Where a row may be dropped, and how deep: the group that it would join, or null. */
export interface Landing {
  readonly parent: CriterionId | null
  readonly among: number
}

/**
 * Where a row lands that is dropped before the row shown at `before`. Between the parts of a group it joins
 * the group; behind the last part, or behind a criterion that may become a group, `deep` decides. A group
 * itself stays on the first level and lands behind the parts that it was dropped among.
 */
export const landingAt = (
  rows: readonly CriterionRow[],
  id: CriterionId,
  before: number,
  deep: boolean,
  mayBeGroup: (criterion: Criterion) => boolean,
): Landing | null => {
  const moved = rows.find(({ criterion }) => criterion.id === id)
  if (moved === undefined) return null
  const isOwn = ({ criterion }: CriterionRow): boolean =>
    criterion.id === id || criterion.parent === id
  const above = rows.slice(0, before).filter((row) => !isOwn(row))
  const below = rows.slice(before).filter((row) => !isOwn(row))
  const last = above.at(-1)
  const next = below[0]
  const first = above.filter(({ depth }) => depth === 0).length
  if (moved.isGroup || last === undefined) return { parent: null, among: first }
  const group = last.criterion.parent ?? last.criterion.id
  const partsAbove = above.filter(({ criterion }) => criterion.parent === group).length
  const between = next !== undefined && next.depth === 1
  const open = last.depth === 1 || last.isGroup || mayBeGroup(last.criterion)
  return between || (deep && open)
    ? { parent: group, among: partsAbove }
    : { parent: null, among: first }
}

export const dropped = (
  criteria: readonly Criterion[],
  id: CriterionId,
  { parent, among }: Landing,
): Move | null => {
  const moved = byId(criteria, id)
  return moved === undefined ? null : placed(criteria, moved, parent, among)
}
