// Names in running text.

const escaped = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Any of `names` as whole words, also in the German genitive ("Tidewrights Team"); the first group is the name without
 * its ending. null: there are none.
 */
export const namePattern = (names: Iterable<string>, flags: string): RegExp | null => {
  const alternatives = [...names]
    .filter((name) => name !== '')
    // Longest first: a name may be a part of another one, or another one less its s.
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
  return alternatives === ''
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(${alternatives})(?:e?s)?(?![\\p{L}\\p{N}])`, flags)
}
