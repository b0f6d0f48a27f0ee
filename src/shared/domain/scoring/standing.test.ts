import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankEvaluator } from '../blank.ts'
import {
  agencyId,
  evaluatorId,
  exampleAgency,
  exampleCriterion,
  exampleScore,
  exampleState,
} from '../example-state.ts'
import { rankEvaluation } from '../ranking.ts'
import { placesMoved, ranksIn, totalOf } from './standing.ts'

const whose = evaluatorId('e')
const names = ['a', 'b', 'c']
const criteria = ['x', 'y'].map((name, at) => exampleCriterion(name, { weight: at + 1 }))

const rank = (scores: readonly (number | null)[]) =>
  rankEvaluation(
    exampleState([], [], {
      criteria,
      agencies: names.map((name) => exampleAgency(name)),
      evaluators: [{ id: whose, name: 'One', ...blankEvaluator, weight: 1 }],
      scores: scores.flatMap((value, at) =>
        value === null
          ? []
          : [exampleScore(names[Math.floor(at / 2)] ?? '', at % 2 === 0 ? 'x' : 'y', 'e', value)],
      ),
    }),
    { onlyEvaluator: whose },
  )

describe('a standing', () => {
  it('counts places up and down, and none without a rank', () => {
    expect([placesMoved(3, 1), placesMoved(1, 2), placesMoved(2, 2)]).toEqual([2, -1, 0])
    expect([placesMoved(null, 1), placesMoved(1, null), placesMoved(undefined, 1)]).toEqual([
      0, 0, 0,
    ])
    expect(ranksIn(rank([1, 1, 9, 9, null, null])).get(agencyId('b'))).toBe(1)
  })

  it('sums one row exactly as the ranking does', () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }))
    fc.assert(
      fc.property(fc.array(score, { minLength: 6, maxLength: 6 }), (scores) => {
        const ranking = rank(scores)
        for (const result of ranking.results) {
          const cells = ranking.leaves.map((leaf, at) => ({
            weight: leaf.weight,
            value: result.cells[at]?.value ?? null,
          }))
          const total = totalOf(cells)
          if (result.score === null) expect(total).toBeNull()
          else expect(total).toBeCloseTo(result.score, 9)
        }
      }),
    )
  })
})
