// The result of an evaluation by another method than the official one: a cross-check on the same values.

import type { AgencyId, EvaluationState, RankedAgency, Ranking } from '../model.ts'
import { rankEvaluation } from '../ranking.ts'
import { groupByRank, ranksOf } from '../ranks.ts'
import { promethee } from './promethee.ts'
import { type MethodId, methodOf } from './registry.ts'
import { topsis } from './topsis.ts'
import { vikor } from './vikor.ts'
import { weightedProduct } from './weighted-product.ts'

/** The agencies that a method can take: not excluded, and with a value in every cell. */
const isUsable = (result: RankedAgency): boolean =>
  result.excluded === null && result.complete && result.cells.every(({ value }) => value !== null)

const scoresOf = (
  method: Exclude<MethodId, 'weighted-sum'>,
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
): readonly number[] => {
  if (matrix.length === 0 || weights.length === 0) return matrix.map(() => 0)
  const directions = weights.map(() => 'max' as const)
  switch (method) {
    case 'weighted-product':
      return weightedProduct(matrix, weights, directions, 'none')
    case 'topsis':
      return topsis(matrix, weights, directions, {
        normalisation: 'vector',
        ideal: null,
        antiIdeal: null,
      })
    case 'vikor':
      return vikor(matrix, weights, directions, 0.5).q
    case 'promethee-2':
      return promethee(
        matrix,
        weights,
        directions,
        weights.map(() => ({ kind: 'usual' })),
      ).net
  }
}

/** The part of a result that another method leaves unsaid. */
const withoutSum = (result: RankedAgency): RankedAgency => ({
  ...result,
  score: null,
  rank: null,
  cells: result.cells.map((cell) => ({ ...cell, weight: null, contribution: null })),
})

const winnerOf = (
  ranked: readonly RankedAgency[],
  unsure: readonly AgencyId[],
): Pick<Ranking, 'winner' | 'winnerReason'> => {
  const first = ranked[0]
  if (first === undefined) return { winner: null, winnerReason: { code: 'none-ranked' } }
  if (unsure.length > 0)
    return { winner: null, winnerReason: { code: 'incomplete', agencies: unsure } }
  const tied = ranked.filter(({ rank }) => rank === 1).map(({ agency }) => agency)
  return tied.length === 1
    ? { winner: first.agency, winnerReason: null }
    : { winner: null, winnerReason: { code: 'tie', agencies: tied } }
}

/**
 * The ranking by `method` on the official values 0…100 and weights, of the agencies that are not excluded
 * and have every value; the others follow without score and rank, each with a warning. Scores are the
 * method's own (TOPSIS closeness 0…1, VIKOR Q 0…1 with the lowest best, PROMETHEE net flow −1…1,
 * weighted product 0…100). `weighted-sum` is the official result itself.
 */
export const rankByMethod = (state: EvaluationState, method: MethodId): Ranking => {
  const official = rankEvaluation(state)
  if (method === 'weighted-sum') return official
  const order = new Map(state.agencies.map(({ id }, index) => [id, index]))
  const usable = official.results
    .filter(isUsable)
    .sort((a, b) => (order.get(a.agency) ?? 0) - (order.get(b.agency) ?? 0))
  const rest = official.results.filter((result) => !isUsable(result))
  const scores = scoresOf(
    method,
    usable.map(({ cells }) => cells.map(({ value }) => value ?? 0)),
    official.leaves.map(({ weight }) => weight),
  )
  const best = methodOf(method)?.best ?? 'highest'
  const ranks = ranksOf(scores, best)
  const ranked = groupByRank(scores, best)
    .flat()
    .flatMap((at): RankedAgency[] => {
      const result = usable[at]
      if (result === undefined) return []
      return [{ ...withoutSum(result), score: scores[at] ?? null, rank: ranks[at] ?? null }]
    })
  const isOut = ({ excluded }: RankedAgency): boolean =>
    excluded?.some(({ kind }) => kind === 'status') ?? false
  const unsure = rest
    .filter((result) => !result.complete && !isOut(result))
    .map(({ agency }) => agency)
  return {
    leaves: official.leaves,
    ...(official.winnerReason?.code === 'no-agencies'
      ? { winner: null, winnerReason: official.winnerReason }
      : winnerOf(ranked, unsure)),
    results: [...ranked, ...rest.map(withoutSum)],
    warnings: [
      ...official.warnings,
      ...rest.map(({ agency }) => ({
        code: 'method-skipped' as const,
        agency,
        criterion: null,
        gate: null,
        got: null,
      })),
    ],
  }
}
