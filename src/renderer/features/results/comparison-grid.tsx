// Criteria against the chosen agencies, as a grid: the criterion, its weight and the agency that the others
// are compared with stay in place while the others scroll.
import { useCallback, useMemo, useState } from 'react'
import type { RankedAgency, Ranking } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { classNames } from '../../ui/class-names.ts'
import { Grid } from '../../ui/grid/grid.tsx'
import type { GridSelection } from '../../ui/grid/grid-types.ts'
import { ExplainedNumber, SumTable } from '../../ui/sum-popover.tsx'
import { CellTraceView } from './cell-trace-view.tsx'
import { ComparisonCell, ComparisonHead } from './comparison-cell.tsx'
import type { ShownNumbers } from './comparison-choice.ts'
import styles from './comparison-grid.module.css'
import {
  type CompareColumn,
  type CompareRow,
  cellCopy,
  cellLine,
  cellWords,
  footer,
  rowKey,
  rowsOf,
  widthOf,
} from './comparison-rows.ts'
import type { Numbers } from './numbers.ts'
import { scoreSum, shareSum } from './sums.ts'

const rowHeight = 36
const headerHeight = { all: 66, one: 50 } as const
const scrollbar = 14
/** Padding of a cell, both sides. */
const padding = 25

export interface ComparisonGridProps {
  readonly model: EvaluationModel
  readonly ranking: Ranking
  readonly numbers: Numbers
  /** The baseline first. */
  readonly compared: readonly RankedAgency[]
  readonly shown: ShownNumbers
}

const columnsFor = (
  compared: readonly RankedAgency[],
  shown: ShownNumbers,
): readonly CompareColumn[] => [
  {
    kind: 'criterion',
    id: 'criterion',
    label: text('results.compare.criterion'),
    width: 196,
    sticky: true,
    rowHeader: true,
  },
  {
    kind: 'share',
    id: 'share',
    label: text('results.compare.share'),
    width: 72,
    align: 'end',
    sticky: true,
  },
  ...compared.map((result, at): CompareColumn => {
    const width = widthOf(shown, at === 0)
    return {
      kind: 'agency',
      id: result.agency,
      label: result.name,
      header: (
        <ComparisonHead
          name={result.name}
          shown={shown}
          isBaseline={at === 0}
          width={width - padding}
        />
      ),
      width,
      align: 'end',
      sticky: at === 0,
      result,
      at,
    }
  }),
]

export function ComparisonGrid(props: ComparisonGridProps) {
  const { model, ranking, numbers, compared, shown } = props
  const [selection, setSelection] = useState<GridSelection | null>(null)
  /** The cell whose sum Enter has opened. */
  const [opened, setOpened] = useState<string | null>(null)
  const columns = useMemo(() => columnsFor(compared, shown), [compared, shown])
  const rows = useMemo(() => rowsOf(ranking, compared), [ranking, compared])
  const baseline = compared[0] ?? null

  const explainShare = useCallback(
    (row: Extract<CompareRow, { kind: 'leaf' }>) => {
      const sum = shareSum(row.leaf, model.state.criteria, ranking.leaves, numbers)
      return (
        <div className={styles.share}>
          <h3 className={styles.shareTitle}>{sum.title}</h3>
          <p>{sum.formula}</p>
          <p className={styles.shareWords}>{sum.words}</p>
        </div>
      )
    },
    [model.state.criteria, ranking.leaves, numbers],
  )

  const contentOf = useCallback(
    (row: CompareRow, column: CompareColumn) => {
      const open = opened === `${rowKey(row)} ${column.id}`
      if (column.kind === 'criterion') {
        if (row.kind !== 'leaf') return text(`results.compare.${row.kind}`)
        const parent = model.state.criteria.find(({ id }) => id === row.leaf.criterion.parent)
        return (
          <span className={styles.criterion} title={row.leaf.criterion.name}>
            {parent !== undefined && <span className={styles.group}>{parent.name}</span>}
            {row.leaf.criterion.name}
          </span>
        )
      }
      if (column.kind === 'share') {
        if (row.kind !== 'leaf') return row.kind === 'total' ? numbers.share(1) : null
        return (
          <ExplainedNumber
            tabIndex={-1}
            open={open}
            className={styles.quiet}
            explain={() => explainShare(row)}
          >
            {numbers.share(row.leaf.weight)}
          </ExplainedNumber>
        )
      }
      const { result, at } = column
      if (row.kind === 'leaf')
        return (
          <ComparisonCell
            row={row}
            compared={row.cells[at] ?? null}
            shown={shown}
            isBaseline={at === 0}
            numbers={numbers}
            open={open}
            explain={() => (
              <CellTraceView
                model={model}
                ranking={ranking}
                numbers={numbers}
                result={result}
                index={row.index}
                baseline={at === 0 ? null : baseline}
              />
            )}
          />
        )
      if (row.kind === 'rank')
        return (
          <span className={classNames(styles.total, result.rank === 1 && styles.first)}>
            {result.rank === null
              ? text('results.compare.rankNone')
              : formatCount(result.rank, numbers.locale)}
          </span>
        )
      if (result.score === null) return <span className={styles.empty}>–</span>
      const behind =
        at === 0 || shown !== 'all' || baseline?.score == null
          ? null
          : result.score - baseline.score
      return (
        <ExplainedNumber
          tabIndex={-1}
          open={open}
          explain={() => <SumTable sum={scoreSum(result, ranking, numbers)} />}
          className={shown === 'all' ? classNames(styles.numbers, at === 0 && styles.baseline) : ''}
        >
          {shown === 'all' && (
            <>
              <span />
              <span />
              <span />
            </>
          )}
          <span className={styles.total}>{numbers.points(result.score)}</span>
          {behind !== null && <span className={styles.quiet}>{numbers.difference(behind)}</span>}
        </ExplainedNumber>
      )
    },
    [model, ranking, numbers, baseline, shown, opened, explainShare],
  )

  const renderCell = useCallback(
    (row: CompareRow, column: CompareColumn) => (
      <>
        {contentOf(row, column)}
        {column.kind === 'agency' && column.at === 0 && <span className={styles.edge} />}
      </>
    ),
    [contentOf],
  )

  const cellLabel = useCallback(
    (row: CompareRow, column: CompareColumn) =>
      cellWords(row, column, baseline?.name ?? '', numbers),
    [baseline, numbers],
  )

  const header = shown === 'all' ? headerHeight.all : headerHeight.one
  const height = header + (rows.length + footer.length) * rowHeight + scrollbar
  const focusedRow = [...rows, ...footer].find((row) => rowKey(row) === selection?.row)
  const focusedColumn = columns.find((column) => column.id === selection?.column)
  const line =
    focusedRow === undefined || focusedColumn === undefined
      ? null
      : cellLine(focusedRow, focusedColumn, numbers)
  return (
    <div className={styles.frame}>
      <div style={{ height: `min(${height}px, 76vh)` }}>
        <Grid<CompareRow, CompareColumn>
          label={text('results.compare.gridLabel')}
          columns={columns}
          rows={rows}
          footer={footer}
          rowKey={rowKey}
          rowHeight={rowHeight}
          headerHeight={header}
          renderCell={renderCell}
          cellLabel={cellLabel}
          selection={selection}
          onSelectionChange={(next) => {
            setSelection(next)
            setOpened(null)
          }}
          getCopyText={(row, column) => cellCopy(row, column, shown, numbers)}
          onActivate={(row, column) => setOpened(`${rowKey(row)} ${column.id}`)}
          onCellKey={(event) => {
            if (event.key !== 'Escape' || opened === null) return false
            setOpened(null)
            return true
          }}
        />
      </div>
      <p className={styles.line} role="status">
        {line ?? text('results.compare.legend')}
      </p>
    </div>
  )
}
