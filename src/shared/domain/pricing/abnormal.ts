// Abnormally low bids: which prices ask for an explanation, and by which rule. A flag never rejects: the
// owner asks, the agency explains, somebody decides.

import type { AgencyId } from '../model.ts'
import {
  compareRatios,
  dividedBy,
  meanRatio,
  medianRatio,
  type Ratio,
  ratioOf,
  roundedRatio,
  times,
} from './money.ts'

export interface AbnormalBid {
  readonly agency: AgencyId
  /** In the evaluation's currency, > 0; null: no comparable price. */
  readonly price: number | null
  /** Before any change of price; null: the same as `price`. */
  readonly initialPrice: number | null
  /** Withdrawn or excluded: sets no benchmark and is not asked. */
  readonly out: boolean
}

interface Footing {
  /** The rule speaks only from so many bids on, and up to so many (null: no end). */
  readonly fromBids: number
  readonly toBids: number | null
  /** Whether a price exactly at the limit is flagged ("at least 30 % lower") or not ("more than"). */
  readonly inclusive: boolean
}

export type AbnormalRule =
  | (Footing & {
      readonly kind: 'below-median' | 'below-mean'
      /** The limit in per cent of the reference. */
      readonly percent: number
      /** Of the other bids, or of all including the bid itself. */
      readonly of: 'others' | 'all'
      readonly prices: 'final' | 'initial'
    })
  | (Footing & { readonly kind: 'below-estimate' | 'below-next-bid'; readonly percent: number })
  | (Footing & { readonly kind: 'deviations-below-mean'; readonly deviations: number })

/**
 * Flags under 70 % of the median of all bids; with fewer than five bids at 80 % or less of the own estimate;
 * from five bids on more than one standard deviation (n − 1) under the mean. The latter two follow the World
 * Bank's guide to abnormally low bids and tenders.
 */
export const abnormalDefaults: readonly AbnormalRule[] = [
  {
    kind: 'below-median',
    percent: 70,
    of: 'all',
    prices: 'final',
    fromBids: 2,
    toBids: null,
    inclusive: false,
  },
  { kind: 'below-estimate', percent: 80, fromBids: 1, toBids: 4, inclusive: true },
  {
    kind: 'deviations-below-mean',
    deviations: 1,
    fromBids: 5,
    toBids: null,
    inclusive: false,
  },
]

/** Everything that the sentence about a flag needs. */
export interface AbnormalFlag {
  readonly agency: AgencyId
  readonly rule: AbnormalRule
  readonly price: number
  /** The median, mean, estimate or next bid. */
  readonly reference: number
  /** The price below which (inclusive: at or below which) the rule flags. */
  readonly limit: number
  /** The price in per cent of the reference. */
  readonly percentOfReference: number
  /** Bids that count. */
  readonly bids: number
}

interface Counted {
  readonly agency: AgencyId
  readonly price: number
  readonly initialPrice: number
}

/** Reference numbers are told to this many decimals; comparisons are exact. */
const TOLD = 6

/** Sample standard deviation (n − 1) of two or more prices. */
const deviationOf = (prices: readonly number[]): number => {
  const mean = prices.reduce((sum, price) => sum + price / prices.length, 0)
  const squares = prices.reduce((sum, price) => sum + (price - mean) ** 2, 0)
  return Math.sqrt(squares / (prices.length - 1))
}

interface Limit {
  readonly reference: Ratio
  readonly limit: Ratio
}

const limitOf = (
  rule: AbnormalRule,
  bid: Counted,
  bids: readonly Counted[],
  estimate: number | null,
): Limit | null => {
  const shareOf = (reference: Ratio | null, percent: number): Limit | null =>
    reference === null
      ? null
      : { reference, limit: times(reference, dividedBy(ratioOf(percent), ratioOf(100))) }
  switch (rule.kind) {
    case 'below-median':
    case 'below-mean': {
      const prices = bids
        .filter((one) => rule.of === 'all' || one !== bid)
        .map((one) => (rule.prices === 'initial' ? one.initialPrice : one.price))
      const of = rule.kind === 'below-median' ? medianRatio : meanRatio
      return shareOf(of(prices), rule.percent)
    }
    case 'below-estimate':
      return estimate === null ? null : shareOf(ratioOf(estimate), rule.percent)
    case 'below-next-bid': {
      const dearer = bids.filter((one) => one !== bid && one.price >= bid.price)
      const next = dearer.toSorted((a, b) => a.price - b.price)[0]
      return next === undefined ? null : shareOf(ratioOf(next.price), rule.percent)
    }
    case 'deviations-below-mean': {
      const prices = bids.map((one) => one.price)
      const reference = meanRatio(prices)
      if (reference === null || prices.length < 2) return null
      const mean = roundedRatio(reference, TOLD)
      return { reference, limit: ratioOf(mean - rule.deviations * deviationOf(prices)) }
    }
  }
}

/**
 * Every bid that a rule finds abnormally low, in the order of bids, then of rules. Bids that are out set no
 * benchmark and are not flagged. `estimate`: the buyer's own, > 0; null: rules about it say nothing.
 * Shares are compared as exact decimals, because prices stand exactly at such limits in practice.
 */
export const abnormallyLow = (
  given: readonly AbnormalBid[],
  rules: readonly AbnormalRule[],
  estimate: number | null,
): readonly AbnormalFlag[] => {
  const bids = given.flatMap(({ agency, price, initialPrice, out }): Counted[] =>
    out || price === null || !(price > 0)
      ? []
      : [{ agency, price, initialPrice: initialPrice ?? price }],
  )
  return bids.flatMap((bid) =>
    rules.flatMap((rule): AbnormalFlag[] => {
      if (bids.length < rule.fromBids || bids.length > (rule.toBids ?? bids.length)) return []
      const found = limitOf(rule, bid, bids, estimate)
      if (found === null) return []
      const side = compareRatios(ratioOf(bid.price), found.limit)
      if (side > 0 || (side === 0 && !rule.inclusive)) return []
      const reference = roundedRatio(found.reference, TOLD)
      return [
        {
          agency: bid.agency,
          rule,
          price: bid.price,
          reference,
          limit: roundedRatio(found.limit, TOLD),
          percentOfReference: (100 * bid.price) / reference,
          bids: bids.length,
        },
      ]
    }),
  )
}
