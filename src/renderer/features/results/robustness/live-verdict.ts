// The verdict as it stands in this frame: its exact parts at once, its share of weightings from the worker,
// rough first and then refined. What an earlier state of the evaluation answered is marked, never shown as new.
import { useMemo } from 'react'
import type { Ranking } from '../../../../shared/domain/model.ts'
import type { PreparedRanking } from '../../../../shared/domain/ranking.ts'
import { smallestScoreMove } from '../../../../shared/domain/robustness/score-move.ts'
import type { SmaaProblem, SmaaResult } from '../../../../shared/domain/robustness/smaa.ts'
import { leaderOf, type ScoreTable, tableOf } from '../../../../shared/domain/robustness/table.ts'
import {
  defaultVerdictRule,
  gradeOf,
  type Verdict,
  type VerdictRule,
  weightingsOf,
  weightMoveOf,
} from '../../../../shared/domain/robustness/verdict.ts'
import type { FirstShare } from '../../../../shared/messages/verdict-words.ts'
import { type EvaluationModel, preparedOf } from '../../../api/evaluation-model.ts'
import { type Simulation, useSimulation } from './use-simulation.ts'

/** The exact parts: of this frame, and the same object as long as the evaluation is the same. */
export interface Standing
  extends Pick<
    Verdict,
    'leader' | 'runnerUp' | 'lead' | 'smallestWeightMove' | 'smallestScoreMove'
  > {
  readonly prepared: PreparedRanking
  readonly table: ScoreTable
}

export interface LiveVerdict {
  readonly rule: VerdictRule
  readonly isDefaultRule: boolean
  readonly standing: Standing
  /** Null until a picture of now is there. */
  readonly firstShare: number | null
  readonly grade: Verdict['grade'] | null
  readonly others: readonly FirstShare[]
  /** The question behind the share; null when nobody is ranked. */
  readonly problem: SmaaProblem | null
  /** The newest picture, perhaps of an earlier question. */
  readonly simulation: Simulation | null
}

const standingOf = (prepared: PreparedRanking, ranking: Ranking): Standing => {
  const table = tableOf(ranking)
  const leader = leaderOf(ranking)
  const second = table.scores[1]
  return {
    prepared,
    table,
    leader,
    runnerUp: leader === null ? null : (table.agencies[1] ?? null),
    lead: leader === null || second === undefined ? null : (table.scores[0] ?? 0) - second,
    smallestWeightMove: leader === null ? null : weightMoveOf(table),
    smallestScoreMove: leader === null ? null : smallestScoreMove(prepared),
  }
}

/** How often each agency but the leader is first. */
const othersOf = (ranking: Ranking, table: ScoreTable, result: SmaaResult): FirstShare[] => {
  const nameOf = new Map(ranking.results.map(({ agency, name }) => [agency, name]))
  return table.agencies.slice(1).map((agency, index) => ({
    name: nameOf.get(agency) ?? agency,
    share: result.rankAcceptability[index + 1]?.[0] ?? 0,
  }))
}

export function useLiveVerdict(model: EvaluationModel, ranking: Ranking): LiveVerdict {
  const { verdictRule } = model.answers.evaluation
  const rule = verdictRule ?? defaultVerdictRule
  const standing = useMemo(() => standingOf(preparedOf(model), ranking), [model, ranking])
  const { table, leader } = standing
  const problem = useMemo(
    () => (table.agencies.length === 0 ? null : weightingsOf(table, rule)),
    [table, rule],
  )
  const simulation = useSimulation(problem)
  return useMemo(() => {
    const now = simulation !== null && simulation.problem === problem ? simulation.result : null
    const firstShare = leader === null || now === null ? null : (now.rankAcceptability[0]?.[0] ?? 0)
    const known =
      firstShare === null ? null : gradeOf(ranking, firstShare, standing.smallestScoreMove, rule)
    return {
      rule,
      isDefaultRule: verdictRule === null,
      standing,
      firstShare,
      grade: leader === null ? 'no clear winner' : known,
      others: now === null ? [] : othersOf(ranking, table, now),
      problem,
      simulation,
    }
  }, [simulation, problem, standing, table, leader, ranking, rule, verdictRule])
}
