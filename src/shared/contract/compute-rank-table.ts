// `compute rank-table`: any table of alternatives and criteria through one of five methods.

import * as z from 'zod'
import { normalisationRefusal } from '../domain/methods/normalise.ts'
import { type Preference, promethee } from '../domain/methods/promethee.ts'
import { methodOf } from '../domain/methods/registry.ts'
import { topsis } from '../domain/methods/topsis.ts'
import { vikor } from '../domain/methods/vikor.ts'
import { weightedProduct } from '../domain/methods/weighted-product.ts'
import { weightedSum } from '../domain/methods/weighted-sum.ts'
import { ranksOf } from '../domain/ranks.ts'
import {
  choice,
  goals,
  listOf,
  matrixOf,
  needLength,
  needWidth,
  normalised,
  notNegative,
  number,
  optional,
  positive,
  Refusal,
  share,
  weightList,
} from './compute-input.ts'

const preference = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('usual') }),
    z.object({ kind: z.literal('u-shape'), q: notNegative }),
    z.object({ kind: z.literal('v-shape'), p: notNegative }),
    z.object({ kind: z.enum(['level', 'linear']), q: notNegative, p: notNegative }),
    z.object({ kind: z.literal('gaussian'), s: positive }),
  ],
  {
    error: 'must be a preference with the kind usual, u-shape, v-shape, level, linear or gaussian',
  },
)

export const rankTableInput = z.object({
  matrix: matrixOf(number),
  weights: weightList,
  normaliseWeights: optional(z.boolean({ error: 'must be true or false' })),
  directions: goals,
  method: choice(['weighted-sum', 'weighted-product', 'topsis', 'vikor', 'promethee-2']),
  normalisation: optional(choice(['none', 'min-max', 'max', 'sum', 'vector'])),
  ideal: optional(listOf(number)),
  antiIdeal: optional(listOf(number)),
  v: optional(share),
  preferences: optional(listOf(preference)),
})

type Input = z.output<typeof rankTableInput>

const weightsOf = (input: Input, criteria: number): readonly number[] => {
  if (input.normaliseWeights !== false || input.weights === null)
    return normalised(input.weights, criteria)
  needLength(input.weights, criteria, ['weights'], 'criterion')
  return input.weights
}

type Goals = readonly ('max' | 'min')[]

/** Refuses what the normalisation and the method cannot take; returns the normalisation to use. */
const checkedNormalisation = (input: Input, directions: Goals) => {
  const normalisation =
    input.normalisation ?? methodOf(input.method)?.normalisation ?? ('none' as const)
  const { matrix, method } = input
  const turnless = normalisation === 'none' || normalisation === 'vector'
  if (method !== 'topsis' && turnless && directions.includes('min'))
    throw new Refusal(
      ['directions', directions.indexOf('min')],
      `must be "max" under the normalisation ${normalisation}`,
    )
  const refused = normalisationRefusal(matrix, directions, normalisation)
  if (refused !== null)
    throw new Refusal(['matrix', Math.max(0, refused.row ?? 0), refused.column], refused.rule)
  if (method === 'weighted-product' && normalisation !== 'min-max')
    matrix.forEach((row, i) => {
      const j = row.findIndex((value) => value < 0)
      if (j >= 0) throw new Refusal(['matrix', i, j], 'must be ≥ 0 for the weighted product')
    })
  return normalisation
}

const checkedPreferences = (input: Input, criteria: number): readonly Preference[] => {
  const { preferences } = input
  if (preferences === null) return Array.from({ length: criteria }, () => ({ kind: 'usual' }))
  needLength(preferences, criteria, ['preferences'], 'criterion')
  preferences.forEach((item, index) => {
    if ((item.kind === 'level' || item.kind === 'linear') && item.p < item.q)
      throw new Refusal(['preferences', index, 'p'], `must be ≥ q, which is ${item.q}`)
  })
  return preferences
}

/** The operation; throws `Refusal`. */
export const rankTable = (input: Input): Record<string, unknown> => {
  const { matrix, method } = input
  const criteria = needWidth(matrix, ['matrix'], 'criterion')
  const directions: Goals = input.directions ?? Array.from({ length: criteria }, () => 'max')
  needLength(directions, criteria, ['directions'], 'criterion')
  const weights = weightsOf(input, criteria)
  const scored = (scores: readonly number[]) => ({ scores, ranks: ranksOf(scores) })
  switch (method) {
    case 'weighted-sum': {
      const normalisation = checkedNormalisation(input, directions)
      return scored(weightedSum(matrix, weights, directions, normalisation))
    }
    case 'weighted-product': {
      const normalisation = checkedNormalisation(input, directions)
      return scored(weightedProduct(matrix, weights, directions, normalisation))
    }
    case 'topsis': {
      const { ideal, antiIdeal } = input
      if (ideal !== null) needLength(ideal, criteria, ['ideal'], 'criterion')
      if (antiIdeal !== null) needLength(antiIdeal, criteria, ['antiIdeal'], 'criterion')
      const normalisation = checkedNormalisation(input, directions)
      return scored(topsis(matrix, weights, directions, { normalisation, ideal, antiIdeal }))
    }
    case 'vikor': {
      const result = vikor(matrix, weights, directions, input.v ?? 0.5)
      return { scores: result.q, ranks: ranksOf(result.q, 'lowest'), ...result }
    }
    case 'promethee-2': {
      const preferences = checkedPreferences(input, criteria)
      const { net, plus, minus } = promethee(matrix, weights, directions, preferences)
      return { ...scored(net), plus, minus }
    }
  }
}
