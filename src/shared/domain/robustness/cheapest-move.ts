// The least weight to move for one linear condition, and for the two that a missing cell makes of it.

type Row = readonly (number | null)[]

/** Half the L1 distance: how much weight moved, 0…1 for weights with sum 1. */
export const distance = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, j) => sum + Math.abs(value - (b[j] ?? 0)), 0) / 2

/**
 * Cheapest way to lower Σ slope_j·w_j by `gap`: all weight goes to the criterion with the lowest slope, taken
 * first from where the slope is highest. That is the optimum of the linear program min Σ|Δw| with Σ Δw = 0 and
 * w ≥ 0: a unit moved from i to j lowers the sum by slope_i − slope_j, and nothing bounds what j can take.
 * Where the gap is out of reach, all weight that helps has gone to j. Each criterion keeps the share `keep` of
 * its weight.
 */
export const cheapestMove = (
  weights: readonly number[],
  slopes: readonly number[],
  gap: number,
  keep = 0,
): number[] => {
  let target = 0
  slopes.forEach((slope, j) => {
    if (slope < (slopes[target] ?? 0)) target = j
  })
  const lowest = slopes[target] ?? 0
  const moved = [...weights]
  let open = gap
  const sources = slopes.map((_, j) => j).filter((j) => (slopes[j] ?? 0) > lowest)
  sources.sort((a, b) => (slopes[b] ?? 0) - (slopes[a] ?? 0))
  for (const source of sources) {
    if (open <= 0) break
    const gain = (slopes[source] ?? 0) - lowest
    const amount = Math.min((1 - keep) * (moved[source] ?? 0), open / gain)
    moved[source] = (moved[source] ?? 0) - amount
    moved[target] = (moved[target] ?? 0) + amount
    open -= amount * gain
  }
  return moved
}

/** What every criterion keeps: an agency whose weighted cells are all gone would have no score to compare. */
const KEEP = 1e-7

/** Halvings of the mix; enough for the last digits of a double. */
const HALVINGS = 50

interface Tried {
  readonly weights: number[]
  /** Σ w·(leader − level): must not be positive. */
  readonly leader: number
  /** Σ w·(other − level): must not be negative. */
  readonly other: number
}

/**
 * The cheapest move after which the leader's score is at most `level` and the other's at least `level` plus
 * `margin`, over the cells that are there; null when there is none, or none below `bound`. Both conditions are
 * linear in the weights. By duality the cost is the largest among those of their mixes, each of which is one
 * linear condition; the best mix is where a solution meets both, found by halving.
 */
export const moveThroughLevel = (
  leader: Row,
  other: Row,
  weights: readonly number[],
  level: number,
  margin: number,
  bound: number,
): number[] | null => {
  const above = (row: Row, at: number): number[] =>
    weights.map((_, j) => {
      const value = row[j] ?? null
      return value === null ? 0 : value - at
    })
  const down = above(leader, level)
  const up = above(other, level + margin)
  const total = (slopes: readonly number[], at: readonly number[]): number =>
    slopes.reduce((sum, slope, j) => sum + slope * (at[j] ?? 0), 0)
  const tryMix = (mix: number): Tried | null => {
    const slopes = down.map((slope, j) => mix * slope - (1 - mix) * (up[j] ?? 0))
    const gap = total(slopes, weights)
    const at = gap > 0 ? cheapestMove(weights, slopes, gap, KEEP) : [...weights]
    // Out of reach for a mix, or dearer than the bound, is so for both conditions together.
    if (total(slopes, at) > 1e-9 || distance(weights, at) >= bound) return null
    return { weights: at, leader: total(down, at), other: total(up, at) }
  }
  const EXACT = 1e-12
  let low = tryMix(0)
  if (low === null || low.leader <= EXACT) return low?.weights ?? null
  let high = tryMix(1)
  if (high === null || high.other >= -EXACT) return high?.weights ?? null
  let from = 0
  let to = 1
  for (let i = 0; i < HALVINGS; i += 1) {
    const mix = (from + to) / 2
    const middle = tryMix(mix)
    if (middle === null) return null
    if (middle.leader > 0) {
      low = middle
      from = mix
    } else {
      high = middle
      to = mix
    }
  }
  // On the edge between two equally cheap moves: one misses one condition, one the other.
  const share = low.leader > high.leader ? low.leader / (low.leader - high.leader) : 1
  const left = low.weights
  const right = high.weights
  return left.map((w, j) => w + share * ((right[j] ?? 0) - w))
}
