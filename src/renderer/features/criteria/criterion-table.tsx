// The table of criteria: number, name, scale, weight and share, with the sum at the foot. Weights and names
// are typed over; rows move among their siblings with Alt and the arrows or by their handle.
import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, type Ref, useCallback, useMemo, useState } from 'react'
import type { Criterion, CriterionId, Scale } from '../../../shared/domain/model.ts'
import { formatShare } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { classNames } from '../../ui/class-names.ts'
import { Grid } from '../../ui/grid/grid.tsx'
import type { GridColumn, GridHandle } from '../../ui/grid/grid-types.ts'
import { useRowDrag } from '../../ui/grid/row-drag.tsx'
import { locale } from '../../ui/locale.ts'
import { parseNumber } from '../../ui/parse-number.ts'
import styles from './criteria.module.css'
import type { CriterionRow } from './criterion-rows.ts'
import { plainNumber, scaleWords } from './criterion-words.ts'

type ColumnId = 'order' | 'name' | 'scale' | 'weight' | 'share'

interface Column extends GridColumn {
  readonly id: ColumnId
}

/** The line at the foot. */
interface Total {
  readonly criteria: number
  readonly leaves: number
  readonly sum: number
}

type Row = CriterionRow | Total

const isTotal = (row: Row): row is Total => 'sum' in row

/** No id of a criterion begins with this character. */
const totalKey = '\u0000total'
const keyOf = (row: Row): string => (isTotal(row) ? totalKey : row.criterion.id)

const rowHeight = 36
const headerHeight = 36

const columns: readonly Column[] = [
  { id: 'order', width: 56, label: text('criteria.column.order'), sticky: true },
  {
    id: 'name',
    width: 250,
    grow: true,
    label: text('criteria.column.name'),
    sticky: true,
    rowHeader: true,
  },
  { id: 'weight', width: 88, label: text('criteria.column.weight'), align: 'end' },
  { id: 'share', width: 176, label: text('criteria.column.share'), align: 'end' },
  { id: 'scale', width: 150, label: text('criteria.column.scale') },
]

export const nameProblem = (name: string): string | null => {
  if (name.trim() === '') return text('criteria.nameNeeded')
  return name.trim().length > 200 ? text('criteria.nameTooLong') : null
}

export interface CriterionTableProps {
  readonly rows: readonly CriterionRow[]
  readonly sum: number
  readonly shareDecimals: number
  /** The evaluation's own. */
  readonly scale: Scale
  readonly selected: CriterionId | null
  readonly onSelect: (criterion: CriterionId) => void
  readonly onRename: (criterion: CriterionId, name: string) => void
  readonly onWeight: (criterion: CriterionId, weight: number) => void
  /** Dropped before the row shown at `before`. */
  readonly onDrop: (criterion: CriterionId, before: number) => void
  readonly onStep: (step: 1 | -1) => void
  readonly onRemove: (criterion: Criterion) => void
  /** Enter on a cell that is only read. */
  readonly onOpen: () => void
  readonly onBelow: () => void
  readonly ref: Ref<GridHandle>
}

export function CriterionTable(props: CriterionTableProps) {
  const { rows, sum, shareDecimals, scale, selected, onRename, onWeight, onDrop } = props
  const [column, setColumn] = useState<string>('name')
  const largest = Math.max(...rows.map((row) => row.share), Number.MIN_VALUE)

  const drop = useCallback(
    (id: string, before: number) => onDrop(id as CriterionId, before),
    [onDrop],
  )
  const { handle, line: dragLine } = useRowDrag(rowHeight, rows.length, drop)

  const footer = useMemo(
    (): readonly Row[] => [
      {
        criteria: rows.filter((row) => row.depth === 0).length,
        leaves: rows.filter((row) => !row.isGroup).length,
        sum,
      },
    ],
    [rows, sum],
  )
  const renderCell = useCallback(
    (row: Row, { id }: Column) =>
      isTotal(row) ? (
        <TotalCell row={row} column={id} />
      ) : (
        <CriterionCell
          row={row}
          column={id}
          scale={scale}
          largest={largest}
          shareDecimals={shareDecimals}
          handle={handle(row.criterion.id)}
        />
      ),
    [scale, largest, shareDecimals, handle],
  )
  const getEditText = useCallback((row: Row, { id }: Column): string | null => {
    if (isTotal(row)) return null
    if (id === 'name') return row.criterion.name
    return id === 'weight' ? plainNumber(row.criterion.weight) : null
  }, [])
  const onCommit = useCallback(
    (row: Row, { id }: Column, typed: string): string | null => {
      if (isTotal(row)) return null
      if (id === 'name') {
        const problem = nameProblem(typed)
        if (problem === null) onRename(row.criterion.id, typed.trim())
        return problem
      }
      const weight = parseNumber(typed, locale)
      if (weight === null || weight < 0) return text('criteria.weightNeeded')
      onWeight(row.criterion.id, weight)
      return null
    },
    [onRename, onWeight],
  )
  const onCellKey = (event: KeyboardEvent, row: Row): boolean => {
    const mod = event.ctrlKey || event.metaKey
    if (isTotal(row)) {
      if (event.key !== 'ArrowDown') return false
      props.onBelow()
      return true
    }
    if (event.altKey && !mod && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      props.onStep(event.key === 'ArrowUp' ? -1 : 1)
      return true
    }
    if (mod && (event.key === 'Delete' || event.key === 'Backspace')) {
      props.onRemove(row.criterion)
      return true
    }
    return false
  }
  const [onTotal, setOnTotal] = useState(false)

  return (
    <div
      className={styles.table}
      data-selected={selected !== null || undefined}
      style={{ height: headerHeight + (rows.length + 1) * rowHeight + 2 }}
    >
      <Grid<Row, Column>
        ref={props.ref}
        label={text('criteria.title')}
        columns={columns}
        rows={rows}
        footer={footer}
        rowKey={keyOf}
        rowHeight={rowHeight}
        headerHeight={headerHeight}
        renderCell={renderCell}
        selection={
          onTotal
            ? { row: totalKey, column, range: null }
            : selected === null
              ? null
              : { row: selected, column, range: null }
        }
        onSelectionChange={(next) => {
          setColumn(next.column)
          setOnTotal(next.row === totalKey)
          if (next.row !== totalKey) props.onSelect(next.row as CriterionId)
        }}
        getEditText={getEditText}
        onCommit={onCommit}
        onCellKey={onCellKey}
        onActivate={props.onOpen}
      />
      {dragLine}
    </div>
  )
}

function CriterionCell({
  row,
  column,
  scale,
  largest,
  shareDecimals,
  handle,
}: {
  readonly row: CriterionRow
  readonly column: ColumnId
  readonly scale: Scale
  readonly largest: number
  readonly shareDecimals: number
  readonly handle: ReturnType<ReturnType<typeof useRowDrag>['handle']>
}) {
  const { criterion } = row
  switch (column) {
    case 'order':
      return (
        <span
          className={styles.grip}
          title={text('criteria.move.handle', { name: criterion.name })}
          {...handle}
        >
          {row.number}
          <GripVertical size={14} aria-hidden className={styles.gripSign} />
        </span>
      )
    case 'name':
      return (
        <span className={classNames(styles.name, row.depth === 1 && styles.part)}>
          <span className={styles.words} title={criterion.name}>
            {criterion.name}
          </span>
          {row.warning !== null && (
            <span className={styles.warning}>{text(`criteria.warning.${row.warning}`)}</span>
          )}
        </span>
      )
    case 'scale':
      return <span className={styles.scale}>{scaleWords(criterion, scale, row.isGroup)}</span>
    case 'weight':
      return (
        <span className={row.depth === 1 ? styles.quietNumber : undefined}>
          {plainNumber(row.weight)}
        </span>
      )
    case 'share':
      return (
        <span className={styles.share}>
          <span className={styles.track} aria-hidden="true">
            {!row.isGroup && (
              <span className={styles.bar} style={{ width: `${(row.share / largest) * 100}%` }} />
            )}
          </span>
          <span className={classNames(styles.shareNumber, row.isGroup && styles.quietNumber)}>
            {formatShare(row.share, locale, shareDecimals)}
          </span>
        </span>
      )
  }
}

function TotalCell({ row, column }: { readonly row: Total; readonly column: ColumnId }) {
  if (column === 'name') {
    const count = plural('criteria.total', row.criteria)
    return row.leaves === row.criteria
      ? count
      : text('criteria.total.leaves', { count, leaves: row.leaves })
  }
  if (column === 'weight') return <b>{plainNumber(row.sum)}</b>
  if (column === 'share' && row.sum > 0) return formatShare(1, locale)
  return null
}
