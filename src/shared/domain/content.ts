// An evaluation with everything its document may carry: the state, and the unknown keys that a document had
// and that export writes back.
import type {
  Attachment,
  EvaluationState,
  Evidence,
  Finding,
  Frozen,
  LiftedFreeze,
  Needs,
  Reference,
  WeightSetId,
} from './model.ts'
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
  /** null: not frozen. */
  readonly frozen: Frozen | null
  /** Freezes that were lifted, in order. */
  readonly earlierFreezes: readonly LiftedFreeze[]
  /** null: not filled in. */
  readonly needs: Needs | null
  readonly references: readonly Reference[]
  readonly attachments: readonly Attachment[]
  readonly findings: readonly Finding[]
  readonly evidence: readonly Evidence[]
}

export const noAdditions: DocumentAdditions = {
  weightSets: [],
  weightSetInUse: null,
  verdictRule: null,
  frozen: null,
  earlierFreezes: [],
  needs: null,
  references: [],
  attachments: [],
  findings: [],
  evidence: [],
}

export interface DocumentContent {
  readonly state: EvaluationState
  readonly extras: DocumentExtras
}

const withoutKeys = (extra: Extra, keys: readonly string[]): Extra => {
  const left = Object.entries(extra ?? {}).filter(([key]) => !keys.includes(key))
  return left.length === 0 ? null : Object.fromEntries(left)
}

const ofDocument = [
  'weightSets',
  'weightSetInUse',
  'references',
  'attachments',
  'findings',
  'evidence',
] as const
const ofEvaluation = ['verdictRule', 'frozen', 'earlierFreezes', 'needs'] as const

/** The additions out of parsed extras (they were checked with the document), and the extras without them. */
export const splitAdditions = (
  extras: DocumentExtras,
): { readonly additions: DocumentAdditions; readonly extras: DocumentExtras } => {
  const additions: Record<string, unknown> = { ...noAdditions }
  for (const key of ofDocument) additions[key] = extras.document?.[key] ?? noAdditions[key]
  for (const key of ofEvaluation) additions[key] = extras.evaluation?.[key] ?? noAdditions[key]
  const found = additions as unknown as DocumentAdditions
  const inUse = found.weightSets.some(({ id }) => id === found.weightSetInUse)
  return {
    additions: inUse ? found : { ...found, weightSetInUse: null },
    extras: {
      ...extras,
      document: withoutKeys(extras.document, ofDocument),
      evaluation: withoutKeys(extras.evaluation, ofEvaluation),
    },
  }
}

const saysNothing = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0)

const besides = (
  extra: Extra,
  keys: readonly (keyof DocumentAdditions)[],
  additions: DocumentAdditions,
): Extra => {
  const said = keys.filter((key) => !saysNothing(additions[key]))
  if (said.length === 0) return extra
  return { ...Object.fromEntries(said.map((key) => [key, additions[key]])), ...extra }
}

/** The opposite of `splitAdditions`; additions that say nothing leave no key. */
export const withAdditions = (
  extras: DocumentExtras,
  additions: DocumentAdditions,
): DocumentExtras => ({
  ...extras,
  document: besides(extras.document, ofDocument, additions),
  evaluation: besides(extras.evaluation, ofEvaluation, additions),
})
