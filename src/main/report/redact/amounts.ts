// Amounts of money in written text: those that the evaluation knows, however they are written, and any number that
// stands beside a currency.
import { type DocumentAdditions, noAdditions } from '../../../shared/domain/content.ts'
import type {
  AgencyId,
  Criterion,
  EvaluationState,
  MeasuredFact,
} from '../../../shared/domain/model.ts'

/** Smaller numbers in a text are rarely amounts: scores, people, years of work. */
const LEAST = 1_000

const amountFacts: readonly (MeasuredFact | null)[] = [
  'hourlyRateMin',
  'hourlyRateMax',
  'minimumProject',
]

/** Whether the criterion is about money: a price, or a measured amount. */
export const isPrice = (criterion: Criterion, currency: string): boolean =>
  criterion.kind === 'price' ||
  (criterion.kind === 'measured' &&
    (amountFacts.includes(criterion.measuredFrom) || (criterion.unit ?? '').includes(currency)))

/** Every number of a value, whatever holds it. */
const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  return Object.values(value).flatMap(numbersIn)
}

/** Every amount from a thousand up, without decimals. */
const knownAmounts = (
  { evaluation, criteria, agencies, quotes }: EvaluationState,
  { needs }: DocumentAdditions,
): ReadonlySet<number> => {
  const priced = criteria.filter((criterion) => isPrice(criterion, evaluation.currency))
  return new Set(
    [
      ...numbersIn(quotes),
      ...numbersIn(evaluation.pricing),
      ...numbersIn(needs?.budget ?? null),
      ...priced.flatMap(({ price, minimum }) => numbersIn([price, minimum])),
      ...agencies.flatMap(({ hourlyRate, minimumProject, measured }) =>
        numbersIn([hourlyRate, minimumProject, priced.map(({ id }) => measured[id] ?? null)]),
      ),
    ]
      .filter((amount) => amount >= LEAST)
      .map((amount) => Math.round(amount)),
  )
}

/**
 * A number with separators of thousands and decimals, as people write it; "68k" too. Its marks are all alike, so that
 * "45,000, 60,000" and "2 100,000" are two numbers each. Lakhs ("1,20,000") are grouped by two.
 */
const NUMBER =
  /(?:\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}([.,'’])\d{3}(?:\1\d{3})*(?!\d)|\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?!\d|[.,'’]\d{3}(?!\d))|\d+)(?:[.,]\d{1,2}(?![.,]?\d))?(?:\s?[kK](?!\p{L}))?/gu
/** Groups of a number that spaces part: more would be a sum that nobody offers. */
const MOST_GROUPS = 5
const MONEY_BEFORE = /(?:[$€£¥]|\b[A-Z]{3})\s?$/u
const MONEY_AFTER = /^\s?(?:[$€£¥]|(?:[A-Z]{3}|[Ee]uro?s?|[Dd]ollars?|[Pp]ounds?)(?![\p{L}]))/u

/** Between spaces may be groups of one number, or numbers of their own: every run of them. */
const runsOf = (figures: string): readonly string[] => {
  const groups = figures.split(/\s/u)
  return groups.flatMap((group, from) =>
    group.startsWith('0') && from > 0
      ? []
      : groups
          .slice(from, from + MOST_GROUPS)
          .map((_, more) => groups.slice(from, from + more + 1).join('')),
  )
}

/** All that the written number may stand for. */
const readings = (written: string): readonly number[] => {
  const thousands = /[kK]$/u.test(written) ? 1_000 : 1
  return runsOf(written.replace(/\s?[kK]$/u, '')).flatMap((figures) => {
    const whole = figures.replace(/\D/gu, '')
    // One or two figures after the last mark may be decimals.
    const decimals = /[.,](\d{1,2})$/u.exec(figures)?.[1]?.length ?? 0
    const values = [Number(whole), ...(decimals === 0 ? [] : [Number(whole) / 10 ** decimals])]
    return values.map((value) => Math.round(value * thousands))
  })
}

/** All that the numbers of a text may stand for, without decimals. */
export const writtenNumbers = (written: string): ReadonlySet<number> =>
  new Set((written.match(NUMBER) ?? []).flatMap(readings))

/**
 * Replaces the amounts that are known by `mark`, and with `currencies` (codes) every number that stands beside one of
 * them or beside a sign of money.
 */
export const amountHider =
  (
    known: ReadonlySet<number>,
    currencies: ReadonlySet<string>,
    mark: string,
  ): ((text: string) => string) =>
  (written) => {
    const isMoney = (found: string | undefined): boolean =>
      found !== undefined &&
      currencies.size > 0 &&
      (!/[A-Z]{3}/u.test(found) || currencies.has(found.trim().slice(0, 3)))
    return written.replace(NUMBER, (found, _mark, at: number) =>
      isMoney(MONEY_BEFORE.exec(written.slice(0, at))?.[0]) ||
      isMoney(MONEY_AFTER.exec(written.slice(at + found.length))?.[0]) ||
      readings(found).some((value) => known.has(value))
        ? mark
        : found,
    )
  }

/** Of an evaluation of which no amount may be told. */
export const everyAmountHider = (
  state: EvaluationState,
  additions: DocumentAdditions,
  mark: string,
): ((text: string) => string) =>
  amountHider(
    knownAmounts(state, additions),
    new Set([state.evaluation.currency, ...state.quotes.map(({ currency }) => currency)]),
    mark,
  )

/** Of an evaluation of which only one agency's amounts may be told. */
export const otherAmountsHider = (
  state: EvaluationState,
  own: AgencyId,
  mark: string,
): ((text: string) => string) => {
  const of = (isOwn: boolean): EvaluationState => ({
    ...state,
    evaluation: { ...state.evaluation, pricing: null },
    agencies: state.agencies.filter(({ id }) => (id === own) === isOwn),
    quotes: state.quotes.filter(({ agency }) => (agency === own) === isOwn),
  })
  const told = knownAmounts(of(true), noAdditions)
  const others = [...knownAmounts(of(false), noAdditions)].filter((amount) => !told.has(amount))
  return amountHider(new Set(others), new Set(), mark)
}
