// What is still missing before a result can be trusted, stage by stage, so that the navigation can say it.

import { leavesOf } from './matrix.ts'
import type {
  Agency,
  AgencyId,
  CriterionId,
  EvaluationState,
  Evaluator,
  EvaluatorId,
  Leaf,
  Ranking,
} from './model.ts'
import { countingWeight, isRecused, owesScore, scores } from './panel/members.ts'
import { takesPart } from './ranking-row.ts'

/** How many of how many. */
export interface Progress {
  readonly done: number
  readonly of: number
}

export type Stage = 'agencies' | 'criteria' | 'scoring' | 'pricing' | 'results'

export interface Gap {
  readonly stage: Stage
  readonly code:
    | 'no-agencies'
    | 'no-criteria'
    | 'no-weight'
    | 'no-evaluators'
    | 'scores-left'
    | 'measurements-left'
    | 'gate-results-left'
    | 'quotes-left'
    | 'agencies-incomplete'
  /** How many are left; 0 for the codes that begin with `no-`. */
  readonly count: number
}

export interface Readiness {
  /** Individual scores given (or marked not applicable) by evaluators who count, in agencies that take part. */
  readonly scores: Progress
  readonly byEvaluator: ReadonlyMap<EvaluatorId, Progress>
  readonly byCriterion: ReadonlyMap<CriterionId, Progress>
  readonly byAgency: ReadonlyMap<AgencyId, Progress>
  readonly gaps: readonly Gap[]
}

const countGaps = (state: EvaluationState, ranking: Ranking, scores: Progress): readonly Gap[] => {
  const gaps: Gap[] = []
  const none = (stage: Stage, code: Gap['code'], when: boolean): void => {
    if (when) gaps.push({ stage, code, count: 0 })
  }
  const some = (stage: Stage, code: Gap['code'], count: number): void => {
    if (count > 0) gaps.push({ stage, code, count })
  }
  const warned = (...codes: string[]): number =>
    ranking.warnings.filter((warning) => codes.includes(warning.code)).length
  const competing = ranking.results.filter(
    (result) => !result.excluded?.some((exclusion) => exclusion.kind === 'status'),
  )
  none('agencies', 'no-agencies', competing.length === 0)
  none('criteria', 'no-criteria', ranking.leaves.length === 0)
  none(
    'criteria',
    'no-weight',
    ranking.leaves.length > 0 && ranking.leaves.every((leaf) => leaf.weight === 0),
  )
  none(
    'scoring',
    'no-evaluators',
    ranking.leaves.some((leaf) => leaf.criterion.kind === 'rated') &&
      !state.evaluators.some((evaluator) => countingWeight(evaluator) > 0),
  )
  some('scoring', 'scores-left', scores.of - scores.done)
  some('agencies', 'measurements-left', warned('missing-measurement'))
  some('agencies', 'gate-results-left', warned('missing-gate-result'))
  some('pricing', 'quotes-left', warned('missing-quote', 'quote-currency', 'price-undefined'))
  some('results', 'agencies-incomplete', competing.filter((result) => !result.complete).length)
  return gaps
}

interface Owed {
  readonly members: ReadonlyMap<EvaluatorId, Evaluator>
  readonly all: number
  readonly byEvaluator: ReadonlyMap<EvaluatorId, number>
  readonly byCriterion: ReadonlyMap<CriterionId, number>
  readonly byAgency: ReadonlyMap<AgencyId, number>
}

/** How many scores are expected of whom; seats, assignments and conflicts of interest decide it. */
const owedScores = (
  members: readonly Evaluator[],
  agencies: readonly Agency[],
  rated: readonly Leaf[],
  counts: ReadonlySet<EvaluatorId>,
): Owed => {
  const byEvaluator = new Map<EvaluatorId, number>()
  const byCriterion = new Map<CriterionId, number>()
  const byAgency = new Map<AgencyId, number>()
  let all = 0
  const more = <Id>(counted: Map<Id, number>, id: Id, by: number): void => {
    counted.set(id, (counted.get(id) ?? 0) + by)
  }
  for (const member of members) {
    const skipped = new Set<CriterionId>(member.notAssigned.criteria)
    const asked = rated.filter(({ criterion }) => !skipped.has(criterion.id))
    for (const { id } of agencies) {
      if (!scores(member) || isRecused(member, id)) continue
      if (member.notAssigned.agencies.includes(id)) continue
      more(byEvaluator, member.id, asked.length)
      if (!counts.has(member.id)) continue
      all += asked.length
      more(byAgency, id, asked.length)
      for (const { criterion } of asked) more(byCriterion, criterion.id, 1)
    }
  }
  const known = new Map(members.map((member) => [member.id, member]))
  return { members: known, all, byEvaluator, byCriterion, byAgency }
}

/** Of hidden scores only what each member was counted to have given is known, not for whom and by what. */
const hiddenReadiness = (
  state: EvaluationState,
  ranking: Ranking,
  counted: ReadonlyMap<EvaluatorId, Progress>,
): Readiness => {
  const counting = state.evaluators.flatMap((member) =>
    countingWeight(member) > 0 ? (counted.get(member.id) ?? []) : [],
  )
  const scores = {
    done: counting.reduce((sum, { done }) => sum + done, 0),
    of: counting.reduce((sum, { of }) => sum + of, 0),
  }
  return {
    scores,
    byEvaluator: counted,
    byCriterion: new Map(),
    byAgency: new Map(
      state.agencies.filter(takesPart).map(({ id }) => [id, { done: 0, of: 0 }] as const),
    ),
    gaps: countGaps(state, ranking, scores).filter(({ code }) => code !== 'agencies-incomplete'),
  }
}

/**
 * Progress of scoring per evaluator, criterion and agency, and the gaps of each stage. `ranking` is the
 * official one of the same state. Agencies that take no part count nowhere; an evaluator of weight 0 has a
 * progress of their own but is left out of all other counts, as their scores never count. `counted`: what each
 * member has given, where the scores of `state` are hidden; null: they are not.
 */
export const readinessOf = (
  state: EvaluationState,
  ranking: Ranking,
  counted: ReadonlyMap<EvaluatorId, Progress> | null = null,
): Readiness => {
  if (counted !== null) return hiddenReadiness(state, ranking, counted)
  const agencies = state.agencies.filter(takesPart)
  const rated = leavesOf(state.criteria, state.evaluation.scale).filter(
    (leaf) => leaf.criterion.kind === 'rated',
  )
  const counts = new Set(
    state.evaluators.filter((member) => countingWeight(member) > 0).map(({ id }) => id),
  )
  const counters = <Id>(ids: readonly Id[]) => new Map(ids.map((id) => [id, { done: 0 }]))
  const agencyDone = counters(agencies.map(({ id }) => id))
  const criterionDone = counters(rated.map(({ criterion }) => criterion.id))
  const evaluatorDone = counters(state.evaluators.map(({ id }) => id))
  const owed = owedScores(state.evaluators, agencies, rated, counts)
  const { members } = owed
  let done = 0
  // Scores come agency by agency, and there may be 100,000: what is the same as before is not looked up again.
  let agencyNow: AgencyId | null = null
  let ofAgency: { done: number } | undefined
  for (const { agency, criterion, evaluator, state: given } of state.scores) {
    if (agency !== agencyNow) {
      agencyNow = agency
      ofAgency = agencyDone.get(agency)
    }
    if (given === 'not-scored' || ofAgency === undefined) continue
    const ofCriterion = criterionDone.get(criterion)
    const ofEvaluator = evaluatorDone.get(evaluator)
    const member = members.get(evaluator)
    if (ofCriterion === undefined || ofEvaluator === undefined || member === undefined) continue
    if (!owesScore(member, agency, criterion)) continue
    ofEvaluator.done += 1
    if (!counts.has(evaluator)) continue
    ofAgency.done += 1
    ofCriterion.done += 1
    done += 1
  }
  const progress = <Id>(
    counted: ReadonlyMap<Id, { readonly done: number }>,
    of: ReadonlyMap<Id, number>,
  ): ReadonlyMap<Id, Progress> =>
    new Map([...counted].map(([id, count]) => [id, { done: count.done, of: of.get(id) ?? 0 }]))
  const total = { done, of: owed.all }
  return {
    scores: total,
    byEvaluator: progress(evaluatorDone, owed.byEvaluator),
    byCriterion: progress(criterionDone, owed.byCriterion),
    byAgency: progress(agencyDone, owed.byAgency),
    gaps: countGaps(state, ranking, total),
  }
}
