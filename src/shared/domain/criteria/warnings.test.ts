import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryState } from '../../../../tests/arbitrary-state.ts'
import { criterionId, exampleCriterion, exampleState } from '../example-state.ts'
import { rankEvaluation } from '../ranking.ts'
import { criteriaWarnings } from './warnings.ts'

const codes = (state: ReturnType<typeof exampleState>): readonly string[] =>
  criteriaWarnings(state.criteria, rankEvaluation(state)).map(
    ({ criterion, code }) => `${criterion} ${code}`,
  )

describe('warnings about criteria', () => {
  it('name a weight of 0, also within a group, and one that decides almost alone', () => {
    const state = exampleState([], [], {
      criteria: [
        exampleCriterion('a', { weight: 0 }),
        exampleCriterion('group', { weight: 10 }),
        exampleCriterion('part', { weight: 0, parent: criterionId('group') }),
        exampleCriterion('other', { weight: 5, parent: criterionId('group') }),
        exampleCriterion('b', { weight: 15 }),
      ],
    })
    expect(codes(state)).toEqual(['a zero', 'part part-zero', 'b heavy'])
  })

  it('name a criterion on which all ranked agencies are alike, and one that cannot turn the winner', () => {
    const state = exampleState(
      [
        [9, 5, 6],
        [4, 5, 8],
      ],
      [80, 18, 2],
    )
    expect(codes(state)).toEqual(['c1 heavy', 'c2 no-spread', 'c3 settled'])
  })

  it('say nothing about influence before there is a winner', () => {
    expect(
      codes(
        exampleState(
          [
            [5, 5],
            [5, null],
          ],
          [1, 1],
        ),
      ),
    ).toEqual([])
  })

  it('call a criterion settled only if no score on it can turn the winner', () => {
    let settled = 0
    fc.assert(
      fc.property(
        arbitraryState({ holes: true, price: true }),
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 }),
        (state, values) => {
          const ranking = rankEvaluation(state)
          for (const { criterion, code } of criteriaWarnings(state.criteria, ranking)) {
            const kind = state.criteria.find(({ id }) => id === criterion)?.kind
            if (code !== 'settled' || kind !== 'rated') continue
            settled += 1
            const moderated = state.agencies.map(({ id }, i) => ({
              agency: id,
              criterion,
              value: values[i] === 20 ? null : (values[i] ?? 0) / 2,
              reason: '',
            }))
            expect(rankEvaluation({ ...state, moderated }).winner).toBe(ranking.winner)
          }
        },
      ),
      { numRuns: 300 },
    )
    expect(settled).toBeGreaterThan(0)
  })
})
