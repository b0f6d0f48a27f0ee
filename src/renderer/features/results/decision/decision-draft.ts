// A decision while it is written: kept until it is recorded or given up, so that a look at another screen takes no
// word away. In the page's memory only: whoever takes the keyboard starts with none.
import { create } from 'zustand'
import type { EvaluationId } from '../../../../shared/domain/model.ts'

/** As typed. */
export interface DecisionDraft {
  /** Empty: no agency. */
  readonly agency: string
  readonly rationale: string
  /** One a line. */
  readonly conditions: string
  readonly against: string
  readonly date: string
}

const useStore = create<ReadonlyMap<EvaluationId, DecisionDraft>>(() => new Map())

/** null: nothing was typed. */
export const useDecisionDraft = (evaluation: EvaluationId): DecisionDraft | null =>
  useStore((drafts) => drafts.get(evaluation) ?? null)

export const keepDecisionDraft = (evaluation: EvaluationId, draft: DecisionDraft): void =>
  useStore.setState((drafts) => new Map(drafts).set(evaluation, draft), true)

export const dropDecisionDraft = (evaluation: EvaluationId): void =>
  useStore.setState((drafts) => new Map([...drafts].filter(([of]) => of !== evaluation)), true)
