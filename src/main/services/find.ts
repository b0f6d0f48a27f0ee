// Finds words anywhere in an evaluation's texts, each with the place where it stands.
import type { Output, Parsed } from '../../shared/contract/call.ts'
import { type FoundRow, findTexts } from '../db/queries/find.ts'
import { asSent, type Context, ownOf, requireEvaluation } from './context.ts'

/** Signs of an answer's text around what was found. */
const around = 60

/** A list is searched item by item. */
const textsOf = (row: FoundRow): readonly string[] => {
  if (!row.list) return [row.text]
  const parsed: unknown = JSON.parse(row.text)
  return Array.isArray(parsed) ? parsed.map((item) => String(item)) : []
}

type Found = Output<'evaluations.find'>['found'][number]

/** The part around the first word, and where that word stands in it. */
function excerptOf(whole: string, words: readonly string[]): Pick<Found, 'text' | 'from' | 'to'> {
  const [first = ''] = words
  const at = whole.toLowerCase().indexOf(first)
  const start = at > around + 20 ? whole.lastIndexOf(' ', at - around) + 1 || at - around : 0
  const end = Math.min(whole.length, at + first.length + 2 * around)
  const before = start > 0 ? '…' : ''
  const text = `${before}${whole.slice(start, end).replace(/\s/g, ' ')}${end < whole.length ? '…' : ''}`
  const from = before.length + at - start
  return { text, from, to: from + first.length }
}

export function findInEvaluation(
  context: Context,
  { evaluation, query, limit }: Parsed<'evaluations.find'>,
): Output<'evaluations.find'> {
  requireEvaluation(context, evaluation)
  const words = query.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)
  const found: Found[] = []
  if (words.length === 0) return { found, more: false }
  for (const row of findTexts(context.db, evaluation, words, ownOf(context))) {
    const text = textsOf(row).find((item) => {
      const plain = item.toLowerCase()
      return words.every((word) => plain.includes(word))
    })
    if (text === undefined) continue
    if (found.length === limit) return { found, more: true }
    const { kind, agency, criterion, evaluator } = row
    found.push(asSent({ kind, agency, criterion, evaluator, ...excerptOf(text, words) }) as Found)
  }
  return { found, more: false }
}
