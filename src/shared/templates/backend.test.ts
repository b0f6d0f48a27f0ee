import { describe, expect, it } from 'vitest'
import { criterion, limits } from '../contract/schemas.ts'
import { backendTemplate } from './backend.ts'

describe('the built-in template', () => {
  it('has ten criteria with distinct ids and weights that sum to 100', () => {
    const { criteria } = backendTemplate
    expect(criteria.map(({ id }) => id)).toEqual([
      'expertise',
      'portfolio',
      'feedback',
      'security',
      'scalability',
      'communication',
      'process',
      'support',
      'pricing',
      'fit',
    ])
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  })

  it('says for each what to look for, what to ask, and what five scores look like', () => {
    for (const each of backendTemplate.criteria) {
      expect(criterion.safeParse(each).success).toBe(true)
      expect(each.guidance?.length).toBeGreaterThan(100)
      expect(each.questions.length).toBeGreaterThanOrEqual(2)
      expect(each.levels.map(({ value }) => value)).toEqual([0, 2, 5, 8, 10])
      for (const { label } of each.levels) {
        expect(label.length).toBeGreaterThan(20)
        expect(label.length).toBeLessThan(limits.name)
      }
    }
  })
})
