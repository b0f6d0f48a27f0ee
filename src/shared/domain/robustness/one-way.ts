// For the charts of one-way sensitivity: each criterion's lines with the leader along them, the tornado of the
// lead, and two agencies head to head.

import type { AgencyId, CriterionId } from '../model.ts'
import { leadersAlong, type WeightLine, weightLines } from './sensitivity.ts'
import { type ScoreTable, scoreUnder } from './table.ts'

export interface OneWay {
  readonly criterion: CriterionId
  /** The weight now. */
  readonly weight: number
  /** Per agency of the table. */
  readonly lines: readonly WeightLine[]
  /** From 0 to 1, split exactly where the leader changes. */
  readonly stretches: readonly {
    readonly from: number
    readonly to: number
    readonly leader: AgencyId
  }[]
}

/** One entry per criterion with cells. Empty when nobody is ranked. */
export const oneWays = (table: ScoreTable): OneWay[] =>
  table.agencies.length === 0
    ? []
    : table.leaves.map(({ criterion }, index) => {
        const lines = weightLines(table.values, table.weights, index)
        const stretches = leadersAlong(lines).flatMap(({ from, to, leader }) => {
          const id = table.agencies[leader]
          return id === undefined ? [] : [{ from, to, leader: id }]
        })
        return { criterion: criterion.id, weight: table.weights[index] ?? 0, lines, stretches }
      })

/** What is varied: a weight (others in proportion), or one cell's value 0…100. */
export interface TornadoInput {
  readonly criterion: CriterionId
  /** Null: the weight of the criterion. */
  readonly agency: AgencyId | null
  readonly low: number
  readonly high: number
}

export interface TornadoBar extends TornadoInput {
  /** Points by which the leader is ahead of the runner-up with the input at its low and at its high end. */
  readonly atLow: number
  readonly atHigh: number
}

const withWeight = (weights: readonly number[], index: number, to: number): number[] => {
  const others = 1 - (weights[index] ?? 0)
  return weights.map((weight, j) => {
    if (j === index) return to
    return others > 0 ? (weight * (1 - to)) / others : (1 - to) / Math.max(1, weights.length - 1)
  })
}

/**
 * Bars of the difference leader − runner-up for each input at its ends, the others at their present values,
 * longest first. Weights are shares 0…1. Null without a runner-up.
 * Source: Howard (1988), Management Science 34:679–695.
 */
export const tornado = (
  table: ScoreTable,
  inputs: readonly TornadoInput[],
): readonly TornadoBar[] | null => {
  const [first, second] = table.values
  if (first === undefined || second === undefined) return null
  const lead = (input: TornadoInput, to: number): number => {
    const index = table.leaves.findIndex((leaf) => leaf.criterion.id === input.criterion)
    const row = (values: readonly (number | null)[], agency: AgencyId | undefined) =>
      agency === input.agency ? values.map((value, j) => (j === index ? to : value)) : values
    const weights =
      input.agency === null && index >= 0 ? withWeight(table.weights, index, to) : table.weights
    const [leader, runnerUp] = table.agencies
    return (
      (scoreUnder(row(first, leader), weights) ?? 0) -
      (scoreUnder(row(second, runnerUp), weights) ?? 0)
    )
  }
  const bars = inputs.map((input) => ({
    ...input,
    atLow: lead(input, input.low),
    atHigh: lead(input, input.high),
  }))
  const length = (bar: TornadoBar): number => Math.abs(bar.atHigh - bar.atLow)
  return bars.sort((a, b) => length(b) - length(a))
}

/** Each weight from a quarter below to a quarter above its present share: what one might as well have said. */
export const weightInputs = (table: ScoreTable, part = 0.25): TornadoInput[] =>
  table.leaves.map(({ criterion }, index) => {
    const weight = table.weights[index] ?? 0
    return {
      criterion: criterion.id,
      agency: null,
      low: weight * (1 - part),
      high: Math.min(1, weight * (1 + part)),
    }
  })

export interface HeadToHead {
  readonly criterion: CriterionId
  readonly a: number | null
  readonly b: number | null
  /** Points of 100 by which a is ahead through this criterion; they sum to the difference of the scores. */
  readonly points: number
}

/** Two agencies of the table, criterion by criterion; null when one is not in it. */
export const headToHead = (
  table: ScoreTable,
  a: AgencyId,
  b: AgencyId,
): readonly HeadToHead[] | null => {
  const rowOf = (id: AgencyId) => table.values[table.agencies.indexOf(id)]
  const own = rowOf(a)
  const theirs = rowOf(b)
  if (own === undefined || theirs === undefined) return null
  const left = (row: readonly (number | null)[]): number =>
    row.reduce<number>((sum, value, j) => sum + (value === null ? 0 : (table.weights[j] ?? 0)), 0)
  const leftA = left(own)
  const leftB = left(theirs)
  return table.leaves.map(({ criterion, weight }, j) => ({
    criterion: criterion.id,
    a: own[j] ?? null,
    b: theirs[j] ?? null,
    points:
      (leftA > 0 ? (weight * (own[j] ?? 0)) / leftA : 0) -
      (leftB > 0 ? (weight * (theirs[j] ?? 0)) / leftB : 0),
  }))
}
