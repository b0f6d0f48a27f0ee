// Price set against quality in one number, without points for price.

import { highest, lowest } from '../extremes.ts'
import { ranksOf } from '../ranks.ts'

export interface PriceIndex {
  /** utility-index: higher is better, at most 1; price-per-quality: money per unit, lower is better. */
  readonly index: readonly (number | null)[]
  /** By how much the price is too high to draw level with the best; 0 for the best. */
  readonly deficits: readonly (number | null)[]
  readonly ranks: readonly (number | null)[]
}

type Prices = readonly (number | null)[]

const offers = (
  prices: Prices,
  quality: Prices,
): readonly ({ readonly price: number; readonly quality: number } | null)[] =>
  prices.map((price, position) => {
    const of = quality[position] ?? null
    return price === null || of === null ? null : { price, quality: of }
  })

/**
 * U_i = [(1 − (Q_best − Q_i)·N)/P_i]·P_best with N = weightQuality/weightPrice, Q in 0…1, P_best the lowest
 * price; highest wins, and 1 is reached only by the best quality at the best price. Deficit
 * P_i − (U_i/U_best)·P_i. A missing price or quality counts nowhere. Prices > 0, weightPrice > 0.
 * Source: utility index as published by Negometrix (Mercell).
 */
export const utilityIndex = (
  prices: Prices,
  quality: Prices,
  weightQuality: number,
  weightPrice: number,
): PriceIndex => {
  const given = offers(prices, quality)
  const real = given.filter((offer) => offer !== null)
  const bestQuality = highest(real.map((offer) => offer.quality))
  const bestPrice = lowest(real.map((offer) => offer.price))
  const ratio = weightQuality / weightPrice
  const index = given.map((offer) =>
    offer === null ? null : ((1 - (bestQuality - offer.quality) * ratio) / offer.price) * bestPrice,
  )
  const best = highest(index.filter((value) => value !== null))
  const deficits = index.map((value, position) => {
    const price = prices[position] ?? null
    return value === null || price === null ? null : price * (1 - value / best)
  })
  return { index, deficits, ranks: ranksOf(index) }
}

/**
 * P_i / Q_i, lowest wins; null where quality is 0. Deficit: P_i − (lowest index)·Q_i.
 * Source: price per quality point, UK Bid Evaluation Guidance Note (May 2021).
 */
export const pricePerQuality = (prices: Prices, quality: Prices): PriceIndex => {
  const given = offers(prices, quality)
  const index = given.map((offer) =>
    offer === null || offer.quality === 0 ? null : offer.price / offer.quality,
  )
  const least = lowest(index.filter((value) => value !== null))
  const deficits = index.map((value, position) => {
    const price = prices[position] ?? null
    return value === null || price === null ? null : price * (1 - least / value)
  })
  return { index, deficits, ranks: ranksOf(index, 'lowest') }
}
