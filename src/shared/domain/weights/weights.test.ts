import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ahpWeights, leastConsistent, randomIndexOf } from './ahp.ts'
import { rankOrderWeights } from './rank-order.ts'

test('rank order weights of ten criteria are the tabled ones', () => {
  const ranks = Array.from({ length: 10 }, (_, index) => index + 1)
  const printed = (method: 'rank-order-centroid' | 'rank-sum' | 'rank-reciprocal') =>
    rankOrderWeights(ranks, method)
      .map((weight) => weight.toFixed(4).slice(1))
      .join(' ')
  expect(printed('rank-order-centroid')).toBe(
    '.2929 .1929 .1429 .1096 .0846 .0646 .0479 .0336 .0211 .0100',
  )
  expect(printed('rank-sum')).toBe('.1818 .1636 .1455 .1273 .1091 .0909 .0727 .0545 .0364 .0182')
  expect(printed('rank-reciprocal')).toBe(
    '.3414 .1707 .1138 .0854 .0683 .0569 .0488 .0427 .0379 .0341',
  )
})

const consistent = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 })
  .map((values) => ({
    weights: values.map((value) => value / values.reduce((a, b) => a + b, 0)),
    matrix: values.map((a) => values.map((b) => a / b)),
  }))

test('perfectly consistent pairs give back their weights, with a ratio of exactly 0', () => {
  fc.assert(
    fc.property(consistent, ({ weights, matrix }) => {
      for (const method of ['eigenvector', 'geometric-mean'] as const) {
        const result = ahpWeights(matrix, method)
        result.weights.forEach((weight, index) => {
          expect(weight).toBeCloseTo(weights[index]!, 9)
        })
        expect(result).toMatchObject({
          lambdaMax: matrix.length,
          consistencyIndex: 0,
          consistencyRatio: 0,
        })
      }
      expect(leastConsistent(matrix)).toBeNull()
    }),
  )
})

test('one wild judgement among consistent ones is found, with the value that mends it', () => {
  const values = [8, 4, 2, 1]
  const matrix = values.map((a) => values.map((b) => a / b))
  matrix[1]![3] = 1 / 5
  matrix[3]![1] = 5
  expect(leastConsistent(matrix)).toMatchObject({ row: 1, column: 3, given: 1 / 5, suggested: 4 })
  expect(leastConsistent(matrix)!.implied).toBeCloseTo(4, 6)
})

test('the random index is that of Saaty 2005 up to ten criteria and does not jump beyond', () => {
  expect([2, 3, 10].map(randomIndexOf)).toEqual([0, 0.52, 1.49])
  expect(randomIndexOf(11)).toBeGreaterThan(1.48)
  expect(randomIndexOf(15)).toBeLessThan(1.65)
})
