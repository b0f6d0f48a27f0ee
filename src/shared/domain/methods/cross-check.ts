// Other methods on the same values, as a check of the official result, and why their ranks differ.

import type { AgencyId, CriterionId, Ranking, RankingWarning } from '../model.ts'
import { ranksOf } from '../ranks.ts'
import type { Matrix } from './normalise.ts'
import { promethee } from './promethee.ts'
import { type MethodId, methodOf, methods } from './registry.ts'
import { topsis } from './topsis.ts'
import { vikor } from './vikor.ts'
import { weightedProduct } from './weighted-product.ts'
import { weightedSum } from './weighted-sum.ts'

export interface MethodResult {
  readonly agency: AgencyId
  readonly score: number
  readonly rank: number
}

export interface MethodRanking {
  readonly method: MethodId
  /** Complete, not excluded agencies, best first; ties in the order of the official ranking. */
  readonly results: readonly MethodResult[]
  /** One `method-skipped` for each agency that takes part and is not in `results`. */
  readonly warnings: readonly RankingWarning[]
}

export interface Field {
  readonly agencies: readonly AgencyId[]
  readonly matrix: Matrix
  readonly weights: readonly number[]
}

/**
 * Values 0…100 of the complete, not excluded agencies. A not applicable cell holds the agency's own score: for
 * the weighted sum that is the same as leaving the cell out and scaling the other weights up.
 */
export const fieldOf = (ranking: Ranking): Field => {
  const competing = ranking.results.filter((result) => result.rank !== null && result.complete)
  return {
    agencies: competing.map((result) => result.agency),
    matrix: competing.map((result) => result.cells.map((cell) => cell.value ?? result.score ?? 0)),
    weights: ranking.leaves.map((leaf) => leaf.weight),
  }
}

const scoresBy = (method: MethodId, { matrix, weights }: Field): readonly number[] => {
  switch (method) {
    case 'weighted-sum':
      return weightedSum(matrix, weights, [], 'none')
    case 'weighted-product':
      return weightedProduct(matrix, weights, [], 'none')
    case 'topsis':
      return topsis(matrix, weights, [], { normalisation: 'vector', ideal: null, antiIdeal: null })
    case 'vikor':
      return vikor(matrix, weights, [], 0.5).q
    case 'promethee-2':
      return promethee(matrix, weights, [], []).net
  }
}

/**
 * One method on the 0…100 values of a ranking's complete, not excluded agencies: no normalisation, TOPSIS with
 * `vector`, VIKOR with v = 0.5, PROMETHEE with the usual preference. VIKOR's score is Q, lowest best.
 */
export const rankByMethod = (ranking: Ranking, method: MethodId): MethodRanking => {
  const field = fieldOf(ranking)
  const scores = field.agencies.length === 0 ? [] : scoresBy(method, field)
  const ranks = ranksOf(scores, methodOf(method)?.best ?? 'highest')
  const results = field.agencies.map((agency, index) => ({
    agency,
    score: scores[index] ?? 0,
    rank: ranks[index] ?? 0,
  }))
  const inside = new Set(field.agencies)
  const warnings = ranking.results.flatMap((result): RankingWarning[] => {
    const out = result.excluded?.some((exclusion) => exclusion.kind === 'status') ?? false
    if (out || inside.has(result.agency)) return []
    return [
      {
        code: 'method-skipped',
        agency: result.agency,
        criterion: null,
        gate: null,
        got: null,
      },
    ]
  })
  return { method, results: results.sort((a, b) => a.rank - b.rank), warnings }
}

/** Why a method places an agency otherwise than the weighted sum; `criterion` is where that shows most. */
export interface Difference {
  readonly agency: AgencyId
  readonly official: number
  readonly rank: number
  readonly code:
    | 'punished-weakness'
    | 'evenness-rewarded'
    | 'far-from-best'
    | 'near-the-best'
    | 'largest-regret'
    | 'small-regret'
    | 'loses-comparisons'
    | 'wins-comparisons'
  readonly criterion: CriterionId | null
}

export interface CrossCheck extends MethodRanking {
  readonly setDependent: boolean
  readonly differences: readonly Difference[]
}

const codes: Readonly<
  Record<
    Exclude<MethodId, 'weighted-sum'>,
    readonly [worse: Difference['code'], Difference['code']]
  >
> = {
  'weighted-product': ['punished-weakness', 'evenness-rewarded'],
  topsis: ['far-from-best', 'near-the-best'],
  vikor: ['largest-regret', 'small-regret'],
  'promethee-2': ['loses-comparisons', 'wins-comparisons'],
}

/** What each criterion takes from an agency under a method: the larger, the more it explains a worse rank. */
const lossOn = (method: MethodId, { matrix, weights }: Field, row: number, j: number): number => {
  const weight = weights[j] ?? 0
  const own = matrix[row]?.[j] ?? 0
  const column = matrix.map((values) => values[j] ?? 0)
  const best = Math.max(...column)
  const worst = Math.min(...column)
  switch (method) {
    case 'weighted-product':
      return weight * Math.log(Math.max(best, 1e-9) / Math.max(own, 1e-9))
    case 'topsis':
      return (weight * (best - own)) / Math.max(1e-9, Math.hypot(...column))
    case 'vikor':
      return best === worst ? 0 : (weight * (best - own)) / (best - worst)
    default:
      return (weight * column.filter((value) => value > own).length) / column.length
  }
}

const officialRanks = (ranking: Ranking, field: Field): readonly (number | null)[] => {
  const scores = field.agencies.map(
    (agency) => ranking.results.find((result) => result.agency === agency)?.score ?? null,
  )
  return ranksOf(scores)
}

/** All methods side by side, with the agencies that each ranks otherwise than the weighted sum, and why. */
export const crossCheck = (ranking: Ranking): CrossCheck[] => {
  const field = fieldOf(ranking)
  const official = officialRanks(ranking, field)
  return methods.map(({ id, setDependent }) => {
    const ranked = rankByMethod(ranking, id)
    const differences = ranked.results.flatMap(({ agency, rank }): Difference[] => {
      const row = field.agencies.indexOf(agency)
      const before = official[row] ?? null
      if (id === 'weighted-sum' || before === null || before === rank) return []
      const worse = rank > before
      const losses = field.weights.map((weight, j) =>
        weight > 0 ? lossOn(id, field, row, j) : null,
      )
      const kept = losses.filter((loss) => loss !== null)
      const telling = kept.length === 0 ? null : worse ? Math.max(...kept) : Math.min(...kept)
      const criterion = ranking.leaves[losses.indexOf(telling)]?.criterion.id ?? null
      return [{ agency, official: before, rank, code: codes[id][worse ? 0 : 1], criterion }]
    })
    return { ...ranked, setDependent, differences }
  })
}
