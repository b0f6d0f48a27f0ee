// Which agencies are compared, with whom and by which numbers; kept while the app runs, so that a look at
// another stage does not undo the choice.
import { create } from 'zustand'
import type { AgencyId, EvaluationId } from '../../../shared/domain/model.ts'

export type ShownNumbers = 'all' | 'score' | 'value' | 'points'

export interface Choice {
  /** null: nobody has chosen yet, the first of the ranking are shown. */
  readonly chosen: ReadonlySet<AgencyId> | null
  /** null: the best of the chosen. */
  readonly baseline: AgencyId | null
  readonly numbers: ShownNumbers
}

const untouched: Choice = { chosen: null, baseline: null, numbers: 'all' }

const useChoices = create<{ readonly byEvaluation: ReadonlyMap<EvaluationId, Choice> }>(() => ({
  byEvaluation: new Map(),
}))

export const useChoice = (evaluation: EvaluationId): Choice =>
  useChoices((state) => state.byEvaluation.get(evaluation) ?? untouched)

export const choose = (evaluation: EvaluationId, change: Partial<Choice>): void =>
  useChoices.setState(({ byEvaluation }) => {
    const before = byEvaluation.get(evaluation) ?? untouched
    return { byEvaluation: new Map(byEvaluation).set(evaluation, { ...before, ...change }) }
  })
