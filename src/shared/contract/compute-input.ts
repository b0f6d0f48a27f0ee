// The pieces that inputs of `compute` are made of, and how one is refused.

import * as z from 'zod'
import { type Problem, placeOf, valueAt } from './problems.ts'

/** A refusal that a schema cannot express, because it compares several places. */
export class Refusal extends Error {
  readonly path: readonly (string | number)[]

  constructor(path: readonly (string | number)[], rule: string) {
    super(rule)
    this.name = 'Refusal'
    this.path = path
  }
}

export const problemOfRefusal = (refusal: Refusal, input: unknown): Problem => ({
  place: placeOf(refusal.path),
  rule: refusal.message,
  got: valueAt(input, refusal.path),
})

const atLeastOne = 'must have at least one entry'

export const number = z.number({ error: 'must be a number' })
export const positive = z.number({ error: 'must be a number > 0' }).gt(0)
export const notNegative = z.number({ error: 'must be a number ≥ 0' }).min(0)
export const share = z.number({ error: 'must be a number from 0 to 1' }).min(0).max(1)
export const whole = z.int({ error: 'must be a whole number ≥ 0' }).min(0)

/** A value that may be left out or null. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null)

export const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z.array(schema, { error: 'must be a list' }).min(1, { error: atLeastOne })

export const matrixOf = <Schema extends z.ZodType>(schema: Schema) => listOf(listOf(schema))

export const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.enum(options, { error: `must be one of ${options.map((o) => JSON.stringify(o)).join(', ')}` })

export const goals = optional(listOf(choice(['max', 'min'])))
export const weightList = optional(listOf(notNegative))

/** Refuses a list that has not one entry per `what`. */
export const needLength = (
  list: readonly unknown[],
  length: number,
  path: readonly (string | number)[],
  what: string,
): void => {
  if (list.length !== length)
    throw new Refusal(path, `must have ${length} entries, one per ${what}`)
}

/** Refuses a table whose rows are not all as long as `width` (the first row, unless given). */
export const needWidth = (
  table: readonly (readonly unknown[])[],
  path: readonly (string | number)[],
  what: string,
  width: number = table[0]?.length ?? 0,
): number => {
  for (const [index, row] of table.entries()) needLength(row, width, [...path, index], what)
  return width
}

/** Weights with sum 1; equal ones for null. Refuses weights without a positive sum. */
export const normalised = (
  weights: readonly number[] | null,
  count: number,
  path: readonly (string | number)[] = ['weights'],
): number[] => {
  if (weights === null) return Array.from({ length: count }, () => 1 / count)
  needLength(weights, count, path, 'criterion')
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (!(sum > 0)) throw new Refusal(path, 'must have a positive sum')
  return weights.map((weight) => weight / sum)
}
