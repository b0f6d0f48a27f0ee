// Money as exact fractions that are rounded once, so that a total always is the sum of the lines above it.

import {
  addDecimals,
  type Decimal,
  decimalOf,
  divideHalfUp,
  multiplyDecimals,
  numberOf,
  sumDecimals,
} from '../exact.ts'

/**
 * Decimals of currencies that have other than two (ISO 4217, minor units). A table of its own because the
 * runtimes' tables differ: the locale data of some hosts give IQD none.
 */
const PLACES: ReadonlyMap<string, number> = new Map([
  ...[
    'BIF',
    'CLP',
    'DJF',
    'GNF',
    'ISK',
    'JPY',
    'KMF',
    'KRW',
    'PYG',
    'RWF',
    'UGX',
    'UYI',
    'VND',
    'VUV',
    'XAF',
    'XOF',
    'XPF',
  ].map((currency) => [currency, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((currency) => [currency, 3] as const),
  ...['CLF', 'UYW'].map((currency) => [currency, 4] as const),
])

/** Decimals of a currency's smallest unit by its ISO 4217 code; two for unknown ones. */
export const minorUnits = (currency: string): number => PLACES.get(currency.toUpperCase()) ?? 2

/** The exact quotient top / bottom, bottom ≠ 0. */
export interface Ratio {
  readonly top: Decimal
  readonly bottom: Decimal
}

const unit: Decimal = { digits: 1n, places: 0 }

/** The decimal that a finite number prints as. */
export const ratioOf = (value: number): Ratio => ({ top: decimalOf(value), bottom: unit })

export const times = (a: Ratio, b: Ratio): Ratio => ({
  top: multiplyDecimals(a.top, b.top),
  bottom: multiplyDecimals(a.bottom, b.bottom),
})

/** b ≠ 0. */
export const dividedBy = (a: Ratio, b: Ratio): Ratio => ({
  top: multiplyDecimals(a.top, b.bottom),
  bottom: multiplyDecimals(a.bottom, b.top),
})

export const plus = (a: Ratio, b: Ratio): Ratio => ({
  top: addDecimals(multiplyDecimals(a.top, b.bottom), multiplyDecimals(b.top, a.bottom)),
  bottom: multiplyDecimals(a.bottom, b.bottom),
})

export const sumOfRatios = (values: readonly Ratio[]): Ratio => values.reduce(plus, ratioOf(0))

/** Negative, 0 or positive as a < b, a = b, a > b; bottoms of either sign. */
export const compareRatios = (a: Ratio, b: Ratio): number => {
  const { digits } = addDecimals(
    multiplyDecimals(a.top, b.bottom),
    multiplyDecimals({ digits: -1n, places: 0 }, multiplyDecimals(b.top, a.bottom)),
  )
  const sameSide = a.bottom.digits < 0n === b.bottom.digits < 0n
  if (digits === 0n) return 0
  return digits > 0n === sameSide ? 1 : -1
}

/** Rounded half up (away from zero) to `places` decimals, as the nearest number. */
export const roundedRatio = ({ top, bottom }: Ratio, places: number): number =>
  numberOf(divideHalfUp(top, bottom, places))

/**
 * An amount in the smallest unit of its currency, rounded half up (away from zero), the only rounding on
 * the way. Exact as a number up to 15 significant digits.
 */
export const moneyOf = (amount: Ratio, currency: string): number =>
  roundedRatio(amount, minorUnits(currency))

/** A typed amount in the smallest unit of its currency, rounded half up. */
export const roundMoney = (amount: number, currency: string): number =>
  moneyOf(ratioOf(amount), currency)

/** The exact decimal sum of amounts. */
export const sumMoney = (amounts: readonly number[]): number =>
  numberOf(sumDecimals(amounts.map(decimalOf)))

/** a − b, exactly. */
export const subtractMoney = (a: number, b: number): number => sumMoney([a, -b])

/** `percent` per cent of an amount, rounded half up. */
export const percentOfMoney = (amount: number, percent: number, currency: string): number =>
  percent === 0 || amount === 0
    ? 0
    : moneyOf(times(ratioOf(amount), dividedBy(ratioOf(percent), ratioOf(100))), currency)

/** The mean of amounts; null for none. */
export const meanRatio = (amounts: readonly number[]): Ratio | null =>
  amounts.length === 0
    ? null
    : dividedBy(sumOfRatios(amounts.map(ratioOf)), ratioOf(amounts.length))

/** The middle amount, or the mean of the two middle ones; null for none. */
export const medianRatio = (amounts: readonly number[]): Ratio | null => {
  const ordered = amounts.toSorted((a, b) => a - b)
  const middle = Math.floor((ordered.length - 1) / 2)
  return meanRatio(ordered.slice(middle, ordered.length - middle))
}
