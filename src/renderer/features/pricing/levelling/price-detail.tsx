// One price of the comparison in full: how it comes about, the plug figure where there is one, and which of the
// agency's lines pay for which items.

import type { Scenario } from '../../../../shared/domain/pricing/basket.ts'
import type { LevelledRow } from '../../../../shared/domain/pricing/levelling.ts'
import { formatMoney } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { AccountTable } from '../account.tsx'
import { type AccountContext, priceAccount } from './accounts.ts'
import type { LevelRow } from './level-rows.ts'
import styles from './levelling.module.css'
import { LineAssignments } from './line-assignments.tsx'
import { withPlug } from './scenario-edits.ts'
import { SourceSign } from './source-mark.tsx'
import type { Offer } from './use-levelled.ts'

export interface PriceDetailProps {
  readonly offer: Offer
  readonly row: LevelRow
  readonly scenario: Scenario
  readonly context: AccountContext
  readonly onScenario: (change: (scenario: Scenario) => Scenario) => void
  readonly onClose: () => void
  readonly onLeave: () => void
}

function PlugControls({
  price,
  offer,
  itemKey,
  scenario,
  currency,
  onScenario,
}: {
  readonly price: LevelledRow
  readonly offer: Offer
  readonly itemKey: string
  readonly scenario: Scenario
  readonly currency: string
  readonly onScenario: PriceDetailProps['onScenario']
}) {
  const { agency } = offer
  const own = scenario.plugs.find((plug) => plug.agency === agency && plug.item === itemKey)
  const set = (amount: number | null | 'median'): void =>
    onScenario((before) => withPlug(before, agency, itemKey, amount))
  return (
    <div className={styles.plug}>
      <NumberField
        label={text('pricing.plug.figure', { currency })}
        value={price.levelled}
        min={0}
        step={100}
        optional
        hint={text(
          own === undefined
            ? 'pricing.plug.isMedian'
            : own.amount === null
              ? 'pricing.plug.isOut'
              : 'pricing.plug.isSet',
        )}
        onCommit={(amount) => set(amount)}
      />
      <div className={styles.plugButtons}>
        {own !== undefined && (
          <Button size="small" onClick={() => set('median')}>
            {text('pricing.plug.useMedian')}
          </Button>
        )}
        {own?.amount !== null && price.levelled !== null && (
          <Button size="small" onClick={() => set(null)}>
            {text('pricing.plug.takeOut')}
          </Button>
        )}
      </div>
    </div>
  )
}

export function PriceDetail(props: PriceDetailProps) {
  const { offer, row, scenario, context, onScenario } = props
  const price = row.prices.get(offer.agency)
  const { currency } = context.terms
  const plugged = price !== undefined && (price.source === 'plug' || price.source === 'missing')
  return (
    <SidePanel
      label={text('pricing.detail.of', { name: offer.name, item: row.label })}
      title={row.label}
      note={offer.name}
      closeLabel={text('pricing.detail.close')}
      onClose={props.onClose}
      onLeave={props.onLeave}
    >
      {price === undefined ? (
        <p className={styles.none}>
          {text(offer.result.totals === null ? 'pricing.detail.noRate' : 'pricing.detail.nothing')}
        </p>
      ) : (
        <>
          <p className={styles.source}>
            <SourceSign source={price.source} /> {text(`pricing.source.${price.source}`)}
          </p>
          <AccountTable account={priceAccount(price, offer, context)} />
          {plugged && row.item !== null && (
            <PlugControls
              key={`${offer.agency} ${row.item.key}`}
              price={price}
              offer={offer}
              itemKey={row.item.key}
              scenario={scenario}
              currency={currency}
              onScenario={onScenario}
            />
          )}
          {price.submitted !== null && price.submitted !== price.levelled && (
            <p className={styles.none}>
              {text('pricing.detail.submitted', {
                amount: formatMoney(price.submitted, currency, locale),
              })}
            </p>
          )}
        </>
      )}
      <div>
        <SectionHeader
          title={text('pricing.assign.title', { name: offer.name })}
          note={text('pricing.assign.how')}
        />
        <LineAssignments
          offer={offer}
          scenario={scenario}
          looked={price?.lines ?? []}
          onScenario={onScenario}
        />
      </div>
    </SidePanel>
  )
}
