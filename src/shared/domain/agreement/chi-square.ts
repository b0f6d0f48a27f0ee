// The one distribution that the agreement statistics need.

/** Lanczos coefficients, g = 7, n = 9 (Godfrey 2001): relative error below 1e-13 for x > 0. */
const LANCZOS: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
]

const logGamma = (x: number): number => {
  const shifted = x - 1
  let sum = LANCZOS[0] ?? 1
  for (let i = 1; i < LANCZOS.length; i += 1) sum += (LANCZOS[i] ?? 0) / (shifted + i)
  const t = shifted + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum)
}

const MOST_TERMS = 10_000
const PRECISION = 1e-16

/** P(a, x) by its series; good for x < a + 1. */
const lowerSeries = (a: number, x: number): number => {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISION; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a))
}

/** Q(a, x) by Lentz's continued fraction; good for x ≥ a + 1. */
const upperFraction = (a: number, x: number): number => {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let h = d
  for (let i = 1; i < MOST_TERMS; i += 1) {
    const an = -i * (i - a)
    b += 2
    d = an * d + b
    if (Math.abs(d) < tiny) d = tiny
    c = b + an / c
    if (Math.abs(c) < tiny) c = tiny
    d = 1 / d
    const delta = d * c
    h *= delta
    if (Math.abs(delta - 1) < PRECISION) break
  }
  return h * Math.exp(a * Math.log(x) - x - logGamma(a))
}

/**
 * P(X ≥ x) for a chi-square of `degrees` ≥ 1 degrees of freedom, 0…1: the regularised upper incomplete
 * gamma Q(degrees/2, x/2). Source: Abramowitz & Stegun (1964), 26.4.19 and 6.5.
 */
export const chiSquareUpper = (x: number, degrees: number): number => {
  if (!(x > 0)) return 1
  const a = degrees / 2
  const upper = x / 2 < a + 1 ? 1 - lowerSeries(a, x / 2) : upperFraction(a, x / 2)
  return Math.min(1, Math.max(0, upper))
}
