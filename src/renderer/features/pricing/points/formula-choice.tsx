// Which formula turns prices into points, with its numbers and what it does to bids, in one line each.
import type { Criterion, EvaluationId, PriceRule } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { sendShown, withFields } from '../../../api/optimistic.ts'
import { Notice } from '../../../ui/notice.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from './points.module.css'

const formulas = [
  'floor-ceiling',
  'lowest-proportional',
  'min-max',
  'linear-over-lowest',
  'mean-based',
] as const satisfies readonly PriceRule['formula'][]

/** What a price criterion starts with: it waits for a floor and a ceiling. */
export const emptyRule: PriceRule = {
  formula: 'floor-ceiling',
  floor: null,
  ceiling: null,
  k: null,
}

export const setRule = (
  evaluation: EvaluationId,
  criterion: Criterion,
  price: PriceRule,
): Promise<object | null> =>
  sendShown(
    'criteria.update',
    { evaluation, criterion: criterion.id, fields: { price } },
    'criteria.list',
    { evaluation },
    (answer) => ({ ...answer, criteria: withFields(answer.criteria, criterion.id, { price }) }),
  )

export interface FormulaChoiceProps {
  readonly evaluation: EvaluationId
  readonly criterion: Criterion
  readonly currency: string
}

export function FormulaChoice({ evaluation, criterion, currency }: FormulaChoiceProps) {
  const rule = criterion.price ?? emptyRule
  const set = (part: Partial<PriceRule>): void => {
    void setRule(evaluation, criterion, { ...rule, ...part })
  }
  const corridor = rule.formula === 'floor-ceiling'
  const incomplete =
    corridor && (rule.floor === null || rule.ceiling === null || rule.ceiling <= rule.floor)
  return (
    <section className={styles.section}>
      <SectionHeader
        title={text('pricing.points.formula')}
        note={text('pricing.points.formulaNote')}
      />
      <div className={styles.fields}>
        <Select
          className={styles.wide}
          label={text('pricing.points.formula')}
          value={rule.formula}
          options={formulas.map((value) => ({
            value,
            label: text(`pricing.points.formula.${value}`),
          }))}
          onChange={(formula) => set({ formula })}
          hint={text(`pricing.points.why.${rule.formula}`)}
        />
        {corridor && (
          <>
            <NumberField
              label={text('pricing.points.floor')}
              value={rule.floor}
              optional
              min={0}
              step={1_000}
              onCommit={(floor) => set({ floor })}
              hint={currency}
            />
            <NumberField
              label={text('pricing.points.ceiling')}
              value={rule.ceiling}
              optional
              min={0}
              step={1_000}
              onCommit={(ceiling) => set({ ceiling })}
              hint={currency}
            />
          </>
        )}
        {rule.formula === 'mean-based' && (
          <NumberField
            label={text('pricing.points.k')}
            value={rule.k ?? 1}
            min={0}
            step={0.1}
            onCommit={(k) => set({ k })}
          />
        )}
      </div>
      {incomplete && <Notice tone="warning">{text('pricing.points.corridor')}</Notice>}
      {!corridor && <Notice tone="info">{text('pricing.points.relative')}</Notice>}
    </section>
  )
}
