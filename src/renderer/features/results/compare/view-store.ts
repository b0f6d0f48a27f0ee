// How the comparison is looked at: which numbers, which rows, in which order, what is open. Kept while the app
// runs, an evaluation each; who is compared is shared with other screens and stands in ui/comparison.
import { create } from 'zustand'
import { type Section, sections } from '../../../../shared/domain/compare/rows.ts'
import type { EvaluationId } from '../../../../shared/domain/model.ts'

export type ShownNumbers = 'both' | 'scores' | 'points'

export interface LookedAt {
  readonly numbers: ShownNumbers
  readonly order: 'listed' | 'difference'
  readonly onlyDifferences: boolean
  readonly sections: readonly Section[]
  /** Everything that can be opened is, apart from what is toggled. */
  readonly everything: boolean
  /** Rows that stand against the rule. */
  readonly toggled: ReadonlySet<string>
  readonly query: string
  /** The panel that explains the difference; null: where there is room for it. */
  readonly why: boolean | null
}

const untouched: LookedAt = {
  numbers: 'both',
  order: 'listed',
  onlyDifferences: false,
  sections,
  everything: false,
  toggled: new Set(),
  query: '',
  why: null,
}

const useStore = create<{ readonly byEvaluation: ReadonlyMap<EvaluationId, LookedAt> }>(() => ({
  byEvaluation: new Map(),
}))

export const useLookedAt = (evaluation: EvaluationId): LookedAt =>
  useStore(({ byEvaluation }) => byEvaluation.get(evaluation) ?? untouched)

export const look = (evaluation: EvaluationId, change: Partial<LookedAt>): void =>
  useStore.setState(({ byEvaluation }) => {
    const before = byEvaluation.get(evaluation) ?? untouched
    return { byEvaluation: new Map(byEvaluation).set(evaluation, { ...before, ...change }) }
  })

export const isOpen = (
  { everything, toggled }: Pick<LookedAt, 'everything' | 'toggled'>,
  row: string,
  usually: boolean,
): boolean => (everything || usually) !== toggled.has(row)

export const withToggled = (toggled: ReadonlySet<string>, row: string): ReadonlySet<string> => {
  const next = new Set(toggled)
  if (!next.delete(row)) next.add(row)
  return next
}
