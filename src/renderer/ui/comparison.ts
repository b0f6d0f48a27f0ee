// Who is compared with whom, for every screen that offers it (the list of agencies, scoring, the result and the
// report), and how that is looked at, which is how it is printed. Kept while the app runs, so that a look at another
// stage does not undo the choice.
import { create } from 'zustand'
import { type Look, usualLook } from '../../shared/domain/compare/look.ts'
import type { AgencyId, EvaluationId } from '../../shared/domain/model.ts'
import { goTo } from './navigation.ts'

export type ShownNumbers = 'both' | 'scores' | 'points'

export interface Comparison extends Look {
  /** null: nobody has chosen yet, all that take part are compared. */
  readonly chosen: ReadonlySet<AgencyId> | null
  /** null: the winner, else the best of them. */
  readonly baseline: AgencyId | null
  /** Whom the baseline is explained against; null: the best of the others. */
  readonly against: AgencyId | null
  readonly numbers: ShownNumbers
  /** What is looked for among the rows. */
  readonly query: string
  /** The panel that explains the difference; null: where there is room for it. */
  readonly why: boolean | null
  /** It is part of the report. */
  readonly printed: boolean
}

const untouched: Comparison = {
  ...usualLook,
  chosen: null,
  baseline: null,
  against: null,
  numbers: 'both',
  query: '',
  why: null,
  printed: true,
}

interface Store {
  readonly byEvaluation: ReadonlyMap<EvaluationId, Comparison>
  /** What the stage of the result shows. */
  readonly view: 'result' | 'compare'
}

const useStore = create<Store>(() => ({ byEvaluation: new Map(), view: 'result' }))

export const useComparison = (evaluation: EvaluationId): Comparison =>
  useStore(({ byEvaluation }) => byEvaluation.get(evaluation) ?? untouched)

export const changeComparison = (evaluation: EvaluationId, change: Partial<Comparison>): void =>
  useStore.setState(({ byEvaluation }) => {
    const before = byEvaluation.get(evaluation) ?? untouched
    return { byEvaluation: new Map(byEvaluation).set(evaluation, { ...before, ...change }) }
  })

export const withToggled = (toggled: ReadonlySet<string>, row: string): ReadonlySet<string> => {
  const next = new Set(toggled)
  if (!next.delete(row)) next.add(row)
  return next
}

export const useResultView = (): Store['view'] => useStore(({ view }) => view)

export const showResultView = (view: Store['view']): void => useStore.setState({ view })

/** Goes to the comparison, of these agencies if there are some; the cell in focus is looked at there. */
export const openComparison = (
  evaluation: EvaluationId,
  agencies: readonly AgencyId[] | null = null,
): void => {
  if (agencies !== null) changeComparison(evaluation, { chosen: new Set(agencies) })
  showResultView('compare')
  goTo('results')
}
