// Which tab of the stage is shown in each evaluation; kept while the app runs, so that a look at another stage
// leads back to the same place.
import { create } from 'zustand'
import type { EvaluationId } from '../../../shared/domain/model.ts'

export type PricingTab = 'quotes' | 'levelling' | 'points' | 'laboratory'

const useViews = create<{ readonly tabs: ReadonlyMap<EvaluationId, PricingTab> }>(() => ({
  tabs: new Map(),
}))

export const usePricingTab = (evaluation: EvaluationId): PricingTab =>
  useViews(({ tabs }) => tabs.get(evaluation) ?? 'quotes')

export const showPricingTab = (evaluation: EvaluationId, tab: PricingTab): void =>
  useViews.setState(({ tabs }) => ({ tabs: new Map(tabs).set(evaluation, tab) }))
