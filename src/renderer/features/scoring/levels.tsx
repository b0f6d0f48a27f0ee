// The level anchors of a criterion, best first: a press or its key enters the value. Below them the two
// states that are no number.
import type { Criterion, Level } from '../../../shared/domain/model.ts'
import { formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { locale } from '../../ui/locale.ts'
import styles from './levels.module.css'
import type { Entry } from './score-entry.ts'
import type { SheetCell } from './sheet-cells.ts'
import side from './side.module.css'

/** The row of letters: digits are scores, the letters of commands lie in the rows below. */
const levelKeys = 'QWERTYUIOP'

export const levelsOf = ({ levels }: Pick<Criterion, 'levels'>): readonly Level[] =>
  levels.toSorted((a, b) => b.value - a.value)

/** The value that the letter stands for on this criterion; null: none. */
export const levelOfKey = (criterion: Pick<Criterion, 'levels'>, letter: string): number | null => {
  const at = letter === '' ? -1 : levelKeys.indexOf(letter)
  return levelsOf(criterion)[at]?.value ?? null
}

export interface LevelsProps {
  readonly criterion: Criterion
  readonly cell: SheetCell | null
  /** null: nothing can be entered here. */
  readonly onEnter: ((entry: Entry) => void) | null
}

export function Levels({ criterion, cell, onEnter }: LevelsProps) {
  const levels = levelsOf(criterion)
  const number = (value: number): string => formatNumber(value, locale, 0, 2)
  const states = [
    { entry: 'not-applicable', label: text('scoring.notApplicable'), keys: 'X' },
    { entry: 'not-scored', label: text('scoring.notScored'), keys: 'Del' },
  ] as const
  return (
    <div className={side.section}>
      {levels.length > 0 && <h3 className={side.heading}>{text('scoring.levels')}</h3>}
      <ul className={styles.levels}>
        {levels.map((level, at) => {
          const chosen = cell?.raw === level.value && cell.state === 'scored'
          const content = (
            <>
              <b className={styles.value}>{number(level.value)}</b>
              <span className={styles.label} title={level.label}>
                {level.label}
              </span>
            </>
          )
          return (
            <li key={level.value}>
              {onEnter === null ? (
                <div className={styles.level} data-chosen={chosen || undefined}>
                  {content}
                </div>
              ) : (
                <button
                  type="button"
                  className={styles.level}
                  data-chosen={chosen || undefined}
                  aria-pressed={chosen}
                  onClick={() => onEnter(level.value)}
                >
                  {content}
                  {at < levelKeys.length && <kbd className={styles.key}>{levelKeys[at]}</kbd>}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {onEnter !== null && (
        <div className={styles.states}>
          {states.map(({ entry, label, keys }) => (
            <button
              key={entry}
              type="button"
              className={styles.state}
              aria-pressed={cell?.state === entry}
              onClick={() => onEnter(entry)}
            >
              {label} <Kbd keys={keys} />
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
