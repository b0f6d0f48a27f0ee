// The guide's cost benchmark: what a backend project of this kind usually costs. It is a guide, not a quote,
// and every number of it is data that an evaluation may replace.

import {
  moneyOf,
  percentOfMoney,
  ratioOf,
  roundMoney,
  subtractMoney,
  sumMoney,
  times,
} from './money.ts'
import type { Conversion } from './quote.ts'

/** high null: the guide names no upper end. */
export interface GuideRange {
  readonly low: number
  readonly high: number | null
}

export type Complexity = 'typical' | 'mid' | 'advanced'
export type Stack = 'common' | 'specialised'
export type IntegrationDifficulty = 'simple' | 'difficult'
export type Schedule = 'normal' | 'expedited'

export interface GuideAnswers {
  readonly complexity: Complexity
  readonly stack: Stack
  /** Third-party integrations, ≥ 0. */
  readonly integrations: number
  readonly difficulty: IntegrationDifficulty
  readonly schedule: Schedule
}

export interface GuideNumbers {
  readonly currency: string
  /** The whole project by complexity, and by stack: two views of the same cost. */
  readonly complexity: Readonly<Record<Complexity, GuideRange>>
  readonly stack: Readonly<Record<Stack, GuideRange>>
  /** What all integrations add together, and how many of them count as many. */
  readonly integrations: {
    readonly low: number
    readonly high: number
    readonly manyFrom: number
  }
  /** Per cent on top of everything. */
  readonly schedule: Readonly<Record<Schedule, { readonly low: number; readonly high: number }>>
  /** Per hour; senior people and architects above. */
  readonly hourly: GuideRange
}

/**
 * The buyer's guide, in USD. It says "higher" for advanced and "more" for specialised without a number: their
 * ranges begin where the lower ones end and stay open. Many integrations (three or more) is the product's
 * own line.
 */
export const guideDefaults: GuideNumbers = {
  currency: 'USD',
  complexity: {
    typical: { low: 10_000, high: 25_000 },
    mid: { low: 20_000, high: 50_000 },
    advanced: { low: 50_000, high: null },
  },
  stack: {
    common: { low: 10_000, high: 25_000 },
    specialised: { low: 25_000, high: null },
  },
  integrations: { low: 5_000, high: 20_000, manyFrom: 3 },
  schedule: { normal: { low: 0, high: 0 }, expedited: { low: 10, high: 30 } },
  hourly: { low: 50, high: 99 },
}

/** One line of the sum; `percent` only for the schedule. Amounts are in the evaluation's currency. */
export interface GuidePart extends GuideRange {
  readonly part: 'complexity' | 'stack' | 'integrations' | 'schedule'
  readonly answer: string
  /** false: the other view of the project's cost is the higher one at both ends, and this adds nothing. */
  readonly counts: boolean
  readonly percent: { readonly low: number; readonly high: number } | null
}

export interface GuideEstimate extends GuideRange {
  readonly parts: readonly GuidePart[]
  /** The project by itself, before integrations and schedule: per end the higher of complexity and stack. */
  readonly project: GuideRange
  readonly hourly: GuideRange
  readonly conversion: Conversion | null
}

const higherEnd = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.max(a, b)

const reaches = (own: GuideRange, both: GuideRange): boolean =>
  own.low === both.low || own.high === both.high

/** Few and simple: the lower half of the guide's range; many and difficult: the upper half; else all of it. */
const integrationRange = (
  { integrations, difficulty }: GuideAnswers,
  { low, high, manyFrom }: GuideNumbers['integrations'],
): { readonly low: number; readonly high: number } => {
  if (!(integrations > 0)) return { low: 0, high: 0 }
  const middle = sumMoney([low, high]) / 2
  const many = integrations >= manyFrom
  if (!many && difficulty === 'simple') return { low, high: middle }
  if (many && difficulty === 'difficult') return { low: middle, high }
  return { low, high }
}

/**
 * The guide's expected range in `currency`, with each part of its sum: the project by complexity and stack
 * (per end the higher one, as both describe the whole project) + integrations, + the schedule's per cent of
 * that sum. Amounts are rounded half up to the smallest unit, totals add them exactly. null when the currency
 * is not the guide's and no conversion rate (one guide unit in `currency`) is given.
 */
export const guideEstimate = (
  answers: GuideAnswers,
  numbers: GuideNumbers,
  currency: string,
  conversion: Conversion | null,
): GuideEstimate | null => {
  const same = currency === numbers.currency
  const rate = same ? 1 : (conversion?.rate ?? 0)
  if (!(rate > 0)) return null
  const inCurrency = (amount: number): number =>
    moneyOf(times(ratioOf(amount), ratioOf(rate)), currency)
  const rangeOf = ({ low, high }: GuideRange): GuideRange => ({
    low: inCurrency(low),
    high: high === null ? null : inCurrency(high),
  })
  const complexity = rangeOf(numbers.complexity[answers.complexity])
  const stack = rangeOf(numbers.stack[answers.stack])
  const project: GuideRange = {
    low: Math.max(complexity.low, stack.low),
    high: higherEnd(complexity.high, stack.high),
  }
  const added = integrationRange(answers, numbers.integrations)
  const integrations = { low: inCurrency(added.low), high: inCurrency(added.high) }
  const before: GuideRange = {
    low: sumMoney([project.low, integrations.low]),
    high: project.high === null ? null : sumMoney([project.high, integrations.high]),
  }
  const percent = numbers.schedule[answers.schedule]
  const schedule: GuideRange = {
    low: percentOfMoney(before.low, percent.low, currency),
    high: before.high === null ? null : percentOfMoney(before.high, percent.high, currency),
  }
  const none = { percent: null, counts: true }
  return {
    low: sumMoney([before.low, schedule.low]),
    high:
      before.high === null || schedule.high === null
        ? null
        : sumMoney([before.high, schedule.high]),
    project,
    parts: [
      {
        ...none,
        part: 'complexity',
        answer: answers.complexity,
        ...complexity,
        counts: reaches(complexity, project),
      },
      {
        ...none,
        part: 'stack',
        answer: answers.stack,
        ...stack,
        counts: reaches(stack, project),
      },
      { ...none, part: 'integrations', answer: answers.difficulty, ...integrations },
      { part: 'schedule', answer: answers.schedule, ...schedule, counts: true, percent },
    ],
    hourly: rangeOf(numbers.hourly),
    conversion: same ? null : conversion,
  }
}

export interface GuidePosition {
  readonly position: 'below' | 'inside' | 'above'
  /** How far outside the nearer end, > 0; null inside. */
  readonly distance: number | null
  /** The same in per cent of that end; null inside or when that end is 0. */
  readonly percent: number | null
}

/** Where an amount (or an hourly rate) stands against a range of the same currency; its ends are inside. */
export const positionIn = (
  { low, high }: GuideRange,
  amount: number,
  currency: string,
): GuidePosition => {
  const outside = (position: 'below' | 'above', end: number, distance: number): GuidePosition => ({
    position,
    distance: roundMoney(distance, currency),
    percent: end === 0 ? null : (100 * distance) / end,
  })
  if (amount < low) return outside('below', low, subtractMoney(low, amount))
  if (high !== null && amount > high) return outside('above', high, subtractMoney(amount, high))
  return { position: 'inside', distance: null, percent: null }
}
