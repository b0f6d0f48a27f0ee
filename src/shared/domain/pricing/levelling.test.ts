// Levelling: the same scope for everybody, plugs that are visible and removable, totals that are sums.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agencyId } from '../example-state.ts'
import { emptyScenario, type Scenario, WHOLE_QUOTE } from './basket.ts'
import {
  arbitraryQuotes,
  arbitraryScenario,
  exampleItem,
  exampleLine,
  exampleQuote,
} from './example-quote.ts'
import { type LevelledQuote, levelQuotes } from './levelling.ts'
import { minorUnits, roundMoney, subtractMoney, sumMoney } from './money.ts'
import type { FullQuote } from './quote.ts'

const usd = { currency: 'USD', vat: 'net' } as const
const nobody = new Set<never>()
const currency = fc.constantFrom('JPY', 'USD', 'KWD')
const rowsOf = (levelled: LevelledQuote | undefined) =>
  levelled?.rows.map(({ key, levelled: price, source }) => [key, price, source])

const scenario: Scenario = {
  ...emptyScenario,
  items: [
    exampleItem('senior', { label: 'Senior developer', quantity: 100, unit: 'hour', months: 3 }),
    exampleItem('build'),
    exampleItem('training', { kind: 'option', on: false }),
    exampleItem('support', { kind: 'maintenance', quantity: 1, unit: 'month' }),
  ],
}

const detailed = exampleQuote('a1', [
  exampleLine('l1', { item: 'senior  DEVELOPER', quantity: 20, unit: 'days', rate: 800 }),
  exampleLine('l2', { item: 'Build', amount: 10_000 }),
  exampleLine('l3', { item: 'Training', amount: 900, optional: true }),
  exampleLine('l4', { item: 'Support', quantity: 12, unit: 'month', rate: 500 }),
  exampleLine('l5', { item: 'Champagne', amount: 70 }),
])
const bare = exampleQuote('a2', [
  exampleLine('l1', { item: 'Senior developer', quantity: 100, unit: 'hour', rate: 90 }),
  exampleLine('l2', { item: 'Build', amount: 8_000 }),
  exampleLine('l3', { item: 'Support', excluded: true, amount: 1 }),
])
const other = exampleQuote('a3', [
  exampleLine('l1', { item: 'Senior developer', quantity: 1, unit: 'hour', rate: 80 }),
  exampleLine('l4', { item: 'Support', amount: 7_200, quantity: 1, unit: 'year' }),
])

describe('levelling', () => {
  test('prices everybody on the same quantities, and plugs what is missing by the median', () => {
    const [a1, a2, a3] = levelQuotes([detailed, bare, other], scenario, usd, nobody)
    expect(rowsOf(a1)).toEqual([
      ['senior', 30_000, 'quoted'],
      ['build', 10_000, 'quoted'],
      ['training', null, 'option-off'],
      ['support', 12_000, 'quoted'],
      [null, null, 'excluded'],
    ])
    expect(a1!.totals).toMatchObject({
      submitted: 32_070,
      options: 900,
      levelled: 52_000,
      expected: 52_000,
      plugs: 0,
    })
    expect(rowsOf(a2)).toEqual([
      ['senior', 27_000, 'quoted'],
      ['build', 8_000, 'quoted'],
      ['training', null, 'option-off'],
      ['support', 13_200, 'plug'],
    ])
    expect(a2!.rows[3]!.sum).toEqual({
      kind: 'plug',
      origin: 'median',
      why: 'taken-out',
      of: [
        { agency: 'a1', amount: 12_000 },
        { agency: 'a3', amount: 14_400 },
      ],
    })
    expect(a2!.totals).toMatchObject({ submitted: 17_000, levelled: 48_200, plugs: 13_200 })
    expect(rowsOf(a3)![1]).toEqual(['build', 9_000, 'plug'])
  })

  test('shows the sum of a price', () => {
    const [a1] = levelQuotes([detailed], scenario, usd, nobody)
    expect(a1!.rows[0]!.sum).toEqual({
      kind: 'quoted',
      quantity: 100,
      months: 3,
      unit: 'hour',
      rates: [
        {
          line: 'l1',
          quantity: 20,
          unit: 'days',
          rate: 800,
          amount: null,
          conversion: { line: 8, basket: 1 },
        },
      ],
      combined: 'average',
      lumps: [],
      bundle: [],
      adjustment: { from: 'USD', to: 'USD', vat: null, conversion: null },
    })
  })

  test('averages two rates of one role by quantity, and adds two monthly fees', () => {
    const quote = exampleQuote('a1', [
      exampleLine('l1', { item: 'senior', quantity: 30, unit: 'hour', rate: 100 }),
      exampleLine('l2', { item: 'senior', quantity: 10, unit: 'hour', rate: 60 }),
      exampleLine('l3', { item: 'support', unit: 'month', rate: 500 }),
      exampleLine('l4', { item: 'support', unit: 'month', rate: 200 }),
    ])
    const [a1] = levelQuotes([quote], scenario, usd, nobody)
    expect(rowsOf(a1)![0]).toEqual(['senior', 27_000, 'quoted'])
    expect(rowsOf(a1)![3]).toEqual(['support', 16_800, 'quoted'])
  })

  test('takes a set plug, leaves out a removed one, and knows when there is no price to go by', () => {
    const plugs = [
      { agency: agencyId('a2'), item: 'support', amount: 9_999.999 },
      { agency: agencyId('a3'), item: 'build', amount: null },
    ]
    const [, a2, a3] = levelQuotes([detailed, bare, other], { ...scenario, plugs }, usd, nobody)
    expect(a2!.rows[3]).toMatchObject({ levelled: 10_000, source: 'plug', sum: { origin: 'set' } })
    expect(a3!.rows[1]).toMatchObject({
      levelled: null,
      source: 'missing',
      sum: { why: 'not-quoted', plug: 'removed' },
    })
    expect([a2!.complete, a3!.complete]).toEqual([true, false])
    const [alone] = levelQuotes([other], scenario, usd, nobody)
    expect(alone!.rows[1]!.sum).toEqual({ kind: 'missing', why: 'not-quoted', plug: 'no-price' })
  })

  test('takes no median from an agency that is out, nor from its plugs or bundles', () => {
    const out = new Set([agencyId('a3')])
    const [, a2, a3] = levelQuotes([detailed, bare, other], scenario, usd, out)
    expect(rowsOf(a2)![3]).toEqual(['support', 12_000, 'plug'])
    expect(a3!.out).toBe(true)
    expect(rowsOf(a3)![1]).toEqual(['build', 9_000, 'plug'])
    const whole = exampleQuote('a4', [], { amount: 60_000 })
    const [, again, a4] = levelQuotes([detailed, other, whole], scenario, usd, nobody)
    expect(rowsOf(a4)).toEqual([
      ['senior', 60_000, 'quoted'],
      ['build', 0, 'included'],
      ['training', null, 'option-off'],
      ['support', 13_200, 'plug'],
    ])
    expect(rowsOf(again)![1]).toEqual(['build', 10_000, 'plug'])
    const part = exampleQuote('a5', [exampleLine('l1', { item: 'build', amount: 1 })])
    const [, a5] = levelQuotes([whole, part], scenario, usd, nobody)
    expect(a5!.rows[0]!.sum).toMatchObject({ kind: 'missing', plug: 'no-price' })
  })

  test('leaves the amount of several items where one of them is on', () => {
    const items = scenario.items.map((item) => ({ ...item, on: item.key === 'build' }))
    const whole = exampleQuote('a4', [], { amount: 60_000 })
    const [a4] = levelQuotes([whole], { ...scenario, items }, usd, nobody)
    expect(rowsOf(a4)!.slice(0, 2)).toEqual([
      ['senior', null, 'option-off'],
      ['build', 60_000, 'quoted'],
    ])
    expect(a4!.totals!.levelled).toBe(60_000)
  })

  test('follows assignments: a line may pay for several items, or lie outside', () => {
    const assignments = [
      { agency: agencyId('a1'), line: 'l2', items: ['build', 'support'] },
      { agency: agencyId('a1'), line: 'l4', items: [] },
      { agency: agencyId('a1'), line: 'l5', items: ['build'] },
      { agency: agencyId('a4'), line: WHOLE_QUOTE, items: ['build'] },
    ]
    const whole = exampleQuote('a4', [], { amount: 60_000 })
    const [a1, a4] = levelQuotes([detailed, whole], { ...scenario, assignments }, usd, nobody)
    expect(rowsOf(a1)!.slice(1)).toEqual([
      ['build', 10_070, 'quoted'],
      ['training', null, 'option-off'],
      ['support', 0, 'included'],
      [null, null, 'excluded'],
    ])
    expect(rowsOf(a4)!.slice(0, 2)).toEqual([
      ['senior', 30_000, 'plug'],
      ['build', 60_000, 'quoted'],
    ])
  })

  test('widens time and material, never a fixed price, a fee or a plug, and provides on top', () => {
    const hourly = { ...bare, structure: 'hourly' as const }
    const given = { ...scenario, contingencyPercent: 10 }
    const [a1, a2] = levelQuotes([detailed, hourly], given, usd, nobody)
    expect(a1!.totals).toMatchObject({ low: 57_200, expected: 57_200, high: 57_200 })
    // 35,000 quoted by the hour, 12,000 a plug; 10 % on all of it.
    expect(a2!.totals).toMatchObject({
      levelled: 47_000,
      low: 47_850,
      expected: 51_700,
      high: 63_250,
      contingency: 4_700,
    })
    const own = { agency: detailed.agency, overrun: { low: 0, expected: 5, high: 10 } }
    const [fixed] = levelQuotes([detailed], { ...scenario, ownOverrun: [own] }, usd, nobody)
    expect(fixed!.totals).toMatchObject({ low: 52_000, expected: 54_000, high: 56_000 })
  })

  test('has no total in a currency without a rate, and gives no median then', () => {
    const foreign = { ...detailed, currency: 'EUR' }
    const [a1, a2] = levelQuotes([foreign, bare], scenario, usd, nobody)
    expect(a1).toMatchObject({ rows: [], totals: null, complete: false })
    expect(a2!.rows[3]!.source).toBe('missing')
  })
})

const whole = (amount: number, of: string): boolean =>
  Number.isInteger(Number((amount * 10 ** minorUnits(of)).toPrecision(15)))

describe('for any quotes and scenario', () => {
  const level = (quotes: readonly FullQuote[], given: Scenario, of: string) =>
    levelQuotes(quotes, given, { currency: of, vat: given.vat }, nobody)

  test('totals are the exact sums of their rows, in whole units of any currency', () => {
    let priced = 0
    fc.assert(
      fc.property(arbitraryQuotes, arbitraryScenario, currency, (quotes, given, of) => {
        for (const { rows, totals } of level(quotes, given, of)) {
          if (totals === null) continue
          const units = 10 ** minorUnits(of)
          for (const column of ['submitted', 'levelled', 'low', 'expected', 'high'] as const) {
            const amounts = rows.map((row) => row[column] ?? 0)
            expect(amounts.every((amount) => whole(amount, of))).toBe(true)
            // Whole numbers of the smallest unit add up without any rounding.
            const inUnits = amounts.reduce((sum, amount) => sum + Math.round(amount * units), 0)
            expect(Math.round(totals[column] * units)).toBe(inUnits)
            expect(totals[column]).toBe(roundMoney(totals[column], of))
            if (totals[column] > 0) priced += 1
          }
          const parts = rows.map((row) => row.contingency)
          expect(totals.contingency).toBe(sumMoney(parts))
          expect(totals.low).toBeLessThanOrEqual(totals.expected)
          expect(totals.expected).toBeLessThanOrEqual(totals.high)
        }
      }),
    )
    expect(priced).toBeGreaterThan(200)
  })

  test('removing a plug changes the totals by exactly that line, and nobody else', () => {
    let removed = 0
    fc.assert(
      fc.property(arbitraryQuotes, arbitraryScenario, currency, (quotes, given, of) => {
        const before = level(quotes, given, of)
        for (const levelled of before)
          for (const row of levelled.rows) {
            if (row.source !== 'plug' || row.key === null || levelled.totals === null) continue
            const { agency } = levelled
            const others = given.plugs.filter(
              (plug) => plug.agency !== agency || plug.item !== row.key,
            )
            const plugs = [...others, { agency, item: row.key, amount: null }]
            const after = level(quotes, { ...given, plugs }, of)
            const own = after.find((one) => one.agency === agency)!.totals!
            for (const column of ['levelled', 'low', 'expected', 'high'] as const)
              expect(own[column]).toBe(subtractMoney(levelled.totals[column], row[column] ?? 0))
            expect(own.plugs).toBe(subtractMoney(levelled.totals.plugs, row.levelled!))
            expect(after.filter((one) => one.agency !== agency)).toEqual(
              before.filter((one) => one.agency !== agency),
            )
            removed += 1
          }
      }),
    )
    expect(removed).toBeGreaterThan(30)
  })

  test('a withdrawn agency leaves the others as if it had never quoted', () => {
    fc.assert(
      fc.property(arbitraryQuotes, arbitraryScenario, currency, (quotes, given, of) => {
        const [gone, ...rest] = quotes
        const terms = { currency: of, vat: given.vat }
        const without = levelQuotes(rest, given, terms, nobody)
        const withdrawn = levelQuotes(quotes, given, terms, new Set([gone!.agency]))
        expect(withdrawn.slice(1)).toEqual(without)
      }),
    )
  })

  test('every item has a row, and every line of the quote stands in one row', () => {
    fc.assert(
      fc.property(arbitraryQuotes, arbitraryScenario, (quotes, given) => {
        level(quotes, given, 'USD').forEach(({ rows, totals }, index) => {
          if (totals === null) return
          expect(rows.flatMap((row) => row.key ?? [])).toEqual(given.items.map(({ key }) => key))
          const lines = quotes[index]!.lines.map(({ id }) => id)
          const shown = rows.flatMap((row) => row.lines)
          expect(shown.toSorted()).toEqual((lines.length > 0 ? lines : [WHOLE_QUOTE]).toSorted())
        })
      }),
    )
  })
})
