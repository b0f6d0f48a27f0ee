// What the levels of a criterion mean, best first; a press takes the level over as the agreed value.
import type { Criterion } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { levelsOf } from '../levels.tsx'
import side from '../side.module.css'
import { number } from './agenda-words.ts'
import styles from './anchors.module.css'

export interface AnchorsProps {
  readonly criterion: Criterion
  readonly chosen: number | null
  readonly onChoose: (value: number) => void
}

export function Anchors({ criterion, chosen, onChoose }: AnchorsProps) {
  const levels = levelsOf(criterion)
  if (levels.length === 0) return null
  return (
    <section className={side.section} aria-label={text('scoring.levels')}>
      <h3 className={side.heading}>{text('scoring.levels')}</h3>
      <ul className={styles.levels}>
        {levels.map(({ value, label }) => (
          <li key={value}>
            <button
              type="button"
              className={styles.level}
              aria-pressed={value === chosen}
              onClick={() => onChoose(value)}
            >
              <b>{number(value)}</b> {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
