// The table of criteria: number, name, scale, weight and share, with the sum at the foot. Weights and names
// are typed over; rows move with Alt and the arrows or by their handle, also into a group and out of it.
import { type KeyboardEvent, type Ref, useCallback, useMemo, useState } from 'react'
import type { Criterion, CriterionId, Scale } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Grid } from '../../ui/grid/grid.tsx'
import type { GridChange, GridColumn, GridHandle, GridSelection } from '../../ui/grid/grid-types.ts'
import { locale } from '../../ui/locale.ts'
import { parseNumber } from '../../ui/parse-number.ts'
import styles from './criteria.module.css'
import { type ColumnId, CriterionCell, type Total, TotalCell } from './criterion-cell.tsx'
import type { Landing } from './criterion-moves.ts'
import type { CriterionRow, Weights } from './criterion-rows.ts'
import { nameProblem, plainNumber } from './criterion-words.ts'
import { type CriteriaEdits, criteriaEdits, spareRow, weightsOf } from './pasted-criteria.ts'
import { useCriterionDrag } from './use-criterion-drag.tsx'

interface Column extends GridColumn {
  readonly id: ColumnId
}

type Row = CriterionRow | Total

const isTotal = (row: Row): row is Total => 'sum' in row

/** No id of a criterion begins with this character. */
const totalKey = '\u0000total'
const keyOf = (row: Row): string => (isTotal(row) ? totalKey : row.criterion.id)

/** With Alt. */
const steps: Readonly<Record<string, 'up' | 'down' | 'in' | 'out'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

const menu = ['duplicate', 'lock', 'moveUp', 'moveDown', 'into', 'out', 'remove'].map(
  (id) => `criteria.${id}`,
)

const rowHeight = 36
const headerHeight = 36

const columnsNow = (): readonly Column[] => [
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

export interface CriterionTableProps {
  readonly rows: readonly CriterionRow[]
  readonly sum: number
  readonly shareDecimals: number
  /** The evaluation's own. */
  readonly scale: Scale
  readonly selected: CriterionId | null
  /** What is shown beside is something else: the selected row is not marked. */
  readonly aside: boolean
  readonly onSelect: (criterion: CriterionId) => void
  readonly onRename: (criterion: CriterionId, name: string) => void
  /** Why they cannot have those weights; null: they can. */
  readonly weightsProblem: (weights: Weights) => string | null
  /** One that is typed, or what one gesture sets: emptied, pasted or filled. */
  readonly onWeights: (weights: Weights) => void
  /** Where names are among them, or new criteria. */
  readonly onEdits: (edits: CriteriaEdits) => void
  readonly landing: (criterion: CriterionId, before: number, deep: boolean) => Landing | null
  readonly onDrop: (criterion: CriterionId, landing: Landing) => void
  /** Among its siblings, or into the group above and out of it. */
  readonly onStep: (step: 'up' | 'down' | 'in' | 'out') => void
  readonly onRemove: (criterion: Criterion) => void
  /** Enter on a cell that is only read. */
  readonly onOpen: () => void
  readonly onBelow: () => void
  readonly ref: Ref<GridHandle>
}

export function CriterionTable(props: CriterionTableProps) {
  const { rows, sum, shareDecimals, scale, selected, onRename } = props
  const { onWeights, onEdits, weightsProblem } = props
  const [cell, setCell] = useState<Omit<GridSelection, 'row'>>({ column: 'name', range: null })
  const columns = useMemo(() => columnsNow(), [])
  const largest = Math.max(...rows.map((row) => row.share), Number.MIN_VALUE)

  const { handle, line } = useCriterionDrag({
    rowHeight,
    rowCount: rows.length,
    landing: props.landing,
    onDrop: props.onDrop,
  })

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
      const weights = new Map([[row.criterion.id, weight]])
      const problem = weightsProblem(weights)
      if (problem === null) onWeights(weights)
      return problem
    },
    [onRename, onWeights, weightsProblem],
  )
  const onEditMany = useCallback(
    (changes: readonly GridChange<Row, Column>[]): string | null => {
      const read = criteriaEdits(
        changes.flatMap(({ row, column: { id: where }, text: typed }) =>
          isTotal(row) ? [] : [{ criterion: row.criterion.id, column: where, text: typed }],
        ),
      )
      if (!read.ok) return read.error
      const { added, changes: changed } = read.edits
      const weights = weightsOf(changed)
      const problem = weightsProblem(weights)
      if (problem !== null) return problem
      const named = changed.some(({ fields }) => fields.name !== undefined)
      if (named || added.length > 0) onEdits(read.edits)
      else onWeights(weights)
      return null
    },
    [onWeights, onEdits, weightsProblem],
  )
  const onCellKey = (event: KeyboardEvent, row: Row): boolean => {
    const mod = event.ctrlKey || event.metaKey
    if (isTotal(row)) {
      if (event.key !== 'ArrowDown') return false
      props.onBelow()
      return true
    }
    const step = steps[event.key]
    if (event.altKey && !mod && !event.shiftKey && step !== undefined) {
      props.onStep(step)
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
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows where the keyboard is.
    <div
      className={styles.table}
      data-selected={(selected !== null && !props.aside) || undefined}
      // Coming back to the selected row changes no selection, but it is what is looked at again.
      onFocus={() => {
        if (selected !== null && props.aside) props.onSelect(selected)
      }}
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
          onTotal || selected !== null
            ? { ...cell, row: onTotal ? totalKey : (selected ?? '') }
            : null
        }
        onSelectionChange={({ row, ...next }) => {
          setCell(next)
          setOnTotal(row === totalKey)
          if (row !== totalKey) props.onSelect(row as CriterionId)
        }}
        getEditText={getEditText}
        onCommit={onCommit}
        onEditMany={onEditMany}
        spareRow={spareRow}
        onCellKey={onCellKey}
        onActivate={props.onOpen}
        menu={menu}
      />
      {line}
    </div>
  )
}
