// `compute weights`: eight ways from judgements to weights.

import * as z from 'zod'
import { ahpWeights, RECIPROCITY } from '../domain/weights/ahp.ts'
import { directWeights } from '../domain/weights/direct.ts'
import { isFullBudget, pointWeights } from '../domain/weights/points.ts'
import { rankOrderWeights } from '../domain/weights/rank-order.ts'
import { swingWeights } from '../domain/weights/swing.ts'
import {
  listOf,
  matrixOf,
  needLength,
  notNegative,
  optional,
  positive,
  Refusal,
} from './compute-input.ts'

const weightMethods = [
  'direct',
  'swing',
  'points',
  'rank-order-centroid',
  'rank-sum',
  'rank-reciprocal',
  'ahp-eigenvector',
  'ahp-geometric-mean',
] as const

const values = listOf(notNegative)
const rank = z.number({ error: 'must be a rank ≥ 1' }).min(1)
const byMethod = <const Method extends string, Shape extends z.ZodRawShape>(
  method: Method,
  shape: Shape,
) => z.object({ method: z.literal(method), ...shape })

export const weightsInput = z.discriminatedUnion(
  'method',
  [
    byMethod('direct', { values }),
    byMethod('swing', { values }),
    byMethod('points', { values }),
    byMethod('rank-order-centroid', { ranks: listOf(rank) }),
    byMethod('rank-sum', { ranks: listOf(rank) }),
    byMethod('rank-reciprocal', { ranks: listOf(rank) }),
    byMethod('ahp-eigenvector', { matrix: matrixOf(positive), randomIndex: optional(positive) }),
    byMethod('ahp-geometric-mean', {
      matrix: matrixOf(positive),
      randomIndex: optional(positive),
    }),
  ],
  {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? `must be one of ${weightMethods.map((id) => JSON.stringify(id)).join(', ')}`
        : 'must be an object',
  },
)

type Input = z.output<typeof weightsInput>

const needReciprocal = (matrix: readonly (readonly number[])[]): void => {
  matrix.forEach((row, i) => {
    needLength(row, matrix.length, ['matrix', i], 'row')
  })
  matrix.forEach((row, i) => {
    row.forEach((value, j) => {
      const mirror = matrix[j]?.[i] ?? 1
      if (i === j && value !== 1) throw new Refusal(['matrix', i, j], 'must be 1 on the diagonal')
      if (Math.abs(value * mirror - 1) > RECIPROCITY + 1e-12)
        throw new Refusal(
          ['matrix', i, j],
          `must be 1 / matrix[${j}][${i}] (their product 1 ± ${RECIPROCITY})`,
        )
    })
  })
}

const needSum = (given: readonly number[]): void => {
  if (!given.some((value) => value > 0)) throw new Refusal(['values'], 'must have a positive sum')
}

/** The operation; throws `Refusal`. */
export const weightsFrom = (input: Input): Record<string, unknown> => {
  switch (input.method) {
    case 'direct':
      needSum(input.values)
      return { weights: directWeights(input.values) }
    case 'swing':
      needSum(input.values)
      return { weights: swingWeights(input.values) }
    case 'points':
      if (!isFullBudget(input.values)) throw new Refusal(['values'], 'must sum to 100')
      return { weights: pointWeights(input.values) }
    case 'rank-order-centroid':
    case 'rank-sum':
    case 'rank-reciprocal':
      return { weights: rankOrderWeights(input.ranks, input.method) }
    case 'ahp-eigenvector':
    case 'ahp-geometric-mean': {
      needReciprocal(input.matrix)
      const method = input.method === 'ahp-eigenvector' ? 'eigenvector' : 'geometric-mean'
      return { ...ahpWeights(input.matrix, method, input.randomIndex) }
    }
  }
}
