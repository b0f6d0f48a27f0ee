import { describe, expect, it } from 'vitest'
import type { CriterionId } from '../model.ts'
import { elicitedWeights, type WeightAnswers } from './elicitation.ts'

const ids = ['a', 'b', 'c'] as CriterionId[]
const weightsOf = (answers: WeightAnswers, criteria = ids): readonly number[] =>
  elicitedWeights(answers, criteria).weights

describe('elicited weights', () => {
  it('are shares of ratings, points and swings', () => {
    expect(weightsOf({ method: 'direct', ratings: { a: 2, b: 1, c: 1 } })).toEqual([
      0.5, 0.25, 0.25,
    ])
    expect(weightsOf({ method: 'points', points: { a: 50, b: 30, c: 20 } })).toEqual([
      0.5, 0.3, 0.2,
    ])
    expect(weightsOf({ method: 'swing', swings: { a: 100, b: 60, c: 40 } })).toEqual([
      0.5, 0.3, 0.2,
    ])
  })

  it('follow the order of importance alone', () => {
    const ranks = { a: 3, b: 1, c: 2 }
    const weights = weightsOf({ method: 'rank-order', formula: 'rank-sum', ranks })
    expect(weights.map((weight) => weight.toFixed(4))).toEqual(['0.1667', '0.5000', '0.3333'])
  })

  it('give back the weights of perfectly consistent comparisons, in one group and in two', () => {
    const exact = [0.6, 0.3, 0.1]
    const pair = (i: number, j: number) => ({
      first: ids[i]!,
      second: ids[j]!,
      ratio: exact[i]! / exact[j]!,
    })
    const prioritisation = 'eigenvector'
    const one = weightsOf({
      method: 'ahp',
      prioritisation,
      groups: [{ name: 'all', criteria: ids, pairs: [pair(0, 1), pair(0, 2), pair(1, 2)] }],
      between: [],
    })
    const two = weightsOf({
      method: 'ahp',
      prioritisation,
      groups: [
        { name: 'x', criteria: ids.slice(0, 2), pairs: [pair(0, 1)] },
        { name: 'y', criteria: ids.slice(2), pairs: [] },
      ],
      between: [{ first: 'x', second: 'y', ratio: 9 }],
    })
    exact.forEach((weight, index) => {
      expect(one[index]).toBeCloseTo(weight, 9)
      expect(two[index]).toBeCloseTo(weight, 9)
    })
  })

  it('name criteria that the answers say nothing about and give them no weight', () => {
    const more = [...ids, 'new' as CriterionId]
    const { weights, uncovered } = elicitedWeights(
      { method: 'swing', swings: { a: 100, b: 50, c: 50 } },
      more,
    )
    expect(weights).toEqual([0.5, 0.25, 0.25, 0])
    expect(uncovered).toEqual(['new'])
  })
})
