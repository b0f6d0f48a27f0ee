import { expect, it } from 'vitest'
import { backendTemplate } from '../../../shared/templates/backend.ts'
import { splitGuidance } from './guidance.ts'

it('tells sentences from questions, and a minus in a sentence is no question', () => {
  const guidance = 'Look for people.\n\n– Who?\n- What?\nGrowth of -5 % counts.'
  expect(splitGuidance({ guidance, questions: ['Since when?', 'Who?'] })).toEqual({
    sentences: ['Look for people.', 'Growth of -5 % counts.'],
    questions: ['Since when?', 'Who?', 'What?'],
  })
  expect(splitGuidance({ guidance: null, questions: [] })).toEqual({ sentences: [], questions: [] })
})

it('finds both in every criterion of the built-in template', () => {
  for (const criterion of backendTemplate.criteria) {
    const { sentences, questions } = splitGuidance(criterion)
    expect(sentences.length).toBeGreaterThan(0)
    expect(questions.length).toBeGreaterThan(1)
  }
})
