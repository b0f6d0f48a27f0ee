// The verdict: who leads by how much, how sure that is, and the least that would change it.

import type { AgencyId, CriterionId, Ranking } from '../model.ts'
import { type PreparedRanking, rankPrepared } from '../ranking.ts'
import { type ScoreMove, smallestScoreMove } from './score-move.ts'
import { type SmaaProblem, type SmaaResult, smaa } from './smaa.ts'
import { leaderOf, type ScoreTable, tableOf, weightsById } from './table.ts'
import { smallestWeightMove } from './weight-move.ts'

export type Grade = 'clear' | 'leaning' | 'no clear winner'

/** The rule of the grade; every number of it can be set. */
export interface VerdictRule {
  /** Tightness of the plausible weightings, Dirichlet(kappa · weights); > 0. */
  readonly kappa: number
  readonly draws: number
  readonly seed: number
  /** First in at least this share of weightings: clear. */
  readonly clearFrom: number
  /** First in at least this share: leaning; below it no clear winner. */
  readonly leaningFrom: number
  /** No clear winner either when one agreed cell, moved by up to this many steps, changes the winner. */
  readonly steps: number
}

export const defaultVerdictRule: VerdictRule = {
  kappa: 100,
  draws: 10_000,
  seed: 1,
  clearFrom: 0.8,
  leaningFrom: 0.6,
  steps: 1,
}

/** A change of so many steps is meant to be that many, whatever the last digits of the arithmetic say. */
const STEP_SLACK = 1e-6

export interface Verdict {
  readonly grade: Grade
  /** The one agency of rank 1; null when rank 1 is shared or nobody is ranked. */
  readonly leader: AgencyId | null
  /** The next in the ranking; null when nobody else is ranked. */
  readonly runnerUp: AgencyId | null
  /** Points (of 100) between the two. */
  readonly lead: number | null
  /** Share of plausible weightings, 0…1, in which the leader is first. */
  readonly firstShare: number | null
  readonly draws: number
  readonly seed: number
  readonly kappa: number
  /** Least total weight moved (half the L1 distance, 0…1) for another to be first; null: no weights do. */
  readonly smallestWeightMove: {
    readonly moved: number
    /** Leaf weights after the move, sum 1. */
    readonly weights: Readonly<Record<CriterionId, number>>
    readonly newLeader: AgencyId
  } | null
  /** Least change of one agreed cell for another to be first; null: no single cell does. */
  readonly smallestScoreMove: ScoreMove | null
}

/** The plausible weightings of a rule, for a simulation that runs elsewhere or in steps. */
export const weightingsOf = (table: ScoreTable, rule: VerdictRule): SmaaProblem => ({
  alternatives: table.values.length,
  criteria: table.weights.length,
  weights: { kind: 'dirichlet', weights: table.weights, kappa: rule.kappa },
  values: {
    kind: 'fixed',
    values: table.values.map((row) => row.map((value) => (value === null ? null : value / 100))),
  },
  draws: rule.draws,
  confidenceDraws: null,
  seed: rule.seed,
})

/** Whether one agreed score, moved by no more than the rule's steps, changes the winner. */
export const hangsOnOneScore = (move: ScoreMove | null, rule: VerdictRule): boolean =>
  move !== null && move.steps <= rule.steps + STEP_SLACK

/** The grade by the rule, from its parts. */
export const gradeOf = (
  ranking: Ranking,
  firstShare: number,
  scoreMove: ScoreMove | null,
  rule: VerdictRule,
): Grade => {
  if (ranking.winner === null || firstShare < rule.leaningFrom || hangsOnOneScore(scoreMove, rule))
    return 'no clear winner'
  return firstShare >= rule.clearFrom ? 'clear' : 'leaning'
}

/** The smallest weight move by names; null: no weights put another first. */
export const weightMoveOf = (table: ScoreTable): Verdict['smallestWeightMove'] => {
  const move = smallestWeightMove(table)
  const newLeader = move === null ? undefined : table.agencies[move.newLeader]
  if (move === null || newLeader === undefined) return null
  return { moved: move.moved, weights: weightsById(table.leaves, move.weights), newLeader }
}

/**
 * The verdict on a ranking. Clear: first in ≥ 80 % of the plausible weightings; leaning: 60–80 %; no clear
 * winner: < 60 %, or one step of the scale on one agreed cell changes the winner, or there is no winner
 * (shared first rank, an incomplete agency). With an incomplete agency the numbers are those of the ranking
 * as it stands. The named changes make the new leader win by a hair; one per cent less does not. `simulated`:
 * the simulation of `weightingsOf`, when it has been run already.
 */
export const verdictOf = (
  prepared: PreparedRanking,
  rule: VerdictRule = defaultVerdictRule,
  simulated: SmaaResult | null = null,
): Verdict => {
  const ranking = rankPrepared(prepared)
  const table = tableOf(ranking)
  const leader = leaderOf(ranking)
  const { kappa, draws, seed } = rule
  if (leader === null)
    return {
      grade: 'no clear winner',
      leader: null,
      runnerUp: null,
      lead: null,
      firstShare: null,
      draws,
      seed,
      kappa,
      smallestWeightMove: null,
      smallestScoreMove: null,
    }
  const { rankAcceptability } = simulated ?? smaa(weightingsOf(table, rule))
  const firstShare = rankAcceptability[0]?.[0] ?? 0
  const scoreMove = smallestScoreMove(prepared)
  const second = table.scores[1]
  return {
    grade: gradeOf(ranking, firstShare, scoreMove, rule),
    leader,
    runnerUp: table.agencies[1] ?? null,
    lead: second === undefined ? null : (table.scores[0] ?? 0) - second,
    firstShare,
    draws,
    seed,
    kappa,
    smallestWeightMove: weightMoveOf(table),
    smallestScoreMove: scoreMove,
  }
}
