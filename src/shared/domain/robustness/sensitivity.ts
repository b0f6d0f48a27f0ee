// One-way sensitivity: how far one weight can go before somebody else leads.

/** Differences and slopes below this are equal lines seen through rounding. */
const EQUAL = 1e-11

/**
 * An alternative's score as one weight t goes from 0 to 1 and the others share 1 − t in proportion:
 * at(t) = (rest + t·rise) / (left + t·leftRise). A straight line (left 1, leftRise 0) unless a cell has left
 * the alternative's sum.
 */
export interface WeightLine {
  readonly rest: number
  readonly rise: number
  readonly left: number
  readonly leftRise: number
}

type Table = readonly (readonly (number | null)[])[]

const constant = (score: number): WeightLine => ({ rest: score, rise: 0, left: 1, leftRise: 0 })

/**
 * The lines of all alternatives for one criterion: V(t) = t·v_k + (1 − t)·R with R = Σ_{j≠k} w_j·v_j/(1 − w_k).
 * Where the other weights are all 0 they share alike. Weights sum to 1.
 * Source: Triantaphyllou & Sánchez (1997), Decision Sciences 28:151–194.
 */
export const weightLines = (
  values: Table,
  weights: readonly number[],
  criterion: number,
): WeightLine[] => {
  const others = weights.reduce((sum, weight, j) => (j === criterion ? sum : sum + weight), 0)
  const alike = 1 / Math.max(1, weights.length - 1)
  return values.map((row) => {
    let rest = 0
    let left = 0
    row.forEach((value, j) => {
      if (j === criterion || value === null) return
      const share = others > 0 ? (weights[j] ?? 0) / others : alike
      rest += share * value
      left += share
    })
    const own = row[criterion] ?? null
    // One part alone is the score at every weight between the ends.
    if (own === null) return constant(left > EQUAL ? rest / left : 0)
    if (left <= EQUAL) return constant(own)
    // Exactly 1 for a full row, so that its line is exactly straight.
    const base = row.every((value) => value !== null) ? 1 : left
    return { rest, rise: own - rest, left: base, leftRise: 1 - base }
  })
}

/** The score at weight t. */
export const atWeight = (line: WeightLine, t: number): number =>
  (line.rest + t * line.rise) / (line.left + t * line.leftRise)

/** The first s ≥ 0 from which c0 + c1·s + c2·s² is negative, with the slope there; null when it never is. */
const firstNegative = (
  c0: number,
  c1: number,
  c2: number,
): { readonly s: number; readonly slope: number } | null => {
  if (c0 <= EQUAL) {
    if (c1 < -EQUAL || (c1 <= EQUAL && c2 < -EQUAL)) return { s: 0, slope: c1 }
    return c1 > EQUAL && c2 < -EQUAL ? { s: -c1 / c2, slope: -c1 } : null
  }
  if (Math.abs(c2) <= EQUAL) return c1 < -EQUAL ? { s: -c0 / c1, slope: c1 } : null
  const square = c1 * c1 - 4 * c0 * c2
  if (square <= 0) return null
  // The root that does not cancel, and its partner from the product of both.
  const far = -0.5 * (c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(square))
  const roots = [far / c2, far === 0 ? Number.NaN : c0 / far].filter((root) => root > 0)
  if (roots.length === 0) return null
  const s = Math.min(...roots)
  return { s, slope: c1 + 2 * c2 * s }
}

/** own − other over their common denominator, walking from `from` by sign·s: [c0, c1, c2] of c0 + c1·s + c2·s². */
const leadAlong = (
  own: WeightLine,
  other: WeightLine,
  from: number,
  sign: 1 | -1,
): readonly [number, number, number] => {
  const at = (line: WeightLine) => ({
    sum: line.rest + from * line.rise,
    left: line.left + from * line.leftRise,
  })
  const a = at(own)
  const b = at(other)
  return [
    a.sum * b.left - b.sum * a.left,
    sign *
      (own.rise * b.left + a.sum * other.leftRise - other.rise * a.left - b.sum * own.leftRise),
    own.rise * other.leftRise - other.rise * own.leftRise,
  ]
}

export interface Crossover {
  /** The weight 0…1 at which the lead changes. */
  readonly weight: number
  /** Who leads beyond. */
  readonly leader: number
}

/**
 * Walking from `from` upwards (`sign` 1) or downwards (−1): the first weight strictly between 0 and 1 at
 * which another line overtakes that of `leader`; null when it leads to the end. Of several that overtake at
 * the same weight, the one that leads just beyond.
 */
export const nextCrossover = (
  lines: readonly WeightLine[],
  leader: number,
  from: number,
  sign: 1 | -1,
): Crossover | null => {
  const own = lines[leader]
  if (own === undefined) return null
  let found: { readonly s: number; readonly slope: number; readonly other: number } | null = null
  for (const [other, line] of lines.entries()) {
    if (other === leader) continue
    const [c0, c1, c2] = leadAlong(own, line, from, sign)
    const first = firstNegative(Math.max(0, c0), c1, c2)
    if (first === null) continue
    const weight = from + sign * first.s
    if (!(weight > 0 && weight < 1)) continue
    const same = found !== null && Math.abs(found.s - first.s) <= EQUAL
    if (found === null || (same ? first.slope < found.slope : first.s < found.s))
      found = { ...first, other }
  }
  return found === null ? null : { weight: from + sign * found.s, leader: found.other }
}

export interface WeightStability {
  readonly weight: number
  /** The winner leads from here… null: from 0. */
  readonly winnerFrom: number | null
  /** …to here; null: to 1. */
  readonly winnerUntil: number | null
  /** Who leads below and above; null where nobody else does. */
  readonly below: number | null
  readonly above: number | null
}

/** Per criterion, the range of its weight (others in proportion) within which `winner` leads. */
export const weightStability = (
  values: Table,
  weights: readonly number[],
  winner: number,
): WeightStability[] =>
  weights.map((weight, criterion) => {
    const lines = weightLines(values, weights, criterion)
    const below = nextCrossover(lines, winner, weight, -1)
    const above = nextCrossover(lines, winner, weight, 1)
    return {
      weight,
      winnerFrom: below?.weight ?? null,
      winnerUntil: above?.weight ?? null,
      below: below?.leader ?? null,
      above: above?.leader ?? null,
    }
  })

export interface Stretch {
  readonly from: number
  readonly to: number
  /** Position of who leads between them. */
  readonly leader: number
}

/** Who leads at `t` and just above it. */
const leaderAt = (lines: readonly WeightLine[], t: number): number => {
  let leader = 0
  for (const [index, line] of lines.entries()) {
    const best = lines[leader]
    if (best === undefined || index === leader) continue
    const [c0, c1, c2] = leadAlong(line, best, t, 1)
    const ahead =
      c0 > EQUAL || (Math.abs(c0) <= EQUAL && (c1 > EQUAL || (Math.abs(c1) <= EQUAL && c2 > EQUAL)))
    if (ahead) leader = index
  }
  return leader
}

/** The stretches of a criterion's weight from `low` to `high`, split only where the leader changes. */
export const leadersAlong = (
  lines: readonly WeightLine[],
  low = 0,
  high = 1,
): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let from = low
  let leader = leaderAt(lines, low)
  // Two curves cross twice at most; the bound only guards against rounding.
  for (let crossings = 0; crossings <= 2 * lines.length * lines.length; crossings += 1) {
    const next = nextCrossover(lines, leader, from, 1)
    if (next === null || next.weight >= high) break
    if (next.weight > from) stretches.push({ from, to: next.weight, leader })
    from = next.weight
    leader = next.leader
  }
  return [...stretches, { from, to: high, leader }]
}
