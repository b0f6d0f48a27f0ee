import { describe, expect, it } from 'vitest'
import { isOwn } from './person.ts'

describe('whose scores somebody enters', () => {
  it('goes by name, without regard to case and spaces', () => {
    expect(isOwn('Ana Petrova', ' ana petrova', ['Ana Petrova', 'Ben'], 'You')).toBe(true)
    expect(isOwn('Ben', 'Ana Petrova', ['Ana Petrova', 'Ben'], 'You')).toBe(false)
  })

  it('takes the first evaluator of a new evaluation for the person, unless the panel has one of that name', () => {
    expect(isOwn('You', 'Ana', ['You', 'Ben'], 'You')).toBe(true)
    expect(isOwn('You', 'Ben', ['You', 'Ben'], 'You')).toBe(false)
  })
})
