// Which tab of the stage is shown in each evaluation, and what in it; kept while the app runs, so that a look
// at another stage leads back to the same place.
import { create } from 'zustand'
import type { EvaluationId } from '../../../shared/domain/model.ts'

export type PricingTab = 'quotes' | 'levelling' | 'points' | 'laboratory'

export interface PricingView {
  readonly tab: PricingTab
  readonly quotes: 'list' | 'guide' | 'changes'
  /** The quote of the selected agency is open beside the list. */
  readonly quoteOpen: boolean
  readonly levelling: 'comparison' | 'basket' | 'totals'
  /** The selected price is explained beside the comparison; null: where there is room for it. */
  readonly detailOpen: boolean | null
}

const first: PricingView = {
  tab: 'quotes',
  quotes: 'list',
  quoteOpen: false,
  levelling: 'comparison',
  detailOpen: null,
}

const useViews = create<{ readonly views: ReadonlyMap<EvaluationId, PricingView> }>(() => ({
  views: new Map(),
}))

export const usePricingView = (evaluation: EvaluationId): PricingView =>
  useViews(({ views }) => views.get(evaluation) ?? first)

export const showPricing = (evaluation: EvaluationId, part: Partial<PricingView>): void =>
  useViews.setState(({ views }) => ({
    views: new Map(views).set(evaluation, { ...(views.get(evaluation) ?? first), ...part }),
  }))
