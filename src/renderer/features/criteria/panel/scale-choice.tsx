// The scale of one criterion, or of the evaluation: a usual one, or own numbers. What becomes of scores that
// are given already is asked elsewhere.
import { useState } from 'react'
import type { Criterion, Scale } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { Select } from '../../../ui/select.tsx'
import { rangeWords } from '../criterion-words.ts'
import styles from './panel.module.css'

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
  /** null: the evaluation's own scale is chosen. */
  readonly criterion: Criterion | null
  readonly evaluationScale: Scale
  readonly onScale: (scale: Scale | null) => void
}

export function ScaleChoice({ criterion, evaluationScale, onScale }: ScaleChoiceProps) {
  const [own, setOwn] = useState(false)
  const scale = criterion?.scale ?? evaluationScale
  const choice = own ? 'own' : choiceOf(criterion === null ? evaluationScale : criterion.scale)
  const mayFollow = criterion !== null && criterion.kind !== 'measured'
  const [error, setError] = useState<string | null>(null)
  const setScale = (changed: Partial<Scale>): void => {
    const next = { min: scale.min, max: scale.max, step: scale.step, ...changed }
    const wrong = next.max <= next.min
    setError(wrong ? text('criteria.panel.scale.order') : null)
    if (!wrong) onScale(next)
  }
  return (
    <>
      <Select<Choice>
        label={text(criterion === null ? 'criteria.scaleOfAll' : 'criteria.panel.scale')}
        value={choice}
        options={[
          ...(mayFollow
            ? [
                {
                  value: 'evaluation' as const,
                  label: text('criteria.panel.scale.evaluation', {
                    range: rangeWords(evaluationScale),
                  }),
                },
              ]
            : []),
          ...usual.map((entry) => ({ value: entry.id, label: rangeWords(entry.scale) })),
          { value: 'own', label: text('criteria.panel.scale.own') },
        ]}
        onChange={(wanted) => {
          setError(null)
          setOwn(wanted === 'own')
          if (wanted === 'evaluation') onScale(null)
          const chosen = usual.find((entry) => entry.id === wanted)
          if (chosen !== undefined) onScale({ ...chosen.scale })
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
    </>
  )
}
