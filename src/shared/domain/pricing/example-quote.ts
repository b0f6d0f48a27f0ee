// Quotes for tests: short to write, complete in every field.

import fc from 'fast-check'
import { blankQuote } from '../blank.ts'
import { agencyId } from '../example-state.ts'
import { type BasketItem, emptyScenario, type Scenario } from './basket.ts'
import type { FullQuote, QuoteLine } from './quote.ts'

export const exampleLine = (id: string, rest: Partial<QuoteLine> = {}): QuoteLine => ({
  id,
  item: id,
  quantity: null,
  unit: null,
  rate: null,
  amount: null,
  optional: false,
  excluded: false,
  group: null,
  ...rest,
})

export const exampleQuote = (
  agency: string,
  lines: readonly QuoteLine[],
  rest: Partial<FullQuote> = {},
): FullQuote => ({
  ...blankQuote,
  agency: agencyId(agency),
  amount: 0,
  currency: 'USD',
  lines,
  unread: 0,
  ...rest,
})

export const exampleItem = (key: string, rest: Partial<BasketItem> = {}): BasketItem => ({
  key,
  label: key,
  kind: 'scope',
  quantity: null,
  unit: null,
  months: null,
  on: true,
  ...rest,
})

/** With three decimals; not so small that a price per unit of it leaves the 15 digits that are exact. */
const cents = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1000, max: most * 1000 }).map((thousandths) => thousandths / 1000)

const share = fc.integer({ min: 0, max: 40 })
const ITEMS = ['design', 'build', 'training', 'support'] as const

const line = (item: string): fc.Arbitrary<QuoteLine> =>
  fc
    .record({
      quantity: fc.option(cents(300)),
      unit: fc.constantFrom(null, 'hour', 'days', 'piece', 'month'),
      rate: fc.option(cents(200)),
      amount: fc.option(cents(20_000)),
      optional: fc.boolean(),
      excluded: fc.nat({ max: 5 }).map((n) => n === 0),
    })
    .map((rest) => exampleLine(item, rest))

/** Any currency with 0, 2 or 3 decimals; now and then without a conversion rate. */
const quote = (agency: string): fc.Arbitrary<FullQuote> =>
  fc
    .record({
      lines: fc.subarray([...ITEMS, 'something else']),
      made: fc.tuple(...[...ITEMS, 'something else'].map(line)),
      structure: fc.constantFrom('fixed' as const, 'hourly' as const, 'milestones' as const),
      amount: cents(100_000),
      currency: fc.constantFrom('JPY', 'USD', 'EUR', 'BHD', 'KWD'),
      conversion: fc.option(
        cents(3).map((rate) => ({ rate, date: '2026-11-22' })),
        { freq: 9 },
      ),
      vat: fc.option(fc.record({ included: fc.boolean(), ratePercent: share })),
    })
    .map(({ lines, made, ...rest }) =>
      exampleQuote(
        agency,
        made.filter((one) => lines.includes(one.item)),
        rest,
      ),
    )

export const arbitraryQuotes: fc.Arbitrary<readonly FullQuote[]> = fc
  .tuple(...['a1', 'a2', 'a3', 'a4'].map(quote))
  .chain((quotes) => fc.subarray(quotes, { minLength: 1 }))

export const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .record({
    items: fc.tuple(
      ...ITEMS.map((key) =>
        fc
          .record({
            kind: fc.constantFrom(
              'scope' as const,
              'option' as const,
              'hand-over' as const,
              'maintenance' as const,
            ),
            quantity: fc.option(cents(200)),
            unit: fc.constantFrom('hour', 'day', 'month', 'piece'),
            months: fc.option(fc.integer({ min: 1, max: 24 })),
            on: fc.nat({ max: 4 }).map((n) => n > 0),
          })
          .map((rest) => exampleItem(key, rest)),
      ),
    ),
    contingencyPercent: share,
    vat: fc.constantFrom('net' as const, 'gross' as const),
    plugs: fc.array(
      fc.record({
        agency: fc.constantFrom('a1', 'a2', 'a3', 'a4').map(agencyId),
        item: fc.constantFrom(...ITEMS),
        amount: fc.option(cents(20_000)),
      }),
      { maxLength: 3 },
    ),
    overrun: fc.record({
      low: fc.integer({ min: -20, max: 0 }),
      expected: fc.integer({ min: 0, max: 20 }),
      high: fc.integer({ min: 20, max: 60 }),
    }),
  })
  .map(({ overrun, ...rest }) => ({
    ...emptyScenario,
    ...rest,
    overrun: { ...emptyScenario.overrun, hourly: overrun },
  }))
