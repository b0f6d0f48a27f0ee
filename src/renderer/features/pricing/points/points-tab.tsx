// The price score: formula and points, quality against price, the price that would win, and bids that are too
// low to be believed without an explanation.
import { useMemo } from 'react'
import type { AgencyId } from '../../../../shared/domain/model.ts'
import { comparedQuotes } from '../../../../shared/domain/pricing/compared.ts'
import { pricePointsOf } from '../../../../shared/domain/pricing/points-parts.ts'
import { prepareRanking } from '../../../../shared/domain/ranking.ts'
import { formatMoney } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { send, surfaceError } from '../../../api/client.ts'
import { sendShown, withFields } from '../../../api/optimistic.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { locale } from '../../../ui/locale.ts'
import type { TabProps } from '../pricing-screen.tsx'
import { usePlan } from '../use-plan.ts'
import { AbnormalBids } from './abnormal-bids.tsx'
import { Alternative } from './alternative.tsx'
import { emptyRule, FormulaChoice } from './formula-choice.tsx'
import { FrontierChart } from './frontier-chart.tsx'
import styles from './points.module.css'
import { PointsTable } from './points-table.tsx'
import { PriceToWinTable } from './price-to-win.tsx'

/** Nothing takes its points from prices: make a criterion that does, or turn one that judges prices by hand. */
function NoPriceCriterion({ model }: Pick<TabProps, 'model'>) {
  const { evaluation, criteria } = model.state
  const judged = criteria.find(({ id, kind }) => id === 'pricing' && kind === 'rated')
  const add = async (): Promise<void> => {
    const result = await send('criteria.add', {
      evaluation: evaluation.id,
      fields: { name: text('pricing.points.newName'), kind: 'price', price: emptyRule },
    })
    if (!result.ok) surfaceError(result.error)
  }
  const convert = (): void => {
    if (judged === undefined) return
    const fields = { kind: 'price', price: emptyRule, levels: [], minimum: null } as const
    void sendShown(
      'criteria.update',
      { evaluation: evaluation.id, criterion: judged.id, fields: { ...fields, levels: [] } },
      'criteria.list',
      { evaluation: evaluation.id },
      (answer) => ({
        ...answer,
        criteria: withFields(answer.criteria, judged.id, { ...fields, levels: [] }),
      }),
    )
  }
  return (
    <EmptyState
      title={text('pricing.points.none')}
      actions={
        <>
          <Button variant="primary" onClick={() => void add()}>
            {text('pricing.points.add')}
          </Button>
          {judged !== undefined && (
            <Button onClick={convert}>
              {text('pricing.points.convert', { criterion: judged.name })}
            </Button>
          )}
        </>
      }
    >
      {text('pricing.points.noneWhy')}
    </EmptyState>
  )
}

export function PointsTab({ model, ranking }: TabProps) {
  const { state } = model
  const { evaluation } = state
  const view = usePlan(model)
  const points = useMemo(() => pricePointsOf(ranking), [ranking])
  const prepared = useMemo(() => model.prepared.get(null) ?? prepareRanking(model.state), [model])
  const names = useMemo(
    () => new Map(state.agencies.map(({ id, name }) => [id, name])),
    [state.agencies],
  )
  const prices = useMemo(() => {
    const out = new Set(
      ranking.results.flatMap(({ agency, excluded }) => (excluded === null ? [] : [agency])),
    )
    return comparedQuotes(evaluation, state.quotes, out).map(({ agency, amount, currency }) => ({
      agency,
      price: currency === evaluation.currency ? amount : null,
    }))
  }, [evaluation, state.quotes, ranking])
  const nameOf = (agency: AgencyId): string => names.get(agency) ?? agency
  const money = (amount: number): string => formatMoney(amount, evaluation.currency, locale)
  const judged = ranking.leaves.filter(({ criterion }) => criterion.kind === 'price')
  const shown = { ranking, nameOf, money }
  return (
    <div className={styles.tab}>
      {judged.length === 0 && <NoPriceCriterion model={model} />}
      {judged.map(({ criterion }) => {
        const own = points.find((found) => found.criterion === criterion.id)
        return (
          <div key={criterion.id} className={styles.section}>
            <FormulaChoice
              evaluation={evaluation.id}
              criterion={criterion}
              currency={evaluation.currency}
            />
            {own !== undefined && <PointsTable points={own} nameOf={nameOf} money={money} />}
          </div>
        )
      })}
      <FrontierChart currency={evaluation.currency} {...shown} />
      <PriceToWinTable prepared={prepared} {...shown} />
      <AbnormalBids view={view} prices={prices} {...shown} />
      <Alternative view={view} {...shown} />
    </div>
  )
}
