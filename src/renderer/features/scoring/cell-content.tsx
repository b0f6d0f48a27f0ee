// What each cell of the scoring grid shows, in any view. Functions of row and column that keep their identity,
// so that a row that did not change is not rendered again.
import { Banknote, Handshake, Ruler } from 'lucide-react'
import { type CSSProperties, createContext, type ReactNode, useContext } from 'react'
import type { AgencyId, CriterionKind } from '../../../shared/domain/model.ts'
import { type CellFilter, passesFilter } from '../../../shared/domain/scoring/cell-filter.ts'
import { formatCount, formatScore, formatShare, ordinal } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { classNames } from '../../ui/class-names.ts'
import { locale } from '../../ui/locale.ts'
import { rampStep } from '../../ui/score-ramp.ts'
import { type Sum, SumNumber } from '../../ui/sum-popover.tsx'
import styles from './cell-content.module.css'
import {
  type CommentOf,
  gradeText,
  levelLabel,
  movedText,
  rangeText,
  rawText,
} from './cell-words.ts'
import { confidenceText } from './read-changes.ts'
import type { Progress, SheetCell } from './sheet-cells.ts'
import { cellOf, type SheetColumn, type SheetRow, type Standing } from './sheet-types.ts'

/** How a total is made, asked when somebody looks at it; the function keeps its identity. */
export type SumOfTotal = (agency: AgencyId, whose: 'own' | 'panel') => Sum

export const SumOfTotalContext = createContext<SumOfTotal>(() => ({
  title: '',
  rows: [],
  total: '',
}))

/** Few elements a cell: a view of a large sheet mounts hundreds of them at once. */
function Score({ cell, dimmed }: { readonly cell: SheetCell; readonly dimmed: boolean }) {
  const value = cell.state === 'scored' ? cell.value : null
  return (
    <span
      className={styles.score}
      data-state={cell.state}
      data-locked={!cell.editable || undefined}
      data-part={cell.part === 'none' ? 'none' : undefined}
      data-dimmed={dimmed || undefined}
      data-commented={cell.commented || undefined}
      data-grade={cell.evidence ?? undefined}
      data-step={value === null ? undefined : rampStep(value)}
      style={value === null ? undefined : ({ '--length': `${value}%` } as CSSProperties)}
    >
      {cell.layer === 'moderated' && (
        <Handshake size={11} className={styles.agreed} aria-hidden="true" />
      )}
      {cell.confidence === 'low' ? (
        <span className={styles.doubt}>{rawText(cell)}</span>
      ) : (
        rawText(cell)
      )}
    </span>
  )
}

const kindIcons: Readonly<Record<CriterionKind, ReactNode>> = {
  rated: null,
  measured: <Ruler size={13} aria-hidden="true" className={styles.kind} />,
  price: <Banknote size={13} aria-hidden="true" className={styles.kind} />,
}

/** Shown only while something is left. */
function Left({ progress }: { readonly progress: Progress }) {
  const done = progress.scored + progress.notApplicable
  if (done >= progress.of) return null
  return (
    <span className={styles.left}>
      {formatCount(done, locale)}/{formatCount(progress.of, locale)}
    </span>
  )
}

function Name({ name, className }: { readonly name: string; readonly className?: string }) {
  return (
    <span className={classNames(styles.name, className)} title={name}>
      {name}
    </span>
  )
}

function CriterionName({ row }: { readonly row: SheetRow }) {
  switch (row.kind) {
    case 'group':
      return <Name name={row.criterion.name} className={styles.groupName ?? ''} />
    case 'leaf':
      return (
        <>
          <Name
            name={row.leaf.criterion.name}
            {...(row.child && styles.childName ? { className: styles.childName } : {})}
          />
          {kindIcons[row.leaf.criterion.kind]}
          <Left progress={row.progress} />
        </>
      )
    case 'cell':
      return (
        <>
          <Name name={row.leaf.criterion.name} />
          {kindIcons[row.leaf.criterion.kind]}
        </>
      )
    case 'agency':
      return null
    default:
      return <Name name={row.name} />
  }
}

function AgencyName({ row }: { readonly row: SheetRow }) {
  if (row.kind !== 'agency' && row.kind !== 'cell') return null
  return (
    <>
      <Name name={row.agency.name} />
      {row.kind === 'agency' && <Left progress={row.progress} />}
    </>
  )
}

function Weight({ row }: { readonly row: SheetRow }) {
  const share = (value: number, decimals: number): string => formatShare(value, locale, decimals)
  switch (row.kind) {
    case 'leaf':
      return share(row.leaf.weight, row.shareDecimals)
    case 'group':
      return share(row.weight, row.shareDecimals)
    case 'total':
    case 'sums':
      return share(1, 0)
    case 'rank':
      return text('scoring.rankOf', {
        count: formatCount(row.standings.filter(({ rank }) => rank !== null).length, locale),
      })
    default:
      return null
  }
}

function Moved({ moved }: { readonly moved: number }) {
  if (moved === 0) return null
  return (
    <span
      className={styles.moved}
      data-down={moved < 0 || undefined}
      role="img"
      aria-label={movedText(moved)}
      title={movedText(moved)}
    >
      {moved > 0 ? '▲' : '▼'}
      {formatCount(Math.abs(moved), locale)}
    </span>
  )
}

function Rank({ standing }: { readonly standing: Standing }) {
  const { rank, moved, excluded } = standing
  return (
    <span className={classNames(styles.rank, rank === 1 && styles.first)}>
      {rank === null
        ? text(excluded ? 'scoring.out' : 'scoring.none')
        : rank === 1
          ? ordinal(1, locale)
          : formatCount(rank, locale)}
      <Moved moved={moved} />
    </span>
  )
}

function Total(props: {
  readonly standing: Standing
  readonly whose: 'own' | 'panel'
  readonly decimals: number
}) {
  const sumOfTotal = useContext(SumOfTotalContext)
  const { agency, score, rank } = props.standing
  if (score === null) return <span className={styles.rank}>{text('scoring.none')}</span>
  return (
    <SumNumber
      tabIndex={-1}
      className={classNames(styles.total, rank === 1 && styles.first)}
      sum={() => sumOfTotal(agency.id, props.whose)}
    >
      {formatScore(score, locale, props.decimals)}
    </SumNumber>
  )
}

/** What a row says below or beside its cells. */
function Standings({ row, column }: { readonly row: SheetRow; readonly column: SheetColumn }) {
  switch (row.kind) {
    case 'total':
    case 'rank': {
      const standing = row.standings[column.at]
      if (standing === undefined) return null
      return row.kind === 'rank' ? (
        <Rank standing={standing} />
      ) : (
        <Total standing={standing} whose={row.whose} decimals={row.decimals} />
      )
    }
    case 'sums': {
      const score = row.scores[column.at]
      if (score === undefined) return null
      return <span className={styles.total}>{formatScore(score, locale, row.decimals)}</span>
    }
    case 'agency':
      return column.kind === 'rank' ? (
        <Rank standing={row.standing} />
      ) : (
        <Total standing={row.standing} whose="own" decimals={row.decimals} />
      )
    default:
      return <span className={styles.blank} />
  }
}

/** What the list of all cells says about a cell besides its score. */
function Note({ cell, column }: { readonly cell: SheetCell; readonly column: SheetColumn }) {
  switch (column.kind) {
    case 'level':
      return <span className={styles.note}>{levelLabel(cell)}</span>
    case 'confidence':
      return cell.confidence === null ? null : (
        <span className={classNames(styles.note, cell.confidence === 'low' && styles.doubt)}>
          {confidenceText(cell.confidence)}
        </span>
      )
    case 'evidence':
      return cell.evidence === null ? null : (
        <span className={styles.note}>{gradeText(cell.evidence)}</span>
      )
    default:
      return null
  }
}

/** `filter`: cells that it leaves out are dimmed where their row is there for others. */
export const cellRenderer =
  (filter: CellFilter, commentOf: CommentOf) =>
  (row: SheetRow, column: SheetColumn): ReactNode => {
    switch (column.kind) {
      case 'criterion':
        return <CriterionName row={row} />
      case 'weight':
        return (
          <span className={styles.weight}>
            <Weight row={row} />
          </span>
        )
      case 'agency':
        return <AgencyName row={row} />
      case 'total':
      case 'rank':
        return <Standings row={row} column={column} />
      case 'cell': {
        const cell = cellOf(row, column)
        return cell === null ? (
          <Standings row={row} column={column} />
        ) : (
          <Score cell={cell} dimmed={!passesFilter(cell, filter)} />
        )
      }
      case 'range':
        return row.kind === 'leaf' ? (
          <span className={styles.weight}>{rangeText(row)}</span>
        ) : row.kind === 'group' ? (
          <span className={styles.blank} />
        ) : null
      case 'comment':
        return row.kind === 'cell' ? <span className={styles.note}>{commentOf(row)}</span> : null
      default:
        return row.kind === 'cell' ? <Note cell={row} column={column} /> : null
    }
  }
