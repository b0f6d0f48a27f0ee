// What price would make an agency first, under the evaluation's own formulas and ranking.

import { missesMinimum } from '../matrix.ts'
import type { AgencyId, Leaf } from '../model.ts'
import type { PreparedRanking } from '../ranking.ts'
import { TIE } from '../ranks.ts'
import { type PriceBenchmark, priceValue } from './formulas.ts'
import { minorUnits, subtractMoney } from './money.ts'

export type PriceToWin = {
  readonly agency: AgencyId
  /** Its price now; null when it has none in the evaluation's currency. */
  readonly from: number | null
} & (
  | {
      /** First alone at `to`, no longer at the smallest unit of the currency more. */
      readonly verdict: 'at-most'
      readonly to: number
      /** to − from: what it may add (> 0) or has to take off (< 0); null without a price now. */
      readonly change: number | null
    }
  | { readonly verdict: 'any-price' | 'no-price'; readonly to: null; readonly change: null }
)

/** Smallest units beyond which a price counts as any price: the largest that a number tells apart to a unit. */
const MOST_UNITS = 1e15

/** One agency that can be ranked, with its sum besides price. */
interface Rival {
  readonly agency: AgencyId
  /** Σ w·v and Σ w over the cells in the sum that hold no price. */
  readonly sum: number
  readonly weight: number
  /** Per price leaf. */
  readonly prices: readonly (number | null)[]
  readonly ranked: boolean
}

interface PriceLeaf {
  readonly leaf: Leaf
  readonly index: number
  /** Prices that the others are compared with, by position of the agency. */
  readonly benchmark: readonly (number | null)[]
}

interface Field {
  readonly leaves: readonly PriceLeaf[]
  readonly rivals: readonly Rival[]
}

const fieldOf = (prepared: PreparedRanking): Field => {
  const { leaves, raw, rows } = prepared
  const positions = leaves.flatMap((leaf, index) =>
    leaf.criterion.kind === 'price' ? [{ leaf, index }] : [],
  )
  const priceAt = (agency: number, leaf: number): number | null => {
    const price = raw[agency]?.cells[leaf]?.raw ?? null
    return price !== null && price > 0 ? price : null
  }
  return {
    leaves: positions.map(({ leaf, index }) => ({
      leaf,
      index,
      benchmark: raw.map((row, agency) =>
        row.excluded.length > 0 ? null : priceAt(agency, index),
      ),
    })),
    rivals: rows.map(({ result }, agency) => {
      let sum = 0
      let weight = 0
      result.cells.forEach((cell, index) => {
        const leaf = leaves[index]
        if (leaf === undefined || leaf.criterion.kind === 'price' || cell.value === null) return
        sum += leaf.weight * cell.value
        weight += leaf.weight
      })
      return {
        agency: result.agency,
        sum,
        weight,
        prices: positions.map(({ index }) => priceAt(agency, index)),
        // An agency whose own price excludes it may come back at another one; others stay as they are.
        ranked: result.excluded === null,
      }
    }),
  }
}

/** The benchmark of a leaf without one agency, from which the one with any price of it follows at once. */
interface Others {
  readonly lowest: number
  readonly highest: number
  readonly sum: number
  readonly count: number
}

const othersOf = (leaf: PriceLeaf, without: number): Others => {
  let lowest = Number.POSITIVE_INFINITY
  let highest = 0
  let sum = 0
  let count = 0
  leaf.benchmark.forEach((price, position) => {
    if (price === null || position === without) return
    lowest = Math.min(lowest, price)
    highest = Math.max(highest, price)
    sum += price
    count += 1
  })
  return { lowest, highest, sum, count }
}

const benchmarkWith = (price: number, others: Others): PriceBenchmark => ({
  lowest: Math.min(others.lowest, price),
  highest: Math.max(others.highest, price),
  mean: (others.sum + price) / (others.count + 1),
})

const scoreOf = (
  rival: Rival,
  prices: readonly (number | null)[],
  leaves: readonly PriceLeaf[],
  benchmarks: readonly PriceBenchmark[],
): number | null => {
  let { sum, weight } = rival
  leaves.forEach(({ leaf }, index) => {
    const price = prices[index] ?? null
    const rule = leaf.criterion.price
    if (price === null || rule === null) return
    const value = priceValue(price, rule, benchmarks[index] ?? null)
    if (value === null) return
    sum += leaf.weight * value
    weight += leaf.weight
  })
  return weight > 0 ? sum / weight : null
}

/** Whether the agency at `position` is first alone when it asks `price`. */
const firstAt = (field: Field, position: number): ((price: number) => boolean) => {
  const others = field.leaves.map((leaf) => othersOf(leaf, position))
  const own = field.rivals[position]
  return (price) => {
    if (own === undefined) return false
    const tooDear = field.leaves.some(({ leaf }) =>
      missesMinimum({ state: 'scored', layer: 'price', raw: price }, leaf.criterion),
    )
    if (tooDear) return false
    const benchmarks = others.map((one) => benchmarkWith(price, one))
    const asked = field.leaves.map(() => price)
    const score = scoreOf(own, asked, field.leaves, benchmarks)
    if (score === null) return false
    return field.rivals.every((rival, at) => {
      if (at === position || !rival.ranked) return true
      const other = scoreOf(rival, rival.prices, field.leaves, benchmarks)
      return other === null || score - other > TIE
    })
  }
}

/** The largest whole number 1…most for which `holds`, which holds up to some number; 0 for none. */
const largest = (most: number, holds: (units: number) => boolean): number => {
  if (holds(most)) return most
  let low = 0
  let high = most
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}

/**
 * For every agency that nothing but a price excludes: the highest price, in smallest units of the
 * evaluation's currency, at which it is first alone, all else equal. Its own price moves the benchmark, so
 * everybody's points are made again at every price that is tried. A lower price never hurts: it lowers the
 * least, the mean and the largest price, and with them the points of all others. One price may stand alone
 * above that: where the mean-based formula finds all prices equal and gives everybody the maximum; it is
 * tried too. Empty without a price criterion. O(agencies² · 50).
 */
export const pricesToWin = (prepared: PreparedRanking): readonly PriceToWin[] => {
  const field = fieldOf(prepared)
  if (field.leaves.length === 0) return []
  const perUnit = 10 ** minorUnits(prepared.state.evaluation.currency)
  return field.rivals.flatMap((rival, position): PriceToWin[] => {
    if ((prepared.raw[position]?.excluded.length ?? 1) > 0) return []
    const first = firstAt(field, position)
    const holds = (units: number): boolean => first(units / perUnit)
    const equal = field.leaves.flatMap((leaf) => {
      const { lowest, highest, count } = othersOf(leaf, position)
      const units = Math.round(lowest * perUnit)
      return count > 0 && lowest === highest && holds(units) ? [units] : []
    })
    const units = Math.max(largest(MOST_UNITS, holds), ...equal)
    const from = rival.prices.find((price) => price !== null) ?? null
    const { agency } = rival
    if (units === 0) return [{ agency, from, verdict: 'no-price', to: null, change: null }]
    if (units === MOST_UNITS)
      return [{ agency, from, verdict: 'any-price', to: null, change: null }]
    const to = units / perUnit
    const change = from === null ? null : subtractMoney(to, from)
    return [{ agency, from, verdict: 'at-most', to, change }]
  })
}
