// How uncertain each cell is: the evaluators' disagreement, how sure they said they were, and how far evidence
// proves it.

import { weightIn } from '../matrix.ts'
import type { Confidence, EvidenceGrade, Score } from '../model.ts'
import type { PreparedRanking } from '../ranking.ts'
import { valueOfRaw } from '../scale.ts'
import { noEvidence, type StrongestEvidence } from '../scoring/evidence-grade.ts'
import type { ScoreTable } from './table.ts'

/** Points of 100 by which a score of this confidence may be off either way. */
export const confidenceSpread: Readonly<Record<Confidence, number>> = {
  low: 10,
  medium: 5,
  high: 0,
}

/**
 * Points of 100 by which a score that rests on evidence of this grade may be off either way. A cell without any
 * evidence says nothing about it: most evaluations pin none.
 */
export const evidenceSpread: Readonly<Record<EvidenceGrade, number>> = {
  claimed: 10,
  documented: 5,
  demonstrated: 2.5,
  confirmed: 0,
}

/** The panel's individual scores that count in a cell. */
export const countingScores = (prepared: PreparedRanking, scores: readonly Score[]) =>
  scores.filter(
    (score) =>
      score.state === 'scored' && score.value !== null && weightIn(prepared.view, score) > 0,
  )

/**
 * ± points of 100 per agency and leaf of the table: half the range of the evaluators' values, or what the
 * least confident of them or the strongest evidence allows for, whichever is more. An agreed (moderated) value, a
 * measurement and a price have none. Null cells have 0.
 */
export const cellSpreads = (
  prepared: PreparedRanking,
  table: ScoreTable,
  evidence: StrongestEvidence = noEvidence,
): readonly (readonly number[])[] =>
  table.agencies.map((agency) => {
    const row = prepared.raw[prepared.agencyIndex.get(agency) ?? -1]
    return table.leaves.map((leaf, index) => {
      const input = row?.inputs[index]
      const cell = row?.cells[index]
      if (input === undefined || cell?.layer !== 'panel' || cell.raw === null) return 0
      const scores = countingScores(prepared, input.scores)
      const { direction, valueFunction } = leaf.criterion
      const values = scores.map((score) =>
        valueOfRaw(score.value ?? 0, leaf.scale, direction, valueFunction),
      )
      const half = (Math.max(...values) - Math.min(...values)) / 2
      const doubt = Math.max(
        0,
        ...scores.map((score) =>
          score.confidence === null ? 0 : confidenceSpread[score.confidence],
        ),
      )
      const grade = evidence.get(agency)?.get(leaf.criterion.id)
      return Math.max(half, doubt, grade === undefined ? 0 : evidenceSpread[grade])
    })
  })
