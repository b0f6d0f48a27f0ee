// The head of the criteria: what the weights sum to, templates, elicited weights, the freeze, and the switch of
// the panel beside.
import { Ellipsis, LayoutTemplate, PanelRight, Snowflake } from 'lucide-react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import styles from './criteria.module.css'
import { plainNumber } from './criterion-words.ts'
import { keepsSum, toggleKeepSum } from './use-criterion-edits.ts'
import { WeightsButton } from './weights/weights-button.tsx'

export interface CriteriaToolbarProps {
  readonly evaluation: EvaluationId
  readonly sum: number
  readonly criteria: number
  readonly frozen: boolean
  /** The name of what is shown beside; null: nothing is selected. */
  readonly details: string | null
  readonly panelOpen: boolean
  readonly onPanel: () => void
  readonly onTemplates: () => void
  readonly onFreeze: () => void
  readonly onUnfreeze: () => void
  readonly onScale: () => void
  readonly onEqualise: () => void
}

const sumWords = (sum: number, count: number): string => {
  if (count === 0) return ''
  if (sum === 0) return text('criteria.sum.zero')
  return Math.abs(sum - 100) < 1e-9
    ? text('criteria.sum.hundred')
    : text('criteria.sum.other', { sum: plainNumber(sum) })
}

export function CriteriaToolbar(props: CriteriaToolbarProps) {
  const { evaluation, criteria, frozen, details } = props
  return (
    <header className={styles.toolbar}>
      <h1 className={styles.title}>{text('criteria.title')}</h1>
      <span className={styles.quiet} role="status">
        {sumWords(props.sum, criteria)}
      </span>
      <span className={styles.space} />
      <Button icon={<LayoutTemplate size={16} aria-hidden />} onClick={props.onTemplates}>
        {text('criteria.templates.entry')}
      </Button>
      <WeightsButton evaluation={evaluation} />
      {!frozen && criteria > 0 && (
        <Button icon={<Snowflake size={16} aria-hidden />} onClick={props.onFreeze}>
          {text('criteria.freeze')}
        </Button>
      )}
      <Menu
        label={text('criteria.more')}
        icon={<Ellipsis size={16} aria-hidden />}
        align="end"
        entries={[
          { id: 'scale', label: text('criteria.command.scale'), run: props.onScale },
          {
            id: 'equalise',
            label: text('criteria.command.equalise'),
            disabled: criteria < 2,
            run: props.onEqualise,
          },
          {
            id: 'keepSum',
            label: text('criteria.box.keepSum'),
            checked: keepsSum(),
            run: toggleKeepSum,
          },
          ...(frozen
            ? [
                'separator' as const,
                {
                  id: 'unfreeze',
                  label: text('criteria.unfreeze'),
                  danger: true,
                  run: props.onUnfreeze,
                },
              ]
            : []),
        ]}
      />
      {details !== null && (
        <IconButton
          label={text('criteria.panel', { name: details })}
          icon={<PanelRight size={16} aria-hidden />}
          aria-pressed={props.panelOpen}
          onClick={props.onPanel}
        />
      )}
    </header>
  )
}
