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

/** The words of a set in another language, by the ids of the set: ids, weights and scale are those of the drafts. */
export interface SetWords {
  readonly criteria: Readonly<Record<string, Omit<CriterionDraft, 'id' | 'weight'>>>
  readonly gates: Readonly<Record<string, Omit<GateDraft, 'id'>>>
}

const ANCHOR_VALUES = [0, 2, 5, 8, 10] as const

const levelsOf = (anchors: CriterionDraft['anchors']): Criterion['levels'] =>
  ANCHOR_VALUES.map((value, index) => ({ value, label: anchors[index] ?? '' }))

const criterionOf = ({ id, name, weight, look, ask, anchors }: CriterionDraft): Criterion => ({
  ...blankCriterion,
  id: id as CriterionId,
  name,
  weight,
  levels: levelsOf(anchors),
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

/** The same set in other words; what has none stays as it is. */
export const inWords = (set: CriteriaSet, words: SetWords): CriteriaSet => ({
  ...set,
  criteria: set.criteria.map((criterion) => {
    const own = words.criteria[criterion.id]
    if (own === undefined) return criterion
    const { name, look, ask, anchors } = own
    return { ...criterion, name, guidance: look, questions: ask, levels: levelsOf(anchors) }
  }),
  gates: set.gates.map((gate) => ({ ...gate, ...words.gates[gate.id] })),
})
