// The shape of what several evaluators said about the same things.

/** items × raters; null = this rater did not rate this item. */
export type Ratings = readonly (readonly (number | null)[])[]

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The ratings as numbers when none is missing and all rows are alike; null otherwise. */
export const completeRatings = (ratings: Ratings): readonly (readonly number[])[] | null => {
  const rows: number[][] = []
  for (const row of ratings) {
    const numbers = row.filter((value) => value !== null)
    if (numbers.length !== (ratings[0]?.length ?? 0)) return null
    rows.push(numbers)
  }
  return rows
}
