// The basket that levelling starts with.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryQuotes, exampleLine, exampleQuote } from './example-quote.ts'
import { levelQuotes } from './levelling.ts'
import { suggestScenario, WHOLE_PROJECT } from './suggest-scenario.ts'

const usd = { currency: 'USD', vat: 'net' } as const
const nobody = new Set<never>()

describe('a suggested scenario', () => {
  test('takes the items that quotes share, with the median of what they quote', () => {
    const senior = (agency: string, quantity: number, unit: string) =>
      exampleQuote(agency, [
        exampleLine('l1', { item: 'Senior developer', quantity, unit, rate: 90 }),
        exampleLine('l2', { item: 'Maintenance', quantity: 12, unit: 'month', rate: 100 }),
      ])
    const { items } = suggestScenario(
      [
        senior('a1', 100, 'hour'),
        senior('a2', 300, 'hrs'),
        exampleQuote('a3', [
          exampleLine('l1', { item: 'senior developer', quantity: 25, unit: 'day', rate: 700 }),
          exampleLine('l2', { item: 'Handover workshop', amount: 900 }),
          exampleLine('l3', { item: 'On-site days', amount: 900, optional: true }),
        ]),
      ],
      'Project',
    )
    expect(
      items.map(({ label, kind, quantity, unit, on }) => [label, kind, quantity, unit, on]),
    ).toEqual([
      ['Senior developer', 'scope', 200, 'hour', true],
      ['Maintenance', 'maintenance', 1, 'month', true],
      ['Handover workshop', 'hand-over', null, null, true],
      ['On-site days', 'option', null, null, false],
    ])
  })

  test('keeps the scope one item when quotes cut it in different words', () => {
    const quotes = [
      exampleQuote('a1', [
        exampleLine('l1', { item: 'Design', amount: 20_000 }),
        exampleLine('l2', { item: 'Build', amount: 70_000 }),
      ]),
      exampleQuote('a2', [exampleLine('l1', { item: 'Milestone 1', amount: 69_000 })]),
      exampleQuote('a3', [], { amount: 43_000 }),
    ]
    const suggested = suggestScenario(quotes, 'Project')
    expect(suggested.items.map(({ key }) => key)).toEqual([WHOLE_PROJECT])
    const levelled = levelQuotes(quotes, suggested, usd, nobody)
    expect(levelled.map(({ totals }) => totals!.expected)).toEqual([90_000, 69_000, 43_000])
    expect(suggestScenario([], 'Project').items.map(({ label }) => label)).toEqual(['Project'])
  })

  test('leaves no line of a quote outside but options that others have in their price', () => {
    fc.assert(
      fc.property(arbitraryQuotes, (quotes) => {
        const levelled = levelQuotes(quotes, suggestScenario(quotes, 'Project'), usd, nobody)
        levelled.forEach(({ rows }, index) => {
          for (const row of rows)
            if (row.source === 'excluded') {
              const line = quotes[index]!.lines.find(({ id }) => id === row.lines[0])!
              expect(line.optional || line.excluded).toBe(true)
            }
        })
      }),
    )
  })
})
