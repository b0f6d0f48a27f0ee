import { describe, expect, it } from 'vitest'
import { isOwn } from './person.ts'

const you = ['You', 'Sie']

describe('whose scores somebody enters', () => {
  it('goes by name, without regard to case and spaces', () => {
    expect(isOwn('Ana Petrova', ' ana petrova', ['Ana Petrova', 'Ben'], you)).toBe(true)
    expect(isOwn('Ben', 'Ana Petrova', ['Ana Petrova', 'Ben'], you)).toBe(false)
  })

  it('takes the first evaluator of a new evaluation for the person, unless the panel has one of that name', () => {
    expect(isOwn('You', 'Ana', ['You', 'Ben'], you)).toBe(true)
    expect(isOwn('You', 'Ben', ['You', 'Ben'], you)).toBe(false)
    expect(isOwn('Sie', 'Ana', ['Sie', 'Ben'], you)).toBe(true)
  })

  it('takes somebody unnamed for that evaluator or for the only one, and for nobody else', () => {
    expect(isOwn('You', null, ['You', 'Ben'], you)).toBe(true)
    expect(isOwn('Ben', null, ['You', 'Ben'], you)).toBe(false)
    expect(isOwn('Ben', null, ['Ben'], you)).toBe(true)
  })
})
