// How sure the result is, worked out once for all pages of a report: by the same functions and the same rule as
// the screen and `rank --json`.
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import { type CrossCheck, crossCheck } from '../../shared/domain/methods/cross-check.ts'
import { type PreparedRanking, rankPrepared } from '../../shared/domain/ranking.ts'
import { type Jackknife, jackknife } from '../../shared/domain/robustness/jackknife.ts'
import { type OneWay, oneWays } from '../../shared/domain/robustness/one-way.ts'
import { type SmaaResult, smaa } from '../../shared/domain/robustness/smaa.ts'
import { type ScoreTable, tableOf } from '../../shared/domain/robustness/table.ts'
import {
  defaultVerdictRule,
  type Verdict,
  type VerdictRule,
  verdictOf,
  weightingsOf,
} from '../../shared/domain/robustness/verdict.ts'

export interface Robustness {
  readonly rule: VerdictRule
  readonly isDefaultRule: boolean
  readonly verdict: Verdict
  /** The ranked agencies, best first; the rows of the simulation are theirs. */
  readonly table: ScoreTable
  readonly simulation: SmaaResult
  readonly oneWays: readonly OneWay[]
  readonly jackknife: Jackknife
  readonly checks: readonly CrossCheck[]
}

/** Null with fewer than two ranked agencies: there is nothing to be sure or unsure about. */
export const robustnessOf = (
  prepared: PreparedRanking,
  { verdictRule }: DocumentAdditions,
): Robustness | null => {
  const ranking = rankPrepared(prepared)
  const table = tableOf(ranking)
  if (table.agencies.length < 2) return null
  const rule = verdictRule ?? defaultVerdictRule
  const simulation = smaa(weightingsOf(table, rule))
  return {
    rule,
    isDefaultRule: verdictRule === null,
    verdict: verdictOf(prepared, rule, simulation),
    table,
    simulation,
    oneWays: oneWays(table),
    jackknife: jackknife(prepared),
    checks: crossCheck(ranking),
  }
}
