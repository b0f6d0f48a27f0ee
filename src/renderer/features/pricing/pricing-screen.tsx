// Pricing: what the agencies ask for, the same scope priced for everybody, and the points that follow from it.
import { type ComponentType, lazy, Suspense, useEffect } from 'react'
import type { EvaluationId, Ranking } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { useEvaluationState, useRanking } from '../../api/evaluation-state.ts'
import { Button } from '../../ui/button.tsx'
import { useDroppedTable } from '../../ui/dropped-table.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { goTo } from '../../ui/navigation.ts'
import { Tabs } from '../../ui/tabs.tsx'
import { EnvelopeBar } from './envelope/envelope-bar.tsx'
import styles from './pricing-screen.module.css'
import { type PricingTab, showPricing, usePricingView } from './pricing-view.ts'
import { QuotesTab } from './quotes/quotes-tab.tsx'

export interface TabProps {
  readonly model: EvaluationModel
  readonly ranking: Ranking
}

const views: Readonly<Record<PricingTab, ComponentType<TabProps>>> = {
  quotes: QuotesTab,
  levelling: lazy(() =>
    import('./levelling/levelling-tab.tsx').then((m) => ({ default: m.LevellingTab })),
  ),
  points: lazy(() => import('./points/points-tab.tsx').then((m) => ({ default: m.PointsTab }))),
  laboratory: lazy(() =>
    import('./laboratory/laboratory-tab.tsx').then((m) => ({ default: m.LaboratoryTab })),
  ),
}

const tabs = Object.keys(views) as readonly PricingTab[]

export function PricingScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { model } = useEvaluationState(evaluation)
  const ranking = useRanking(model)
  const { tab } = usePricingView(evaluation)
  // A file of quotes is for the first tab.
  const dropped = useDroppedTable((state) => state.file !== null)
  useEffect(() => {
    if (dropped) showPricing(evaluation, { tab: 'quotes' })
  }, [dropped, evaluation])
  if (model === null || ranking === null) return null
  const { envelope, frozen } = model.answers.evaluation
  const View = views[tab]
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{text('pricing.title')}</h1>
        <EnvelopeBar evaluation={evaluation} envelope={envelope} frozen={frozen} />
      </header>
      {model.state.agencies.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState
            title={text('pricing.noAgencies')}
            actions={
              <Button variant="primary" onClick={() => goTo('agencies')}>
                {text('pricing.addAgencies')}
              </Button>
            }
          >
            {text('pricing.noAgenciesWhy')}
          </EmptyState>
        </div>
      ) : (
        <Tabs
          className={styles.tabs}
          label={text('pricing.tabs')}
          tabs={tabs.map((id) => ({ id, label: text(`pricing.tab.${id}`) }))}
          value={tab}
          onChange={(id) => showPricing(evaluation, { tab: id })}
        >
          <Suspense fallback={null}>
            <View model={model} ranking={ranking} />
          </Suspense>
        </Tabs>
      )}
    </div>
  )
}
