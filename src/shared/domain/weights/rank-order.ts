// Weights from an order of importance alone.

export type RankOrderMethod = 'rank-order-centroid' | 'rank-sum' | 'rank-reciprocal'

/** Below this share the last criterion hardly counts, and one should be told. */
export const TINY_WEIGHT = 0.02

const placeWeights: Readonly<Record<RankOrderMethod, (place: number, count: number) => number>> = {
  'rank-order-centroid': (place, count) => {
    let sum = 0
    for (let i = count; i >= place; i -= 1) sum += 1 / i
    return sum / count
  },
  'rank-sum': (place, count) => (2 * (count + 1 - place)) / (count * (count + 1)),
  'rank-reciprocal': (place, count) => {
    let sum = 0
    for (let i = 1; i <= count; i += 1) sum += 1 / i
    return 1 / place / sum
  },
}

/**
 * Weights (sum 1) for ranks, 1 = most important; only their order matters, and tied ranks share the mean of
 * the weights of their places. With n criteria, k = 1…n: centroid w_k = (1/n) Σ_{i≥k} 1/i; rank sum
 * 2(n + 1 − k)/(n(n + 1)); reciprocal (1/k)/Σ(1/i).
 * Source: Barron & Barrett (1996), Management Science 42:1515–1523; Stillwell, Seaver & Edwards (1981),
 * OBHP 28:62–77.
 */
export const rankOrderWeights = (ranks: readonly number[], method: RankOrderMethod): number[] => {
  const byPlace = ranks.map((_, index) => placeWeights[method](index + 1, ranks.length))
  const weightOf = (rank: number): number => {
    const before = ranks.filter((other) => other < rank).length
    const tied = ranks.filter((other) => other === rank).length
    const shared = byPlace.slice(before, before + tied)
    return shared.reduce((sum, weight) => sum + weight, 0) / tied
  }
  return ranks.map(weightOf)
}
