// The letters under which agencies go where their names are not told.

/** A, B, … Z, AA, AB, …; `place` from 0. */
export const letterAt = (place: number): string => {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : letterAt(Math.floor(place / 26) - 1) + last
}
