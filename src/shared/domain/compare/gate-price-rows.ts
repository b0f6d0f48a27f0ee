// What stands apart from the weights: gates with their notes and evidence, why an agency is excluded, and quotes
// as submitted and as the pricing plan levels them. Sealed quotes are not in the state, so they are no rows.

import type { AgencyId, Quote } from '../model.ts'
import { comparedQuotes, termsOf } from '../pricing/compared.ts'
import { type LevelledQuote, levelQuotes } from '../pricing/levelling.ts'
import { readQuote } from '../pricing/read-quote.ts'
import { evidenceItem } from './criteria-rows.ts'
import type { CompareInput, RowNode } from './input.ts'
import {
  allAlike,
  type CompareCell,
  type CompareRow,
  empty,
  type PriceLine,
  priceLines,
  type Section,
} from './rows.ts'

/** A row without others below it; null: nobody has anything in it. */
export const plainNode = (
  section: Section,
  id: string,
  title: CompareRow['title'],
  cells: readonly CompareCell[],
  level: 1 | 2 = 1,
): RowNode | null =>
  cells.every(({ kind }) => kind === 'empty')
    ? null
    : {
        row: {
          id,
          section,
          level,
          title,
          cells,
          alike: allAlike(cells),
          opens: false,
          open: false,
          weight: null,
          criterion: null,
        },
        children: [],
      }

const present = (nodes: readonly (RowNode | null)[]): readonly RowNode[] =>
  nodes.filter((node) => node !== null)

export const gateRows = (input: CompareInput): readonly RowNode[] => {
  const { state, compared } = input
  const gates = state.gates.map(({ id, name }) =>
    plainNode(
      'gates',
      `gate ${id}`,
      { kind: 'gate', name },
      compared.map(({ agency }): CompareCell => {
        const result = state.gateResults.find((one) => one.agency === agency && one.gate === id)
        const evidence = input.evidence.filter((one) => one.agency === agency && one.gate === id)
        return {
          kind: 'gate',
          passed: result?.passed ?? null,
          note: result?.note ?? null,
          evidence: evidence.map((item) => evidenceItem(item, input)),
        }
      }),
    ),
  )
  const excluded = plainNode(
    'gates',
    'excluded',
    { kind: 'excluded' },
    compared.map(
      (result): CompareCell =>
        result.excluded === null ? empty : { kind: 'exclusions', reasons: result.excluded },
    ),
  )
  return present([...gates, excluded])
}

/** Those whose prices make no plug figure: out for anything but their own price. */
const outOf = ({ ranking }: CompareInput): ReadonlySet<AgencyId> => {
  const prices = new Set(
    ranking.leaves.flatMap(({ criterion }) => (criterion.kind === 'price' ? criterion.id : [])),
  )
  return new Set(
    ranking.results.flatMap(({ agency, excluded }) =>
      excluded?.some((reason) => reason.kind !== 'minimum' || !prices.has(reason.id)) === true
        ? agency
        : [],
    ),
  )
}

const levelledOf = (input: CompareInput): ReadonlyMap<AgencyId, LevelledQuote> => {
  const { evaluation, quotes } = input.state
  const plan = evaluation.pricing
  if (plan === null || plan.scenario.items.length === 0) return new Map()
  return new Map(
    levelQuotes(quotes.map(readQuote), plan.scenario, termsOf(evaluation), outOf(input)).map(
      (levelled) => [levelled.agency, levelled],
    ),
  )
}

const wordsCell = (words: string | null): CompareCell =>
  words === null || words.trim() === '' ? empty : { kind: 'words', words }

export const priceRows = (input: CompareInput): readonly RowNode[] => {
  const { state, compared } = input
  const { currency } = state.evaluation
  if (state.quotes.length === 0) return []
  const quotes = new Map(state.quotes.map((quote) => [quote.agency, quote]))
  const levelled = levelledOf(input)
  const counted = new Map(
    comparedQuotes(state.evaluation, state.quotes, outOf(input)).map((quote) => [
      quote.agency,
      quote,
    ]),
  )
  const money = (amount: number | undefined, code: string = currency): CompareCell =>
    amount === undefined ? empty : { kind: 'money', amount, currency: code }
  const cellOf = (line: PriceLine, quote: Quote): CompareCell => {
    const own = levelled.get(quote.agency)
    switch (line) {
      case 'amount':
        return money(quote.amount, quote.currency)
      case 'compared': {
        const price = counted.get(quote.agency)
        return price === undefined || price.currency !== currency ? empty : money(price.amount)
      }
      case 'structure':
        return { kind: 'structure', structure: quote.structure }
      case 'low':
      case 'expected':
      case 'high':
        return money(own?.totals?.[line])
      case 'plugs':
        // Where nobody has one there is nothing to say.
        return money(own?.totals?.plugs || undefined)
      case 'complete':
        return own === undefined ? empty : { kind: 'flag', on: own.complete }
      case 'validUntil':
        return quote.validUntil === null ? empty : { kind: 'day', day: quote.validUntil }
      case 'paymentTerms':
        return wordsCell(quote.paymentTerms)
      case 'assumptions':
        return quote.assumptions.length === 0 ? empty : { kind: 'texts', texts: quote.assumptions }
    }
  }
  const nodes = priceLines.map((line) =>
    plainNode(
      'price',
      `price ${line}`,
      { kind: 'price', line },
      compared.map(({ agency }) => {
        const quote = quotes.get(agency)
        return quote === undefined ? empty : cellOf(line, quote)
      }),
    ),
  )
  // The price that counts is said where it is not the quoted one.
  const [amount, price] = nodes
  const same =
    amount?.row.cells.every(
      (cell, at) => JSON.stringify(cell) === JSON.stringify(price?.row.cells[at] ?? empty),
    ) === true
  return present(nodes.filter((node) => !(same && node === price)))
}
