// What is odd about a criterion's weight, and criteria that cannot change anything as things stand.
import type { Criterion, CriterionId, Leaf, RankedAgency, Ranking } from '../model.ts'
import { TIE } from '../ranks.ts'
import { leaderOf } from '../robustness/table.ts'
import { valueOfRaw } from '../scale.ts'

/**
 * `zero`: no weight · `part-zero`: none within its group · `heavy`: can decide almost alone · `no-spread`: all
 * ranked agencies have the same value · `settled`: whatever the scores on it were, the winner would stay.
 */
export type CriterionWarningCode = 'zero' | 'part-zero' | 'heavy' | 'no-spread' | 'settled'

export interface CriterionWarning {
  readonly criterion: CriterionId
  readonly code: CriterionWarningCode
}

/** A share of the result above this decides almost alone. */
export const HEAVY = 0.4
/** Differences of values 0…100 below this are rounding. */
const EQUAL = 1e-9

const weightWarnings = (
  criteria: readonly Criterion[],
  leaves: readonly Leaf[],
  weights: ReadonlyMap<CriterionId, number>,
): readonly CriterionWarning[] => {
  const shares = new Map(leaves.map(({ criterion, weight }) => [criterion.id, weight]))
  return criteria.flatMap(({ id, weight, parent }): readonly CriterionWarning[] => {
    if ((weights.get(id) ?? weight) === 0)
      return [{ criterion: id, code: parent === null ? 'zero' : 'part-zero' }]
    // Of one or two criteria one always has that much, and that is no surprise.
    return (shares.get(id) ?? 0) > HEAVY && leaves.length > 2
      ? [{ criterion: id, code: 'heavy' }]
      : []
  })
}

const hasNoSpread = (ranked: readonly RankedAgency[], index: number): boolean => {
  const values = ranked.map((result) => result.cells[index]?.value ?? null)
  if (values.length < 2 || values.some((value) => value === null)) return false
  const known = values as readonly number[]
  return Math.max(...known) - Math.min(...known) <= EQUAL
}

/** The worst and the best value 0…100 that any score on the leaf's scale can have. */
const reachable = ({ criterion, scale }: Leaf): readonly [low: number, high: number] => {
  if (criterion.kind === 'price') return [0, 100]
  const bends = (criterion.valueFunction?.points ?? []).map(([raw]) => raw)
  const values = [
    scale.min,
    scale.max,
    ...bends.filter((raw) => raw > scale.min && raw < scale.max),
  ].map((raw) => valueOfRaw(raw, scale, criterion.direction, criterion.valueFunction))
  return [Math.min(...values), Math.max(...values)]
}

/** The agency's score with this one cell at `value`, or gone from its sum (`value` null). */
const scoreWith = (
  result: RankedAgency,
  leaves: readonly Leaf[],
  index: number,
  value: number | null,
): number | null => {
  let sum = 0
  let left = 0
  result.cells.forEach((cell, at) => {
    const counted = at === index ? value : cell.value
    if (counted === null) return
    const weight = leaves[at]?.weight ?? 0
    sum += weight * counted
    left += weight
  })
  return left > 0 ? sum / left : null
}

/**
 * Whether nobody else can become first by this criterion alone, whatever anybody's score on it, the leader's
 * included; a score may also become not applicable. The other cells stay as they are. False for a criterion
 * with a minimum: it decides who competes at all.
 */
const isSettled = (ranking: Ranking, ranked: readonly RankedAgency[], index: number): boolean => {
  const leaf = ranking.leaves[index]
  const [leader, ...others] = ranked
  if (leaf === undefined || leader === undefined || leaf.criterion.minimum !== null) return false
  const [low, high] = reachable(leaf)
  const scores = (result: RankedAgency, value: number): readonly number[] =>
    [
      scoreWith(result, ranking.leaves, index, value),
      scoreWith(result, ranking.leaves, index, null),
    ].filter((score) => score !== null)
  const worst = Math.min(...scores(leader, low))
  return others.every((other) => {
    const best = Math.max(...scores(other, high))
    return worst - best > TIE
  })
}

/**
 * All warnings, in the order of the criteria. `ranking` is the official one under the weights shown; `weights`
 * replaces weights as entered, by id. Criteria that cannot change anything are named only once there is a
 * winner: before that any score still counts.
 */
export const criteriaWarnings = (
  criteria: readonly Criterion[],
  ranking: Ranking,
  weights: ReadonlyMap<CriterionId, number> = new Map(),
): readonly CriterionWarning[] => {
  const found = [...weightWarnings(criteria, ranking.leaves, weights)]
  const ranked = ranking.results.filter((result) => result.rank !== null)
  if (ranking.winner !== null && ranking.winner === leaderOf(ranking) && ranked.length > 1)
    ranking.leaves.forEach(({ criterion: { id }, weight }, index) => {
      if (!(weight > 0)) return
      if (hasNoSpread(ranked, index)) found.push({ criterion: id, code: 'no-spread' })
      else if (isSettled(ranking, ranked, index)) found.push({ criterion: id, code: 'settled' })
    })
  const order = new Map(criteria.map(({ id }, index) => [id, index]))
  return found.sort((a, b) => (order.get(a.criterion) ?? 0) - (order.get(b.criterion) ?? 0))
}
