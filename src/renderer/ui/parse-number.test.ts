import { describe, expect, it } from 'vitest'
import { parseNumber } from './parse-number.ts'

describe('numbers as people type them', () => {
  it('takes either decimal sign, whatever the language', () => {
    expect(parseNumber('7.5', 'en')).toBe(7.5)
    expect(parseNumber('7,5', 'en')).toBe(7.5)
    expect(parseNumber('7,5', 'de')).toBe(7.5)
    expect(parseNumber('7.5', 'de')).toBe(7.5)
  })

  it('reads groups of three in the language that writes them', () => {
    expect(parseNumber('1,000', 'en')).toBe(1000)
    expect(parseNumber('1.000', 'de')).toBe(1000)
    expect(parseNumber('1.000', 'en')).toBe(1)
    expect(parseNumber('12,345,678.9', 'en')).toBe(12345678.9)
    expect(parseNumber('12 345,5', 'fr')).toBe(12345.5)
  })

  it('keeps a real minus and refuses everything that is no number', () => {
    expect(parseNumber('−3', 'en')).toBe(-3)
    for (const bad of ['', ' ', 'abc', '1e5', '0x10', '--1', '1,2,3', '1.2.3', 'NaN', 'Infinity'])
      expect([bad, parseNumber(bad, 'en')]).toEqual([bad, null])
  })
})
