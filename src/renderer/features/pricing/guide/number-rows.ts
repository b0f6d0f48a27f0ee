// The numbers of the guide as a table of ranges that a person may change, and their change as data.
import type { GuideNumbers } from '../../../../shared/domain/pricing/guide.ts'
import { moneyOf, ratioOf, times } from '../../../../shared/domain/pricing/money.ts'

export type NumberId =
  | 'typical'
  | 'mid'
  | 'advanced'
  | 'common'
  | 'specialised'
  | 'integrations'
  | 'expedited'
  | 'hourly'

export interface NumberRow {
  readonly id: NumberId
  readonly low: number
  /** null: the guide names no upper end. */
  readonly high: number | null
  /** An upper end can be left open. */
  readonly open: boolean
  readonly unit: 'money' | 'percent' | 'perHour'
}

export const numberRows = (numbers: GuideNumbers): readonly NumberRow[] => [
  { id: 'typical', ...numbers.complexity.typical, open: true, unit: 'money' },
  { id: 'mid', ...numbers.complexity.mid, open: true, unit: 'money' },
  { id: 'advanced', ...numbers.complexity.advanced, open: true, unit: 'money' },
  { id: 'common', ...numbers.stack.common, open: true, unit: 'money' },
  { id: 'specialised', ...numbers.stack.specialised, open: true, unit: 'money' },
  {
    id: 'integrations',
    low: numbers.integrations.low,
    high: numbers.integrations.high,
    open: false,
    unit: 'money',
  },
  { id: 'expedited', ...numbers.schedule.expedited, open: false, unit: 'percent' },
  { id: 'hourly', ...numbers.hourly, open: true, unit: 'perHour' },
]

/** The numbers with another range; null when its ends are the wrong way round or one is missing. */
export const withRange = (
  numbers: GuideNumbers,
  id: NumberId,
  low: number,
  high: number | null,
): GuideNumbers | null => {
  if (high !== null && high < low) return null
  const range = { low, high }
  switch (id) {
    case 'typical':
    case 'mid':
    case 'advanced':
      return { ...numbers, complexity: { ...numbers.complexity, [id]: range } }
    case 'common':
    case 'specialised':
      return { ...numbers, stack: { ...numbers.stack, [id]: range } }
    case 'hourly':
      return { ...numbers, hourly: range }
    case 'integrations':
      return high === null
        ? null
        : { ...numbers, integrations: { ...numbers.integrations, low, high } }
    case 'expedited':
      return high === null
        ? null
        : { ...numbers, schedule: { ...numbers.schedule, expedited: { low, high } } }
  }
}

/** The numbers in another currency: `rate` units of it for one of theirs. Per cents stay. */
export const inCurrency = (numbers: GuideNumbers, currency: string, rate: number): GuideNumbers => {
  const money = (amount: number): number => moneyOf(times(ratioOf(amount), ratioOf(rate)), currency)
  const range = ({ low, high }: { readonly low: number; readonly high: number | null }) => ({
    low: money(low),
    high: high === null ? null : money(high),
  })
  const { complexity, stack, integrations, schedule, hourly } = numbers
  return {
    currency,
    complexity: {
      typical: range(complexity.typical),
      mid: range(complexity.mid),
      advanced: range(complexity.advanced),
    },
    stack: { common: range(stack.common), specialised: range(stack.specialised) },
    integrations: {
      ...integrations,
      low: money(integrations.low),
      high: money(integrations.high),
    },
    schedule,
    hourly: range(hourly),
  }
}
