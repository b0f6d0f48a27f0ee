// Largest, smallest and length of a list, without spreading it into arguments: long lists overflow the stack.

/** −Infinity for an empty list. */
export const highest = (values: readonly number[]): number => {
  let best = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > best) best = value
  return best
}

/** Infinity for an empty list. */
export const lowest = (values: readonly number[]): number => {
  let least = Number.POSITIVE_INFINITY
  for (const value of values) if (value < least) least = value
  return least
}

/** Euclidean length √Σx². */
export const lengthOf = (values: readonly number[]): number => {
  const largest = Math.max(highest(values), -lowest(values))
  if (!(largest > 0)) return 0
  let sum = 0
  // Divided first, so that neither very large nor very small values are lost in the squares.
  for (const value of values) sum += (value / largest) ** 2
  return largest * Math.sqrt(sum)
}
