// Words that are compared whatever their accents and case.

/** "Müller" and "MULLER" are both "muller". */
export const folded = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
