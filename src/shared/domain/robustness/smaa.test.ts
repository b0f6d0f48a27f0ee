// Monte Carlo against what is known exactly, and the same numbers for the same seed, everywhere.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomOf } from './random.ts'
import {
  isDone,
  type SmaaProblem,
  smaa,
  smaaProgress,
  smaaResult,
  smaaStep,
  startSmaa,
} from './smaa.ts'
import { type WeightSource, weightSampler } from './weight-draws.ts'

const problem = (
  values: readonly (readonly (number | null)[])[],
  rest: Partial<SmaaProblem> = {},
): SmaaProblem => ({
  alternatives: values.length,
  criteria: values[0]?.length ?? 0,
  weights: { kind: 'simplex' },
  values: { kind: 'fixed', values },
  draws: 10_000,
  confidenceDraws: null,
  seed: 1,
  ...rest,
})

const DRAWS = 10_000
/** How far a share is from an exact probability, in standard errors (a draw is forgiven); seeds are fixed. */
const errorsOff = (got: number | null | undefined, exact: number): number => {
  const error = Math.sqrt((exact * (1 - exact)) / DRAWS)
  const off = Math.max(0, Math.abs((got ?? Number.NaN) - exact) - 1 / DRAWS)
  return off === 0 ? 0 : off / error
}

describe('the generator', () => {
  test('gives these numbers for seed 1 in every runtime', () => {
    const random = randomOf(1)
    const some = [random.uniform(), random.uniform(), random.exponential(), random.gamma(2.5)]
    expect(some).toEqual([
      0.09156953275669366, 0.5061978040030226, 0.1185664259357408, 1.4652488120843181,
    ])
    const again = randomOf(1)
    const filled = new Float64Array(2)
    again.fill(filled)
    expect([...filled]).toEqual(some.slice(0, 2))
    const coarse = new Float64Array(20_001)
    again.fillCoarse(coarse)
    const mean = coarse.reduce((sum, value) => sum + value, 0) / coarse.length
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * coarse.length))
    expect(coarse.every((value) => value > 0 && value < 1)).toBe(true)
    expect(randomOf(2).uniform()).not.toBe(some[0])
    expect(randomOf(1, 1).uniform()).not.toBe(some[0])
  })

  test('has the means and variances of its distributions', () => {
    const random = randomOf(5)
    for (const shape of [0.3, 1, 7.5]) {
      let sum = 0
      let squares = 0
      for (let i = 0; i < 20_000; i += 1) {
        const value = random.gamma(shape)
        sum += value
        squares += value * value
      }
      const mean = sum / 20_000
      expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / 20_000))
      expect(squares / 20_000 - mean * mean).toBeCloseTo(shape, shape > 1 ? -0.5 : 0.5)
    }
    expect(random.gamma(0)).toBe(0)
  })
})

describe('drawn weights', () => {
  const draw = (source: WeightSource, count: number, draws = 2_000): number[][] => {
    const sampler = weightSampler(source, count, randomOf(3))
    return Array.from({ length: draws }, (_, i) => {
      const into = new Float64Array(count)
      sampler(into, i)
      return [...into]
    })
  }
  const mean = (rows: number[][], j: number): number =>
    rows.reduce((sum, row) => sum + row[j]!, 0) / rows.length

  test('sum to 1 and respect ranges, order and fixed values', () => {
    const low = [0.1, 0.3, 0]
    const high = [0.2, 0.7, 0.6]
    for (const [source, holds] of [
      [{ kind: 'simplex' }, () => true],
      [{ kind: 'dirichlet', weights: [3, 1, 0], kappa: 20 }, (w) => w[2] === 0],
      [
        { kind: 'ranges', low, high },
        (w) => w.every((value, j) => value >= low[j]! - 1e-12 && value <= high[j]! + 1e-12),
      ],
      [{ kind: 'order', ranks: [2, 1, 3] }, (w) => w[1]! >= w[0]! && w[0]! >= w[2]!],
      [{ kind: 'fixed', weights: [2, 1, 1] }, (w) => w[0] === 0.5],
    ] as [WeightSource, (w: number[]) => boolean][])
      for (const row of draw(source, 3, 500)) {
        expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
        expect(row.every((value) => value >= 0)).toBe(true)
        expect(holds(row)).toBe(true)
      }
  })

  test('are uniform: on the simplex 1/n, in order the rank order centroid', () => {
    const simplex = draw({ kind: 'simplex' }, 4)
    for (let j = 0; j < 4; j += 1) expect(mean(simplex, j)).toBeCloseTo(0.25, 1.5)
    const ordered = draw({ kind: 'order', ranks: [1, 2, 3] }, 3)
    const centroid = [11 / 18, 5 / 18, 2 / 18]
    for (let j = 0; j < 3; j += 1) expect(mean(ordered, j)).toBeCloseTo(centroid[j]!, 1.7)
    const tied = draw({ kind: 'order', ranks: [1, 2, 2] }, 3)
    expect(mean(tied, 0)).toBeCloseTo(11 / 18, 1.7)
    expect(Math.abs(mean(tied, 1) - mean(tied, 2))).toBeLessThan(0.02)
    const free = draw({ kind: 'ranges', low: [0, 0, 0], high: [1, 1, 1] }, 3)
    for (let j = 0; j < 3; j += 1) expect(mean(free, j)).toBeCloseTo(1 / 3, 1.5)
  })

  test('stay where ranges leave no room', () => {
    expect(draw({ kind: 'ranges', low: [0.5, 0.5], high: [0.5, 0.5] }, 2, 3)).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
      [0.5, 0.5],
    ])
  })
})

describe('the simulation', () => {
  test('finds the exact shares of two and three criteria', () => {
    for (const [a, b] of [
      [0.9, 0.4],
      [0.7, 0.65],
      [0.2, 0.1],
    ] as const) {
      // Ahead where w·(0.8 − a) > (1 − w)·(b − 0.3): a share of the unit interval.
      const result = smaa(
        problem([
          [0.8, 0.3],
          [a - 0.1, b + 0.2],
        ]),
      )
      const first = 0.8 - (a - 0.1)
      const second = 0.3 - (b + 0.2)
      const exact = first > 0 ? (second >= 0 ? 1 : first / (first - second)) : 0
      expect(errorsOff(result.rankAcceptability[0]![0], exact)).toBeLessThanOrEqual(3)
    }
    // d = (p, q, −r): the other is ahead on r²/((p + r)(q + r)) of the triangle.
    const [p, q, r] = [0.2, 0.5, 0.3]
    const three = smaa(
      problem([
        [0.5, 0.8, 0.3],
        [0.5 - p, 0.8 - q, 0.3 + r],
      ]),
    )
    expect(
      errorsOff(three.rankAcceptability[1]![0], (r * r) / ((p + r) * (q + r))),
    ).toBeLessThanOrEqual(3)
  })

  test('finds the exact share for uncertain scores at fixed weights', () => {
    // U(0.4…0.6) against U(0.5…0.7): behind with probability (1/2)·(1/2)·(1/2) of the square.
    const values = [[0.5], [0.6]]
    const result = smaa(
      problem(values, {
        weights: { kind: 'fixed', weights: [1] },
        values: { kind: 'spread', values, spread: [[0.1], [0.1]] },
      }),
    )
    expect(errorsOff(result.rankAcceptability[0]![0], 1 / 8)).toBeLessThanOrEqual(3)
    expect(errorsOff(result.confidenceFactors[0]!, 1 / 8)).toBeLessThanOrEqual(3)
  })

  test('is the same in steps of any size, and says how far it is', () => {
    const values = [
      [0.8, 0.3, 0.5],
      [0.4, 0.9, 0.5],
    ]
    const spread = values.map((row) => row.map(() => 0.2))
    const given = problem(values, { values: { kind: 'spread', values, spread }, draws: 700 })
    const run = startSmaa(given)
    let before = 0
    while (!isDone(run)) {
      smaaStep(run, 123)
      expect(smaaProgress(run)).toBeGreaterThan(before)
      before = smaaProgress(run)
      expect(smaaResult(run).rankAcceptability.flat().every(Number.isFinite)).toBe(true)
    }
    expect(before).toBe(1)
    expect(smaaResult(run)).toEqual(smaa(given))
    expect(smaa({ ...given, seed: 2 })).not.toEqual(smaa(given))
  })

  test('scales the other weights up where a cell has left', () => {
    const result = smaa(
      problem(
        [
          [0.6, null],
          [0.5, 0.5],
        ],
        { draws: 100 },
      ),
    )
    expect(result.rankAcceptability).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  test('never gives NaN, and rows of ranks sum to 1 without ties', () => {
    const cell = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (values) => {
          const result = smaa(problem(values, { draws: 30 }))
          for (const row of result.rankAcceptability)
            expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
          result.pairwiseWinning.forEach((row, i) => {
            row.forEach((share, j) => {
              expect(share + result.pairwiseWinning[j]![i]!).toBeLessThanOrEqual(1)
            })
          })
        },
      ),
    )
  })
})
