// What `compute` answers at the edges: defaults, refusals with place and rule, ties, zeros, nothing at all.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compute, computeOperations } from './compute.ts'
import { problemText } from './problems.ts'

type Output = Record<string, unknown>
const output = (operation: string, input: unknown): Output => {
  const answer = compute(operation, input)
  return 'output' in answer ? (answer.output as Output) : { refused: problemText(answer.error) }
}
const refusal = (operation: string, input: unknown): string => {
  const answer = compute(operation, input)
  return 'error' in answer ? problemText(answer.error) : 'not refused'
}
const table = [
  [4, 4],
  [1, 5],
  [3, 2],
  [4, 2],
]

describe('compute rank-table', () => {
  test('defaults to equal weights, max, and the usual normalisation of each method', () => {
    expect(output('rank-table', { method: 'weighted-sum', matrix: [[1], [3], [2]] })).toEqual({
      scores: [0, 1, 0.5],
      ranks: [3, 1, 2],
    })
    const topsis = { method: 'topsis', matrix: table, directions: ['max', 'min'] }
    const vector = output('rank-table', topsis).scores as number[]
    expect(vector.map((score) => score.toFixed(4))).toEqual([
      '0.6290',
      '0.0000',
      '0.7739',
      '1.0000',
    ])
    const minMax = output('rank-table', { ...topsis, normalisation: 'min-max' }).scores
    expect((minMax as number[]).map((score) => score.toFixed(4))).toEqual([
      '0.6126',
      '0.0000',
      '0.7829',
      '1.0000',
    ])
  })

  test('lets columns without difference and columns of zeros contribute nothing', () => {
    const matrix = [
      [1, 7, 0],
      [2, 7, 0],
    ]
    for (const method of ['weighted-sum', 'topsis', 'vikor', 'promethee-2'])
      expect(output('rank-table', { method, matrix }).ranks).toEqual([2, 1])
    const sum = { method: 'weighted-sum', normalisation: 'max', matrix }
    expect(output('rank-table', sum).scores).toEqual([0.5 / 3 + 1 / 3, 2 / 3])
    const same = {
      matrix: [
        [3, 3],
        [3, 3],
      ],
    }
    expect(output('rank-table', { ...same, method: 'topsis' }).scores).toEqual([0, 0])
    expect(output('rank-table', { ...same, method: 'vikor' })).toMatchObject({
      q: [0, 0],
      acceptableAdvantage: false,
      acceptableStability: true,
      compromiseSet: [0, 1],
    })
  })

  test('refuses what has no meaning, and says where', () => {
    const sum = { method: 'weighted-sum', matrix: table, directions: ['max', 'min'] }
    expect(refusal('rank-table', { ...sum, normalisation: 'none' })).toBe(
      'directions[1]: must be "max" under the normalisation none, got "min"',
    )
    const zero = {
      ...sum,
      matrix: [
        [1, 2],
        [1, 0],
      ],
      normalisation: 'max',
    }
    expect(refusal('rank-table', zero)).toBe(
      'matrix[1][1]: must be > 0 in a min column under the normalisation max, got 0',
    )
    expect(
      refusal('rank-table', {
        ...sum,
        method: 'weighted-product',
        matrix: [
          [1, 2],
          [-1, 3],
        ],
      }),
    ).toBe('matrix[1][0]: must be ≥ 0 for the weighted product, got -1')
    expect(refusal('rank-table', { ...sum, weights: [0, 0] })).toContain(
      'weights: must have a positive sum',
    )
    expect(refusal('rank-table', { ...sum, weights: [1] })).toContain(
      'weights: must have 2 entries, one per criterion',
    )
    expect(
      refusal('rank-table', {
        ...sum,
        matrix: [
          [1, 2],
          [1, '3'],
        ],
      }),
    ).toBe('matrix[1][1]: must be a number, got "3"')
    expect(refusal('rank-table', { ...sum, matrix: [[1, 2], [1]] })).toContain(
      'matrix[1]: must have 2 entries',
    )
    expect(refusal('rank-table', { ...sum, method: 'electre' })).toContain('method: must be one of')
    expect(refusal('rank-table', { matrix: [], method: 'topsis' })).toContain(
      'matrix: must have at least one',
    )
    expect(refusal('rank-table', null)).toBe('the input: must be an object, got null')
  })

  test('takes the lowest by VIKOR and the highest net flow by PROMETHEE, alone too', () => {
    expect(output('rank-table', { method: 'vikor', matrix: [[5]] })).toMatchObject({
      ranks: [1],
      compromiseSet: [0],
      acceptableAdvantage: true,
    })
    expect(output('rank-table', { method: 'promethee-2', matrix: [[5]] })).toEqual({
      scores: [0],
      ranks: [1],
      plus: [0],
      minus: [0],
    })
    const preferences = [{ kind: 'linear', q: 2, p: 1 }]
    expect(refusal('rank-table', { method: 'promethee-2', matrix: [[5], [1]], preferences })).toBe(
      'preferences[0].p: must be ≥ q, which is 2, got 1',
    )
  })

  test('reads fixed reference points of TOPSIS in the units of the matrix, or weighted as R prints them', () => {
    const cars = {
      method: 'topsis',
      matrix: [
        [5490, 51.4, 8.5, 285],
        [6500, 70.6, 7, 288],
        [6489, 54.3, 7.5, 290],
      ],
      weights: [0.35, 0.25, 0.25, 0.15],
      directions: ['min', 'max', 'max', 'max'],
    }
    const plain = output('rank-table', cars).scores as number[]
    const weighted = {
      ideal: [0.179573776, 0.171636015, 0.159499658, 0.087302767],
      antiIdeal: [0.212610118, 0.124958799, 0.131352659, 0.085797547],
    }
    const units = { ideal: [5490, 70.6, 8.5, 290], antiIdeal: [6500, 51.4, 7, 285] }
    for (const points of [weighted, units]) {
      const scores = output('rank-table', { ...cars, ...points }).scores as number[]
      scores.forEach((score, index) => {
        expect(score).toBeCloseTo(plain[index]!, 6)
      })
    }
  })
})

describe('compute weights', () => {
  test('gives weights with sum 1, ties sharing the mean of their places', () => {
    expect(output('weights', { method: 'direct', values: [3, 1] })).toEqual({
      weights: [0.75, 0.25],
    })
    expect(output('weights', { method: 'points', values: [60, 40] })).toEqual({
      weights: [0.6, 0.4],
    })
    expect(output('weights', { method: 'rank-sum', ranks: [1, 2, 2] })).toEqual({
      weights: [0.5, 0.25, 0.25],
    })
    const shared = output('weights', { method: 'rank-sum', ranks: [1.5, 3, 1.5] })
      .weights as number[]
    expect(shared.map((weight) => weight.toFixed(12))).toEqual(
      [2.5 / 6, 1 / 6, 2.5 / 6].map((weight) => weight.toFixed(12)),
    )
  })

  test('judges consistency only from three criteria on', () => {
    const two = [
      [1, 4],
      [0.25, 1],
    ]
    for (const method of ['ahp-eigenvector', 'ahp-geometric-mean'])
      expect(output('weights', { method, matrix: two })).toEqual({
        weights: [0.8, 0.2],
        lambdaMax: 2,
        consistencyIndex: 0,
        consistencyRatio: 0,
      })
    const three = [
      [1, 3, 5],
      [1 / 3, 1, 3],
      [1 / 5, 1 / 3, 1],
    ]
    const { lambdaMax, consistencyRatio } = output('weights', {
      method: 'ahp-eigenvector',
      matrix: three,
    })
    expect(lambdaMax).toBeCloseTo(3.0385, 4)
    expect(consistencyRatio).toBeCloseTo(0.0385 / 2 / 0.52, 4)
  })

  test('refuses points that do not sum to 100 and tables that are not reciprocal', () => {
    expect(refusal('weights', { method: 'points', values: [60, 41] })).toContain(
      'values: must sum to 100',
    )
    expect(refusal('weights', { method: 'direct', values: [0, 0] })).toContain(
      'values: must have a positive sum',
    )
    expect(refusal('weights', { method: 'direct', values: [1, -2] })).toBe(
      'values[1]: must be a number ≥ 0, got -2',
    )
    const matrix = [
      [1, 3],
      [0.5, 1],
    ]
    expect(refusal('weights', { method: 'ahp-eigenvector', matrix })).toBe(
      'matrix[0][1]: must be 1 / matrix[1][0] (their product 1 ± 0.05), got 3',
    )
    expect(refusal('weights', { method: 'guess' })).toContain(
      'method: must be one of "direct", "swing"',
    )
  })
})

describe('compute prices', () => {
  test('refuses prices of nothing and a corridor that is upside down', () => {
    expect(refusal('price-points', { formula: 'min-max', prices: [3, 0] })).toBe(
      'prices[1]: must be a number > 0, got 0',
    )
    expect(
      refusal('price-points', { formula: 'floor-ceiling', prices: [3], floor: 9, ceiling: 1 }),
    ).toBe('ceiling: must be ≥ floor, which is 9, got 1')
    expect(refusal('price-points', { formula: 'floor-ceiling', prices: [3] })).toBe(
      'floor: must be a number, got null',
    )
  })

  test('gives deficits against the best index', () => {
    const result = output('price-index', {
      formula: 'utility-index',
      prices: [1000, 875, 600, null],
      quality: [0.9, 0.8, 0.6, 1],
      weights: { quality: 60, price: 40 },
    })
    const rounded = (values: unknown, digits: number) =>
      (values as (number | null)[]).map((value) =>
        value === null ? null : Number(value.toFixed(digits)),
      )
    expect(rounded(result.index, 4)).toEqual([0.6, 0.5829, 0.55, null])
    expect(rounded(result.deficits, 6)).toEqual([0, 25, 50, null])
    expect(result.ranks).toEqual([1, 2, 3, null])
    expect(
      output('price-index', { formula: 'price-per-quality', prices: [100, 90], quality: [1, 0] }),
    ).toEqual({ index: [100, null], deficits: [0, null], ranks: [1, null] })
  })
})

describe('compute agreement', () => {
  test('says null, not 0 or 1, where nothing varies or ratings are missing', () => {
    const none = { '1,1': null, '2,1': null, '3,1': null }
    expect(
      output('agreement', {
        ratings: [
          [3, 3],
          [3, 3],
        ],
      }),
    ).toEqual({
      kendall: null,
      krippendorff: { nominal: null, ordinal: null, interval: null, ratio: null },
      icc: none,
    })
    const holes = output('agreement', {
      ratings: [
        [1, 1, null],
        [2, 3, 2],
        [3, 3, 3],
      ],
    })
    expect(holes.kendall).toBeNull()
    expect(holes.icc).toEqual(none)
    expect((holes.krippendorff as Output).interval).toBeGreaterThan(0.6)
  })

  test('finds the published W with and without ties', () => {
    const w = (ratings: number[][]) => (output('agreement', { ratings }).kendall as { w: number }).w
    expect(
      w([
        [1, 2, 1],
        [2, 1, 2],
        [3, 3, 4],
        [4, 4, 3],
      ]),
    ).toBeCloseTo(0.8222, 4)
    expect(
      w([
        [1, 1, 2],
        [2.5, 2, 1],
        [2.5, 3, 3],
        [4, 4, 4],
      ]),
    ).toBeCloseTo(0.8621, 4)
  })
})

describe('compute robustness and sensitivity', () => {
  const values = [
    [0.8, 0.6, 0.7],
    [0.6, 0.85, 0.65],
  ]
  const weights = [0.4, 0.35, 0.25]

  test('finds the weights between which the winner leads, and the cells that draw level', () => {
    const { criteria, flips, winner } = output('sensitivity', { values, weights }) as {
      criteria: Record<string, number | null>[]
      flips: { alternative: number; criterion: number; value: number | null }[]
      winner: number
    }
    expect(winner).toBe(0)
    expect(criteria.map((one) => [one.below, one.above])).toEqual([
      [1, null],
      [null, 1],
      [1, null],
    ])
    expect(criteria[0]!.winnerFrom).toBeCloseTo(0.3846, 4)
    expect(criteria[1]!.winnerUntil).toBeCloseTo(0.3627, 4)
    expect(criteria[2]!.winnerFrom).toBeCloseTo(0.1667, 4)
    expect(flips.map((flip) => [flip.alternative, flip.criterion])).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
    ])
    expect(flips[0]!.value).toBeCloseTo(0.6 + 0.005 / 0.4, 12)
    const far = output('sensitivity', {
      values: [
        [1, 1],
        [0, 1],
      ],
      weights: [0, 1],
    })
    expect(far.flips).toEqual([
      { alternative: 1, criterion: 0, value: null },
      { alternative: 1, criterion: 1, value: 1 },
    ])
  })

  test('repeats itself for a seed and differs for another', () => {
    const run = (seed: number) => output('robustness', { values, draws: 500, seed })
    expect(run(7)).toEqual(run(7))
    expect(run(7).rankAcceptability).not.toEqual(run(8).rankAcceptability)
    expect(output('robustness', { values, draws: 10 }).seed).toBe(1)
  })

  test('lets ties share the better rank and all count as first', () => {
    const result = output('robustness', { values: [[0.5], [0.5]], draws: 10 })
    expect(result).toMatchObject({
      rankAcceptability: [
        [1, 0],
        [1, 0],
      ],
      centralWeights: [[1], [1]],
      confidenceFactors: [1, 1],
      pairwiseWinning: [
        [0, 0],
        [0, 0],
      ],
    })
  })

  test('refuses values outside 0 to 1 and draws of unequal number', () => {
    expect(refusal('robustness', { values: [[1.5]] })).toBe(
      'values[0][0]: must be a number from 0 to 1, got 1.5',
    )
    expect(refusal('robustness', { weightDraws: [[1]], valueDraws: [[[1]], [[1]]] })).toContain(
      'valueDraws: must have 1 entries',
    )
    expect(refusal('robustness', {})).toContain('values: must be a list')
    expect(refusal('robustness', { values, kappa: 100 })).toContain(
      'weights: must be a list when kappa',
    )
  })
})

describe('compute panel', () => {
  test('rounds cells and weighted cells half up, and leaves out what nobody scored', () => {
    const scores = [
      [
        [8, 8.25, 8.125],
        [null, null, null],
      ],
      [
        [1, 2, 4],
        [3, null, 4],
      ],
    ]
    expect(
      output('panel', { scores, rule: 'mean', decimals: 2, weights: [1.5, 2], extra: [1, -0.01] }),
    ).toEqual({
      cells: [
        [8.13, null],
        [2.33, 3.5],
      ],
      totals: [13.2, 10.49],
      ranks: [1, 2],
    })
    expect(output('panel', { scores: [[[null]]] })).toEqual({
      cells: [[null]],
      totals: [null],
      ranks: [null],
    })
  })
})

test('an unknown operation is refused with the list of those that exist', () => {
  expect(refusal('divine', {})).toBe(
    `operation: must be one of ${computeOperations.join(', ')}, got "divine"`,
  )
  expect(refusal('__proto__', {})).toContain('must be one of')
})

test('any JSON is answered with an output of finite numbers or a refusal, and is not changed', () => {
  const input = fc.record(
    {
      matrix: fc.array(fc.array(fc.oneof(fc.double(), fc.integer(), fc.constant(null)))),
      values: fc.oneof(fc.array(fc.double()), fc.array(fc.array(fc.double({ min: 0, max: 1 })))),
      weights: fc.oneof(fc.constant(null), fc.array(fc.double({ min: 0 }))),
      ratings: fc.array(fc.array(fc.oneof(fc.integer(), fc.constant(null)))),
      prices: fc.array(fc.oneof(fc.double(), fc.constant(null))),
      formula: fc.constantFrom('min-max', 'mean-based', 'utility-index', 'x'),
      method: fc.constantFrom('weighted-sum', 'topsis', 'vikor', 'promethee-2', 'direct', 'points'),
      draws: fc.constant(20),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...computeOperations),
      fc.oneof(input, fc.anything()),
      (name, given) => {
        const before = JSON.stringify(given)
        const text = JSON.stringify(compute(name, given))
        expect(text).toMatch(/^\{"(output|error)":/)
        expect(JSON.stringify(given)).toBe(before)
      },
    ),
    { numRuns: 300 },
  )
})
