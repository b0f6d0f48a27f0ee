// How raw numbers of a criterion are read: scored or measured, on which scale, in which direction, with which
// minimum, and what each number is worth. Folded to one line, because it is set once.
import { create } from 'zustand'
import type { Criterion, MeasuredFact, Scale } from '../../../../shared/domain/model.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { scaleWords, valueWords } from '../criterion-words.ts'
import type { CriterionFields } from '../use-criterion-edits.ts'
import { CurveEditor } from './curve-editor.tsx'
import styles from './panel.module.css'
import { ScaleChoice } from './scale-choice.tsx'

export interface ValueSectionProps {
  readonly criterion: Criterion
  readonly evaluationScale: Scale
  readonly raws: readonly { readonly name: string; readonly raw: number }[]
  /** Scores that people gave, whether or not they count at the moment. */
  readonly scores: number
  readonly onChange: (fields: CriterionFields) => void
  readonly onScale: (scale: Scale | null) => void
}

const facts: readonly MeasuredFact[] = [
  'teamSize',
  'founded',
  'hourlyRateMin',
  'hourlyRateMax',
  'minimumProject',
]

/** Open or folded for all criteria alike, so that going through them does not close it each time. */
const useOpen = create<{ readonly open: boolean }>(() => ({ open: false }))

export function ValueSection(props: ValueSectionProps) {
  const { criterion, evaluationScale, raws, scores, onChange } = props
  const open = useOpen((state) => state.open)
  const measured = criterion.kind === 'measured'
  const scale = criterion.scale ?? evaluationScale
  return (
    <details
      className={styles.fold}
      open={open}
      onToggle={(event) => useOpen.setState({ open: event.currentTarget.open })}
    >
      <summary className={styles.summary}>
        <span className={styles.foldTitle}>{text('criteria.panel.value')}</span>
        <span className={styles.foldNote}>
          {text('criteria.panel.value.summary', {
            // What it is worth follows in words of its own.
            scale: scaleWords({ ...criterion, valueFunction: null }, evaluationScale, false),
            value: valueWords(criterion),
          })}
        </span>
      </summary>
      <div className={styles.folded}>
        <div className={styles.row}>
          <span className={styles.label}>{text('criteria.panel.kind')}</span>
          <Segmented
            label={text('criteria.panel.kind')}
            value={measured ? 'measured' : 'rated'}
            options={[
              { value: 'rated', label: text('criteria.panel.kind.rated') },
              { value: 'measured', label: text('criteria.panel.kind.measured') },
            ]}
            onChange={(kind) =>
              onChange(
                kind === 'measured'
                  ? { kind, scale: { ...scale, step: null } }
                  : { kind, scale: null, direction: 'higher' },
              )
            }
          />
        </div>
        {measured && scores > 0 && (
          <p className={styles.hint}>{plural('criteria.panel.kindKept', scores)}</p>
        )}
        {measured && <MeasuredFrom criterion={criterion} onChange={onChange} />}
        <ScaleChoice
          criterion={criterion}
          evaluationScale={evaluationScale}
          onScale={props.onScale}
        />
        {(measured || criterion.direction === 'lower') && (
          <div className={styles.row}>
            <span className={styles.label}>{text('criteria.panel.direction')}</span>
            <Segmented
              label={text('criteria.panel.direction')}
              value={criterion.direction}
              options={[
                { value: 'higher', label: text('criteria.panel.direction.higher') },
                { value: 'lower', label: text('criteria.panel.direction.lower') },
              ]}
              onChange={(direction) => onChange({ direction })}
            />
          </div>
        )}
        <NumberField
          label={text(
            criterion.direction === 'lower' ? 'criteria.panel.maximum' : 'criteria.panel.minimum',
          )}
          hint={text('criteria.panel.minimumHint')}
          value={criterion.minimum}
          optional
          onCommit={(minimum) => onChange({ minimum })}
        />
        <CurveEditor criterion={criterion} scale={scale} raws={raws} onChange={onChange} />
      </div>
    </details>
  )
}

type Source = MeasuredFact | 'none'

function MeasuredFrom({ criterion, onChange }: Pick<ValueSectionProps, 'criterion' | 'onChange'>) {
  return (
    <div className={styles.two}>
      <Select<Source>
        label={text('criteria.panel.measuredFrom')}
        value={criterion.measuredFrom ?? 'none'}
        options={[
          { value: 'none', label: text('criteria.panel.measuredFrom.none') },
          ...facts.map((value) => ({ value, label: text(`criteria.fact.${value}`) })),
        ]}
        onChange={(fact) => onChange({ measuredFrom: fact === 'none' ? null : fact })}
      />
      <TextField
        label={text('criteria.panel.unit')}
        placeholder={text('criteria.panel.unit.placeholder')}
        maxLength={40}
        value={criterion.unit ?? ''}
        onCommit={(unit) => {
          onChange({ unit: unit.trim() === '' ? null : unit.trim() })
          return null
        }}
      />
    </div>
  )
}
