// Ranks with ties, once, so that every table of the app shares places by the same rule.

/** Scores that are this close to the first of a rank share it. */
export const TIE = 1e-9

/**
 * The order of positions by score, best first, and ties in the order given. A position ties when its score
 * is within `TIE` of the *first* of its rank (not of its neighbour, so ties do not creep).
 * Returns groups: each holds the positions that share a rank. Null scores are left out.
 */
export const groupByRank = (
  scores: readonly (number | null)[],
  best: 'highest' | 'lowest' = 'highest',
): readonly (readonly number[])[] => {
  const sign = best === 'highest' ? 1 : -1
  const key = (position: number): number => sign * (scores[position] ?? 0)
  const order = scores.flatMap((score, position) => (score === null ? [] : [position]))
  order.sort((a, b) => key(b) - key(a) || a - b)
  const groups: number[][] = []
  let first = 0
  for (const position of order) {
    const group = groups.at(-1)
    if (group !== undefined && first - key(position) <= TIE) group.push(position)
    else {
      groups.push([position])
      first = key(position)
    }
  }
  for (const group of groups) group.sort((a, b) => a - b)
  return groups
}

/** Competition ranks 1, 2, 2, 4 of `count` positions that are grouped by rank; null for those in no group. */
export const competitionRanks = (
  groups: readonly (readonly number[])[],
  count: number,
): (number | null)[] => {
  const ranks: (number | null)[] = Array.from({ length: count }, () => null)
  let place = 1
  for (const group of groups) {
    for (const position of group) ranks[position] = place
    place += group.length
  }
  return ranks
}

/** Competition ranks 1, 2, 2, 4 in the order given; null stays null. */
export const ranksOf = (
  scores: readonly (number | null)[],
  best: 'highest' | 'lowest' = 'highest',
): (number | null)[] => competitionRanks(groupByRank(scores, best), scores.length)

/** Average ranks 1, 2.5, 2.5, 4 of equal values, lowest value first (for rank statistics). */
export const averageRanks = (values: readonly number[]): number[] => {
  const order = values.map((_, position) => position)
  order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranks = values.map(() => 0)
  let start = 0
  while (start < order.length) {
    let end = start
    while (end + 1 < order.length && values[order[end + 1] ?? 0] === values[order[start] ?? 0])
      end += 1
    for (let place = start; place <= end; place += 1)
      ranks[order[place] ?? 0] = (start + end) / 2 + 1
    start = end + 1
  }
  return ranks
}
