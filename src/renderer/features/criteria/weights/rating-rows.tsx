// A number 0 to 100 for every criterion, by slider or typed: ratings, points, and the overview of swings.
import type { ReactNode } from 'react'
import type { Criterion, CriterionId } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import styles from './questions.module.css'

export interface RatingRowsProps {
  readonly criteria: readonly Criterion[]
  readonly values: Readonly<Record<string, number>>
  /** null: the answer is taken back. */
  readonly onChange: (criterion: CriterionId, value: number | null) => void
  readonly note?: (criterion: Criterion) => ReactNode
  /** Read aloud with the criterion's name: "points". */
  readonly unit: string
}

/** Hundredths of points are finer than anybody can mean, and sums of them still come out right. */
export const RATING = { min: 0, max: 100 } as const

export function RatingRows({ criteria, values, onChange, note, unit }: RatingRowsProps) {
  return (
    <ul className={styles.rows}>
      {criteria.map((criterion) => {
        const value = values[criterion.id] ?? null
        return (
          <li key={criterion.id} className={styles.row}>
            <div className={styles.rowName}>
              <div className={styles.words}>{criterion.name}</div>
              {note !== undefined && <div className={styles.rowNote}>{note(criterion)}</div>}
            </div>
            <input
              type="range"
              className={styles.slider}
              aria-label={text('weights.slider', { name: criterion.name, unit })}
              data-open={value === null || undefined}
              aria-valuetext={value === null ? text('weights.unanswered') : undefined}
              min={RATING.min}
              max={RATING.max}
              step={1}
              value={value ?? 0}
              onChange={(event) => onChange(criterion.id, event.target.valueAsNumber)}
            />
            <NumberField
              label={text('weights.number', { name: criterion.name, unit })}
              hideLabel
              className={styles.rowNumber}
              optional
              placeholder="–"
              value={value}
              {...RATING}
              onCommit={(next) => onChange(criterion.id, next)}
            />
          </li>
        )
      })}
    </ul>
  )
}
