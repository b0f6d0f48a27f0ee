// Where things stand in the workbook: sheets refer to each other by row and column, so all of them ask here.
import type {
  AgencyId,
  CriterionId,
  EvaluationState,
  RankedAgency,
  Ranking,
} from '../../../shared/domain/model.ts'
import {
  type PreparedRanking,
  prepareRanking,
  rankPrepared,
} from '../../../shared/domain/ranking.ts'
import { text } from '../../../shared/messages/translate.ts'
import { letterOf, quoted } from './sheet-plan.ts'

/** Part of the file's public form, in every language. */
export const sheetNames = {
  ranking: 'Ranking',
  scores: 'Scores',
  agencies: 'Agencies',
  criteria: 'Criteria',
  quotes: 'Quotes',
} as const

export const criteriaColumns = {
  weight: 'D',
  summand: 'E',
  share: 'F',
  scaleFrom: 'I',
  scaleTo: 'J',
  floor: 'M',
  ceiling: 'N',
  k: 'O',
  pointRaw: 'T',
  pointValue: 'U',
} as const

export const quoteColumns = {
  amount: 'C',
  currency: 'D',
  counted: 'E',
  setsBenchmark: 'F',
  compared: 'G',
  facts: 'N',
} as const
/** Rows of the facts beside the quotes. */
export const quoteFacts = { currency: 2, lowest: 3, highest: 4, mean: 5 } as const

/** First columns of Ranking; the criteria follow. */
export const rankingColumns = {
  rank: 'A',
  agency: 'B',
  score: 'C',
  out: 'E',
  counted: 'F',
} as const
const RANKING_FIRST_LEAF = 6
const SCORES_FIRST_EVALUATOR = 3

export interface Layout {
  readonly state: EvaluationState
  readonly prepared: PreparedRanking
  readonly ranking: Ranking
  readonly resultOf: ReadonlyMap<AgencyId, RankedAgency>
  /** Row numbers as spreadsheets count, from 1. */
  readonly criterionRow: ReadonlyMap<CriterionId, number>
  readonly rankingRow: ReadonlyMap<AgencyId, number>
  readonly quoteRow: ReadonlyMap<AgencyId, number>
  readonly scoreRow: (agency: AgencyId, leaf: number) => number
  /** First and last row of a criterion's points beside the criteria. */
  readonly points: ReadonlyMap<CriterionId, readonly [first: number, last: number]>
  readonly rankingLeaf: (leaf: number) => string
  /** Columns of Scores, of which the evaluators' depend on how many there are. */
  readonly scores: {
    readonly firstEvaluator: string
    readonly lastEvaluator: string
    readonly panel: string
    readonly moderated: string
    readonly raw: string
    readonly value: string
    readonly weight: string
  }
  /** `n/a` as a text and inside a formula. */
  readonly notApplicable: string
  readonly notApplicableText: string
}

const rowsFrom = <Id>(ids: readonly Id[], first: number): ReadonlyMap<Id, number> =>
  new Map(ids.map((id, index) => [id, first + index]))

export function layoutOf(state: EvaluationState): Layout {
  const prepared = prepareRanking(state)
  const ranking = rankPrepared(prepared)
  const leaves = ranking.leaves.length
  const points = new Map<CriterionId, readonly [number, number]>()
  let pointRow = 2
  for (const { id, valueFunction } of state.criteria) {
    if (valueFunction === null) continue
    points.set(id, [pointRow, pointRow + valueFunction.points.length - 1])
    pointRow += valueFunction.points.length
  }
  const after = SCORES_FIRST_EVALUATOR + state.evaluators.length
  const notApplicable = text('workbook.notApplicable')
  return {
    state,
    prepared,
    ranking,
    resultOf: new Map(ranking.results.map((result) => [result.agency, result])),
    criterionRow: rowsFrom(
      state.criteria.map(({ id }) => id),
      2,
    ),
    rankingRow: rowsFrom(
      ranking.results.map(({ agency }) => agency),
      3,
    ),
    quoteRow: rowsFrom(
      state.quotes.map(({ agency }) => agency),
      2,
    ),
    scoreRow: (agency, leaf) => 3 + (prepared.agencyIndex.get(agency) ?? 0) * leaves + leaf,
    points,
    rankingLeaf: (leaf) => letterOf(RANKING_FIRST_LEAF + leaf),
    scores: {
      firstEvaluator: letterOf(SCORES_FIRST_EVALUATOR),
      lastEvaluator: letterOf(after - 1),
      panel: letterOf(after),
      moderated: letterOf(after + 1),
      raw: letterOf(after + 2),
      value: letterOf(after + 3),
      weight: letterOf(after + 4),
    },
    notApplicable,
    notApplicableText: quoted(notApplicable),
  }
}

/** A cell of another sheet, fixed. */
export const cellIn = (
  sheet: keyof typeof sheetNames,
  column: string,
  row: number | undefined,
): string => `${sheetNames[sheet]}!$${column}$${row ?? 1}`
