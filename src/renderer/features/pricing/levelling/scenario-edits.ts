// What an edit of the scenario changes: plugs, assignments, and what goes with an item that is removed.
import type { AgencyId } from '../../../../shared/domain/model.ts'
import type { BasketItem, Overrun, Scenario } from '../../../../shared/domain/pricing/basket.ts'

/** `amount` null: no plug, the price is missing; 'median': that of the others, as for anything not quoted. */
export const withPlug = (
  scenario: Scenario,
  agency: AgencyId,
  item: string,
  amount: number | null | 'median',
): Scenario => {
  const others = scenario.plugs.filter((plug) => plug.agency !== agency || plug.item !== item)
  return {
    ...scenario,
    plugs: amount === 'median' ? others : [...others, { agency, item, amount }],
  }
}

/** `items` null: by the line's name again; none: outside the basket. */
export const withAssignment = (
  scenario: Scenario,
  agency: AgencyId,
  line: string,
  items: readonly string[] | null,
): Scenario => {
  const others = scenario.assignments.filter((one) => one.agency !== agency || one.line !== line)
  return {
    ...scenario,
    assignments: items === null ? others : [...others, { agency, line, items }],
  }
}

/** The items, without what was said about those that are gone. */
export const withItems = (scenario: Scenario, items: readonly BasketItem[]): Scenario => {
  const keys = new Set(items.map(({ key }) => key))
  return {
    ...scenario,
    items,
    plugs: scenario.plugs.filter(({ item }) => keys.has(item)),
    assignments: scenario.assignments.flatMap((one) => {
      const left = one.items.filter((key) => keys.has(key))
      // A line that paid for nothing else finds its item by name again; one that was put outside stays there.
      if (left.length === one.items.length) return [one]
      return left.length === 0 ? [] : [{ ...one, items: left }]
    }),
  }
}

/** `overrun` null: that of the structure. */
export const withOwnOverrun = (
  scenario: Scenario,
  agency: AgencyId,
  overrun: Overrun | null,
): Scenario => {
  const others = scenario.ownOverrun.filter((one) => one.agency !== agency)
  return {
    ...scenario,
    ownOverrun: overrun === null ? others : [...others, { agency, overrun }],
  }
}
