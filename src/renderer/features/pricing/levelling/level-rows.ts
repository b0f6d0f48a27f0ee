// The comparison as rows: every item of the basket, then what was quoted outside of it, with one price an agency.
import type { AgencyId } from '../../../../shared/domain/model.ts'
import { type BasketItem, itemNameOf } from '../../../../shared/domain/pricing/basket.ts'
import type { LevelledRow } from '../../../../shared/domain/pricing/levelling.ts'
import { sumMoney } from '../../../../shared/domain/pricing/money.ts'
import type { Offer } from './use-levelled.ts'

export interface LevelRow {
  readonly id: string
  readonly label: string
  /** null: outside the common scope. */
  readonly item: BasketItem | null
  /** An agency that quotes nothing here, or cannot be compared, has none. */
  readonly prices: ReadonlyMap<AgencyId, LevelledRow>
}

/** Several lines of one agency by the same name outside the scope are one row. */
const merged = (one: LevelledRow, other: LevelledRow): LevelledRow => {
  const sum = (a: number | null, b: number | null): number | null =>
    a === null && b === null ? null : sumMoney([a ?? 0, b ?? 0])
  return {
    ...one,
    lines: [...one.lines, ...other.lines],
    submitted: sum(one.submitted, other.submitted),
    option: sum(one.option, other.option),
  }
}

/** `unnamed`: what a line without a name is called. */
export const levelRows = (
  items: readonly BasketItem[],
  offers: readonly Offer[],
  unnamed: string,
): readonly LevelRow[] => {
  const inside = items.map(
    (item): LevelRow => ({
      id: `item ${item.key}`,
      label: item.label,
      item,
      prices: new Map(
        offers.flatMap(({ agency, result }) => {
          const row = result.rows.find(({ key }) => key === item.key)
          return row === undefined ? [] : [[agency, row] as const]
        }),
      ),
    }),
  )
  const outside = new Map<string, { label: string; prices: Map<AgencyId, LevelledRow> }>()
  for (const { agency, result } of offers)
    for (const row of result.rows) {
      if (row.key !== null) continue
      const label = row.item.trim() || unnamed
      const name = itemNameOf(label)
      const known = outside.get(name) ?? { label, prices: new Map<AgencyId, LevelledRow>() }
      const before = known.prices.get(agency)
      known.prices.set(agency, before === undefined ? row : merged(before, row))
      outside.set(name, known)
    }
  return [
    ...inside,
    ...[...outside].map(
      ([name, { label, prices }]): LevelRow => ({
        id: `outside ${name}`,
        label,
        item: null,
        prices,
      }),
    ),
  ]
}

export type FootId =
  | 'sum'
  | 'stated'
  | 'overrun'
  | 'contingency'
  | 'low'
  | 'expected'
  | 'high'
  | 'plugs'

/** The rows of totals that say something: some only where they are not 0. */
export const footRows = (offers: readonly Offer[]): readonly FootId[] => {
  const some = (of: (offer: Offer) => boolean): boolean => offers.some(of)
  const overruns = ({ result: { totals } }: Offer): boolean =>
    totals !== null && sumMoney([totals.expected, -totals.levelled, -totals.contingency]) !== 0
  const ranges = some(({ result: { totals } }) => totals !== null && totals.low !== totals.high)
  return [
    'sum',
    'stated',
    ...(some(({ result }) => (result.totals?.plugs ?? 0) !== 0) ? (['plugs'] as const) : []),
    ...(some(overruns) ? (['overrun'] as const) : []),
    ...(some(({ result }) => (result.totals?.contingency ?? 0) !== 0)
      ? (['contingency'] as const)
      : []),
    ...(ranges ? (['low'] as const) : []),
    'expected',
    ...(ranges ? (['high'] as const) : []),
  ]
}
