// Money, units and quotes: exact to the smallest unit, and readable whatever a document holds.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quote } from '../model.ts'
import { exampleLine, exampleQuote } from './example-quote.ts'
import {
  compareRatios,
  dividedBy,
  medianRatio,
  minorUnits,
  moneyOf,
  percentOfMoney,
  ratioOf,
  roundedRatio,
  roundMoney,
  sumMoney,
} from './money.ts'
import { checkQuote, comparableAmount, lineMoney, quoteTotals } from './quote.ts'
import { readLines, readQuote } from './read-quote.ts'
import { conversionOf, unitOf } from './units.ts'

const net = { currency: 'USD', vat: 'net' } as const

describe('money', () => {
  test('has the decimals of its currency', () => {
    expect(['JPY', 'USD', 'BHD', 'KWD', 'CLF', 'krw', 'XYZ'].map(minorUnits)).toEqual([
      0, 2, 3, 3, 4, 0, 2,
    ])
    expect(roundMoney(1234.5, 'JPY')).toBe(1235)
    expect(roundMoney(1.005, 'USD')).toBe(1.01)
    expect(roundMoney(1.0005, 'KWD')).toBe(1.001)
    expect(roundMoney(-1.005, 'USD')).toBe(-1.01)
  })

  test('adds, halves and divides without binary error', () => {
    expect(sumMoney([0.1, 0.2])).toBe(0.3)
    expect(sumMoney(Array.from({ length: 1000 }, () => 0.01))).toBe(10)
    expect(percentOfMoney(0.35, 10, 'USD')).toBe(0.04)
    expect(moneyOf(dividedBy(ratioOf(10), ratioOf(3)), 'USD')).toBe(3.33)
    expect(roundedRatio(medianRatio([0.1, 0.3, 0.2, 0.7])!, 4)).toBe(0.25)
    expect(roundedRatio(medianRatio([5, 1, 3])!, 4)).toBe(3)
    expect(medianRatio([])).toBeNull()
  })

  test('compares as numbers do, on either side of zero', () => {
    const number = fc.double({ noNaN: true, min: -1e9, max: 1e9 })
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(compareRatios(ratioOf(a), ratioOf(b))).toBe(Math.sign(a - b) + 0)
        const negative = dividedBy(ratioOf(-a), ratioOf(-1))
        expect(compareRatios(negative, ratioOf(b))).toBe(Math.sign(a - b) + 0)
      }),
    )
  })
})

describe('units', () => {
  test('are known by their usual spellings', () => {
    expect(['hrs', 'Std.', ' PT ', 'Months', 'Sprint'].map(unitOf)).toEqual([
      'hour',
      'hour',
      'day',
      'month',
      'sprint',
    ])
  })

  test('convert working time and nothing else', () => {
    const time = { hoursPerDay: 7.5, hoursPerMonth: 150 }
    expect(conversionOf('days', 'hour', time)).toEqual({ from: 7.5, to: 1 })
    expect(conversionOf('year', 'month', time)).toEqual({ from: 1800, to: 150 })
    expect(conversionOf('piece', 'hour', time)).toBeNull()
    expect(conversionOf('sprint', 'Sprint', time)).toEqual({ from: 1, to: 1 })
    expect(conversionOf(null, 'hour', time)).toEqual({ from: 1, to: 1 })
  })
})

describe('a quote', () => {
  test('multiplies quantity and rate exactly, and says where a written amount disagrees', () => {
    const lines = [
      exampleLine('dev', { quantity: 1.1, rate: 1.15, amount: 1.27 }),
      exampleLine('qa', { quantity: 3, rate: 100, amount: 310 }),
      exampleLine('extra', { quantity: 1, rate: 50, optional: true }),
      exampleLine('data', { excluded: true }),
      exampleLine('travel'),
    ]
    expect(lineMoney(lines[0]!, 'USD')).toEqual({ computed: 1.27, amount: 1.27, agrees: true })
    const quote = exampleQuote('a1', lines, { amount: 400, validUntil: '2026-10-31' })
    expect(quoteTotals(quote)).toEqual({ stated: 400, itemised: 311.27, options: 50, gap: 88.73 })
    expect(checkQuote(quote, net, '2026-11-01T08:00:00Z')).toEqual([
      { code: 'line-disagrees', line: 'qa', written: 310, computed: 300 },
      { code: 'line-unpriced', line: 'travel' },
      { code: 'total-disagrees', stated: 400, itemised: 311.27, gap: 88.73 },
      { code: 'vat-unknown' },
      { code: 'expired', validUntil: '2026-10-31' },
    ])
    expect(checkQuote(quote, net, '2026-10-31').some(({ code }) => code === 'expired')).toBe(false)
  })

  test('becomes comparable by VAT and currency with one rounding', () => {
    const gross = exampleQuote('a1', [], {
      currency: 'EUR',
      conversion: { rate: 1.1, date: '2026-11-20' },
      vat: { included: true, ratePercent: 19 },
    })
    expect(comparableAmount(gross, 119, net)).toBe(110)
    expect(comparableAmount(gross, 119, { ...net, vat: 'gross' })).toBe(130.9)
    // In two roundings 100.00 / 1.19 = 84.03, × 1.1 = 92.43; in one it is 92.436… = 92.44.
    expect(comparableAmount(gross, 100, net)).toBe(92.44)
    const added = exampleQuote('a1', [], { vat: { included: false, ratePercent: 20 } })
    expect(comparableAmount(added, 99.99, { ...net, vat: 'gross' })).toBe(119.99)
    const foreign = exampleQuote('a1', [], { currency: 'JPY' })
    expect(comparableAmount(foreign, 5, net)).toBeNull()
    expect(checkQuote(foreign, net, null)).toContainEqual({
      code: 'conversion-missing',
      from: 'JPY',
      to: 'USD',
    })
    expect(
      comparableAmount(exampleQuote('a1', []), 2.5, { currency: 'JPY', vat: 'net' }),
    ).toBeNull()
    const yen = exampleQuote('a1', [], { conversion: { rate: 150, date: null } })
    expect(comparableAmount(yen, 2.55, { currency: 'JPY', vat: 'net' })).toBe(383)
  })
})

describe('reading a quote', () => {
  test('takes lines of older documents by the names they used', () => {
    const quote = readQuote({
      agency: 'a1',
      structure: 'hourly',
      amount: 84_000,
      currency: 'USD',
      lines: [
        { label: '800 hours at 105', amount: 84_000 },
        { id: 'x', role: 'QA', qty: '12.5', unitPrice: 80, unit: 'h', phase: 'Build' },
        { id: 'x', item: 'Training', total: 500, optional: true },
        'Travel at cost',
        null,
        [],
        { note: 'nothing to read' },
      ],
      assumptions: ['The API exists', 7],
      validUntil: '2026-12-31T00:00:00Z',
      conversion: { rate: 0 },
      vat: { included: true, ratePercent: 19 },
    } as unknown as Quote)
    expect(quote.lines.map(({ id, item, amount }) => [id, item, amount])).toEqual([
      ['line-1', '800 hours at 105', 84_000],
      ['x', 'QA', null],
      ['x-2', 'Training', 500],
      ['line-4', 'Travel at cost', null],
    ])
    expect(quote.lines[1]).toMatchObject({ quantity: 12.5, rate: 80, unit: 'h', group: 'Build' })
    expect(quote).toMatchObject({
      unread: 3,
      assumptions: ['The API exists'],
      validUntil: '2026-12-31',
      conversion: null,
      vat: { included: true, ratePercent: 19 },
      attachments: [],
    })
  })

  test('never throws, never doubles an id, and loses no entry uncounted', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.anything(), (values, anything) => {
        const { lines, unread } = readLines(values)
        expect(lines.length + unread).toBe(values.length)
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
        const quote = { agency: 'a1', structure: 'fixed', amount: 1, currency: 'USD' }
        const odd = { ...quote, lines: anything, vat: anything, conversion: anything }
        checkQuote(readQuote(odd as unknown as Quote), net, '2026-11-22')
      }),
    )
  })

  test('counts numbers as unread that no sum could hold', () => {
    const numbers = [3e292, Number.MAX_VALUE, -1e16, Number.NaN, 1e15]
    const { lines, unread } = readLines(numbers)
    expect(lines.map(({ amount }) => amount)).toEqual([1e15])
    expect(unread).toBe(4)
  })

  test('gives back what it gave', () => {
    const quote = exampleQuote(
      'a1',
      [exampleLine('dev', { quantity: 3, unit: 'day', rate: 640.5, group: 'Build' })],
      { conversion: { rate: 1.1, date: '2026-11-20' }, vat: { included: false, ratePercent: 0 } },
    )
    expect(readQuote(JSON.parse(JSON.stringify(quote)))).toEqual(quote)
  })
})
