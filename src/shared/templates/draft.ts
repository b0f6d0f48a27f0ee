// How a built-in set is written down: what to look for, what to ask, and what five scores look like.
import { blankCriterion } from '../domain/blank.ts'
import type { CriteriaSet } from '../domain/criteria/criteria-set.ts'
import type { Criterion, CriterionId, GateId } from '../domain/model.ts'

export interface CriterionDraft {
  readonly id: string
  readonly name: string
  /** Of 100. */
  readonly weight: number
  readonly look: string
  readonly ask: readonly string[]
  /** What a score of 0, 2, 5, 8 and 10 looks like. */
  readonly anchors: readonly [string, string, string, string, string]
}

export interface GateDraft {
  readonly id: string
  readonly name: string
  readonly description: string
}

const ANCHOR_VALUES = [0, 2, 5, 8, 10] as const

const criterionOf = ({ id, name, weight, look, ask, anchors }: CriterionDraft): Criterion => ({
  ...blankCriterion,
  id: id as CriterionId,
  name,
  weight,
  levels: ANCHOR_VALUES.map((value, index) => ({ value, label: anchors[index] ?? '' })),
  guidance: look,
  questions: ask,
})

/** On a scale of 0–10 in half points, on which the anchors stand. */
export const setFrom = (
  drafts: readonly CriterionDraft[],
  gates: readonly GateDraft[] = [],
): CriteriaSet => ({
  scale: { min: 0, max: 10, step: 0.5 },
  criteria: drafts.map(criterionOf),
  gates: gates.map(({ id, ...gate }) => ({ id: id as GateId, ...gate })),
})
