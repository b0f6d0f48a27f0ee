// The three layers of a cell, individual → moderated → final, and how far people stand from them.

import { panelCell, type RawCell, weightIn } from '../matrix.ts'
import type {
  AgencyId,
  CellResult,
  CriterionId,
  EvaluatorId,
  Leaf,
  Moderated,
  Score,
} from '../model.ts'
import type { PreparedRanking } from '../ranking.ts'

/** How far an individual score lies above (+) or below (−) a value of the panel, in the criterion's unit. */
export const distanceOf = (score: number, value: number): number => score - value

/** How a group stands around one value. */
export interface Around {
  readonly count: number
  readonly lowest: number
  readonly highest: number
  /** Mean absolute distance to the value. */
  readonly mean: number
  /** The largest absolute distance to the value. */
  readonly farthest: number
}

/** How `scores` stand around `value`, in the criterion's unit; null when there is none. */
export const spreadAround = (scores: readonly number[], value: number): Around | null => {
  if (scores.length === 0) return null
  const distances = scores.map((score) => Math.abs(distanceOf(score, value)))
  return {
    count: scores.length,
    lowest: Math.min(...scores),
    highest: Math.max(...scores),
    mean: distances.reduce((sum, distance) => sum + distance, 0) / distances.length,
    farthest: Math.max(...distances),
  }
}

/** What the moderated layer changes of the raw score: agreed − individual; null where one of them is no number. */
export const layerDelta = ({
  layer,
  raw,
  individual,
}: Pick<CellResult, 'layer' | 'raw' | 'individual'>): number | null =>
  layer === 'moderated' && raw !== null && individual !== null ? raw - individual : null

/** One evaluator's part of a cell. */
export interface GivenScore {
  readonly evaluator: EvaluatorId
  /** null: no row; the evaluator has said nothing about the cell. */
  readonly score: Score | null
  /** Their score can count: they have a vote, and no conflict of interest keeps them from the agency. */
  readonly counts: boolean
  /** To what the panel rule gives; null without a score or without a panel value. */
  readonly distance: number | null
}

export interface CellLayers {
  readonly leaf: Leaf
  /** In the order of the panel. */
  readonly given: readonly GivenScore[]
  /** What the panel rule gives over the individual scores alone. */
  readonly individual: RawCell
  /** null: nothing is agreed. */
  readonly moderated: Moderated | null
  /** What counts. */
  readonly final: RawCell
  /** The group around the value of the panel rule; null: nobody scored. */
  readonly before: Around | null
  /** The same scores around the agreed value; null: nothing is agreed, or it is no number. */
  readonly after: Around | null
}

const isScored = (score: Score | null): score is Score & { readonly value: number } =>
  score?.state === 'scored' && score.value !== null

/** The layers of a rated cell; null for a cell that is not there or is not scored by hand. */
export const layersOf = (
  prepared: PreparedRanking,
  agency: AgencyId,
  criterion: CriterionId,
): CellLayers | null => {
  const at = prepared.leafIndex.get(criterion) ?? -1
  const row = prepared.raw[prepared.agencyIndex.get(agency) ?? -1]
  const leaf = prepared.leaves[at]
  const final = row?.cells[at]
  const input = row?.inputs[at]
  if (leaf === undefined || final === undefined || input === undefined) return null
  if (leaf.criterion.kind !== 'rated') return null
  const individual = panelCell(input.scores, null, prepared.view)
  const given = prepared.state.evaluators.map(({ id }): GivenScore => {
    const score = input.scores.find(({ evaluator }) => evaluator === id) ?? null
    return {
      evaluator: id,
      score,
      counts: weightIn(prepared.view, { evaluator: id, agency }) > 0,
      distance:
        isScored(score) && individual.raw !== null ? distanceOf(score.value, individual.raw) : null,
    }
  })
  const scores = given.flatMap(({ score, counts }) =>
    counts && isScored(score) ? [score.value] : [],
  )
  const agreed = input.moderated?.value ?? null
  return {
    leaf,
    given,
    individual,
    moderated: input.moderated,
    final,
    before: individual.raw === null ? null : spreadAround(scores, individual.raw),
    after: agreed === null ? null : spreadAround(scores, agreed),
  }
}
