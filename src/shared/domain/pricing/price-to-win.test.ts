// The price that would win, tried on the ranking itself.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryState } from '../../../../tests/arbitrary-state.ts'
import { blankQuote } from '../blank.ts'
import { agencyId, exampleCriterion, exampleState } from '../example-state.ts'
import type { AgencyId, EvaluationState, PriceFormula, Quote } from '../model.ts'
import { prepareRanking, rankEvaluation } from '../ranking.ts'
import { pricesToWin } from './price-to-win.ts'

const formulas: readonly PriceFormula[] = [
  'lowest-proportional',
  'min-max',
  'linear-over-lowest',
  'mean-based',
  'floor-ceiling',
]

const withPrice = (state: EvaluationState, agency: AgencyId, amount: number): EvaluationState => {
  const own = state.quotes.find((quote) => quote.agency === agency)
  const others = state.quotes.filter((quote) => quote.agency !== agency)
  const { currency } = state.evaluation
  return {
    ...state,
    quotes: [...others, { ...(own ?? { ...blankQuote, agency }), amount, currency }],
  }
}

/** First alone at this price, by the engine. */
const wins = (state: EvaluationState, agency: AgencyId, amount: number): boolean => {
  const first = rankEvaluation(withPrice(state, agency, amount)).results.filter(
    ({ rank }) => rank === 1,
  )
  return first.length === 1 && first[0]!.agency === agency
}

const places = { JPY: 0, USD: 2, KWD: 3 }

/** Any evaluation with a price criterion of any formula, some without a quote, some with a most allowed price. */
const any = fc
  .tuple(
    arbitraryState({ holes: true, price: true }),
    fc.constantFrom(...formulas),
    fc.integer({ min: 0, max: 60 }),
    fc.option(fc.integer({ min: 20_000, max: 80_000 }), { freq: 4 }),
    fc.option(fc.nat({ max: 4 }), { freq: 3 }),
    fc.constantFrom('JPY' as const, 'USD' as const, 'KWD' as const),
    fc.boolean(),
  )
  .map(
    ([state, formula, weight, minimum, unquoted, currency, equal]): EvaluationState => ({
      ...state,
      evaluation: { ...state.evaluation, currency },
      criteria: state.criteria.map((criterion) =>
        criterion.price === null
          ? criterion
          : { ...criterion, weight, minimum, price: { ...criterion.price, formula } },
      ),
      quotes: state.quotes
        .filter((_, index) => index !== unquoted)
        .map((quote) => ({ ...quote, currency, amount: equal ? 30_000 : quote.amount })),
    }),
  )

describe('the price to win', () => {
  test('is what the engine finds: first there, no longer at one unit more', () => {
    const found = { 'at-most': 0, 'any-price': 0, 'no-price': 0 }
    fc.assert(
      fc.property(any, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (state, shares) => {
        const unit = 10 ** -places[state.evaluation.currency as keyof typeof places]
        for (const { agency, from, verdict, to, change } of pricesToWin(prepareRanking(state))) {
          found[verdict] += 1
          const now = state.quotes.find((quote) => quote.agency === agency)?.amount ?? null
          expect(from).toBe(now)
          if (verdict === 'at-most') {
            expect(wins(state, agency, to)).toBe(true)
            expect(wins(state, agency, to + unit)).toBe(false)
            for (const share of shares)
              expect(wins(state, agency, (to + unit) * (1 + share))).toBe(false)
            if (change !== null) expect(now! + change).toBeCloseTo(to, 6)
          } else {
            for (const share of [...shares, 0, 1])
              expect(wins(state, agency, unit + share * 200_000)).toBe(verdict === 'any-price')
          }
        }
      }),
      { numRuns: 200 },
    )
    expect(Object.values(found).every((count) => count > 5)).toBe(true)
  })

  test('a leader may add as long as it stays first, and the others have to take off', () => {
    fc.assert(
      fc.property(any, (state) => {
        // Where all prices are equal the mean-based formula may reward a dearer price.
        if (state.criteria.some(({ price }) => price?.formula === 'mean-based')) return
        const ranking = rankEvaluation(state)
        const first = ranking.results.filter(({ rank }) => rank === 1)
        for (const { agency, verdict, change } of pricesToWin(prepareRanking(state))) {
          if (verdict !== 'at-most' || change === null) continue
          const leads = first.length === 1 && first[0]!.agency === agency
          if (leads) expect(change).toBeGreaterThanOrEqual(0)
          else expect(change).toBeLessThan(0)
        }
      }),
      { numRuns: 100 },
    )
  })

  const quote = (agency: string, amount: number): Quote => ({
    ...blankQuote,
    agency: agencyId(agency),
    amount,
    currency: 'USD',
  })
  const priced = (formula: PriceFormula, weight: number) =>
    exampleCriterion('price', {
      kind: 'price',
      weight,
      price: { formula, floor: 10_000, ceiling: 60_000, k: null },
    })

  test('can be checked by hand under floor and ceiling', () => {
    // a1 80 + 40 points, a2 60 + 60: level at half and half; one point is 500.
    const state = exampleState([[8], [6]], [1], {
      criteria: [exampleCriterion('c1'), priced('floor-ceiling', 1)],
      quotes: [quote('a1', 40_000), quote('a2', 30_000)],
    })
    expect(pricesToWin(prepareRanking(state))).toEqual([
      { agency: 'a1', from: 40_000, verdict: 'at-most', to: 39_999.99, change: -0.01 },
      { agency: 'a2', from: 30_000, verdict: 'at-most', to: 29_999.99, change: -0.01 },
    ])
  })

  test('is nothing for an agency that a gate excludes, and without a price criterion', () => {
    const gate = { id: 'g' as never, name: 'Gate', description: null }
    const state = exampleState([[8], [6]], [1], {
      criteria: [exampleCriterion('c1'), priced('min-max', 1)],
      gates: [gate],
      gateResults: [{ agency: agencyId('a1'), gate: gate.id, passed: false, note: null }],
      quotes: [quote('a1', 40_000), quote('a2', 30_000)],
    })
    expect(
      pricesToWin(prepareRanking(state)).map(({ agency, verdict }) => [agency, verdict]),
    ).toEqual([['a2', 'any-price']])
    expect(pricesToWin(prepareRanking(exampleState([[8]], [1])))).toEqual([])
  })

  test('finds the one price at which the mean-based rule gives everybody the maximum', () => {
    // Without a quote a3 has 94 points from quality; at equal prices a1 has (90 + 100) / 2.
    const state = exampleState([[9], [2], [9.4]], [1], {
      criteria: [exampleCriterion('c1'), priced('mean-based', 1)],
      quotes: [quote('a1', 40_000), quote('a2', 30_000)],
    })
    expect(wins(state, agencyId('a1'), 30_000)).toBe(true)
    expect(wins(state, agencyId('a1'), 29_000)).toBe(false)
    expect(pricesToWin(prepareRanking(state))[0]).toMatchObject({ verdict: 'at-most', to: 30_000 })
  })
})
