// Over the grid: whose scores it shows, as one deliberate control, and the way to the next empty cell.
import { ChevronDown, Lock, Users } from 'lucide-react'
import type { Evaluator, PanelRule } from '../../../shared/domain/model.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'
import styles from './scoring.module.css'
import type { Whose } from './sheet-rows.ts'

export interface ToolbarProps {
  readonly evaluators: readonly Evaluator[]
  readonly whose: Whose
  readonly rule: PanelRule | null
  readonly onPick: (whose: Whose) => void
  readonly onEditPanel: () => void
  /** Agencies that take no part, and whether they are shown all the same. */
  readonly hidden: number
  readonly everyone: boolean
  readonly onEveryone: (everyone: boolean) => void
  /** Cells that wait for a score; null: the view cannot be scored. */
  readonly left: number | null
  readonly onNextEmpty: () => void
}

const ruleText = (rule: PanelRule | null): string => {
  switch (rule?.rule) {
    case undefined:
      return text('scoring.ruleMeanWeighted')
    case 'mean':
      return text('scoring.ruleMean')
    case 'median':
      return text('scoring.ruleMedian')
    case 'trimmed-mean':
      return text('scoring.ruleTrimmed', { trim: rule.trim })
  }
}

export function Toolbar(props: ToolbarProps) {
  const { evaluators, whose, onPick } = props
  const name = evaluators.find((evaluator) => evaluator.id === whose)?.name ?? text('scoring.panel')
  const entries: readonly MenuEntry[] = [
    { heading: text('scoring.pickEvaluators') },
    ...evaluators.map((evaluator) => ({
      id: evaluator.id,
      label: evaluator.name,
      checked: evaluator.id === whose,
      run: () => onPick(evaluator.id),
    })),
    { heading: text('scoring.pickCombined') },
    {
      id: 'panel',
      label: text('scoring.pickPanel'),
      checked: whose === 'panel',
      run: () => onPick('panel'),
    },
    'separator',
    {
      id: 'edit',
      label: text('scoring.editPanel'),
      icon: <Users size={14} aria-hidden="true" />,
      run: props.onEditPanel,
    },
  ]
  return (
    <div className={styles.toolbar}>
      <Menu
        label={text('scoring.pick', { name })}
        entries={entries}
        text={
          <span className={styles.picked}>
            <span className={styles.pickedWords}>{text('scoring.scoresOf')}</span>
            <b className={styles.pickedName}>{name}</b>
            <ChevronDown size={14} aria-hidden="true" />
          </span>
        }
      />
      {whose === 'panel' && (
        <>
          <Badge tone="warning">
            <Lock size={11} aria-hidden="true" className={styles.lock} />
            {text('scoring.readOnly')}
          </Badge>
          <span className={styles.rule}>{ruleText(props.rule)}</span>
        </>
      )}
      <span className={styles.space} />
      {props.hidden > 0 && (
        <Checkbox
          label={plural('scoring.showAll', props.hidden)}
          checked={props.everyone}
          onChange={props.onEveryone}
        />
      )}
      {props.left === 0 && <span className={styles.rule}>{text('scoring.noneEmpty')}</span>}
      {props.left !== null && props.left > 0 && (
        <Button variant="quiet" onClick={props.onNextEmpty}>
          {text('scoring.nextEmpty')} <Kbd keys="N" />
        </Button>
      )}
    </div>
  )
}
