// Crossovers tie, flips tie, differences add up, dominance holds: for random tables.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryState } from '../../../../tests/arbitrary-state.ts'
import { rankEvaluation } from '../ranking.ts'
import { dominances } from './dominance.ts'
import { scoreFlips } from './flips.ts'
import { headToHead, oneWays, tornado, weightInputs } from './one-way.ts'
import {
  atWeight,
  leadersAlong,
  nextCrossover,
  weightLines,
  weightStability,
} from './sensitivity.ts'
import { scoreUnder, tableOf } from './table.ts'

const value = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 5 })
const tables = fc
  .record({
    values: fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 6,
    }),
    weights: fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 })
      .map((weights) => weights.map((weight, j) => (j === 3 ? weight + 1 : weight))),
  })
  .map(({ values, weights }) => {
    const sum = weights.reduce((a, b) => a + b, 0)
    return {
      // One weighted cell is always there, so that every alternative has a score.
      values: values.map((row) => row.map((cell, j) => (j === 3 ? (cell ?? 50) : cell))),
      weights: weights.map((weight) => weight / sum),
    }
  })
const moved = (weights: readonly number[], k: number, t: number): number[] => {
  const others = 1 - weights[k]!
  return weights.map((w, j) =>
    j === k ? t : others > 1e-12 ? (w * (1 - t)) / others : (1 - t) / (weights.length - 1),
  )
}

describe('one-way weights', () => {
  test('a line is the score at that weight', () => {
    fc.assert(
      fc.property(
        tables,
        fc.nat(3),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (table, k, t) => {
          const lines = weightLines(table.values, table.weights, k)
          table.values.forEach((row, i) => {
            const score = scoreUnder(row, moved(table.weights, k, t)) ?? 0
            expect(atWeight(lines[i]!, t)).toBeCloseTo(score, 8)
          })
        },
      ),
    )
  })

  test('at each crossover the two leaders tie within 1e-9 and nobody is ahead of them', () => {
    let crossovers = 0
    fc.assert(
      fc.property(tables, fc.nat(3), (table, k) => {
        const lines = weightLines(table.values, table.weights, k)
        const stretches = leadersAlong(lines)
        expect(stretches[0]!.from).toBe(0)
        expect(stretches.at(-1)!.to).toBe(1)
        stretches.forEach((stretch, i) => {
          const middle = (stretch.from + stretch.to) / 2
          const best = Math.max(...lines.map((line) => atWeight(line, middle)))
          expect(atWeight(lines[stretch.leader]!, middle)).toBeCloseTo(best, 7)
          const next = stretches[i + 1]
          if (next === undefined) return
          crossovers += 1
          expect(next.from).toBe(stretch.to)
          expect(next.leader).not.toBe(stretch.leader)
          const [a, b] = [stretch, next].map(({ leader }) => atWeight(lines[leader]!, stretch.to))
          expect(Math.abs(a! - b!)).toBeLessThanOrEqual(1e-9)
        })
      }),
      { numRuns: 500 },
    )
    expect(crossovers).toBeGreaterThan(100)
  })

  test('the worked example crosses at .3846, .3627 and .1667', () => {
    const values = [
      [80, 60, 70],
      [60, 85, 65],
    ]
    const weights = [0.4, 0.35, 0.25]
    const crossings = weightStability(values, weights, 0).map(
      ({ winnerFrom, winnerUntil }) => winnerFrom ?? winnerUntil,
    )
    expect(crossings.map((t) => t!.toFixed(4))).toEqual(['0.3846', '0.3627', '0.1667'])
    const one = weightLines([[5], [4]], [1], 0)
    expect(nextCrossover(one, 0, 1, -1)).toBeNull()
  })
})

describe('score flips', () => {
  test('really tie', () => {
    const full = fc
      .array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
        minLength: 2,
        maxLength: 5,
      })
      .map((values) => values.map((row) => row.map((cell) => cell / 100)))
    let flips = 0
    fc.assert(
      fc.property(full, (values) => {
        const weights = [0.5, 0.3, 0.2]
        const score = (row: readonly number[]) => row.reduce((s, v, j) => s + v * weights[j]!, 0)
        const scores = values.map(score)
        const winner = scores.indexOf(Math.max(...scores))
        for (const flip of scoreFlips(values, weights, winner)) {
          const row = values[flip.alternative]!
          const needed =
            row[flip.criterion]! +
            (scores[winner]! - scores[flip.alternative]!) / weights[flip.criterion]!
          expect(flip.value === null).toBe(needed > 1 + 1e-12)
          if (flip.value === null) continue
          flips += 1
          expect(score(row.with(flip.criterion, flip.value))).toBeCloseTo(scores[winner]!, 9)
        }
      }),
    )
    expect(flips).toBeGreaterThan(100)
  })
})

describe('on evaluations', () => {
  test('nobody is ranked ahead of an agency that dominates it', () => {
    let pairs = 0
    fc.assert(
      fc.property(arbitraryState({ holes: true, price: true }), (state) => {
        const ranking = rankEvaluation(state)
        const rankOf = (id: string) => ranking.results.find((r) => r.agency === id)!.rank!
        for (const { by, agency } of dominances(tableOf(ranking))) {
          pairs += 1
          expect(rankOf(by)).toBeLessThanOrEqual(rankOf(agency))
        }
      }),
      { numRuns: 600 },
    )
    expect(pairs).toBeGreaterThan(3)
  })

  test('head to head adds up to the difference of the scores, and lines cover 0 to 1', () => {
    fc.assert(
      fc.property(arbitraryState({ holes: true, price: true }), (state) => {
        const table = tableOf(rankEvaluation(state))
        const [a, b] = table.agencies
        expect(tornado(table, weightInputs(table)) === null).toBe(b === undefined)
        if (a === undefined || b === undefined) return
        const points = headToHead(table, a, b)!.reduce((sum, one) => sum + one.points, 0)
        expect(points).toBeCloseTo(table.scores[0]! - table.scores[1]!, 9)
        for (const { stretches } of oneWays(table)) {
          expect(stretches[0]!.from).toBe(0)
          expect(stretches.at(-1)!.to).toBe(1)
        }
        const bars = tornado(table, weightInputs(table))!
        const lengths = bars.map((bar) => Math.abs(bar.atHigh - bar.atLow))
        expect(lengths).toEqual(lengths.toSorted((x, y) => y - x))
      }),
    )
  })

  test('a rank order can decide where single criteria do not (Kirkwood & Sarin)', () => {
    const leaf = (weight: number) => ({ weight }) as never
    const table = {
      agencies: ['a', 'b'] as never[],
      leaves: [leaf(0.5), leaf(0.3), leaf(0.2)],
      weights: [0.5, 0.3, 0.2],
      values: [
        [80, 50, 60],
        [60, 65, 60],
      ],
      scores: [67, 61.5],
    }
    expect(dominances(table)).toEqual([{ by: 'a', agency: 'b', kind: 'rank-order' }])
    expect(dominances({ ...table, weights: [0.4, 0.4, 0.2] })).toEqual([])
  })
})
