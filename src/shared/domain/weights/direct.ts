// Weights by direct rating: say how important each criterion is, on any scale with a zero.

/**
 * w_j = r_j / Σ r. Ratings ≥ 0 with a positive sum; weights sum to 1.
 * Source: Edwards (1977), SMART, IEEE Trans. SMC 7:326–340.
 */
export const directWeights = (ratings: readonly number[]): number[] => {
  const sum = ratings.reduce((total, rating) => total + rating, 0)
  return ratings.map((rating) => (sum > 0 ? rating / sum : 0))
}
