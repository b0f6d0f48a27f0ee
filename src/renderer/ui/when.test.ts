import { describe, expect, it } from 'vitest'
import { whenText } from './when.ts'

const now = new Date(2026, 10, 22, 15, 0, 0).getTime()
const at = (...parts: [number, number, number, number, number]): string =>
  whenText(new Date(...parts).toISOString(), now, 'en')

describe('how long ago', () => {
  it('counts minutes and hours of today, then calendar days, then gives the date', () => {
    expect(whenText(new Date(now - 20_000).toISOString(), now, 'en')).toBe('now')
    expect(at(2026, 10, 22, 14, 55)).toBe('5 minutes ago')
    expect(at(2026, 10, 22, 9, 0)).toBe('6 hours ago')
    expect(at(2026, 10, 21, 23, 59)).toBe('yesterday')
    expect(at(2026, 10, 19, 8, 0)).toBe('3 days ago')
    expect(at(2026, 9, 3, 8, 0)).toBe('Oct 3')
    expect(at(2025, 9, 3, 8, 0)).toBe('Oct 3, 2025')
  })

  it('gives back what is no time', () => {
    expect(whenText('soon', now, 'en')).toBe('soon')
  })
})
