// One cell of the comparison: the chosen numbers of an agency on a criterion, best and lowest marked by a
// sign, and a bar under them. The account of the cell opens on hover, and with Enter from the grid.
import type { ReactNode } from 'react'
import { text } from '../../../shared/messages/translate.ts'
import { classNames } from '../../ui/class-names.ts'
import { ScoreBar } from '../../ui/score-bar.tsx'
import { ExplainedNumber } from '../../ui/sum-popover.tsx'
import type { ComparedCell } from './compared-row.ts'
import type { ShownNumbers } from './comparison-choice.ts'
import styles from './comparison-grid.module.css'
import type { CompareRow } from './comparison-rows.ts'
import { cellText, type Numbers } from './numbers.ts'

const signs = { best: '▲', worst: '▼' } as const

export interface ComparisonCellProps {
  readonly row: Extract<CompareRow, { kind: 'leaf' }>
  readonly compared: ComparedCell | null
  readonly shown: ShownNumbers
  readonly isBaseline: boolean
  readonly numbers: Numbers
  readonly open: boolean
  readonly explain: () => ReactNode
}

export function ComparisonCell(props: ComparisonCellProps) {
  const { row, compared, shown, isBaseline, numbers, open, explain } = props
  if (compared === null) return null
  const { cell, mark, difference } = compared
  const score = cellText(row.leaf, cell, numbers.locale)
  const empty = cell.value === null
  return (
    <>
      <ExplainedNumber
        tabIndex={-1}
        open={open}
        explain={explain}
        className={classNames(
          shown === 'all' ? styles.numbers : styles.one,
          isBaseline && styles.baseline,
        )}
      >
        <span className={styles.mark} data-mark={mark ?? undefined} aria-hidden="true">
          {mark === null ? '' : signs[mark]}
        </span>
        {shown === 'all' ? (
          <>
            <span className={classNames(styles.main, empty && styles.empty)}>{score}</span>
            <span className={styles.quiet}>{empty ? '' : numbers.value(cell.value)}</span>
            <span>{empty ? '' : numbers.points(cell.contribution)}</span>
            {!isBaseline && (
              <span className={styles.quiet}>
                {difference === null ? '' : numbers.difference(difference)}
              </span>
            )}
          </>
        ) : (
          <span className={classNames(styles.main, empty && styles.empty)}>
            {shown === 'score' || empty
              ? score
              : shown === 'value'
                ? numbers.value(cell.value)
                : numbers.points(cell.contribution)}
          </span>
        )}
      </ExplainedNumber>
      {cell.value !== null && (
        <span className={styles.under}>
          <ScoreBar value={cell.value} />
        </span>
      )}
    </>
  )
}

/** The agency's name over the names of its numbers, aligned with them. */
export function ComparisonHead({
  name,
  shown,
  isBaseline,
  width,
}: {
  readonly name: string
  readonly shown: ShownNumbers
  readonly isBaseline: boolean
  readonly width: number
}) {
  return (
    <span className={styles.head} style={{ width }}>
      <span className={styles.headName} title={name}>
        {name}
      </span>
      {isBaseline && <span className={styles.edge} />}
      {shown === 'all' && (
        <span className={classNames(styles.numbers, isBaseline && styles.baseline, styles.sub)}>
          <span />
          <span>{text('results.compare.head.score')}</span>
          <span>{text('results.compare.head.value')}</span>
          <span>{text('results.compare.head.points')}</span>
          {!isBaseline && <span>{text('results.compare.head.difference')}</span>}
        </span>
      )}
    </span>
  )
}
