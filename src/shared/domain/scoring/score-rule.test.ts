import { describe, expect, it } from 'vitest'
import { scoreFault } from './score-rule.ts'

const scale = { min: 0, max: 10, step: 0.5 }
const levels = [
  { value: 0, label: 'None' },
  { value: 7.5, label: 'Certified' },
]

describe('the rule of a score', () => {
  it('takes both ends of the scale and nothing beyond them', () => {
    const free = { levels: [], levelsOnly: false }
    expect([0, 10, 3.3].map((value) => scoreFault(value, free, scale))).toEqual([null, null, null])
    expect([-0.1, 10.1].map((value) => scoreFault(value, free, scale))).toEqual([
      'outside',
      'outside',
    ])
  })

  it('takes values between levels unless only the levels count', () => {
    expect(scoreFault(5, { levels, levelsOnly: false }, scale)).toBeNull()
    expect(scoreFault(5, { levels, levelsOnly: true }, scale)).toBe('no-level')
    expect(scoreFault(7.5, { levels, levelsOnly: true }, scale)).toBeNull()
    expect(scoreFault(11, { levels, levelsOnly: true }, scale)).toBe('outside')
  })
})
