// The engine for scripts and auditors: one operation, JSON in, JSON out, and a refusal that names the place.

import type * as z from 'zod'
import { problemOfRefusal, Refusal } from './compute-input.ts'
import { agreementInput, agreementOf, panelInput, panelOf } from './compute-panel.ts'
import {
  indexOfPrices,
  pointsOfPrices,
  priceIndexInput,
  pricePointsInput,
} from './compute-prices.ts'
import { rankTable, rankTableInput } from './compute-rank-table.ts'
import {
  robustnessInput,
  robustnessOf,
  sensitivityInput,
  sensitivityOf,
} from './compute-robustness.ts'
import { weightsFrom, weightsInput } from './compute-weights.ts'
import { type Problem, problemsOf, shortText } from './problems.ts'

export type ComputeAnswer = { readonly output: unknown } | { readonly error: Problem }

type Operation = (input: unknown) => ComputeAnswer

/** Values longer than this in JSON are told, not repeated. */
const LONGEST = 200

const told = (problem: Problem): Problem => {
  const { got } = problem
  if (got === undefined) return { ...problem, got: null }
  if (typeof got === 'number' || typeof got === 'boolean' || got === null) return problem
  const text = JSON.stringify(got) ?? ''
  return text.length <= LONGEST ? problem : { ...problem, got: shortText(got) }
}

const isFiniteOutput = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(isFiniteOutput)
}

const operation =
  <Schema extends z.ZodType>(
    schema: Schema,
    run: (input: z.output<Schema>) => Record<string, unknown>,
  ): Operation =>
  (input) => {
    const parsed = schema.safeParse(input)
    if (!parsed.success) {
      const first = problemsOf(parsed.error, input)[0]
      return { error: told(first ?? { place: '', rule: 'must be a valid input', got: input }) }
    }
    try {
      const output = run(parsed.data)
      if (isFiniteOutput(output)) return { output }
      const rule = 'must stay within the range of floating-point numbers when computed with'
      return { error: told({ place: '', rule, got: input }) }
    } catch (thrown) {
      if (thrown instanceof Refusal) return { error: told(problemOfRefusal(thrown, input)) }
      throw thrown
    }
  }

const operations: ReadonlyMap<string, Operation> = new Map([
  ['rank-table', operation(rankTableInput, rankTable)],
  ['weights', operation(weightsInput, weightsFrom)],
  ['price-points', operation(pricePointsInput, pointsOfPrices)],
  ['price-index', operation(priceIndexInput, indexOfPrices)],
  ['agreement', operation(agreementInput, agreementOf)],
  ['robustness', operation(robustnessInput, robustnessOf)],
  ['sensitivity', operation(sensitivityInput, sensitivityOf)],
  ['panel', operation(panelInput, panelOf)],
])

/** What `compute` can do, in the order of its documentation. */
export const computeOperations: readonly string[] = [...operations.keys()]

/**
 * One operation on one input. Input that cannot be computed is answered with the first problem found:
 * place (`matrix[2][0]`), rule (`must be a number`), and the value that is there (null for nothing).
 */
export const compute = (name: string, input: unknown): ComputeAnswer => {
  const run = operations.get(name)
  if (run !== undefined) return run(input)
  const rule = `must be one of ${computeOperations.join(', ')}`
  return { error: told({ place: 'operation', rule, got: name }) }
}
