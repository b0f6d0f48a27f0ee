// A first basket from the quotes themselves, so that levelling starts with a table and not with a blank page.

import {
  type Assignment,
  type BasketItem,
  type BasketKind,
  emptyScenario,
  itemNameOf,
  linesOf,
  type Scenario,
} from './basket.ts'
import { medianRatio, roundedRatio, sumMoney } from './money.ts'
import type { FullQuote, QuoteLine } from './quote.ts'
import { unitOf } from './units.ts'

/** The key of the one item that stands for the whole scope. */
export const WHOLE_PROJECT = 'whole-project'

/** Words by which such lines are known; the user corrects the rest. */
const MAINTENANCE = /maintenance|support|\bsla\b|wartung|betreuung/i
const HAND_OVER = /hand-?over|handover|knowledge transfer|transition|übergabe|einarbeitung/i

interface Named {
  readonly label: string
  readonly lines: { readonly agency: string; readonly line: QuoteLine }[]
}

const namesIn = (quotes: readonly FullQuote[]): ReadonlyMap<string, Named> => {
  const names = new Map<string, Named>()
  for (const quote of quotes)
    for (const line of quote.lines) {
      const key = itemNameOf(line.item)
      if (key === '') continue
      const named = names.get(key) ?? { label: line.item.trim(), lines: [] }
      named.lines.push({ agency: quote.agency, line })
      names.set(key, named)
    }
  return names
}

const kindOf = ({ label, lines }: Named): BasketKind =>
  MAINTENANCE.test(label)
    ? 'maintenance'
    : HAND_OVER.test(label)
      ? 'hand-over'
      : lines.every(({ line }) => line.optional)
        ? 'option'
        : 'scope'

/** The most frequent unit of the lines, and the median over the agencies of what they quote in it. */
const neededOf = ({ lines }: Named): Pick<BasketItem, 'quantity' | 'unit'> => {
  const counts = new Map<string, number>()
  const quantities = new Map<string, Map<string, number[]>>()
  for (const { agency, line } of lines) {
    if (line.unit === null || line.quantity === null || line.excluded) continue
    const unit = unitOf(line.unit)
    counts.set(unit, (counts.get(unit) ?? 0) + 1)
    const ofUnit = quantities.get(unit) ?? new Map<string, number[]>()
    ofUnit.set(agency, [...(ofUnit.get(agency) ?? []), line.quantity])
    quantities.set(unit, ofUnit)
  }
  const [unit] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [null]
  if (unit === null) return { quantity: null, unit: null }
  const sums = [...(quantities.get(unit)?.values() ?? [])].map(sumMoney)
  const median = medianRatio(sums)
  return { quantity: median === null ? null : roundedRatio(median, 2), unit }
}

const itemOf = (key: string, named: Named): BasketItem => {
  const kind = kindOf(named)
  const needed = neededOf(named)
  // A fee by the month or year runs for the scenario's months, whatever term each agency quoted.
  const fee = kind === 'maintenance' && (needed.unit === 'month' || needed.unit === 'year')
  return {
    key,
    label: named.label,
    kind,
    ...(fee ? { quantity: 1, unit: 'month' } : needed),
    // Hours of maintenance are quoted for the whole term.
    months: kind === 'maintenance' && !fee ? 1 : null,
    on: kind !== 'option',
  }
}

/**
 * A scenario to start from. When every quote shares a scope item with another one, each named item becomes
 * an item of the basket. Otherwise the quotes cut the work in different words, and everything in the scope
 * is one item `WHOLE_PROJECT` (named `projectLabel`), so that nothing is priced twice; options, hand-over and
 * maintenance keep items of their own.
 */
export const suggestScenario = (quotes: readonly FullQuote[], projectLabel: string): Scenario => {
  const names = namesIn(quotes)
  const items = [...names].map(([key, named]) => itemOf(key, named))
  const agenciesOf = (key: string): number =>
    new Set(names.get(key)?.lines.map(({ agency }) => agency)).size
  const shared = new Set(
    items.filter((item) => item.kind === 'scope' && agenciesOf(item.key) > 1).map(({ key }) => key),
  )
  const comparable = quotes.every((quote) =>
    quote.lines.some((line) => shared.has(itemNameOf(line.item))),
  )
  if (quotes.length > 0 && comparable) return { ...emptyScenario, items }
  const special = items.filter((item) => item.kind !== 'scope')
  const kept = new Set(special.map((item) => item.key))
  const project: BasketItem = {
    key: WHOLE_PROJECT,
    label: projectLabel,
    kind: 'scope',
    quantity: null,
    unit: null,
    months: null,
    on: true,
  }
  const assignments = quotes.flatMap((quote): Assignment[] =>
    linesOf(quote).flatMap((line) =>
      kept.has(itemNameOf(line.item)) || line.excluded || line.optional
        ? []
        : [{ agency: quote.agency, line: line.id, items: [WHOLE_PROJECT] }],
    ),
  )
  return { ...emptyScenario, items: [project, ...special], assignments }
}
