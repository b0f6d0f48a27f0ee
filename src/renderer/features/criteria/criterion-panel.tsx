// Everything about one criterion, beside the table: weight, scale, what to look for, level anchors.
import { Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { Scale } from '../../../shared/domain/model.ts'
import { formatShare } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { locale } from '../../ui/locale.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './criteria.module.css'
import type { CriterionRow } from './criterion-rows.ts'
import { nameProblem } from './criterion-table.tsx'
import { plainNumber } from './criterion-words.ts'
import { LevelAnchors } from './level-anchors.tsx'
import { ScaleChoice } from './scale-choice.tsx'
import type { CriterionFields } from './use-criterion-edits.ts'

export interface CriterionPanelProps {
  readonly row: CriterionRow
  readonly parent: string | null
  readonly evaluationScale: Scale
  readonly shareDecimals: number
  readonly onChange: (fields: CriterionFields) => void
  readonly onTryWeight: (weight: number) => void
  readonly onSetWeight: (weight: number) => void
  readonly onRemove: () => void
  readonly onClose: () => void
  readonly onLeave: () => void
}

export function CriterionPanel(props: CriterionPanelProps) {
  const { row, parent, evaluationScale, onChange } = props
  const { criterion } = row
  const share = formatShare(row.share, locale, props.shareDecimals)
  return (
    <SidePanel
      label={text('criteria.panel', { name: criterion.name })}
      title={criterion.name}
      note={
        parent === null
          ? text('criteria.panel.share', { share })
          : text('criteria.panel.shareWithin', { share, parent })
      }
      closeLabel={text('criteria.panel.close')}
      onClose={props.onClose}
      onLeave={props.onLeave}
      footer={
        <>
          <span />
          <Button
            size="small"
            variant="quiet"
            icon={<Trash2 size={14} aria-hidden />}
            onClick={props.onRemove}
          >
            {text('criteria.remove')}
          </Button>
        </>
      }
    >
      <TextField
        label={text('criteria.panel.name')}
        value={criterion.name}
        onCommit={(name) => {
          const problem = nameProblem(name)
          if (problem === null) onChange({ name: name.trim() })
          return problem
        }}
      />
      <Weight row={row} onTry={props.onTryWeight} onSet={props.onSetWeight} />
      {row.warning !== null && (
        <p className={styles.warning}>{text(`criteria.warning.${row.warning}`)}</p>
      )}
      {row.isGroup ? (
        <p className={styles.hint}>{text('criteria.panel.group')}</p>
      ) : criterion.kind === 'price' ? (
        <p className={styles.hint}>
          {text('criteria.panel.formula', {
            formula:
              criterion.price === null ? '–' : text(`criteria.price.${criterion.price.formula}`),
          })}
        </p>
      ) : (
        <ScaleChoice criterion={criterion} evaluationScale={evaluationScale} onChange={onChange} />
      )}
      {criterion.minimum !== null && (
        <p className={styles.hint}>
          {text(
            criterion.direction === 'lower' || criterion.kind === 'price'
              ? 'criteria.panel.maximum'
              : 'criteria.panel.minimum',
            { value: plainNumber(criterion.minimum) },
          )}
        </p>
      )}
      <TextArea
        label={text('criteria.panel.guidance')}
        value={criterion.guidance ?? ''}
        rows={9}
        placeholder={text('criteria.panel.guidance.placeholder')}
        onCommit={(guidance) => {
          onChange({ guidance: guidance.trim() === '' ? null : guidance })
          return null
        }}
      />
      {!row.isGroup && criterion.kind === 'rated' && (
        <LevelAnchors
          levels={criterion.levels}
          scale={criterion.scale ?? evaluationScale}
          levelsOnly={criterion.levelsOnly}
          onChange={(levels) => onChange({ levels })}
        />
      )}
    </SidePanel>
  )
}

/** A number, and a slider that moves everything that depends on it while it is held. */
function Weight({
  row,
  onTry,
  onSet,
}: {
  readonly row: CriterionRow
  readonly onTry: (weight: number) => void
  readonly onSet: (weight: number) => void
}) {
  const id = useId()
  const entered = row.criterion.weight
  // The end of the slider must not run away from the pointer, so it is set once for each criterion.
  const [end, setEnd] = useState(Math.max(20, Math.ceil((entered * 2) / 10) * 10))
  if (entered > end) setEnd(Math.ceil((entered * 2) / 10) * 10)
  const release = (): void => {
    if (row.weight !== entered) onSet(row.weight)
  }
  return (
    <div className={styles.weight}>
      <NumberField
        label={text('criteria.panel.weight')}
        className={styles.weightNumber}
        value={row.weight}
        min={0}
        onCommit={(weight) => weight !== null && onSet(weight)}
      />
      <label htmlFor={id} className="sr-only">
        {text('criteria.panel.slider')}
      </label>
      <input
        id={id}
        type="range"
        className={styles.slider}
        min={0}
        max={end}
        step={1}
        value={row.weight}
        onChange={(event) => onTry(Number(event.target.value))}
        onPointerUp={release}
        onKeyUp={release}
        onBlur={release}
      />
    </div>
  )
}
