// Decimal arithmetic without binary error, because official protocols round half up on what is printed:
// 8.125 is 8.13 there, whatever the nearest binary number says.

/** digits / 10^places. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

export const zero: Decimal = { digits: 0n, places: 0 }

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent)

/** The decimal that a finite number prints as (its shortest decimal text). Throws RangeError otherwise. */
export const decimalOf = (value: number): Decimal => {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (parts === null) throw new RangeError(`not a finite number: ${value}`)
  const fraction = parts[2] ?? ''
  const digits = BigInt((parts[1] ?? '0') + fraction)
  const places = fraction.length - Number(parts[3] ?? 0)
  return places >= 0 ? { digits, places } : { digits: digits * powerOfTen(-places), places: 0 }
}

/** The nearest number. */
export const numberOf = (decimal: Decimal): number => Number(`${decimal.digits}e${-decimal.places}`)

export const addDecimals = (a: Decimal, b: Decimal): Decimal => {
  const places = Math.max(a.places, b.places)
  return {
    digits: a.digits * powerOfTen(places - a.places) + b.digits * powerOfTen(places - b.places),
    places,
  }
}

export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  places: a.places + b.places,
})

export const sumDecimals = (values: readonly Decimal[]): Decimal => values.reduce(addDecimals, zero)

/**
 * a / b rounded half up to `places` decimals; half away from zero for negative values, as in ROUND_HALF_UP
 * of the General Decimal Arithmetic specification (IBM, Cowlishaw). b must not be zero.
 */
export const divideHalfUp = (a: Decimal, b: Decimal, places: number): Decimal => {
  const numerator = a.digits * powerOfTen(b.places + places)
  const denominator = b.digits * powerOfTen(a.places)
  const negative = numerator < 0n !== denominator < 0n
  const top = numerator < 0n ? -numerator : numerator
  const bottom = denominator < 0n ? -denominator : denominator
  const rounded = (2n * top + bottom) / (2n * bottom)
  return { digits: negative ? -rounded : rounded, places }
}

const one: Decimal = { digits: 1n, places: 0 }

/** Half-up rounding of a decimal to `places` ≥ 0 decimals. */
export const roundDecimal = (value: Decimal, places: number): Decimal =>
  divideHalfUp(value, one, places)
