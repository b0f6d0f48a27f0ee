// Abnormally low bids: published cases, limits met exactly, and who may set a benchmark.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agencyId } from '../example-state.ts'
import { type AbnormalBid, type AbnormalRule, abnormalDefaults, abnormallyLow } from './abnormal.ts'

interface Case {
  readonly id: string
  readonly input: {
    readonly initial_prices: readonly number[]
    readonly final_prices: readonly number[]
    readonly candidate: number
  }
  readonly expected: { readonly flags: readonly number[] }
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(
    new URL('../../../../tests/fixtures/cases/abnormal_price.json', import.meta.url),
    'utf8',
  ),
)

const bid = (id: string, price: number | null, rest: Partial<AbnormalBid> = {}): AbnormalBid => ({
  agency: agencyId(id),
  price,
  initialPrice: null,
  out: false,
  ...rest,
})
const bids = (...prices: (number | null)[]) => prices.map((price, i) => bid(`a${i + 1}`, price))
const always = { fromBids: 1, toBids: null }
const median = (of: 'others' | 'all', percent = 70): AbnormalRule => ({
  kind: 'below-median',
  percent,
  of,
  prices: 'final',
  inclusive: false,
  ...always,
})
const flagged = (
  given: readonly AbnormalBid[],
  rule: AbnormalRule,
  estimate: number | null = null,
) => abnormallyLow(given, [rule], estimate).map(({ agency }) => agency)

describe('abnormally low', () => {
  /** At least 40 % under the mean of the others' first prices; at least 30 % under the next bid. */
  const published: readonly AbnormalRule[] = [
    {
      kind: 'below-mean',
      percent: 60,
      of: 'others',
      prices: 'initial',
      inclusive: true,
      ...always,
    },
    { kind: 'below-next-bid', percent: 70, inclusive: true, ...always },
  ]

  test.each(cases.map((given) => [given.id, given] as const))(
    'is judged as published: %s',
    (_, given) => {
      const { initial_prices, final_prices, candidate } = given.input
      const all = final_prices.map((price, i) =>
        bid(`a${i}`, price, { initialPrice: initial_prices[i]! }),
      )
      const flags = abnormallyLow(all, published, null)
        .filter(({ agency }) => agency === `a${candidate}`)
        .map(({ rule }) => published.indexOf(rule))
      expect(flags).toEqual(given.expected.flags)
    },
  )

  test('compares with the median of all or of the others, exactly at the limit', () => {
    expect(flagged(bids(65, 90, 100), median('all'))).toEqual([])
    expect(flagged(bids(62.9, 90, 100), median('all'))).toEqual(['a1'])
    expect(flagged(bids(65, 90, 100), median('others'))).toEqual(['a1'])
    expect(flagged(bids(66.5, 90, 100), median('others'))).toEqual([])
    expect(flagged(bids(66.5, 90, 100), { ...median('others'), inclusive: true })).toEqual(['a1'])
    // 0.7 × 0.3 is not 0.21 in binary.
    expect(flagged(bids(0.21, 0.3), { ...median('others'), inclusive: true })).toEqual(['a1'])
    expect(flagged(bids(0.21, 0.3), median('others'))).toEqual([])
  })

  test('tells the numbers of its sentence', () => {
    expect(abnormallyLow(bids(50, 90, 100), [median('all')], null)).toEqual([
      {
        agency: 'a1',
        rule: median('all'),
        price: 50,
        reference: 90,
        limit: 63,
        percentOfReference: expect.closeTo(55.5556, 4),
        bids: 3,
      },
    ])
  })

  test('goes by the own estimate for few bids and by the spread for five', () => {
    expect(
      abnormallyLow(bids(80, 110), abnormalDefaults, 100).map(({ rule }) => rule.kind),
    ).toEqual(['below-estimate'])
    expect(abnormallyLow(bids(80, 110), abnormalDefaults, null)).toEqual([])
    const five = abnormallyLow(bids(75, 99, 100, 101, 105), abnormalDefaults, 1000)
    expect(five.map(({ agency, rule }) => [agency, rule.kind])).toEqual([
      ['a1', 'deviations-below-mean'],
    ])
    expect(five[0]!.reference).toBe(96)
    expect(five[0]!.limit).toBeCloseTo(96 - 11.9582, 3)
  })

  test('takes no benchmark from bids that are out, and asks nothing of them', () => {
    const prices = bids(50, 90, 100)
    const withdrawn = [bid('a0', 1, { out: true }), bid('a9', null), ...prices]
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (price) => {
        const others = [...withdrawn, bid('a8', price, { out: true })]
        expect(abnormallyLow(others, abnormalDefaults, 60)).toEqual(
          abnormallyLow(prices, abnormalDefaults, 60),
        )
      }),
    )
    expect(abnormallyLow([], abnormalDefaults, 1)).toEqual([])
    expect(flagged(bids(70), median('others'))).toEqual([])
  })

  test('a bid that is not the cheapest is never flagged alone by a common limit', () => {
    const price = fc.integer({ min: 1, max: 100 })
    fc.assert(
      fc.property(fc.array(price, { minLength: 1, maxLength: 7 }), price, (prices, estimate) => {
        for (const rule of abnormalDefaults) {
          const found = abnormallyLow(bids(...prices), [rule], estimate)
          const dearest = Math.max(0, ...found.map((flag) => flag.price))
          expect(found.length).toBe(
            found.length === 0 ? 0 : prices.filter((one) => one <= dearest).length,
          )
        }
      }),
    )
  })
})
