// The rule of the grade with its numbers, each of which a person may set; every finished field is one change.
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import {
  defaultVerdictRule,
  type VerdictRule,
} from '../../../../shared/domain/robustness/verdict.ts'
import { formatCount, formatNumber, formatShare } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { weightChanges } from '../../../../shared/messages/verdict-words.ts'
import { command } from '../../../api/client.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { Disclosure } from './disclosure.tsx'
import { stepsText } from './grade-box.tsx'
import type { LiveVerdict } from './live-verdict.ts'
import styles from './verdict.module.css'

/** Where nine of ten draws of a weight lie, roughly: a Beta distribution seen as a normal one. */
const around = (weight: number, kappa: number): readonly [number, number] => {
  const deviation = Math.sqrt((weight * (1 - weight)) / (kappa + 1))
  return [Math.max(0, weight - 1.645 * deviation), Math.min(1, weight + 1.645 * deviation)]
}

const ruleWords = (rule: VerdictRule) => ({
  kappa: formatNumber(rule.kappa, locale, 0, 3),
  draws: formatCount(rule.draws, locale),
  seed: formatNumber(rule.seed, locale),
  clearFrom: formatShare(rule.clearFrom, locale),
  leaningFrom: formatShare(rule.leaningFrom, locale),
  steps: stepsText(rule.steps),
})

function WeightMoveTable({
  live,
  names,
}: {
  readonly live: LiveVerdict
  readonly names: RankingNames
}) {
  const move = live.standing.smallestWeightMove
  if (move === null) return null
  const share = (value: number): string => formatShare(value, locale, 2)
  return (
    <DataTable
      caption={text('robustness.rule.move')}
      hideCaption={false}
      rows={weightChanges(move.weights, live.standing.table.leaves)}
      rowKey={({ criterion }) => criterion}
      columns={[
        {
          id: 'criterion',
          header: text('robustness.rule.criterion'),
          rowHeader: true,
          cell: ({ criterion }) => names.criteria.get(criterion) ?? criterion,
        },
        {
          id: 'now',
          header: text('robustness.rule.now'),
          align: 'end',
          cell: ({ now }) => share(now),
        },
        {
          id: 'then',
          header: text('robustness.rule.then'),
          align: 'end',
          cell: ({ after }) => share(after),
        },
      ]}
    />
  )
}

export interface VerdictRuleFieldsProps {
  readonly live: LiveVerdict
  readonly names: RankingNames
}

export function VerdictRuleFields({ live, names }: VerdictRuleFieldsProps) {
  const { rule, isDefaultRule } = live
  const { prepared, table } = live.standing
  const evaluation: EvaluationId = prepared.state.evaluation.id
  const keep = (verdictRule: VerdictRule | null): void =>
    void command('evaluations.update', { evaluation, verdictRule })
  const set =
    (field: keyof VerdictRule, scale = 1) =>
    (value: number | null): void => {
      if (value !== null) keep({ ...rule, [field]: value / scale })
    }
  const weight = Math.max(0, ...table.weights)
  const [low, high] = around(weight, rule.kappa)
  return (
    <Disclosure summary={text('robustness.rule')} className={styles.rule}>
      <div className={styles.fields}>
        <NumberField
          label={text('robustness.rule.clearFrom')}
          value={rule.clearFrom * 100}
          min={rule.leaningFrom * 100}
          max={100}
          step={5}
          onCommit={set('clearFrom', 100)}
        />
        <NumberField
          label={text('robustness.rule.leaningFrom')}
          value={rule.leaningFrom * 100}
          min={0}
          max={rule.clearFrom * 100}
          step={5}
          onCommit={set('leaningFrom', 100)}
        />
        <NumberField
          label={text('robustness.rule.steps')}
          value={rule.steps}
          min={0}
          max={1000}
          step={0.5}
          onCommit={set('steps')}
        />
        <NumberField
          label={text('robustness.rule.kappa')}
          value={rule.kappa}
          min={0.1}
          max={1e6}
          step={10}
          onCommit={set('kappa')}
        />
        <NumberField
          label={text('robustness.rule.draws')}
          value={rule.draws}
          min={100}
          max={100_000}
          step={1000}
          whole
          onCommit={set('draws')}
        />
        <NumberField
          label={text('robustness.rule.seed')}
          value={rule.seed}
          min={0}
          max={0xffffffff}
          whole
          plain
          onCommit={set('seed')}
        />
      </div>
      <p className={styles.small}>
        {text('robustness.rule.kappaHint', {
          kappa: formatNumber(rule.kappa, locale, 0, 3),
          weight: formatShare(weight, locale, 1),
          low: formatShare(low, locale),
          high: formatShare(high, locale),
        })}{' '}
        {text('robustness.rule.seedHint')} {text('robustness.rule.stepsHint')}
      </p>
      <p className={styles.small}>
        {isDefaultRule
          ? text('robustness.rule.isDefault')
          : text('robustness.rule.isOwn', ruleWords(defaultVerdictRule))}
      </p>
      {!isDefaultRule && (
        <Button size="small" onClick={() => keep(null)}>
          {text('robustness.rule.default')}
        </Button>
      )}
      <Disclosure summary={text('robustness.formula')}>
        <p className={styles.small}>{text('robustness.rule.formula', ruleWords(rule))}</p>
        <WeightMoveTable live={live} names={names} />
      </Disclosure>
    </Disclosure>
  )
}
