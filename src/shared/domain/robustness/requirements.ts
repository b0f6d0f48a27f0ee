// What it would take for a losing agency to win: points on each criterion, or another price.

import type { AgencyId, CriterionId, Quote } from '../model.ts'
import { type PreparedRanking, rankPrepared } from '../ranking.ts'
import { withQuote } from '../ranking-without.ts'
import { nearestRaw } from './score-move.ts'

export interface CriterionRequirement {
  readonly criterion: CriterionId
  /** The cell now, in the criterion's unit. */
  readonly from: number | null
  /** The nearest value at which it draws level with the leader, all else equal; null: not reachable. */
  readonly to: number | null
}

export interface Requirements {
  readonly agency: AgencyId
  /** Points (of 100) behind the leader. */
  readonly gap: number
  /** Rated and measured criteria on which it has a value. */
  readonly criteria: readonly CriterionRequirement[]
  /** The quoted amount now, and the highest at which it draws level; null: no price criterion, or no quote. */
  readonly price: { readonly from: number; readonly to: number | null } | null
}

/** A price is found to this share of itself. */
const PRECISION = 1e-12

const leadOver = (prepared: PreparedRanking, agency: AgencyId): number => {
  const { results } = rankPrepared(prepared)
  const own = results.find((result) => result.agency === agency)
  if (own?.rank === null || own === undefined) return Number.NEGATIVE_INFINITY
  const others = results.filter((result) => result.rank !== null && result.agency !== agency)
  return (own.score ?? 0) - Math.max(Number.NEGATIVE_INFINITY, ...others.map((r) => r.score ?? 0))
}

/**
 * The highest amount at which the agency is not behind; prices of others stay, but a lower price may become
 * the one that all are compared with, so the whole ranking is tried. A lower price never hurts, so halving
 * finds it.
 */
const priceNeeded = (prepared: PreparedRanking, quote: Quote): number | null => {
  const level = (amount: number): boolean =>
    leadOver(withQuote(prepared, { ...quote, amount }), quote.agency) >= 0
  let low = quote.amount * 1e-9
  let high = quote.amount
  if (!level(low)) return null
  while (high - low > PRECISION * quote.amount) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    if (level(middle)) low = middle
    else high = middle
  }
  return low
}

/**
 * For one ranked agency that does not lead: the value of each single cell, or the price, at which it draws
 * level with the first. Null for the leader and for agencies without a rank.
 */
export const requirementsOf = (
  prepared: PreparedRanking,
  agency: AgencyId,
): Requirements | null => {
  const { results, leaves } = rankPrepared(prepared)
  const first = results[0]
  const own = results.find((result) => result.agency === agency)
  if (own?.rank === null || own === undefined || own.rank === 1 || first === undefined) return null
  const gap = (first.score ?? 0) - (own.score ?? 0)
  const criteria = leaves.flatMap((leaf, index): CriterionRequirement[] => {
    const cell = own.cells[index]
    if (leaf.criterion.kind === 'price' || cell?.state !== 'scored') return []
    const { raw, value, weight } = cell
    if (raw === null || value === null) return []
    const to = weight ? nearestRaw(raw, value + gap / weight, true, leaf) : null
    return [{ criterion: leaf.criterion.id, from: raw, to }]
  })
  const priced = leaves.some((leaf, index) => {
    const cell = own.cells[index]
    return leaf.criterion.kind === 'price' && cell?.state === 'scored'
  })
  const quote = prepared.quotes.get(agency)
  return {
    agency,
    gap,
    criteria,
    price:
      priced && quote !== undefined
        ? { from: quote.amount, to: priceNeeded(prepared, quote) }
        : null,
  }
}
