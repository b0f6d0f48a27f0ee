// How the scores of several evaluators become one, and what to round; each finished choice is one change.
import type { EvaluationDetails, PanelRule } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { Select } from '../../../ui/select.tsx'
import sectionStyles from '../robustness/section.module.css'
import styles from './panel-rule.module.css'

type Choice = PanelRule['rule'] | 'weighted'
const choices: readonly Choice[] = ['weighted', 'mean', 'median', 'trimmed-mean']

const withChoice = (choice: Choice, rule: PanelRule | null): PanelRule | null => {
  const decimals = rule?.decimals ?? null
  if (choice === 'weighted') return null
  if (choice === 'trimmed-mean') return { rule: choice, trim: 1, decimals }
  return { rule: choice, decimals }
}

export function PanelRuleFields({ evaluation }: { readonly evaluation: EvaluationDetails }) {
  const { id, panelRule } = evaluation
  const keep = (rule: PanelRule | null): void =>
    void command('evaluations.update', { evaluation: id, panelRule: rule })
  const choice: Choice = panelRule?.rule ?? 'weighted'
  return (
    <div className={styles.area}>
      <h3 className={sectionStyles.subtitle}>{text('agreement.rule')}</h3>
      <div className={styles.fields}>
        <Select
          label={text('agreement.rule.label')}
          hint={text(`agreement.rule.${choice}.words`)}
          className={styles.choice}
          value={choice}
          onChange={(next) => keep(withChoice(next, panelRule))}
          options={choices.map((value) => ({ value, label: text(`agreement.rule.${value}`) }))}
        />
        {panelRule?.rule === 'trimmed-mean' && (
          <NumberField
            label={text('agreement.rule.trim')}
            className={styles.number}
            value={panelRule.trim}
            min={0}
            max={100}
            whole
            onCommit={(trim) => {
              if (trim !== null) keep({ ...panelRule, trim })
            }}
          />
        )}
        {panelRule !== null && (
          <NumberField
            label={text('agreement.rule.decimals')}
            hint={text('agreement.rule.decimalsHint')}
            className={styles.number}
            value={panelRule.decimals}
            min={0}
            max={10}
            whole
            optional
            onCommit={(decimals) => keep({ ...panelRule, decimals })}
          />
        )}
      </div>
    </div>
  )
}
