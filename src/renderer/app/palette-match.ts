// How well a name answers what was typed: words by their beginnings first, then letters in order, accents
// and case aside.

import { folded } from '../../shared/fold.ts'

const isSubsequence = (letters: string, name: string): boolean => {
  let from = 0
  for (const letter of letters) {
    const at = name.indexOf(letter, from)
    if (at < 0) return false
    from = at + letter.length
  }
  return true
}

/** 0: no match; higher is better. An empty query matches everything alike. */
export function scoreMatch(query: string, label: string): number {
  const wanted = folded(query.trim())
  if (wanted === '') return 1
  const name = folded(label)
  if (name.startsWith(wanted)) return 4
  const words = name.split(/[^\p{L}\p{N}]+/u)
  const parts = wanted.split(/\s+/)
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 3
  if (name.includes(wanted)) return 2
  return wanted.length > 1 && isSubsequence(wanted.replaceAll(' ', ''), name) ? 0.5 : 0
}
