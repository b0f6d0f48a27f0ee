// Random numbers that are the same everywhere for the same seed: integer arithmetic, and of the maths
// library only log, exp and sqrt.

export interface Random {
  /** Uniform in the open interval (0, 1), 32 bits. */
  readonly uniform: () => number
  /** Fills a list with uniform numbers: the same as one by one, and several times faster. */
  readonly fill: (into: Float64Array) => void
  /** Fills a list with uniform numbers of 16 bits: faster still, and fine enough for a score's spread. */
  readonly fillCoarse: (into: Float64Array) => void
  /** Uniform integer 0…below − 1. */
  readonly below: (limit: number) => number
  /** Exponential with mean 1. */
  readonly exponential: () => number
  /** Gamma with the given shape ≥ 0 and scale 1; 0 for shape 0. */
  readonly gamma: (shape: number) => number
}

/** The seeds that tell generators apart: whole numbers 0…2³² − 1. */
export const isSeed = (seed: number): boolean =>
  Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff

/** splitmix32, to spread a seed over the state (Steele, Lea & Flood 2014, OOPSLA). */
const spreadSeed = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x9e37_79b9) | 0
    let z = state ^ (state >>> 16)
    z = Math.imul(z, 0x21f0_aaad)
    z ^= z >>> 15
    z = Math.imul(z, 0x735a_2d97)
    return z ^ (z >>> 15)
  }
}

/**
 * A generator for a seed (`isSeed`). Two streams of one seed are independent of each other.
 * Source: xoshiro128** (Blackman & Vigna 2021, ACM TOMS 47:36); gamma by Marsaglia & Tsang (2000), ACM TOMS
 * 26:363–372; normal by Marsaglia's polar method (1964).
 */
export const randomOf = (seed: number, stream = 0): Random => {
  const next = spreadSeed(seed ^ Math.imul(stream, 0x85eb_ca6b))
  let a = next()
  let b = next()
  let c = next()
  // xoshiro's state must not be all zero.
  let d = next() | 1
  let spare = Number.NaN

  const uniform = (): number => {
    const product = Math.imul(b, 5)
    const result = Math.imul((product << 7) | (product >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return ((result >>> 0) + 0.5) / 4_294_967_296
  }

  const fill = (into: Float64Array): void => {
    // The state in local variables is what makes it fast.
    let [p, q, r, s] = [a, b, c, d]
    for (let i = 0; i < into.length; i += 1) {
      const product = Math.imul(q, 5)
      const result = Math.imul((product << 7) | (product >>> 25), 9)
      const shifted = q << 9
      r ^= p
      s ^= q
      q ^= r
      p ^= s
      r ^= shifted
      s = (s << 11) | (s >>> 21)
      into[i] = ((result >>> 0) + 0.5) / 4_294_967_296
    }
    ;[a, b, c, d] = [p, q, r, s]
  }

  const fillCoarse = (into: Float64Array): void => {
    let [p, q, r, s] = [a, b, c, d]
    for (let i = 0; i < into.length; i += 2) {
      const product = Math.imul(q, 5)
      const result = Math.imul((product << 7) | (product >>> 25), 9)
      const shifted = q << 9
      r ^= p
      s ^= q
      q ^= r
      p ^= s
      r ^= shifted
      s = (s << 11) | (s >>> 21)
      into[i] = ((result >>> 16) + 0.5) / 65_536
      // Past the end of an odd list this is ignored.
      into[i + 1] = ((result & 0xffff) + 0.5) / 65_536
    }
    ;[a, b, c, d] = [p, q, r, s]
  }

  const normal = (): number => {
    if (!Number.isNaN(spare)) {
      const kept = spare
      spare = Number.NaN
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square > 0 && square < 1) {
        const factor = Math.sqrt((-2 * Math.log(square)) / square)
        spare = y * factor
        return x * factor
      }
    }
  }

  const gamma = (shape: number): number => {
    if (!(shape > 0)) return 0
    if (shape < 1) return gamma(shape + 1) * Math.exp(Math.log(uniform()) / shape)
    const third = shape - 1 / 3
    const scale = 1 / Math.sqrt(9 * third)
    for (;;) {
      const x = normal()
      const root = 1 + scale * x
      if (root <= 0) continue
      const cube = root * root * root
      if (Math.log(uniform()) < 0.5 * x * x + third * (1 - cube + Math.log(cube)))
        return third * cube
    }
  }

  return {
    uniform,
    fill,
    fillCoarse,
    below: (limit) => Math.floor(uniform() * limit),
    exponential: () => -Math.log(uniform()),
    gamma,
  }
}
