// Levelling: every agency priced on the same scope. The comparison, the basket it rests on, and the total cost
// over the term; and which of the two totals agencies are compared by.
import { PanelRight, Sparkles } from 'lucide-react'
import { useMemo } from 'react'
import type { Ranking } from '../../../../shared/domain/model.ts'
import type { Scenario } from '../../../../shared/domain/pricing/basket.ts'
import { readQuote } from '../../../../shared/domain/pricing/read-quote.ts'
import { suggestScenario } from '../../../../shared/domain/pricing/suggest-scenario.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../../api/evaluation-model.ts'
import { undoableNote } from '../../../api/undoable-note.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { isSealed } from '../envelope/envelope-words.ts'
import { type PricingView, showPricing, usePricingView } from '../pricing-view.ts'
import { usePlan } from '../use-plan.ts'
import type { AccountContext } from './accounts.ts'
import { BasketView } from './basket-view.tsx'
import { ComparisonView } from './comparison-view.tsx'
import styles from './levelling.module.css'
import { TotalsView } from './totals-view.tsx'
import { type Side, useOffers } from './use-levelled.ts'
import { useLevellingCommands } from './use-levelling-commands.ts'
import { useWide } from './use-wide.ts'

const parts: readonly PricingView['levelling'][] = ['comparison', 'basket', 'totals']
const sides: readonly Side[] = ['submitted', 'levelled']

export interface LevellingTabProps {
  readonly model: EvaluationModel
  readonly ranking: Ranking
}

export function LevellingTab({ model, ranking }: LevellingTabProps) {
  const { evaluation, agencies, quotes } = model.state
  const { id } = evaluation
  const planView = usePlan(model)
  const { plan, terms, change } = planView
  const { scenario, basis } = plan
  const offers = useOffers(model, ranking, planView)
  const sealed = isSealed(model.answers.evaluation.envelope)
  const view = usePricingView(id)
  const context = useMemo(
    (): AccountContext => ({
      offers,
      items: scenario.items,
      terms,
      maintenanceMonths: scenario.maintenanceMonths,
      contingencyPercent: scenario.contingencyPercent,
    }),
    [offers, scenario, terms],
  )
  const onScenario = (edit: (scenario: Scenario) => Scenario): void =>
    void change((before) => ({ scenario: edit(before.scenario) }))
  const show = (levelling: PricingView['levelling']): void => showPricing(id, { levelling })
  const suggest = async (): Promise<void> => {
    const { items, assignments } = suggestScenario(
      quotes.map(readQuote),
      text('pricing.basket.wholeProject'),
    )
    const kept = await change((before) => ({
      scenario: { ...before.scenario, items, assignments, plugs: [] },
    }))
    if (kept !== null) undoableNote(kept, text('pricing.basket.suggested'))
  }
  useLevellingCommands({
    onSuggest: quotes.length > 0 ? () => void suggest() : null,
    onPart: show,
  })
  const priced = new Set<string>(offers.map(({ agency }) => agency))
  const silent = agencies.filter((agency) => !priced.has(agency.id)).map(({ name }) => name)
  const wide = useWide()
  const detailOpen = view.detailOpen ?? wide
  const empty = scenario.items.length === 0

  return (
    <div className={styles.tab}>
      <div className={styles.toolbar}>
        <Segmented
          label={text('pricing.levelling.parts')}
          value={view.levelling}
          options={parts.map((value) => ({
            value,
            label: text(`pricing.levelling.part.${value}`),
          }))}
          onChange={show}
        />
        <span className={styles.space} />
        <span className={styles.basisChoice}>
          <span aria-hidden className={styles.label}>
            {text('pricing.levelling.basis')}
          </span>
          <Segmented
            label={text('pricing.levelling.basis')}
            value={basis}
            options={sides.map((value) => ({
              value,
              label: text(`pricing.levelling.basis.${value}`),
            }))}
            onChange={(next) => void change({ basis: next })}
          />
        </span>
        {view.levelling === 'comparison' && (
          <IconButton
            label={text('pricing.detail.show')}
            icon={<PanelRight size={16} aria-hidden />}
            aria-pressed={detailOpen}
            onClick={() => showPricing(id, { detailOpen: !detailOpen })}
          />
        )}
      </div>
      {view.levelling === 'basket' ? (
        <BasketView
          scenario={scenario}
          currency={terms.currency}
          offers={offers}
          onScenario={onScenario}
          onSuggest={quotes.length > 0 ? () => void suggest() : null}
        />
      ) : sealed || quotes.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState
            title={text(sealed ? 'pricing.levelling.sealed' : 'pricing.levelling.noQuotes')}
            actions={
              <>
                {!sealed && (
                  <Button variant="primary" onClick={() => showPricing(id, { tab: 'quotes' })}>
                    {text('pricing.levelling.toQuotes')}
                  </Button>
                )}
                <Button onClick={() => show('basket')}>{text('pricing.levelling.toBasket')}</Button>
              </>
            }
          >
            {text(sealed ? 'pricing.levelling.sealedWhy' : 'pricing.levelling.noQuotesWhy')}
          </EmptyState>
        </div>
      ) : empty ? (
        <div className={styles.empty}>
          <EmptyState
            title={text('pricing.levelling.noBasket')}
            actions={
              <>
                <Button
                  variant="primary"
                  icon={<Sparkles size={16} aria-hidden />}
                  onClick={() => void suggest()}
                >
                  {text('pricing.basket.suggest')}
                </Button>
                <Button onClick={() => show('basket')}>{text('pricing.levelling.toBasket')}</Button>
              </>
            }
          >
            {text('pricing.levelling.noBasketWhy')}
          </EmptyState>
        </div>
      ) : view.levelling === 'totals' ? (
        <TotalsView offers={offers} context={context} />
      ) : (
        <ComparisonView
          offers={offers}
          silent={silent}
          scenario={scenario}
          context={context}
          basis={basis}
          detailOpen={detailOpen}
          onDetail={(open) => showPricing(id, { detailOpen: open })}
          onScenario={onScenario}
        />
      )}
    </div>
  )
}
