// What agreeing on a value, or taking one back, would do to the result, before it is recorded.

import type { AgencyId, Moderated, Ranking } from '../model.ts'
import {
  type PreparedRanking,
  type RemovedModeration,
  rankPrepared,
  withModerated,
} from '../ranking.ts'
import { leaderOf } from '../robustness/table.ts'

/** Where one agency stands. */
export interface Standing {
  /** Points of 100; null: nothing of it is scored. */
  readonly score: number | null
  /** null: excluded, or without a score. */
  readonly rank: number | null
}

export interface Move {
  readonly agency: AgencyId
  readonly from: number | null
  readonly to: number | null
}

export interface Consequence {
  readonly before: Standing
  readonly after: Standing
  /** Points of 100 that the agency gains; null where it had or has no score. */
  readonly gain: number | null
  /** Every agency whose rank changes, best new rank first; the agency of the cell among them. */
  readonly moves: readonly Move[]
  /** Who is first alone; null: nobody, or several. */
  readonly leader: { readonly before: AgencyId | null; readonly after: AgencyId | null }
}

export const standingOf = (ranking: Ranking, agency: AgencyId): Standing => {
  const result = ranking.results.find((one) => one.agency === agency)
  return { score: result?.score ?? null, rank: result?.rank ?? null }
}

const last = Number.POSITIVE_INFINITY

/**
 * Compares the ranking as it is with the one after the edit. As long as the cell stays in the sum,
 * gain = weight × (value after − value before), with the weight of the cell in its agency's sum.
 */
export const consequenceOf = (
  prepared: PreparedRanking,
  edit: Moderated | RemovedModeration,
): Consequence => {
  const now = rankPrepared(prepared)
  const then = rankPrepared(withModerated(prepared, edit))
  const before = standingOf(now, edit.agency)
  const after = standingOf(then, edit.agency)
  const moves = then.results.flatMap(({ agency, rank }): Move[] => {
    const from = standingOf(now, agency).rank
    return from === rank ? [] : [{ agency, from, to: rank }]
  })
  return {
    before,
    after,
    gain: before.score === null || after.score === null ? null : after.score - before.score,
    moves: moves.toSorted((a, b) => (a.to ?? last) - (b.to ?? last)),
    leader: { before: leaderOf(now), after: leaderOf(then) },
  }
}
