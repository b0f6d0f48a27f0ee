import { describe, expect, it } from 'vitest'
import { exampleAgency, exampleState } from '../example-state.ts'
import type { EvaluationState } from '../model.ts'
import { rankEvaluation } from '../ranking.ts'
import { numbersIn, sameNumbers } from './decision.ts'

const told = (state: EvaluationState) => numbersIn(rankEvaluation(state))

describe('the numbers of a decision', () => {
  const state = exampleState([[8], [6]], [1])
  const [first, second] = state.agencies
  const frozen = told(state)

  it('are the same under another name and in another order', () => {
    const renamed = { ...first!, name: 'Another name' }
    expect(sameNumbers(frozen, told({ ...state, agencies: [second!, renamed] }))).toBe(true)
  })

  it('are others when a score, who takes part, or which agencies there are has changed', () => {
    const late = exampleAgency('a3', { status: 'longlist' })
    const others: readonly EvaluationState[] = [
      exampleState([[8], [6.5]], [1]),
      { ...state, agencies: [first!, { ...second!, status: 'rejected' }] },
      { ...state, agencies: [first!, second!, late] },
      { ...state, agencies: [first!] },
    ]
    for (const other of others) expect(sameNumbers(frozen, told(other))).toBe(false)
    const { winner: _, ...same } = frozen
    expect(sameNumbers(frozen, { ...same, winner: null })).toBe(false)
  })
})
