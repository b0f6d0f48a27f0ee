// What each cell of the scoring grid shows. Constant functions of row and column, so that a row that did not
// change is not rendered again.
import { Banknote, Handshake, Ruler } from 'lucide-react'
import { createContext, type ReactNode, useContext } from 'react'
import type { AgencyId } from '../../../shared/domain/model.ts'
import {
  formatCount,
  formatNumber,
  formatScore,
  formatShare,
  ordinal,
} from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { classNames } from '../../ui/class-names.ts'
import { locale } from '../../ui/locale.ts'
import { ScoreBar } from '../../ui/score-bar.tsx'
import { type Sum, SumNumber } from '../../ui/sum-popover.tsx'
import { editText } from './score-entry.ts'
import styles from './scoring.module.css'
import type { LeafRow, SheetCell, SheetColumn, SheetRow, TotalRow } from './sheet-rows.ts'

/** How a total is made, asked when somebody looks at it; the function keeps its identity. */
export type SumOfTotal = (agency: AgencyId, row: TotalRow) => Sum

export const SumOfTotalContext = createContext<SumOfTotal>(() => ({
  title: '',
  rows: [],
  total: '',
}))

/** A raw value as its row shows it. */
export const rawText = (row: LeafRow, cell: SheetCell): string => {
  if (cell.state === 'not-applicable') return text('scoring.na')
  if (cell.raw === null) return text('scoring.none')
  switch (row.criterion.kind) {
    case 'rated':
      return formatNumber(cell.raw, locale, row.decimals)
    case 'measured':
      return formatNumber(cell.raw, locale, 0, 2)
    case 'price':
      return formatNumber(cell.raw, locale, 0)
  }
}

function Score({ row, cell }: { readonly row: LeafRow; readonly cell: SheetCell }) {
  return (
    <span
      className={styles.score}
      data-state={cell.state}
      data-locked={!cell.editable || undefined}
    >
      {cell.layer === 'moderated' && (
        <Handshake size={11} className={styles.agreed} aria-hidden="true" />
      )}
      {rawText(row, cell)}
      {cell.commented && <span className={styles.dot} />}
      {cell.value !== null && cell.state === 'scored' && (
        <span className={styles.bar}>
          <ScoreBar value={cell.value} />
        </span>
      )}
    </span>
  )
}

const kindIcons = {
  rated: null,
  measured: <Ruler size={13} aria-hidden="true" className={styles.kind} />,
  price: <Banknote size={13} aria-hidden="true" className={styles.kind} />,
}

function RowName({ row }: { readonly row: SheetRow }) {
  const name = 'criterion' in row ? row.criterion.name : row.name
  return (
    <>
      <span
        className={classNames(
          styles.name,
          row.kind === 'group' && styles.groupName,
          row.kind === 'leaf' && row.child && styles.childName,
        )}
        title={name}
      >
        {name}
      </span>
      {row.kind === 'leaf' && kindIcons[row.criterion.kind]}
    </>
  )
}

function weightText(row: SheetRow): string {
  switch (row.kind) {
    case 'leaf':
      return formatShare(row.leaf.weight, locale, row.shareDecimals)
    case 'group':
      return formatShare(row.weight, locale, row.shareDecimals)
    case 'total':
      return formatShare(1, locale)
    case 'rank':
      return text('scoring.rankOf', {
        count: formatCount(row.cells.filter((cell) => cell.rank !== null).length, locale),
      })
  }
}

function Total({ row, column }: { readonly row: TotalRow; readonly column: SheetColumn }) {
  const sumOfTotal = useContext(SumOfTotalContext)
  const cell = row.cells[column.at]
  const { agency } = column
  if (cell === undefined || agency === null) return null
  const first = cell.rank === 1
  if (row.kind === 'rank')
    return (
      <span className={classNames(styles.rank, first && styles.first)}>
        {cell.rank !== null
          ? first
            ? ordinal(1, locale)
            : formatNumber(cell.rank, locale)
          : text(cell.excluded ? 'scoring.out' : 'scoring.none')}
      </span>
    )
  return cell.score === null ? (
    <span className={styles.rank}>{text('scoring.none')}</span>
  ) : (
    <SumNumber
      tabIndex={-1}
      className={classNames(styles.total, first && styles.first)}
      sum={() => sumOfTotal(agency.id, row)}
    >
      {formatScore(cell.score, locale, row.decimals)}
    </SumNumber>
  )
}

export const renderCell = (row: SheetRow, column: SheetColumn): ReactNode => {
  if (column.kind === 'criterion') return <RowName row={row} />
  if (column.kind === 'weight') return <span className={styles.weight}>{weightText(row)}</span>
  if (row.kind === 'group') return <span className={styles.blank} />
  if (row.kind !== 'leaf') return <Total row={row} column={column} />
  const cell = row.cells[column.at]
  return cell === undefined ? null : <Score row={row} cell={cell} />
}

const spoken = (row: LeafRow, cell: SheetCell): string => {
  if (cell.state === 'not-applicable') return text('scoring.cellNotApplicable')
  if (cell.raw === null)
    return text(cell.editable ? 'scoring.cellNotScored' : 'scoring.cellMissing')
  return rawText(row, cell)
}

/** In words what the cell shows by signs; null where the content says enough. */
export const cellLabel = (row: SheetRow, column: SheetColumn): string | null => {
  if (column.kind !== 'agency') return null
  if (row.kind === 'group') return text('scoring.groupCell')
  if (row.kind === 'rank')
    return row.cells[column.at]?.excluded === true ? text('scoring.outLabel') : null
  if (row.kind !== 'leaf') return null
  const cell = row.cells[column.at]
  if (cell === undefined) return null
  const words = spoken(row, cell)
  if (row.criterion.kind === 'measured') return text('scoring.cellMeasured', { cell: words })
  if (row.criterion.kind === 'price') return text('scoring.cellPrice', { cell: words })
  if (cell.layer === 'moderated') return text('scoring.cellAgreed', { cell: words })
  return cell.commented ? text('scoring.cellCommented', { cell: words }) : words
}

export const getEditText = (row: SheetRow, column: SheetColumn): string | null => {
  if (row.kind !== 'leaf' || column.kind !== 'agency') return null
  const cell = row.cells[column.at]
  return cell?.editable === true ? editText(cell, locale) : null
}

export const rowKey = (row: SheetRow): string => row.id
