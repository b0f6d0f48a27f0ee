// How wide a word is in the header of the grid, without asking the page: measuring 200 names there would hold up
// the first picture, and before the font has arrived it would be wrong.

/** Of a size-1 letter in Inter 600, measured; capitals and other scripts as the widest usual ones. */
const narrow: Readonly<Record<string, number>> = {
  i: 0.27,
  j: 0.28,
  l: 0.27,
  f: 0.37,
  t: 0.38,
  r: 0.4,
  s: 0.56,
  m: 0.9,
  w: 0.83,
  I: 0.29,
  M: 0.91,
  W: 1.04,
}
const lowerCase = 0.61
const other = 0.72

export const wordWidth = (word: string, size: number): number => {
  let sum = 0
  for (const letter of word)
    sum += narrow[letter] ?? (/[a-z.,'’-]/.test(letter) ? lowerCase : other)
  return sum * size
}

export const longestWord = (name: string, size: number): number =>
  Math.max(0, ...name.split(/[\s-]+/).map((word) => wordWidth(word, size)))
