import { describe, expect, it } from 'vitest'
import { noNeeds } from '../../../../shared/domain/agencies/match.ts'
import { needsOfKind, wantedOf, withNeed } from './need-edits.ts'

describe('editing the needs of a brief', () => {
  it('adds, hardens and removes one need and leaves the others where they are', () => {
    const two = withNeed(
      withNeed(noNeeds, 'technology', 'Go', 'nice'),
      'language',
      'German',
      'must',
    )
    const hard = withNeed(two, 'technology', 'go', 'must')
    expect(hard.items).toEqual([
      { kind: 'technology', value: 'Go', must: true },
      { kind: 'language', value: 'German', must: true },
    ])
    expect(wantedOf(hard, 'technology', 'GO')).toBe('must')
    expect(wantedOf(hard, 'industry', 'Go')).toBeNull()
    expect(needsOfKind(withNeed(hard, 'technology', 'Go', null), 'technology')).toEqual([])
  })
})
