// The rules by which a bid is asked about: a share of a reference, or deviations below the mean, and between
// how many bids each of them speaks.
import { Plus, X } from 'lucide-react'
import { type AbnormalRule, abnormalDefaults } from '../../../../shared/domain/pricing/abnormal.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from './points.module.css'

type Kind = AbnormalRule['kind']

const kinds = [
  'below-median',
  'below-mean',
  'below-estimate',
  'below-next-bid',
  'deviations-below-mean',
] as const satisfies readonly Kind[]

const ruleOf = (kind: Kind): AbnormalRule => {
  const footing = { fromBids: 2, toBids: null, inclusive: false } as const
  if (kind === 'deviations-below-mean') return { kind, deviations: 1, ...footing }
  if (kind === 'below-median' || kind === 'below-mean')
    return { kind, percent: 70, of: 'all', prices: 'final', ...footing }
  return { kind, percent: 80, ...footing }
}

export interface AbnormalRulesProps {
  readonly rules: readonly AbnormalRule[]
  readonly onChange: (rules: readonly AbnormalRule[]) => void
}

export function AbnormalRules({ rules, onChange }: AbnormalRulesProps) {
  const set = (at: number, rule: AbnormalRule): void => onChange(rules.with(at, rule))
  return (
    <div className={styles.section}>
      {rules.map((rule, at) => (
        // A rule has no name of its own, and two equal ones are one.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is only appended to and cut
        <div key={at} className={styles.rule}>
          <Select
            label={text('pricing.points.rules')}
            hideLabel
            value={rule.kind}
            options={kinds.map((value) => ({ value, label: text(`pricing.points.rule.${value}`) }))}
            onChange={(kind) => set(at, ruleOf(kind))}
          />
          {rule.kind === 'deviations-below-mean' ? (
            <NumberField
              className={styles.number}
              label={text('pricing.points.rule.deviations')}
              value={rule.deviations}
              min={0}
              max={100}
              step={0.5}
              onCommit={(deviations) => set(at, { ...rule, deviations: deviations ?? 1 })}
            />
          ) : (
            <NumberField
              className={styles.number}
              label={text('pricing.points.rule.percent')}
              value={rule.percent}
              min={0}
              max={1_000}
              onCommit={(percent) => set(at, { ...rule, percent: percent ?? 70 })}
            />
          )}
          <NumberField
            className={styles.number}
            label={text('pricing.points.rule.from')}
            value={rule.fromBids}
            whole
            min={1}
            max={2_000}
            onCommit={(fromBids) => set(at, { ...rule, fromBids: fromBids ?? 1 })}
          />
          <NumberField
            className={styles.number}
            label={text('pricing.points.rule.to')}
            value={rule.toBids}
            whole
            optional
            min={1}
            max={2_000}
            onCommit={(toBids) => set(at, { ...rule, toBids })}
          />
          <IconButton
            label={text('pricing.points.rule.remove')}
            icon={<X size={16} />}
            onClick={() => onChange(rules.toSpliced(at, 1))}
          />
        </div>
      ))}
      <div className={styles.row}>
        <Button
          size="small"
          icon={<Plus size={16} />}
          onClick={() => onChange([...rules, ruleOf('below-median')])}
        >
          {text('pricing.points.rule.add')}
        </Button>
        <Button size="small" variant="quiet" onClick={() => onChange(abnormalDefaults)}>
          {text('pricing.points.rule.defaults')}
        </Button>
      </div>
    </div>
  )
}
