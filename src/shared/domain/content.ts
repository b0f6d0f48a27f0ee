// An evaluation with everything its document may carry: the state, and the unknown keys that a document had
// and that export writes back.
import type { EvaluationState, WeightSetId } from './model.ts'
import type { WeightAnswers } from './weights/elicitation.ts'

/** Unknown keys of one object, in the order in which they stood; null: there were none. */
export type Extra = Readonly<Record<string, unknown>> | null

/** Aligned with the lists of the state. */
export interface DocumentExtras {
  readonly document: Extra
  readonly evaluation: Extra
  readonly criteria: readonly Extra[]
  readonly gates: readonly Extra[]
  readonly agencies: readonly Extra[]
  readonly evaluators: readonly Extra[]
  readonly scores: readonly Extra[]
  readonly moderated: readonly Extra[]
  readonly gateResults: readonly Extra[]
  readonly quotes: readonly Extra[]
}

/** A named set of weights, kept as the answers that they follow from. */
export interface WeightSet {
  readonly id: WeightSetId
  readonly name: string
  readonly answers: WeightAnswers
}

export interface DocumentContent {
  readonly state: EvaluationState
  readonly extras: DocumentExtras
}
