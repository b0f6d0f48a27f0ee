// What holds for all levelled prices: how long maintenance runs, contingency, VAT, working time, and how far a
// price on each footing may move.

import { X } from 'lucide-react'
import type { AgencyId, QuoteStructure } from '../../../../shared/domain/model.ts'
import type { Overrun, Scenario } from '../../../../shared/domain/pricing/basket.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { classNames } from '../../../ui/class-names.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Select } from '../../../ui/select.tsx'
import { toast } from '../../../ui/toast.tsx'
import styles from './levelling.module.css'
import { withOwnOverrun } from './scenario-edits.ts'
import type { Offer } from './use-levelled.ts'

const structures: readonly QuoteStructure[] = ['fixed', 'hourly', 'milestones']
const ends = ['low', 'expected', 'high'] as const
const nobody = ''

export interface ScenarioFieldsProps {
  readonly scenario: Scenario
  readonly currency: string
  readonly offers: readonly Offer[]
  readonly onScenario: (change: (scenario: Scenario) => Scenario) => void
}

function OverrunRow({
  name,
  overrun,
  onChange,
  onRemove,
}: {
  readonly name: string
  readonly overrun: Overrun
  readonly onChange: (overrun: Overrun) => void
  /** undefined: no row of the table can be removed; null: not this one. */
  readonly onRemove: (() => void) | null | undefined
}) {
  return (
    <tr>
      <th scope="row" className={styles.footing}>
        {name}
      </th>
      {ends.map((end) => (
        <td key={end} className={styles.end}>
          <NumberField
            label={text(`pricing.scenario.overrunOf.${end}`, { name })}
            hideLabel
            value={overrun[end]}
            min={-100}
            max={1000}
            onCommit={(value) => {
              const next = { ...overrun, [end]: value ?? 0 }
              if (next.low <= next.expected && next.expected <= next.high) onChange(next)
              else toast({ message: text('pricing.scenario.overrunOrder') })
            }}
          />
        </td>
      ))}
      {onRemove !== undefined && (
        <td className={styles.removeCell}>
          {onRemove !== null && (
            <IconButton
              label={text('pricing.scenario.removeOwn', { name })}
              icon={<X size={14} aria-hidden />}
              onClick={onRemove}
            />
          )}
        </td>
      )}
    </tr>
  )
}

export function ScenarioFields({ scenario, currency, offers, onScenario }: ScenarioFieldsProps) {
  const set = (part: Partial<Scenario>): void => onScenario((before) => ({ ...before, ...part }))
  const setOwn = (agency: AgencyId, overrun: Overrun | null): void =>
    onScenario((before) => withOwnOverrun(before, agency, overrun))
  const own = scenario.ownOverrun
  const others = offers.filter(({ agency }) => !own.some((one) => one.agency === agency))
  const nameOf = (agency: AgencyId): string =>
    offers.find((offer) => offer.agency === agency)?.name ?? agency
  return (
    <>
      <SectionHeader title={text('pricing.scenario.title')} />
      <div className={styles.fieldPair}>
        <NumberField
          label={text('pricing.scenario.maintenance')}
          value={scenario.maintenanceMonths}
          min={0}
          max={600}
          onCommit={(maintenanceMonths) => set({ maintenanceMonths: maintenanceMonths ?? 0 })}
        />
        <NumberField
          label={text('pricing.scenario.contingency')}
          value={scenario.contingencyPercent}
          min={0}
          max={1000}
          onCommit={(contingencyPercent) => set({ contingencyPercent: contingencyPercent ?? 0 })}
        />
        <NumberField
          label={text('pricing.scenario.hoursPerDay')}
          value={scenario.hoursPerDay}
          min={0.5}
          max={24}
          step={0.5}
          onCommit={(hoursPerDay) => {
            if (hoursPerDay !== null) set({ hoursPerDay })
          }}
        />
        <NumberField
          label={text('pricing.scenario.hoursPerMonth')}
          value={scenario.hoursPerMonth}
          min={1}
          max={744}
          onCommit={(hoursPerMonth) => {
            if (hoursPerMonth !== null) set({ hoursPerMonth })
          }}
        />
      </div>
      <div className={styles.labelled}>
        <span aria-hidden className={styles.label}>
          {text('pricing.scenario.vat', { currency })}
        </span>
        <Segmented
          label={text('pricing.scenario.vat', { currency })}
          value={scenario.vat}
          options={[
            { value: 'net', label: text('pricing.scenario.net') },
            { value: 'gross', label: text('pricing.scenario.gross') },
          ]}
          onChange={(vat) => set({ vat })}
        />
      </div>
      <SectionHeader
        title={text('pricing.scenario.overrun')}
        note={text('pricing.scenario.overrun.how')}
      />
      <table className={styles.overruns}>
        <thead>
          <tr>
            <th scope="col" className={classNames(styles.footing, styles.head)}>
              {text('pricing.scenario.footing')}
            </th>
            {ends.map((end) => (
              <th key={end} scope="col" className={classNames(styles.end, styles.head)}>
                {text(`pricing.total.${end}`)}
              </th>
            ))}
            {own.length > 0 && <td className={styles.removeCell} />}
          </tr>
        </thead>
        <tbody>
          {structures.map((structure) => (
            <OverrunRow
              key={structure}
              name={text(`pricing.structure.${structure}`)}
              overrun={scenario.overrun[structure]}
              onRemove={own.length > 0 ? null : undefined}
              onChange={(overrun) =>
                set({ overrun: { ...scenario.overrun, [structure]: overrun } })
              }
            />
          ))}
          {own.map(({ agency, overrun }) => (
            <OverrunRow
              key={agency}
              name={nameOf(agency)}
              overrun={overrun}
              onChange={(next) => setOwn(agency, next)}
              onRemove={() => setOwn(agency, null)}
            />
          ))}
        </tbody>
      </table>
      {others.length > 0 && (
        <Select
          label={text('pricing.scenario.addOwn')}
          value={nobody}
          options={[
            { value: nobody, label: text('pricing.scenario.choose') },
            ...others.map(({ agency, name }) => ({ value: agency as string, label: name })),
          ]}
          onChange={(agency) => {
            const offer = offers.find((one) => one.agency === agency)
            if (offer !== undefined) setOwn(offer.agency, offer.result.overrun)
          }}
        />
      )}
    </>
  )
}
