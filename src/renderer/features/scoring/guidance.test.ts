import { expect, it } from 'vitest'
import { backendTemplate } from '../../../shared/templates/backend.ts'
import { splitGuidance } from './guidance.ts'

it('tells sentences from questions, and a minus in a sentence is no question', () => {
  expect(splitGuidance('Look for people.\n\n– Who?\n- What?\nGrowth of -5 % counts.')).toEqual({
    sentences: ['Look for people.', 'Growth of -5 % counts.'],
    questions: ['Who?', 'What?'],
  })
  expect(splitGuidance(null)).toEqual({ sentences: [], questions: [] })
})

it('finds both in every criterion of the built-in template', () => {
  for (const { guidance } of backendTemplate.criteria) {
    const { sentences, questions } = splitGuidance(guidance)
    expect(sentences.length).toBeGreaterThan(0)
    expect(questions.length).toBeGreaterThan(1)
  }
})
