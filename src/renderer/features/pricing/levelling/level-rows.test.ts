import { describe, expect, it } from 'vitest'
import { exampleAgency } from '../../../../shared/domain/example-state.ts'
import { emptyScenario, type Scenario } from '../../../../shared/domain/pricing/basket.ts'
import {
  exampleItem,
  exampleLine,
  exampleQuote,
} from '../../../../shared/domain/pricing/example-quote.ts'
import { levelQuotes } from '../../../../shared/domain/pricing/levelling.ts'
import { footRows, levelRows } from './level-rows.ts'
import { offersOf } from './use-levelled.ts'

const terms = { currency: 'USD', vat: 'net' } as const
const quotes = [
  exampleQuote('a', [
    exampleLine('build', { amount: 100 }),
    exampleLine('l2', { item: 'Travel', amount: 5 }),
    exampleLine('l3', { item: 'travel', amount: 7 }),
  ]),
  exampleQuote('b', [exampleLine('build', { amount: 90 }), exampleLine('test', { amount: 10 })], {
    amount: 100,
  }),
]
const scenario: Scenario = { ...emptyScenario, items: [exampleItem('build'), exampleItem('test')] }
const offersFor = (own: Scenario) =>
  offersOf(
    { agencies: [exampleAgency('a'), exampleAgency('b')], quotes },
    levelQuotes(quotes, own, terms, new Set()),
    quotes,
    terms,
  )

describe('levelRows', () => {
  it('has every item, then what lies outside, by name and once an agency', () => {
    const offers = offersFor(scenario)
    const rows = levelRows(scenario.items, offers, '?')
    expect(rows.map(({ label, item }) => [label, item?.key ?? null])).toEqual([
      ['build', 'build'],
      ['test', 'test'],
      ['Travel', null],
    ])
    const [travel] = [...(rows[2]?.prices.values() ?? [])]
    expect(travel).toMatchObject({ submitted: 12, lines: ['l2', 'l3'], source: 'excluded' })
    expect(rows[1]?.prices.get(offers[0]!.agency)).toMatchObject({ source: 'plug', levelled: 10 })
  })
})

describe('footRows', () => {
  it('shows the totals that say something', () => {
    expect(footRows(offersFor(scenario))).toEqual(['sum', 'stated', 'plugs', 'expected'])
    const careful = {
      ...scenario,
      contingencyPercent: 10,
      overrun: { ...scenario.overrun, fixed: { low: -5, expected: 5, high: 20 } },
    }
    expect(footRows(offersFor(careful))).toEqual([
      'sum',
      'stated',
      'plugs',
      'overrun',
      'contingency',
      'low',
      'expected',
      'high',
    ])
  })
})
