// Finds words anywhere in an evaluation's texts, each with the place where it stands.
import type { Output, Parsed } from '../../shared/contract/call.ts'
import { folded } from '../../shared/fold.ts'
import { type FoundRow, findTexts } from '../db/queries/find.ts'
import { asSent, type Context, ownOf, requireEvaluation } from './context.ts'

/** Signs of an answer's text around what was found. */
const around = 60

/** The text of one item of a list: itself, or what a level or a line of a quote says. */
const textOfItem = (item: unknown): string => {
  if (typeof item !== 'object' || item === null) return String(item)
  const { label, item: line } = item as { readonly label?: string; readonly item?: string }
  return label ?? line ?? ''
}

/** A list is searched item by item. */
const textsOf = (row: FoundRow): readonly string[] => {
  if (!row.list) return [row.text]
  const parsed: unknown = JSON.parse(row.text)
  return Array.isArray(parsed) ? parsed.map(textOfItem) : []
}

type Found = Output<'evaluations.find'>['found'][number]

/** Where in the text the word stands that is folded as `word`. */
function placeOf(word: string, whole: string): { readonly at: number; readonly end: number } {
  let plain = ''
  const places: number[] = []
  let at = 0
  for (const sign of whole) {
    const letters = folded(sign)
    for (let i = 0; i < letters.length; i++) places.push(at)
    plain += letters
    at += sign.length
  }
  const found = Math.max(0, plain.indexOf(word))
  return { at: places[found] ?? 0, end: places[found + word.length] ?? whole.length }
}

/** The part around the first word, and where that word stands in it. */
function excerptOf(whole: string, words: readonly string[]): Pick<Found, 'text' | 'from' | 'to'> {
  const [first = ''] = words
  const { at, end: after } = placeOf(first, whole)
  const start = at > around + 20 ? whole.lastIndexOf(' ', at - around) + 1 || at - around : 0
  const end = Math.min(whole.length, after + 2 * around)
  const before = start > 0 ? '…' : ''
  const text = `${before}${whole.slice(start, end).replace(/\s/g, ' ')}${end < whole.length ? '…' : ''}`
  const from = before.length + at - start
  return { text, from, to: from + after - at }
}

export function findInEvaluation(
  context: Context,
  { evaluation, query, limit }: Parsed<'evaluations.find'>,
): Output<'evaluations.find'> {
  requireEvaluation(context, evaluation)
  const typed = query.normalize().toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)
  const words = typed.map(folded)
  const found: Found[] = []
  if (words.length === 0) return { found, more: false }
  for (const row of findTexts(context.db, evaluation, typed, ownOf(context))) {
    const text = textsOf(row).find((item) => {
      const plain = folded(item)
      return words.every((word) => plain.includes(word))
    })
    if (text === undefined) continue
    if (found.length === limit) return { found, more: true }
    const { kind, agency, criterion, evaluator, gate } = row
    found.push(
      asSent({ kind, agency, criterion, evaluator, gate, ...excerptOf(text, words) }) as Found,
    )
  }
  return { found, more: false }
}
