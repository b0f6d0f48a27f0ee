// The efficient frontier of quality against price.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryState } from '../../../../tests/arbitrary-state.ts'
import { agencyId } from '../example-state.ts'
import { rankEvaluation } from '../ranking.ts'
import { frontierOf, type Offer, qualityAndPrice } from './frontier.ts'
import { sumMoney } from './money.ts'

const offer = (id: string, quality: number, price: number): Offer => ({
  agency: agencyId(id),
  quality,
  price,
})
const offers = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 })), { maxLength: 8 })
  .map((pairs) => pairs.map(([quality, price], i) => offer(`a${i}`, quality * 10, price / 10)))

describe('the frontier', () => {
  test('names who beats whom, and what each step up costs', () => {
    const { points, steps, efficient } = frontierOf([
      offer('cheap', 50, 100),
      offer('good', 70, 150.3),
      offer('best', 90, 250.5),
      offer('beaten', 60, 160),
      offer('twin', 70, 150.3),
    ])
    expect(points.map(({ agency, dominatedBy }) => [agency, dominatedBy])).toEqual([
      ['cheap', []],
      ['good', []],
      ['best', []],
      ['beaten', ['good', 'twin']],
      ['twin', []],
    ])
    expect(efficient).toEqual([['cheap'], ['good', 'twin'], ['best']])
    expect(steps).toEqual([
      { from: ['cheap'], to: ['good', 'twin'], premium: 50.3, points: 20, perPoint: 2.515 },
      { from: ['good', 'twin'], to: ['best'], premium: 100.2, points: 20, perPoint: 5.01 },
    ])
    expect(frontierOf([])).toEqual({ points: [], steps: [], efficient: [] })
  })

  test('leaves no offer without a reason: it is efficient, or an efficient one beats it', () => {
    fc.assert(
      fc.property(offers, (given) => {
        const { points, steps, efficient } = frontierOf(given)
        const onIt = new Set(points.filter((point) => point.efficient).map(({ agency }) => agency))
        expect(new Set(efficient.flat())).toEqual(onIt)
        for (const point of points) {
          const beaters = given.filter(
            (other) =>
              other.quality >= point.quality &&
              other.price <= point.price &&
              (other.quality > point.quality || other.price < point.price),
          )
          expect(new Set(point.dominatedBy)).toEqual(new Set(beaters.map(({ agency }) => agency)))
          if (!point.efficient) expect(point.dominatedBy.some((id) => onIt.has(id))).toBe(true)
        }
        expect(steps.every(({ premium, points: gained }) => premium > 0 && gained > 0)).toBe(true)
        const along = efficient.map(([id]) => given.find(({ agency }) => agency === id)!.price)
        expect(sumMoney(steps.map(({ premium }) => premium))).toBe(
          along.length === 0 ? 0 : sumMoney([along.at(-1)!, -along[0]!]),
        )
      }),
    )
  })

  test('takes quality and price from the ranking: weighted together they are the score', () => {
    fc.assert(
      fc.property(arbitraryState({ holes: true, price: true }), (state) => {
        const ranking = rankEvaluation(state)
        const { offers: found, incomplete, weights } = qualityAndPrice(ranking)
        const ranked = ranking.results.filter(({ rank }) => rank !== null)
        expect([...found.map(({ agency }) => agency), ...incomplete].toSorted()).toEqual(
          ranked.map(({ agency }) => agency).toSorted(),
        )
        expect(weights.quality + weights.price).toBeCloseTo(1, 12)
        for (const { agency, quality, price } of found) {
          const { score, cells } = ranked.find((result) => result.agency === agency)!
          const cell = cells.find(({ layer }) => layer === 'price')!
          expect(price).toBe(cell.raw)
          expect(cell.weight! * cell.value! + (1 - cell.weight!) * quality).toBeCloseTo(score!, 8)
        }
      }),
    )
  })
})
