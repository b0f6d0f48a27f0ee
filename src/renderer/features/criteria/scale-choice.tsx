// The scale of one criterion: the evaluation's, a usual one, or its own numbers.
import { useState } from 'react'
import type { Criterion, Scale } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './criteria.module.css'
import { rangeWords } from './criterion-words.ts'
import type { CriterionFields } from './use-criterion-edits.ts'

const usual = [
  { id: '0-10', scale: { min: 0, max: 10, step: 1 } },
  { id: '0-5', scale: { min: 0, max: 5, step: 1 } },
  { id: '1-5', scale: { min: 1, max: 5, step: 1 } },
  { id: '0-100', scale: { min: 0, max: 100, step: 5 } },
] as const

type Choice = 'evaluation' | 'own' | (typeof usual)[number]['id']

const choiceOf = (scale: Scale | null): Choice => {
  if (scale === null) return 'evaluation'
  const known = usual.find(
    (entry) =>
      entry.scale.min === scale.min &&
      entry.scale.max === scale.max &&
      entry.scale.step === scale.step,
  )
  return known?.id ?? 'own'
}

export interface ScaleChoiceProps {
  readonly criterion: Criterion
  readonly evaluationScale: Scale
  readonly onChange: (fields: CriterionFields) => void
}

export function ScaleChoice({ criterion, evaluationScale, onChange }: ScaleChoiceProps) {
  const [own, setOwn] = useState(false)
  const scale = criterion.scale ?? evaluationScale
  const choice = own ? 'own' : choiceOf(criterion.scale)
  const measured = criterion.kind === 'measured'
  const [error, setError] = useState<string | null>(null)
  const setScale = (changed: Partial<Scale>): void => {
    const next = { ...scale, ...changed }
    const wrong = next.max <= next.min
    setError(wrong ? text('criteria.panel.scale.order') : null)
    if (!wrong) onChange({ scale: next })
  }
  return (
    <>
      <Select<Choice>
        label={text('criteria.panel.scale')}
        value={choice}
        options={[
          ...(measured
            ? []
            : [
                {
                  value: 'evaluation' as const,
                  label: text('criteria.panel.scale.evaluation', {
                    range: rangeWords(evaluationScale),
                  }),
                },
              ]),
          ...usual.map((entry) => ({ value: entry.id, label: rangeWords(entry.scale) })),
          { value: 'own', label: text('criteria.panel.scale.own') },
        ]}
        onChange={(wanted) => {
          setError(null)
          setOwn(wanted === 'own')
          if (wanted === 'evaluation') onChange({ scale: null })
          const chosen = usual.find((entry) => entry.id === wanted)
          if (chosen !== undefined) onChange({ scale: { ...chosen.scale } })
        }}
      />
      {choice === 'own' && (
        <div className={styles.three}>
          <NumberField
            label={text('criteria.panel.scale.min')}
            value={scale.min}
            error={error}
            onCommit={(min) => min !== null && setScale({ min })}
          />
          <NumberField
            label={text('criteria.panel.scale.max')}
            value={scale.max}
            onCommit={(max) => max !== null && setScale({ max })}
          />
          <NumberField
            label={text('criteria.panel.scale.stepLabel')}
            value={scale.step}
            min={0}
            optional
            onCommit={(step) => setScale({ step: step === 0 ? null : step })}
          />
        </div>
      )}
      {measured && criterion.valueFunction === null && (
        <div className={styles.direction}>
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
    </>
  )
}
