// The level anchors of a criterion, best first: a press or its key enters the value. Below them the two
// states that are no number.
import type { Level } from '../../../shared/domain/model.ts'
import { formatNumber } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { locale } from '../../ui/locale.ts'
import type { Entry } from './score-entry.ts'
import styles from './scoring.module.css'
import type { LeafRow, SheetCell } from './sheet-rows.ts'

/** The row of letters: digits are scores, N, X and C are taken. */
const levelKeys = 'QWERTYUIOP'
export const notApplicableKey = 'X'

export const levelsOf = (row: LeafRow): readonly Level[] =>
  row.criterion.levels.toSorted((a, b) => b.value - a.value)

/** The value that the letter stands for in this row; null: none. */
export const levelOfKey = (row: LeafRow, letter: string): number | null => {
  const at = letter === '' ? -1 : levelKeys.indexOf(letter)
  return levelsOf(row)[at]?.value ?? null
}

export interface LevelsProps {
  readonly row: LeafRow
  readonly cell: SheetCell | null
  /** null: nothing can be entered here. */
  readonly onEnter: ((entry: Entry) => void) | null
}

export function Levels({ row, cell, onEnter }: LevelsProps) {
  const levels = levelsOf(row)
  const number = (value: number): string => formatNumber(value, locale, 0, 2)
  const states = [
    { entry: 'not-applicable', label: text('scoring.notApplicable'), keys: notApplicableKey },
    { entry: 'not-scored', label: text('scoring.notScored'), keys: 'Del' },
  ] as const
  return (
    <div className={styles.section}>
      {levels.length > 0 && <h3 className={styles.heading}>{text('scoring.levels')}</h3>}
      <ul className={styles.levels}>
        {levels.map((level, at) => {
          const chosen = cell?.raw === level.value && cell.state === 'scored'
          const content = (
            <>
              <b className={styles.levelValue}>{number(level.value)}</b>
              <span className={styles.levelLabel} title={level.label}>
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
                  {at < levelKeys.length && <kbd className={styles.levelKey}>{levelKeys[at]}</kbd>}
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
