// Agreement of a panel on an evaluation: per criterion, overall, and how severe each evaluator is.

import { leavesOf } from '../matrix.ts'
import type { CriterionId, EvaluationState, EvaluatorId } from '../model.ts'
import { countingWeight, isRecused } from '../panel/members.ts'
import { takesPart } from '../ranking-row.ts'
import { type Icc, iccOf } from './icc.ts'
import { type KendallW, kendallW } from './kendall.ts'
import { krippendorffAlpha, type Metric } from './krippendorff.ts'
import type { Ratings } from './ratings.ts'
import { severities } from './severity.ts'
import { type Spread, spreadOf } from './spread.ts'

export interface Agreement {
  /** null: a rating is missing, or nothing varies. */
  readonly kendall: KendallW | null
  readonly krippendorff: Readonly<Record<Metric, number | null>>
  readonly icc: Icc
}

export interface PanelAgreement {
  readonly overall: Agreement
  readonly byCriterion: ReadonlyMap<CriterionId, Agreement>
  /** Mean difference to the others, in points of 100 of the scale; null: no cell shared with anybody. */
  readonly severity: ReadonlyMap<EvaluatorId, number | null>
  /** Per criterion: each agency's spread in the criterion's unit, in the order of the agencies (null: nobody). */
  readonly spreads: ReadonlyMap<CriterionId, readonly (Spread | null)[]>
}

/** All agreement statistics of ratings, items × raters. */
export const agreementOfRatings = (ratings: Ratings): Agreement => ({
  kendall: kendallW(ratings),
  krippendorff: {
    nominal: krippendorffAlpha(ratings, 'nominal'),
    ordinal: krippendorffAlpha(ratings, 'ordinal'),
    interval: krippendorffAlpha(ratings, 'interval'),
    ratio: krippendorffAlpha(ratings, 'ratio'),
  },
  icc: iccOf(ratings),
})

/**
 * Agreement on the individual layer, over the agencies that take part and the evaluators who count (weight
 * above 0). Per criterion the items are agencies, in the criterion's unit. Overall they are all cells, as
 * points 0…100 of their scale, so that criteria with other scales can be compared.
 */
export const panelAgreementOf = (state: EvaluationState): PanelAgreement => {
  const raters = state.evaluators.filter((evaluator) => countingWeight(evaluator) > 0)
  const agencies = state.agencies.filter(takesPart)
  const leaves = leavesOf(state.criteria, state.evaluation.scale).filter(
    (leaf) => leaf.criterion.kind === 'rated',
  )
  const given = new Map(
    state.scores.flatMap(({ agency, criterion, evaluator, state: how, value }) =>
      how === 'scored' && value !== null
        ? [[JSON.stringify([agency, criterion, evaluator]), value] as const]
        : [],
    ),
  )
  const tables = leaves.map((leaf) => ({
    leaf,
    ratings: agencies.map((agency) =>
      raters.map((rater) =>
        isRecused(rater, agency.id)
          ? null
          : (given.get(JSON.stringify([agency.id, leaf.criterion.id, rater.id])) ?? null),
      ),
    ),
  }))
  const all: Ratings = tables.flatMap(({ leaf: { scale }, ratings }) => {
    const span = scale.max - scale.min
    return ratings.map((row) =>
      row.map((value) => (value === null || span <= 0 ? null : (100 * (value - scale.min)) / span)),
    )
  })
  const severity = severities(all)
  return {
    overall: agreementOfRatings(all),
    byCriterion: new Map(
      tables.map(({ leaf, ratings }) => [leaf.criterion.id, agreementOfRatings(ratings)]),
    ),
    severity: new Map(raters.map((rater, index) => [rater.id, severity[index] ?? null])),
    spreads: new Map(
      tables.map(({ leaf, ratings }) => [
        leaf.criterion.id,
        ratings.map((row) =>
          spreadOf(
            row.filter((value) => value !== null),
            leaf.scale,
          ),
        ),
      ]),
    ),
  }
}
