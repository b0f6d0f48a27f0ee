import { describe, expect, it } from 'vitest'
import { blankEvaluator } from '../../../shared/domain/blank.ts'
import { evaluatorId, exampleAgency, exampleState } from '../../../shared/domain/example-state.ts'
import type { EvaluationState } from '../../../shared/domain/model.ts'
import { rankEvaluation } from '../../../shared/domain/ranking.ts'
import { headlineOf } from './headline.ts'
import { numbersOf } from './numbers.ts'

const told = (state: EvaluationState) => {
  const ranking = rankEvaluation(state)
  const { title, lead, sentences } = headlineOf(state, ranking, numbersOf(ranking, 'en-GB'))
  return { title: title.join('…'), lead: lead?.points ?? null, words: sentences.join(' ') }
}

describe('the result in words', () => {
  it('says who leads whom, with the lead apart so that it can show its sum', () => {
    const { title, lead, words } = told(exampleState([[8], [6.5]], [1]))
    expect(title).toBe('a1 leads a2 by … points.')
    expect(lead).toBe(15)
    expect(words).toContain('a1 has 80.0 of 100 points, a2 65.0.')
    expect(words).toContain('Compared: 2 agencies on 1 criterion, scored by 1 evaluator.')
    expect(words).not.toContain('close')
  })

  it('counts as evaluators only those whose seat gives scores', () => {
    const state = exampleState([[8], [6.5]], [1])
    const seated = (['chair', 'advisor', 'observer'] as const).map((seat) => ({
      ...blankEvaluator,
      id: evaluatorId(seat),
      name: seat,
      seat,
    }))
    const { words } = told({ ...state, evaluators: [...state.evaluators, ...seated] })
    expect(words).toContain('scored by 2 evaluators.')
  })

  it('calls a lead of less than one point close', () => {
    expect(told(exampleState([[8], [7.95]], [1])).words).toContain('treat them as close')
  })

  it('names all who share the second place', () => {
    const { title, words } = told(exampleState([[8], [6], [6]], [1]))
    expect(title).toBe('a1 leads a2 and a3 by … points.')
    expect(words).toContain('a2 and a3 60.0 each.')
  })

  it('says why there is no winner: a tie, something missing, nobody ranked, nobody there', () => {
    expect(told(exampleState([[8], [8]], [1])).title).toBe(
      'No winner: a1 and a2 share first place.…',
    )
    const open = told(
      exampleState(
        [
          [8, 8],
          [7, null],
          [6, 6],
        ],
        [1, 1],
      ),
    )
    expect(open.title).toBe('No winner yet: one agency is incomplete.…')
    expect(open.words).toContain('So far a1 is ahead of a2 by 10.0 points.')
    const state = exampleState([[3], [4]], [1])
    const failed = {
      ...state,
      criteria: state.criteria.map((criterion) => ({ ...criterion, minimum: 5 })),
    }
    expect(told(failed).title).toBe('No winner: no agency could be ranked.…')
    const out = { ...state, agencies: [exampleAgency('a1', { status: 'longlist' })] }
    expect(told(out).title).toBe('No winner: no agency takes part.…')
  })

  it('keeps a name that holds braces or the word lead as it is', () => {
    const state = exampleState([[8], [6]], [1])
    const named = {
      ...state,
      agencies: [exampleAgency('a1', { name: '{lead}' }), exampleAgency('a2', { name: 'leads' })],
    }
    expect(told(named).title).toBe('{lead} leads leads by … points.')
  })
})
