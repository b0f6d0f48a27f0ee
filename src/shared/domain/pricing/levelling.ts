// Bid levelling: every agency priced on the same scope, with a plug figure where it quoted nothing, and the
// total cost over the term. Rows are rounded to the currency's smallest unit and totals only add rows.

import type { AgencyId } from '../model.ts'
import {
  type BasketItem,
  type BasketKind,
  type Overrun,
  type Placement,
  placeLines,
  type Scenario,
} from './basket.ts'
import { type QuotedPrice, type QuotedSum, quotedPrice, submittedAmount } from './levelled-price.ts'
import { medianRatio, moneyOf, percentOfMoney, roundMoney, sumMoney } from './money.ts'
import { type FullQuote, factorTo, type QuoteLine, type Terms } from './quote.ts'

/**
 * Where a levelled price comes from. `plug`: the buyer's figure for what the agency did not price; `missing`:
 * neither price nor plug; `included`: in the amount of another item; `option-off`: the buyer does not take
 * it; `excluded`: a quoted line outside the common scope.
 */
export type RowSource = 'quoted' | 'plug' | 'missing' | 'included' | 'option-off' | 'excluded'

/** Why there is no quoted price: no line, a line without a price, or one that the agency takes out. */
export type Absence = 'not-quoted' | 'unpriced' | 'taken-out'

export interface PlugSum {
  readonly kind: 'plug'
  readonly origin: 'set' | 'median'
  readonly why: Absence
  /** The prices that the median is of; none for a set plug. */
  readonly of: readonly { readonly agency: AgencyId; readonly amount: number }[]
}

export interface IncludedSum {
  readonly kind: 'included'
  /** The line that holds it. */
  readonly line: string
}

export interface MissingSum {
  readonly kind: 'missing'
  readonly why: Absence
  /** A plug that the user took out, or nobody else's price to take the median of. */
  readonly plug: 'removed' | 'no-price'
}

export interface LevelledRow {
  /** Basket key; null outside the basket. */
  readonly key: string | null
  readonly item: string
  readonly kind: BasketKind | null
  readonly lines: readonly string[]
  /** In the submitted price; null when nothing is. All amounts are in the evaluation's currency and VAT basis. */
  readonly submitted: number | null
  /** Offered as an option beside the submitted price. */
  readonly option: number | null
  /** On the common scope at quoted prices; null when it has no price there. */
  readonly levelled: number | null
  /** levelled with the overrun expected on this footing and the contingency; the same for low and high. */
  readonly low: number
  readonly expected: number
  readonly high: number
  /** The part of `expected` that is contingency. */
  readonly contingency: number
  readonly source: RowSource
  readonly sum: QuotedSum | PlugSum | IncludedSum | MissingSum | null
}

/** Each the exact sum of the same column of the rows. */
export interface LevelledTotals {
  readonly submitted: number
  readonly options: number
  readonly levelled: number
  readonly contingency: number
  readonly low: number
  /** Total cost over the term, what agencies are compared and scored by. */
  readonly expected: number
  readonly high: number
  /** Σ of `levelled` over the plugs: how much of the price is the buyer's own figure. */
  readonly plugs: number
}

export interface LevelledQuote {
  readonly agency: AgencyId
  /** Basket items in order, then lines outside the basket. Empty without a conversion rate. */
  readonly rows: readonly LevelledRow[]
  /** null: the quote's currency has no conversion rate. */
  readonly totals: LevelledTotals | null
  /** false when an item that is on has neither price nor plug. */
  readonly complete: boolean
  readonly overrun: Overrun
  /** Withdrawn or excluded: levelled for the record, in nobody's median. */
  readonly out: boolean
}

interface Offer {
  readonly quote: FullQuote
  readonly placement: Placement
  readonly prices: ReadonlyMap<string, QuotedPrice>
  readonly overrun: Overrun
}

const offerOf = (quote: FullQuote, scenario: Scenario, terms: Terms): Offer => {
  const placement = placeLines(quote, scenario)
  const prices = new Map<string, QuotedPrice>()
  for (const item of scenario.items) {
    const lines = placement.lines.get(item.key) ?? []
    const bundle = lines.flatMap((line) => placement.bundles.get(line.id) ?? [])
    const price = quotedPrice(item, lines, bundle, quote, scenario, terms)
    if (price !== null) prices.set(item.key, price)
  }
  const own = scenario.ownOverrun.find((one) => one.agency === quote.agency)?.overrun
  return { quote, placement, prices, overrun: own ?? scenario.overrun[quote.structure] }
}

type Amounts = Pick<LevelledRow, 'low' | 'expected' | 'high' | 'contingency'>

const nothing: Amounts = { low: 0, expected: 0, high: 0, contingency: 0 }

const amountsOf = (
  levelled: number,
  overrun: Overrun | null,
  scenario: Scenario,
  terms: Terms,
): Amounts => {
  const provided = (percent: number): { readonly all: number; readonly contingency: number } => {
    const amount = sumMoney([levelled, percentOfMoney(levelled, percent, terms.currency)])
    const contingency = percentOfMoney(amount, scenario.contingencyPercent, terms.currency)
    return { all: sumMoney([amount, contingency]), contingency }
  }
  const expected = provided(overrun?.expected ?? 0)
  return {
    low: provided(overrun?.low ?? 0).all,
    expected: expected.all,
    high: provided(overrun?.high ?? 0).all,
    contingency: expected.contingency,
  }
}

const absenceOf = (lines: readonly QuoteLine[]): Absence =>
  lines.length === 0
    ? 'not-quoted'
    : lines.every((line) => line.excluded)
      ? 'taken-out'
      : 'unpriced'

type Levelled = Pick<LevelledRow, 'levelled' | 'source' | 'sum'>

/** A plug figure: the one that is set, else the median of the others' quoted prices of this item alone. */
const pluggedPrice = (
  item: BasketItem,
  offer: Offer,
  others: readonly Offer[],
  scenario: Scenario,
  terms: Terms,
): Levelled => {
  const why = absenceOf(offer.placement.lines.get(item.key) ?? [])
  const plug = scenario.plugs.find(
    (one) => one.agency === offer.quote.agency && one.item === item.key,
  )
  if (plug?.amount === null)
    return { levelled: null, source: 'missing', sum: { kind: 'missing', why, plug: 'removed' } }
  if (plug !== undefined)
    return {
      levelled: roundMoney(plug.amount, terms.currency),
      source: 'plug',
      sum: { kind: 'plug', origin: 'set', why, of: [] },
    }
  const of = others.flatMap(({ quote, prices }) => {
    const price = prices.get(item.key)
    return price === undefined || price.sum.bundle.length > 0
      ? []
      : [{ agency: quote.agency, amount: price.levelled }]
  })
  const median = medianRatio(of.map((one) => one.amount))
  return median === null
    ? { levelled: null, source: 'missing', sum: { kind: 'missing', why, plug: 'no-price' } }
    : {
        levelled: moneyOf(median, terms.currency),
        source: 'plug',
        sum: { kind: 'plug', origin: 'median', why, of },
      }
}

const rowOf = (
  item: BasketItem,
  offer: Offer,
  others: readonly Offer[],
  scenario: Scenario,
  terms: Terms,
): LevelledRow => {
  const { quote, placement, prices } = offer
  const lines = placement.lines.get(item.key) ?? []
  const price = prices.get(item.key)
  const holder = placement.included.get(item.key)
  const levelled = ((): Levelled => {
    if (!item.on) return { levelled: null, source: 'option-off', sum: price?.sum ?? null }
    if (price !== undefined) return { levelled: price.levelled, source: 'quoted', sum: price.sum }
    if (holder !== undefined)
      return { levelled: 0, source: 'included', sum: { kind: 'included', line: holder } }
    return pluggedPrice(item, offer, others, scenario, terms)
  })()
  // A fee is what it is; only work that is estimated can take longer than estimated.
  const overrun = levelled.source === 'quoted' && item.kind !== 'maintenance' ? offer.overrun : null
  return {
    key: item.key,
    item: item.label,
    kind: item.kind,
    lines: lines.map((line) => line.id),
    submitted: submittedAmount(
      lines.filter((line) => !line.optional),
      quote,
      terms,
    ),
    option: submittedAmount(
      lines.filter((line) => line.optional),
      quote,
      terms,
    ),
    ...levelled,
    ...(levelled.levelled === null
      ? nothing
      : amountsOf(levelled.levelled, overrun, scenario, terms)),
  }
}

const outsideRow = (line: QuoteLine, quote: FullQuote, terms: Terms): LevelledRow => {
  const amount = submittedAmount([line], quote, terms)
  return {
    key: null,
    item: line.item,
    kind: null,
    lines: [line.id],
    submitted: line.optional ? null : amount,
    option: line.optional ? amount : null,
    levelled: null,
    ...nothing,
    source: 'excluded',
    sum: null,
  }
}

/** Adds the columns up, exactly. */
export const totalsOf = (rows: readonly LevelledRow[]): LevelledTotals => {
  const sum = (amount: (row: LevelledRow) => number | null): number =>
    sumMoney(rows.map((row) => amount(row) ?? 0))
  return {
    submitted: sum((row) => row.submitted),
    options: sum((row) => row.option),
    levelled: sum((row) => row.levelled),
    contingency: sum((row) => row.contingency),
    low: sum((row) => row.low),
    expected: sum((row) => row.expected),
    high: sum((row) => row.high),
    plugs: sum((row) => (row.source === 'plug' ? row.levelled : null)),
  }
}

/**
 * Prices every quote on the scenario. An item that is on and that an agency did not price takes a plug: the
 * figure set for it, else the median of the other agencies' quoted prices of that item (neither plugs nor
 * bundles, nor agencies in `out`: withdrawn, excluded or not taking part). Taking a plug away changes the
 * totals by exactly that row, and nobody else's. An option that is off is in nobody's price.
 */
export const levelQuotes = (
  quotes: readonly FullQuote[],
  scenario: Scenario,
  terms: Terms,
  out: ReadonlySet<AgencyId>,
): readonly LevelledQuote[] => {
  const offers = quotes.map((quote) => offerOf(quote, scenario, terms))
  return offers.map((offer): LevelledQuote => {
    const { quote, placement, overrun } = offer
    const isOut = out.has(quote.agency)
    if (factorTo(quote, terms) === null)
      return {
        agency: quote.agency,
        rows: [],
        totals: null,
        complete: false,
        overrun,
        out: isOut,
      }
    const others = offers.filter((one) => one !== offer && !out.has(one.quote.agency))
    const rows = [
      ...scenario.items.map((item) => rowOf(item, offer, others, scenario, terms)),
      ...placement.outside.map((line) => outsideRow(line, quote, terms)),
    ]
    return {
      agency: quote.agency,
      rows,
      totals: totalsOf(rows),
      complete: rows.every((row) => row.source !== 'missing'),
      overrun,
      out: isOut,
    }
  })
}
