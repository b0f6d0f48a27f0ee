import { describe, expect, it } from 'vitest'
import { scoreMatch } from './palette-match.ts'

describe('what the palette finds', () => {
  it('prefers the beginning of the name, then of its words, then anywhere', () => {
    const scores = ['Scoring', 'Next scoring cell', 'Underscore', 'Scared Corvid Ring'].map(
      (name) => scoreMatch('scor', name),
    )
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0)
    expect(scores[1]).toBeGreaterThan(scores[2] ?? 0)
    expect(scores[2]).toBeGreaterThan(scores[3] ?? 0)
    expect(scores[3]).toBeGreaterThan(0)
  })

  it('takes several words in any order and forgets accents and case', () => {
    expect(scoreMatch('eval new', 'New evaluation…')).toBeGreaterThan(2)
    expect(scoreMatch('zurich', 'Zürich Labs')).toBeGreaterThan(0)
  })

  it('finds nothing for other letters and everything for an empty box', () => {
    expect(scoreMatch('xyz', 'Scoring')).toBe(0)
    expect(scoreMatch('  ', 'Scoring')).toBe(1)
  })
})
