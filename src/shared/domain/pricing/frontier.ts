// Quality against price: which offers are worth looking at, which another offer beats in both, and what each
// further point of quality costs.

import type { AgencyId, Ranking } from '../model.ts'
import { TIE } from '../ranks.ts'
import { dividedBy, ratioOf, roundedRatio, subtractMoney } from './money.ts'

export interface Offer {
  readonly agency: AgencyId
  /** 0…100: the agency's score without its price. */
  readonly quality: number
  /** > 0, in the evaluation's currency. */
  readonly price: number
}

export interface QualityAndPrice {
  /** Agencies with a rank, a score besides price and a price, in the order of the ranking. */
  readonly offers: readonly Offer[]
  /** Agencies with a rank that lack one of the two. */
  readonly incomplete: readonly AgencyId[]
  /** Normalised, sum 1; price 0 without a price criterion. */
  readonly weights: { readonly quality: number; readonly price: number }
}

/**
 * The offers of a ranking: quality is the weighted mean of the values besides price (Σ w·v / Σ w over the
 * cells that are in the sum), price the amount in the first price cell. Excluded agencies are left out.
 */
export const qualityAndPrice = (ranking: Ranking): QualityAndPrice => {
  const isPrice = ranking.leaves.map(({ criterion }) => criterion.kind === 'price')
  const price = ranking.leaves.reduce(
    (sum, leaf, index) => sum + (isPrice[index] === true ? leaf.weight : 0),
    0,
  )
  const offers: Offer[] = []
  const incomplete: AgencyId[] = []
  for (const { agency, rank, cells } of ranking.results) {
    if (rank === null) continue
    let sum = 0
    let weight = 0
    let amount: number | null = null
    cells.forEach((cell, index) => {
      if (isPrice[index] === true) amount ??= cell.raw
      else if (cell.value !== null) {
        const share = ranking.leaves[index]?.weight ?? 0
        sum += share * cell.value
        weight += share
      }
    })
    if (amount === null || !(weight > 0)) incomplete.push(agency)
    else offers.push({ agency, quality: sum / weight, price: amount })
  }
  return { offers, incomplete, weights: { quality: Math.max(0, 1 - price), price } }
}

export interface FrontierPoint extends Offer {
  readonly efficient: boolean
  /** Offers at least as good at no higher price, one of the two strictly; cheapest first. */
  readonly dominatedBy: readonly AgencyId[]
}

/** From one offer of the frontier to the next better and dearer one. */
export interface FrontierStep {
  /** Offers that coincide (same quality and price) stand together. */
  readonly from: readonly AgencyId[]
  readonly to: readonly AgencyId[]
  /** Price difference, exact, > 0. */
  readonly premium: number
  /** Quality points gained, > 0. */
  readonly points: number
  /** premium / points, in money per quality point. */
  readonly perPoint: number
}

export interface Frontier {
  /** In the order given. */
  readonly points: readonly FrontierPoint[]
  /** The efficient offers, cheapest first. */
  readonly steps: readonly FrontierStep[]
  readonly efficient: readonly (readonly AgencyId[])[]
}

/** Qualities closer than a tie of the ranking are the same. */
const dominates = (a: Offer, b: Offer): boolean =>
  a.price <= b.price &&
  a.quality >= b.quality - TIE &&
  (a.price < b.price || a.quality > b.quality + TIE)

/**
 * The efficient frontier (Pareto): offers that no other one beats in quality and price together, what each
 * step up along it costs, and for every other offer who beats it.
 */
export const frontierOf = (offers: readonly Offer[]): Frontier => {
  const cheapestFirst = offers.toSorted((a, b) => a.price - b.price || b.quality - a.quality)
  const points = offers.map((offer): FrontierPoint => {
    const dominatedBy = cheapestFirst
      .filter((other) => other !== offer && dominates(other, offer))
      .map((other) => other.agency)
    return { ...offer, efficient: dominatedBy.length === 0, dominatedBy }
  })
  const efficient = points.filter((point) => point.efficient).toSorted((a, b) => a.price - b.price)
  const groups: FrontierPoint[][] = []
  for (const point of efficient) {
    const group = groups.at(-1)
    if (group?.[0]?.price === point.price) group.push(point)
    else groups.push([point])
  }
  const agencies = (group: readonly FrontierPoint[]): readonly AgencyId[] =>
    group.map((point) => point.agency)
  const steps = groups.slice(1).flatMap((group, index): FrontierStep[] => {
    const below = groups[index] ?? []
    const [from, to] = [below[0], group[0]]
    if (from === undefined || to === undefined) return []
    const premium = subtractMoney(to.price, from.price)
    const gained = to.quality - from.quality
    return [
      {
        from: agencies(below),
        to: agencies(group),
        premium,
        points: gained,
        perPoint: roundedRatio(dividedBy(ratioOf(premium), ratioOf(gained)), 6),
      },
    ]
  })
  return { points, steps, efficient: groups.map(agencies) }
}
