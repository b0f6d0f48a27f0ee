import { describe, expect, it } from 'vitest'
import { differenceOf } from '../domain/compare/difference.ts'
import {
  exampleAgency,
  exampleCriterion,
  exampleScore,
  exampleState,
} from '../domain/example-state.ts'
import type { EvaluationState } from '../domain/model.ts'
import { rankEvaluation } from '../domain/ranking.ts'
import { rankingNames } from './ranking-words.ts'
import { plainSentence } from './verdict-words.ts'
import { leftSentences, whySentence } from './why-words.ts'

const named = (table: readonly (readonly (number | null)[])[], names: readonly string[]) => {
  const state = exampleState(
    table,
    names.map(() => 1),
  )
  return {
    ...state,
    agencies: ['Alder', 'Birch'].map((name, at) => exampleAgency(`a${at + 1}`, { name })),
    criteria: names.map((name, at) => exampleCriterion(`c${at + 1}`, { name })),
  }
}

const told = (state: EvaluationState, decimals = 1) => {
  const { results, leaves } = rankEvaluation(state)
  const [one, other] = ['a1', 'a2'].map((id) => results.find(({ agency }) => agency === id))
  if (one === undefined || other === undefined) throw new Error('two agencies')
  const difference = differenceOf(one, other, leaves)
  if (difference === null) throw new Error('two scores')
  const words = { names: rankingNames(state), locale: 'en-GB', decimals }
  return {
    sentence: plainSentence(whySentence(difference, words)),
    left: leftSentences(difference, new Map(results.map((r) => [r.agency, r.score])), words),
  }
}

describe('why one agency is before another', () => {
  it('names the largest contributions on both sides, from the one that is ahead', () => {
    const state = named(
      [
        [5, 9, 5, 5],
        [9, 5, 7, 6],
      ],
      ['Security', 'Pricing', 'Process', 'Fit'],
    )
    expect(told(state).sentence).toBe(
      'Birch is 7.5 points ahead of Alder: ahead on Security (+10.0), Process (+5.0) and 1 more; behind on Pricing (−10.0).',
    )
  })

  it('says that nothing speaks for the other', () => {
    const state = named(
      [
        [8, 5],
        [6, 5],
      ],
      ['Security', 'Pricing'],
    )
    expect(told(state).sentence).toBe(
      'Alder is 10.0 points ahead of Birch: ahead on Security (+10.0); behind on no criterion.',
    )
  })

  it('tells level scores from equal ones', () => {
    expect(
      told(
        named(
          [
            [8, 5],
            [5, 8],
          ],
          ['Security', 'Pricing'],
        ),
      ).sentence,
    ).toBe(
      'Alder and Birch are level: Alder is ahead on Security (+15.0); behind on Pricing (−15.0).',
    )
    expect(told(named([[8], [8]], ['Security'])).sentence).toBe(
      'Alder and Birch are level on every criterion.',
    )
  })

  it('never prints a lead or a part of zero', () => {
    const state = named(
      [
        [8.001, 5],
        [8, 5],
      ],
      ['Security', 'Pricing'],
    )
    expect(told(state).sentence).toBe(
      'Alder is 0.005 points ahead of Birch: ahead on Security (+0.005); behind on no criterion.',
    )
  })

  it('is not misled by names that look like a gap', () => {
    const state = named([[8], [6]], ['{second} {lead}'])
    expect(told(state).sentence).toContain('ahead on {second} {lead} (+20.0)')
  })

  it('says how a criterion counts that only one of the two has', () => {
    const state = named(
      [
        [8, 6],
        [5, null],
      ],
      ['Security', 'Support'],
    )
    const hole = exampleScore('a2', 'c2', 'e1', null, { state: 'not-applicable' })
    const { left, sentence } = told({ ...state, scores: [...state.scores, hole] })
    expect(left).toEqual([
      'Birch has nothing on Support: its own score of 50.0 counts there, because its other weights are scaled up.',
    ])
    expect(sentence).toContain('Support (+5.0)')
    expect(told(state).left).toHaveLength(1)
    expect(told(named([[8], [5]], ['Security'])).left).toEqual([])
  })
})
