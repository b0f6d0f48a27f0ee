// How sure the evaluator is of a score: one press or one key each, the same again takes it back.
import type { Confidence } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Kbd } from '../../ui/kbd.tsx'
import styles from './confidence.module.css'
import { confidences, confidenceText } from './read-changes.ts'
import side from './side.module.css'

const keys: Readonly<Record<Confidence, string>> = { low: 'L', medium: 'M', high: 'H' }

export interface ConfidenceChoiceProps {
  readonly value: Confidence | null
  readonly onChange: (confidence: Confidence | null) => void
}

export function ConfidenceChoice({ value, onChange }: ConfidenceChoiceProps) {
  return (
    <fieldset className={side.section}>
      <legend className={side.heading}>{text('scoring.confidence')}</legend>
      <div className={styles.choice}>
        {confidences.map((confidence) => (
          <button
            key={confidence}
            type="button"
            className={styles.option}
            aria-pressed={confidence === value}
            onClick={() => onChange(confidence === value ? null : confidence)}
          >
            {confidenceText(confidence)} <Kbd keys={keys[confidence]} />
          </button>
        ))}
      </div>
    </fieldset>
  )
}
