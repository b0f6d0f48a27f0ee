// The scenario on which all quotes are levelled: one basket of items for every agency, and which line of
// which quote prices which item.

import type { AgencyId, QuoteStructure } from '../model.ts'
import type { FullQuote, QuoteLine, Terms } from './quote.ts'
import { lineMoney } from './quote.ts'
import type { WorkingTime } from './units.ts'

/** maintenance runs for the scenario's months; the others once, or for months of their own. */
export type BasketKind = 'scope' | 'option' | 'hand-over' | 'maintenance'

export interface BasketItem {
  /** Unique within the basket. */
  readonly key: string
  /** The role or item by name; a line with this name prices it. */
  readonly label: string
  readonly kind: BasketKind
  /**
   * How much is needed of it: once, or per month where it runs for months. null: a lump, each agency's price
   * as quoted.
   */
  readonly quantity: number | null
  readonly unit: string | null
  /** Multiplies the quantity; null: once (maintenance: the scenario's months). */
  readonly months: number | null
  /** Off: the buyer does not take it, and it is in nobody's price. */
  readonly on: boolean
}

/** By how many per cent a price on this footing may end below or above the quoted one. */
export interface Overrun {
  readonly low: number
  readonly expected: number
  readonly high: number
}

/** Says which items a line pays for: the first carries the amount, the others are included in it. */
export interface Assignment {
  readonly agency: AgencyId
  /** Line id, or `WHOLE_QUOTE`. */
  readonly line: string
  /** Basket keys; none: outside the basket. */
  readonly items: readonly string[]
}

/** A plug figure that the user sets, in the evaluation's currency and on its VAT basis; null: no plug. */
export interface Plug {
  readonly agency: AgencyId
  readonly item: string
  readonly amount: number | null
}

export interface Scenario extends WorkingTime {
  readonly items: readonly BasketItem[]
  readonly maintenanceMonths: number
  /** Provision for what nobody has foreseen, on every item alike. */
  readonly contingencyPercent: number
  readonly vat: Terms['vat']
  readonly overrun: Readonly<Record<QuoteStructure, Overrun>>
  /** Instead of the one of its structure. */
  readonly ownOverrun: readonly { readonly agency: AgencyId; readonly overrun: Overrun }[]
  readonly assignments: readonly Assignment[]
  readonly plugs: readonly Plug[]
}

const none: Overrun = { low: 0, expected: 0, high: 0 }

/**
 * Where a scenario starts. Time and material may end 10 % lower or 30 % higher: the product's assumption, the
 * high end being the lower one of the average overruns of 30–40 % in Moløkken & Jørgensen (2003), A Review of
 * Surveys on Software Effort Estimation. A fixed price holds.
 */
export const emptyScenario: Scenario = {
  items: [],
  maintenanceMonths: 24,
  contingencyPercent: 0,
  hoursPerDay: 8,
  hoursPerMonth: 160,
  vat: 'net',
  overrun: { fixed: none, milestones: none, hourly: { low: -10, expected: 0, high: 30 } },
  ownOverrun: [],
  assignments: [],
  plugs: [],
}

/** Stands for a quote without any line: its total is one amount for the whole scope. */
export const WHOLE_QUOTE = 'total'

/** Names are compared without case, accents' encoding, and runs of blanks. */
export const itemNameOf = (text: string): string =>
  text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')

/** The lines to be levelled: those of the quote, or its total where it has none. */
export const linesOf = (quote: FullQuote): readonly QuoteLine[] =>
  quote.lines.length > 0
    ? quote.lines
    : [
        {
          id: WHOLE_QUOTE,
          item: '',
          quantity: null,
          unit: null,
          rate: null,
          amount: quote.amount,
          optional: false,
          excluded: false,
          group: null,
        },
      ]

/** One quote sorted into the basket. */
export interface Placement {
  /** By item key; the lines that price it. */
  readonly lines: ReadonlyMap<string, readonly QuoteLine[]>
  /** By item key; the line whose amount holds it, although it carries no price of its own. */
  readonly included: ReadonlyMap<string, string>
  /** By line id; the further items that its amount holds. */
  readonly bundles: ReadonlyMap<string, readonly string[]>
  /** Lines that no item names: outside the common scope. */
  readonly outside: readonly QuoteLine[]
}

/**
 * Which line prices which item: by assignment, else by name (an item's key or label). The total of a quote
 * without lines pays for all items of the scope unless assigned otherwise. The amount of a line goes to the
 * first of its items that is on, else to the first.
 */
export const placeLines = (quote: FullQuote, scenario: Scenario): Placement => {
  const byKey = new Map(scenario.items.map((item) => [item.key, item]))
  const byName = new Map<string, BasketItem>()
  for (const name of ['label', 'key'] as const)
    for (const item of scenario.items) {
      const known = itemNameOf(item[name])
      if (known !== '' && !byName.has(known)) byName.set(known, item)
    }
  const itemsOf = (line: QuoteLine): readonly BasketItem[] => {
    const assigned = scenario.assignments.find(
      (one) => one.agency === quote.agency && one.line === line.id,
    )
    if (assigned !== undefined)
      return [...new Set(assigned.items)].flatMap((key) => byKey.get(key) ?? [])
    if (line.id === WHOLE_QUOTE && quote.lines.length === 0)
      return scenario.items.filter((item) => item.kind === 'scope')
    const named = byName.get(itemNameOf(line.item))
    return named === undefined ? [] : [named]
  }
  const lines = new Map<string, QuoteLine[]>()
  const included = new Map<string, string>()
  const bundles = new Map<string, readonly string[]>()
  const outside: QuoteLine[] = []
  for (const line of linesOf(quote)) {
    const items = itemsOf(line)
    const carrier = items.find((item) => item.on) ?? items[0]
    if (carrier === undefined) {
      outside.push(line)
      continue
    }
    lines.set(carrier.key, [...(lines.get(carrier.key) ?? []), line])
    const others = items.filter((item) => item !== carrier).map((item) => item.key)
    if (others.length === 0 || line.excluded || lineMoney(line, quote.currency).amount === null)
      continue
    bundles.set(line.id, others)
    for (const key of others) included.set(key, line.id)
  }
  return { lines, included, bundles, outside }
}

/** How many units an item needs over the term, as factors; null for a lump. */
export const factorsOf = (
  item: BasketItem,
  scenario: Scenario,
): { readonly quantity: number; readonly months: number } | null => {
  if (item.quantity === null) return null
  const months =
    item.kind === 'maintenance' ? (item.months ?? scenario.maintenanceMonths) : (item.months ?? 1)
  return { quantity: item.quantity, months }
}
