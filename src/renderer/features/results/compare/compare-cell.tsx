// One cell of the comparison. A score shows itself and its points with the difference of each to the baseline, and
// along the foot a bar to the right where it is ahead, to the left where it is behind. Everything else is text.
import type { ReactNode } from 'react'
import { behindOf, type CompareCell } from '../../../../shared/domain/compare/rows.ts'
import {
  type CompareWords,
  cellHead,
  cellMore,
  differenceText,
} from '../../../../shared/messages/compare-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { classNames } from '../../../ui/class-names.ts'
import type { ShownNumbers } from '../../../ui/comparison.ts'
import { ExplainedNumber } from '../../../ui/sum-popover.tsx'
import type { Numbers } from '../numbers.ts'
import { type CellPlace, markAt } from './cell-words.ts'
import styles from './compare-cell.module.css'

export interface CellProps {
  readonly place: CellPlace
  /** Of the agency. */
  readonly at: number
  readonly shown: ShownNumbers
  readonly words: CompareWords
  readonly numbers: Numbers
  /** The largest difference in points of the table: a bar of half the width. */
  readonly scale: number
  readonly open: boolean
  readonly explain: () => ReactNode
}

const markSigns = { best: '▲', worst: '▼' } as const

export function DifferenceBar({
  points,
  scale,
}: {
  readonly points: number
  readonly scale: number
}) {
  const share = scale > 0 ? Math.min(1, Math.abs(points) / scale) * 50 : 0
  return (
    <span className={styles.under} aria-hidden="true">
      <span
        className={styles.bar}
        data-side={points < 0 ? 'behind' : 'ahead'}
        style={{ width: `${share}%`, left: points < 0 ? `${50 - share}%` : '50%' }}
      />
    </span>
  )
}

function Score({ place, at, shown, words, numbers, scale, open, explain }: CellProps) {
  const { row, cell, baseline, isBaseline } = place
  const mark = markAt(row, at)
  const behind = behindOf(cell)
  const contribution =
    cell.kind === 'score' ? cell.cell.contribution : cell.kind === 'points' ? cell.points : null
  const group = cell.kind === 'points'
  const raw = isBaseline || group ? null : differenceText(row, cell, baseline, words)
  const groupBehind = isBaseline || !group ? null : differenceText(row, cell, baseline, words)
  const points = contribution === null ? null : numbers.points(contribution)
  const pointsBehind = behind === null ? groupBehind : numbers.difference(behind)
  const asPoints = shown === 'points' || group
  return (
    <>
      <ExplainedNumber tabIndex={-1} open={open} explain={explain} className={styles.score}>
        <span className={styles.mark} data-mark={mark ?? undefined} aria-hidden="true">
          {mark === null ? '' : markSigns[mark]}
        </span>
        <span className={classNames(styles.main, contribution === null && styles.none)}>
          {asPoints ? (points ?? cellHead(cell, words)) : cellHead(cell, words)}
        </span>
        <span className={styles.quiet}>{asPoints ? pointsBehind : raw}</span>
        {shown === 'both' && !group && (points !== null || pointsBehind !== null) && (
          <>
            <span />
            <span className={styles.points}>
              {points !== null && text('compare.points', { points })}
            </span>
            <span className={styles.points}>{pointsBehind}</span>
          </>
        )}
      </ExplainedNumber>
      {behind !== null && <DifferenceBar points={behind} scale={scale} />}
    </>
  )
}

const coverageSigns = { yes: '●', partly: '◐', no: '○' } as const

/** The sign before the words, so that a column can be read at a glance. */
const signOf = (cell: CompareCell): string | null => {
  switch (cell.kind) {
    case 'coverage':
      return coverageSigns[cell.coverage]
    case 'flag':
      return cell.on ? '✓' : '–'
    case 'gate':
      return cell.passed === null ? '·' : cell.passed ? '✓' : '✕'
    default:
      return null
  }
}

const toneOf = (cell: CompareCell): string | undefined => {
  if (cell.kind === 'gate')
    return cell.passed === false ? 'bad' : cell.passed === null ? 'open' : 'good'
  if (cell.kind === 'coverage') return cell.coverage === 'yes' ? 'good' : undefined
  if (cell.kind === 'flag') return cell.on ? 'good' : 'open'
  if (cell.kind === 'exclusions') return 'bad'
  return undefined
}

/** Cells of a list say yes by their sign alone; their words are read aloud. */
const signAlone = (cell: CompareCell): boolean => cell.kind === 'flag'

function Words({ place, at, words, open, explain }: CellProps) {
  const { row, cell, baseline, isBaseline } = place
  const head = cellHead(cell, words)
  const sign = signOf(cell)
  const more = cell.kind === 'texts' || cell.kind === 'evidence' ? [] : cellMore(cell)
  const difference = isBaseline ? null : differenceText(row, cell, baseline, words)
  const mark = markAt(row, at)
  const content = (
    <>
      {sign !== null && (
        <span className={styles.sign} aria-hidden="true">
          {sign}
        </span>
      )}
      {!signAlone(cell) && <span className={styles.head}> {head}</span>}
      {mark !== null && (
        <span className={styles.mark} data-mark={mark} aria-hidden="true">
          {' '}
          {markSigns[mark]}
        </span>
      )}
      {difference !== null && <span className={styles.quiet}> {difference}</span>}
      {more.length > 0 && <span className={styles.more}> {more.join(' · ')}</span>}
    </>
  )
  const long = more.length > 0 || head.length > 24 || cellMore(cell).length > 0
  return long ? (
    <ExplainedNumber tabIndex={-1} open={open} explain={explain} className={styles.words}>
      <span className={styles.lines} data-tone={toneOf(cell)}>
        {content}
      </span>
    </ExplainedNumber>
  ) : (
    <span className={classNames(styles.words, styles.lines)} data-tone={toneOf(cell)}>
      {content}
    </span>
  )
}

export function CompareCellView(props: CellProps) {
  const { cell, row } = props.place
  if (cell.kind === 'empty') return <span className={styles.none}>–</span>
  const isScore = cell.kind === 'score' || (cell.kind === 'points' && row.title.kind === 'group')
  return isScore ? <Score {...props} /> : <Words {...props} />
}

/** The whole of a text cell, for its pop-up. */
export function WholeCell({
  title,
  cell,
  words,
}: {
  readonly title: string
  readonly cell: CompareCell
  readonly words: CompareWords
}) {
  const more = cellMore(cell)
  const head = cellHead(cell, words)
  const list = cell.kind === 'texts' || cell.kind === 'evidence'
  return (
    <div className={styles.whole}>
      <h3 className={styles.wholeTitle}>{title}</h3>
      {(!list || more.length === 0) && <p>{head}</p>}
      {more.length > 0 && (
        <ul className={styles.wholeList}>
          {more.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
