// Words that are compared whatever their accents and case.

/** "Müller" and "MULLER" are both "muller". */
export const folded = (words: string): string =>
  // Most words have nothing to fold but their case.
  (/[^ -~]/.test(words) ? words.normalize('NFD').replace(/\p{M}/gu, '') : words).toLowerCase()
