// The comparison as a grid: the rows by name, their weight and the baseline stay in place, the others scroll. One
// line at the foot says the cell in full while the keyboard is on it.
import { type Ref, useCallback, useMemo, useState } from 'react'
import { type CompareRow, largestBehind } from '../../../../shared/domain/compare/rows.ts'
import type { AgencyId, Ranking } from '../../../../shared/domain/model.ts'
import { titleText } from '../../../../shared/messages/compare-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../../api/evaluation-model.ts'
import type { ShownNumbers } from '../../../ui/comparison.ts'
import { Grid } from '../../../ui/grid/grid.tsx'
import type { GridHandle, GridSelection } from '../../../ui/grid/grid-types.ts'
import { ExplainedNumber, SumTable } from '../../../ui/sum-popover.tsx'
import { CellTraceView } from '../cell-trace-view.tsx'
import type { Numbers } from '../numbers.ts'
import { scoreSum } from '../sums.ts'
import { cellAloud, cellCopied, cellLine, placeOf } from './cell-words.ts'
import { type CompareColumn, columnsFor } from './columns.tsx'
import { CompareCellView, WholeCell } from './compare-cell.tsx'
import styles from './compare-grid.module.css'
import { RowTitle } from './row-title.tsx'
import { ShareAccount } from './share-account.tsx'
import type { ComparisonTable } from './use-comparison-table.ts'
import { useSize } from './use-size.ts'

const rowHeight = { both: 44, scores: 36, points: 36 } as const
const headerHeight = 62
const footerHeight = { roomy: 34, low: 26 } as const

export interface CompareGridProps {
  readonly model: EvaluationModel
  readonly ranking: Ranking
  readonly numbers: Numbers
  readonly table: ComparisonTable
  readonly shown: ShownNumbers
  /** The window has little height. */
  readonly low: boolean
  readonly selection: GridSelection | null
  readonly onSelect: (selection: GridSelection) => void
  readonly onToggle: (row: CompareRow) => void
  readonly onAgainst: (agency: AgencyId) => void
  readonly ref: Ref<GridHandle>
}

const rowKey = (row: CompareRow): string => row.id

export function CompareGrid(props: CompareGridProps) {
  const { model, ranking, numbers, table, shown, low, selection } = props
  const { onSelect, onToggle, onAgainst } = props
  const { compared, footer, rows, words, noted, opponent } = table
  const [frame, { width: room }] = useSize()
  /** The cell that Enter has opened. */
  const [opened, setOpened] = useState<string | null>(null)
  const scale = useMemo(() => largestBehind(rows), [rows])
  const baseline = compared[0] ?? null

  const columns = useMemo(
    () =>
      columnsFor({
        compared,
        opponent,
        numbers,
        room,
        onAgainst: ({ agency }) => onAgainst(agency),
      }),
    [compared, opponent, numbers, room, onAgainst],
  )

  const renderCell = useCallback(
    (row: CompareRow, column: CompareColumn) => {
      if (column.kind === 'title')
        return (
          <RowTitle
            row={row}
            notes={row.criterion === null ? 0 : (noted.get(row.criterion) ?? 0)}
            onToggle={onToggle}
          />
        )
      const key = `${row.id} ${column.id}`
      const open = opened === key
      if (column.kind === 'weight') {
        const index = ranking.leaves.findIndex(({ criterion }) => criterion.id === row.criterion)
        if (row.weight === null) return null
        return row.title.kind === 'criterion' && index >= 0 ? (
          <ExplainedNumber
            tabIndex={-1}
            open={open}
            className={styles.quiet}
            explain={() => (
              <ShareAccount model={model} ranking={ranking} numbers={numbers} index={index} />
            )}
          >
            {numbers.share(row.weight)}
          </ExplainedNumber>
        ) : (
          <span className={styles.quiet}>{numbers.share(row.weight)}</span>
        )
      }
      const edge = column.at === 0 && <span className={styles.edge} />
      const place = placeOf(row, column)
      if (place === null) return edge
      const { cell } = place
      const explain = () => {
        if (cell.kind === 'score')
          return (
            <CellTraceView
              model={model}
              ranking={ranking}
              numbers={numbers}
              result={column.result}
              index={cell.index}
              baseline={column.at === 0 ? null : baseline}
            />
          )
        if (row.title.kind === 'total')
          return <SumTable sum={scoreSum(column.result, ranking, numbers)} />
        const title = text('compare.cellTitle', {
          row: titleText(row.title),
          agency: column.result.name,
        })
        return <WholeCell title={title} cell={cell} words={words} />
      }
      return (
        <>
          {row.title.kind === 'total' && cell.kind === 'points' ? (
            <ExplainedNumber tabIndex={-1} open={open} explain={explain}>
              <span className={styles.total}>{numbers.points(cell.points)}</span>
            </ExplainedNumber>
          ) : row.title.kind === 'rank' ? (
            <span className={styles.rank} data-first={column.result.rank === 1 || undefined}>
              {cellCopied(row, column, shown, words, numbers)}
            </span>
          ) : (
            <CompareCellView
              place={place}
              at={column.at}
              shown={shown}
              words={words}
              numbers={numbers}
              scale={scale}
              open={open}
              explain={explain}
            />
          )}
          {edge}
        </>
      )
    },
    [model, ranking, numbers, words, noted, baseline, shown, scale, opened, onToggle],
  )

  const cellLabel = useCallback(
    (row: CompareRow, column: CompareColumn) =>
      cellAloud(row, column, baseline?.name ?? '', words, numbers),
    [baseline, words, numbers],
  )
  const getCopyText = useCallback(
    (row: CompareRow, column: CompareColumn) => cellCopied(row, column, shown, words, numbers),
    [shown, words, numbers],
  )

  const focusedRow = [...rows, ...footer].find(({ id }) => id === selection?.row)
  const focusedColumn = columns.find(({ id }) => id === selection?.column)
  const line =
    focusedRow === undefined || focusedColumn === undefined
      ? null
      : cellLine(focusedRow, focusedColumn, words, numbers)
  return (
    <>
      <div ref={frame} className={styles.frame}>
        <Grid<CompareRow, CompareColumn>
          ref={props.ref}
          label={text('compare.grid')}
          columns={columns}
          rows={rows}
          footer={footer}
          rowKey={rowKey}
          rowHeight={rowHeight[shown]}
          headerHeight={headerHeight}
          footerHeight={footerHeight[low ? 'low' : 'roomy']}
          className={styles.grid}
          renderCell={renderCell}
          cellLabel={cellLabel}
          getCopyText={getCopyText}
          selection={selection}
          onSelectionChange={(next) => {
            onSelect(next)
            setOpened(null)
          }}
          onActivate={(row, column) => {
            if (row.opens && (column.kind === 'title' || row.level === 0)) onToggle(row)
            else setOpened(`${row.id} ${column.id}`)
          }}
          onCellKey={(event) => {
            if (event.key !== 'Escape' || opened === null) return false
            setOpened(null)
            return true
          }}
        />
      </div>
      <p className={styles.line} data-low={low || undefined} role="status">
        {line ?? text(`compare.legend.${shown}`)}
      </p>
    </>
  )
}
