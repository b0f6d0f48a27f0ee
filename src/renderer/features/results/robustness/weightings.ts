// Which weightings are tried for "how often each place", as a simulation of the domain.

import type { Output } from '../../../../shared/contract/call.ts'
import type { CriterionId } from '../../../../shared/domain/model.ts'
import type { PreparedRanking } from '../../../../shared/domain/ranking.ts'
import type { SmaaProblem } from '../../../../shared/domain/robustness/smaa.ts'
import { cellSpreads } from '../../../../shared/domain/robustness/spreads.ts'
import {
  compareStakeholders,
  type WeightSet,
} from '../../../../shared/domain/robustness/stakeholders.ts'
import type { ScoreTable } from '../../../../shared/domain/robustness/table.ts'
import type { WeightSource } from '../../../../shared/domain/robustness/weight-draws.ts'
import type { StrongestEvidence } from '../../../../shared/domain/scoring/evidence-grade.ts'
import { elicitedWeights } from '../../../../shared/domain/weights/elicitation.ts'

export type Weightings = 'current' | 'simplex' | 'order' | 'ranges'

/** The domain's ranges of the stakeholders' sets; null when fewer than two have weights. */
export const stakeholderRanges = (
  prepared: PreparedRanking,
  sets: Output<'criteria.weightSets'>['sets'],
): {
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly count: number
} | null => {
  const firstLevel = prepared.state.criteria.filter(({ parent }) => parent === null)
  const ids = firstLevel.map(({ id }) => id)
  const own = prepared.state.criteria.map(({ id, weight }) => [id, weight] as const)
  const given = sets.map(({ name, answers }): WeightSet => {
    const { weights } = elicitedWeights(answers, ids)
    const shares = ids.map((id, index): [CriterionId, number] => [id, weights[index] ?? 0])
    return { name, weights: new Map([...own, ...shares]) }
  })
  const compared = compareStakeholders(prepared, given)
  if (compared === null || compared.sets.length < 2) return null
  return {
    low: compared.ranges.map(({ lowest }) => lowest),
    high: compared.ranges.map(({ highest }) => highest),
    count: compared.sets.length,
  }
}

/** 1 = most important; equal weights share a rank. */
const importance = (weights: readonly number[]): number[] =>
  weights.map((weight) => 1 + weights.filter((other) => other > weight + 1e-12).length)

const sourceOf = (
  kind: Weightings,
  table: ScoreTable,
  base: SmaaProblem,
  ranges: ReturnType<typeof stakeholderRanges>,
): WeightSource => {
  if (kind === 'simplex') return { kind }
  if (kind === 'order') return { kind, ranks: importance(table.weights) }
  if (kind === 'ranges' && ranges !== null) return { kind, low: ranges.low, high: ranges.high }
  return base.weights
}

/** Draws for the confidence factors: a share of 2,000 is within two percentage points. */
const CONFIDENCE_DRAWS = 2_000

/** The verdict's own simulation `base`, with other weightings, or with scores that vary. */
export const weightingsProblem = (
  base: SmaaProblem,
  kind: Weightings,
  spread: boolean,
  prepared: PreparedRanking,
  table: ScoreTable,
  ranges: ReturnType<typeof stakeholderRanges>,
  evidence: StrongestEvidence,
): SmaaProblem => {
  if (kind === 'current' && !spread) return base
  const weights = sourceOf(kind, table, base, ranges)
  if (!spread || base.values.kind !== 'fixed') return { ...base, weights }
  return {
    ...base,
    weights,
    values: {
      kind: 'spread',
      values: base.values.values,
      spread: cellSpreads(prepared, table, evidence).map((row) =>
        row.map((points) => points / 100),
      ),
    },
    confidenceDraws: CONFIDENCE_DRAWS,
  }
}
