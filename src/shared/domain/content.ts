// An evaluation with everything its document may carry: the state, and the unknown keys that a document had
// and that export writes back.
import type { EvaluationState, WeightSetId } from './model.ts'
import type { VerdictRule } from './robustness/verdict.ts'
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

/**
 * What a document of this version may carry beyond the fixed fields. It travels among the extras (a reader that
 * does not know it keeps it), under these keys.
 */
export interface DocumentAdditions {
  readonly weightSets: readonly WeightSet[]
  /** The set that the criteria's weights were taken from; null: typed in. */
  readonly weightSetInUse: string | null
  /** null: the default rule. */
  readonly verdictRule: VerdictRule | null
}

export interface DocumentContent {
  readonly state: EvaluationState
  readonly extras: DocumentExtras
}

const withoutKeys = (extra: Extra, keys: readonly string[]): Extra => {
  const left = Object.entries(extra ?? {}).filter(([key]) => !keys.includes(key))
  return left.length === 0 ? null : Object.fromEntries(left)
}

/** The additions out of parsed extras, and the extras without them. */
export const splitAdditions = (
  extras: DocumentExtras,
): { readonly additions: DocumentAdditions; readonly extras: DocumentExtras } => {
  const weightSets = (extras.document?.['weightSets'] ?? []) as readonly WeightSet[]
  const inUse = extras.document?.['weightSetInUse']
  return {
    additions: {
      weightSets,
      weightSetInUse: weightSets.some(({ id }) => id === inUse) ? String(inUse) : null,
      verdictRule: (extras.evaluation?.['verdictRule'] ?? null) as VerdictRule | null,
    },
    extras: {
      ...extras,
      document: withoutKeys(extras.document, ['weightSets', 'weightSetInUse']),
      evaluation: withoutKeys(extras.evaluation, ['verdictRule']),
    },
  }
}

/** The opposite of `splitAdditions`; additions that say nothing leave no key. */
export const withAdditions = (
  extras: DocumentExtras,
  { weightSets, weightSetInUse, verdictRule }: DocumentAdditions,
): DocumentExtras => ({
  ...extras,
  document:
    weightSets.length === 0 ? extras.document : { weightSets, weightSetInUse, ...extras.document },
  evaluation: verdictRule === null ? extras.evaluation : { verdictRule, ...extras.evaluation },
})
