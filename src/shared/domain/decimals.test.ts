import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalsToTell, fixedText, roundHalfUp } from './decimals.ts'
import { decimalOf, numberOf, roundDecimal } from './exact.ts'
import { combinePanel } from './panel/panel-rule.ts'

describe('decimal rounding', () => {
  test('rounds half up on what is printed, not on the binary number', () => {
    expect(roundHalfUp(1.005, 2)).toBe(1.01)
    expect(roundHalfUp(8.125, 2)).toBe(8.13)
    expect(roundHalfUp(-0.5, 0)).toBe(-1)
    expect(roundHalfUp(1e-7, 3)).toBe(0)
    expect(roundHalfUp(1.5e21, 2)).toBe(1.5e21)
  })

  test('prints exactly as many decimals as asked for', () => {
    expect(fixedText(2.345, 2)).toBe('2.35')
    expect(fixedText(0.04, 1)).toBe('0.0')
    expect(fixedText(-0.04, 1)).toBe('0.0')
    expect(fixedText(-12, 0)).toBe('-12')
    expect(fixedText(99.96, 1)).toBe('100.0')
  })

  test('reads every finite number as the decimal that it prints as', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberOf(decimalOf(value))).toBe(value === 0 ? 0 : value)
      }),
    )
    expect(() => decimalOf(Number.NaN)).toThrow(RangeError)
  })

  test('rounds as the exact decimals do, also next to a half', () => {
    const near = fc
      .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 0, max: 6 }))
      .chain(([whole, places]) =>
        fc
          .constantFrom(0, 5e-16, -5e-16, 1e-9, -1e-9, 1e-6, -1e-6)
          .map((off) => ((whole + 0.5) / 10 ** places) * (1 + off)),
      )
    const values = fc.oneof(near, fc.double({ min: -1e12, max: 1e12, noNaN: true }))
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 10 }), (value, decimals) => {
        const exact = roundDecimal(decimalOf(value), decimals)
        expect(roundHalfUp(value, decimals)).toBe(numberOf(exact) + 0)
        const digits = String(exact.digits < 0n ? -exact.digits : exact.digits)
        const text = fixedText(value, decimals)
        expect(text.replace(/[-.]/g, '').replace(/^0+(?=\d)/, '')).toBe(digits)
        expect(text.startsWith('-')).toBe(exact.digits < 0n)
      }),
      { numRuns: 3_000 },
    )
  })

  test('tells neighbours of different rank apart, and no more than that', () => {
    const told = (...scores: number[]) =>
      decimalsToTell(scores.map((score, index) => ({ score, rank: index + 1 })))
    expect(told(80, 70)).toBe(1)
    expect(told(70.04, 70.03)).toBe(2)
    expect(told(70.0004, 70.0003)).toBe(4)
    expect(
      decimalsToTell([
        { score: 70, rank: 1 },
        { score: 70, rank: 1 },
        { score: 69.99, rank: null },
      ]),
    ).toBe(1)
  })
})

describe('the panel rule', () => {
  test('takes mean, median and trimmed mean, and never trims everything away', () => {
    const values = [2, 9, 4, 4]
    expect(combinePanel(values, { rule: 'mean', decimals: null })).toBe(4.75)
    expect(combinePanel(values, { rule: 'median', decimals: null })).toBe(4)
    expect(combinePanel([3, 7], { rule: 'median', decimals: null })).toBe(5)
    expect(combinePanel(values, { rule: 'trimmed-mean', trim: 1, decimals: null })).toBe(4)
    expect(combinePanel([2, 9], { rule: 'trimmed-mean', trim: 1, decimals: null })).toBe(5.5)
    expect(combinePanel([], { rule: 'mean', decimals: null })).toBeNull()
  })

  test('rounds half up exactly where binary sums would not', () => {
    expect(combinePanel([1.1, 1.11, 1.11, 1.1], { rule: 'mean', decimals: 2 })).toBe(1.11)
    expect(combinePanel([0.1, 0.2, 0.15], { rule: 'mean', decimals: 2 })).toBe(0.15)
  })
})
