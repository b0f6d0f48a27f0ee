// `compute robustness` and `compute sensitivity`: how much it takes for another result.

import * as z from 'zod'
import { ranksOf } from '../domain/ranks.ts'
import { scoreFlips } from '../domain/robustness/flips.ts'
import { weightStability } from '../domain/robustness/sensitivity.ts'
import { smaa, type ValueSource } from '../domain/robustness/smaa.ts'
import type { WeightSource } from '../domain/robustness/weight-draws.ts'
import {
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

/** More than anybody needs (the error falls with the root of the number), few enough to end. */
const MOST_DRAWS = 1_000_000
const drawCount = `must be a whole number from 1 to ${MOST_DRAWS}`
const seed = 'must be a whole number from 0 to 4294967295'

export const robustnessInput = z.object({
  values: optional(matrixOf(share)),
  weights: weightList,
  kappa: optional(positive),
  valueSpread: optional(
    z.union([notNegative, matrixOf(notNegative)], {
      error: 'must be a number ≥ 0 or a table of such numbers',
    }),
  ),
  draws: optional(z.int({ error: drawCount }).min(1).max(MOST_DRAWS)),
  seed: optional(z.int({ error: seed }).min(0).max(0xffff_ffff)),
  weightDraws: optional(matrixOf(number)),
  valueDraws: optional(listOf(matrixOf(number))),
})

type Input = z.output<typeof robustnessInput>
type Table = readonly (readonly number[])[]

const tableOf = (input: Input): Table => {
  const table = input.valueDraws?.[0] ?? input.values
  if (table === null) throw new Refusal(['values'], 'must be a list, or valueDraws must be given')
  return table
}

const valueSource = (input: Input, table: Table, criteria: number): ValueSource => {
  const { valueDraws, valueSpread } = input
  if (valueDraws !== null) {
    valueDraws.forEach((draw, index) => {
      needLength(draw, table.length, ['valueDraws', index], 'alternative')
      needWidth(draw, ['valueDraws', index], 'criterion', criteria)
    })
    return { kind: 'given', draws: valueDraws }
  }
  needWidth(table, ['values'], 'criterion')
  if (valueSpread === null || valueSpread === 0) return { kind: 'fixed', values: table }
  if (typeof valueSpread === 'number')
    return { kind: 'spread', values: table, spread: table.map((row) => row.map(() => valueSpread)) }
  needLength(valueSpread, table.length, ['valueSpread'], 'alternative')
  needWidth(valueSpread, ['valueSpread'], 'criterion', criteria)
  return { kind: 'spread', values: table, spread: valueSpread }
}

const weightSource = (input: Input, criteria: number): WeightSource => {
  const { weightDraws, weights, kappa } = input
  if (weightDraws !== null) {
    needWidth(weightDraws, ['weightDraws'], 'criterion', criteria)
    return { kind: 'given', draws: weightDraws }
  }
  if (weights === null) {
    if (kappa !== null) throw new Refusal(['weights'], 'must be a list when kappa is given')
    return { kind: 'simplex' }
  }
  const shares = normalised(weights, criteria)
  return kappa === null
    ? { kind: 'fixed', weights: shares }
    : { kind: 'dirichlet', weights: shares, kappa }
}

const drawsOf = (input: Input): number => {
  const { weightDraws, valueDraws } = input
  if (weightDraws !== null && valueDraws !== null)
    needLength(valueDraws, weightDraws.length, ['valueDraws'], 'row of weightDraws')
  return (weightDraws ?? valueDraws)?.length ?? input.draws ?? 10_000
}

/** The operation; throws `Refusal`. */
export const robustnessOf = (input: Input): Record<string, unknown> => {
  const table = tableOf(input)
  const criteria = table[0]?.length ?? 0
  const { rankAcceptability, centralWeights, confidenceFactors, pairwiseWinning, ...rest } = smaa({
    alternatives: table.length,
    criteria,
    weights: weightSource(input, criteria),
    values: valueSource(input, table, criteria),
    draws: drawsOf(input),
    confidenceDraws: null,
    seed: input.seed ?? 1,
  })
  return {
    rankAcceptability,
    centralWeights,
    confidenceFactors,
    pairwiseWinning,
    seed: rest.seed,
    draws: rest.draws,
  }
}

export const sensitivityInput = z.object({ values: matrixOf(share), weights: weightList })

/** The operation; throws `Refusal`. Of several winners the first in the order of the input. */
export const sensitivityOf = (
  input: z.output<typeof sensitivityInput>,
): Record<string, unknown> => {
  const { values } = input
  const criteria = needWidth(values, ['values'], 'criterion')
  const weights = normalised(input.weights, criteria)
  const scores = values.map((row) =>
    row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0),
  )
  const winner = ranksOf(scores).indexOf(1)
  return {
    winner,
    criteria: weightStability(values, weights, winner),
    flips: scoreFlips(values, weights, winner),
  }
}
