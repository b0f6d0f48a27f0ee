// The gates below the criteria: what must be passed, and who has. Names are typed over; Alt and the arrows
// move a gate; its results stand in the panel beside.
import { type KeyboardEvent, type Ref, useCallback, useMemo, useState } from 'react'
import type { Gate, GateId } from '../../../../shared/domain/model.ts'
import { formatList } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { AddLine } from '../../../ui/add-line.tsx'
import { Grid } from '../../../ui/grid/grid.tsx'
import type { GridColumn, GridHandle, GridSelection } from '../../../ui/grid/grid-types.ts'
import { locale } from '../../../ui/locale.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { nameProblem } from '../criterion-words.ts'
import type { GateOutcome, GateRow } from './gate-rows.ts'
import styles from './gates.module.css'

type ColumnId = 'name' | 'passed' | 'failed' | 'open'

interface Column extends GridColumn {
  readonly id: ColumnId
}

const rowHeight = 36
const headerHeight = 32

const columnsNow = (): readonly Column[] => [
  {
    id: 'name',
    width: 260,
    grow: true,
    label: text('criteria.gates.name'),
    sticky: true,
    rowHeader: true,
  },
  { id: 'passed', width: 80, label: text('criteria.gates.passed'), align: 'end' },
  { id: 'failed', width: 190, label: text('criteria.gates.failed') },
  { id: 'open', width: 150, label: text('criteria.gates.open') },
]

export interface GateTableProps {
  readonly rows: readonly GateRow[]
  readonly selected: GateId | null
  readonly onSelect: (gate: GateId) => void
  readonly onRename: (gate: GateId, name: string) => void
  readonly onStep: (gate: GateId, by: 1 | -1) => void
  readonly onRemove: (gate: Gate) => void
  readonly onOpen: () => void
  readonly onAdd: (name: string) => string | null
  /** Arrow up from the empty line. */
  readonly onLeave: () => void
  readonly ref: Ref<GridHandle>
  readonly addRef: Ref<HTMLInputElement>
}

const keyOf = ({ gate }: GateRow): string => gate.id

const namesOf = (outcomes: readonly GateOutcome[]): string =>
  outcomes.length === 0
    ? text('criteria.gates.nobody')
    : formatList(
        outcomes.map(({ agency }) => agency.name),
        locale,
      )

export function GateTable(props: GateTableProps) {
  const { rows, selected, onRename } = props
  const columns = useMemo(() => columnsNow(), [])
  const [cell, setCell] = useState<Omit<GridSelection, 'row'>>({ column: 'name', range: null })
  const renderCell = useCallback((row: GateRow, { id }: Column) => {
    switch (id) {
      case 'name':
        return (
          <span className={styles.name} title={row.gate.name}>
            {row.gate.name}
          </span>
        )
      case 'passed':
        return row.passed.length
      case 'failed':
        return (
          <span
            className={row.failed.length > 0 ? styles.failed : styles.quiet}
            title={row.failed.map(({ note }) => note ?? '').join(' ')}
          >
            {namesOf(row.failed)}
          </span>
        )
      case 'open':
        return (
          <span className={styles.quiet} title={namesOf(row.open)}>
            {namesOf(row.open)}
          </span>
        )
    }
  }, [])
  const getEditText = useCallback(
    (row: GateRow, { id }: Column): string | null => (id === 'name' ? row.gate.name : null),
    [],
  )
  const onCommit = useCallback(
    (row: GateRow, _: Column, typed: string): string | null => {
      const problem = nameProblem(typed, 'criteria.gate.nameNeeded')
      if (problem === null) onRename(row.gate.id, typed.trim())
      return problem
    },
    [onRename],
  )
  const onCellKey = (event: KeyboardEvent, { gate }: GateRow): boolean => {
    const mod = event.ctrlKey || event.metaKey
    if (event.altKey && !mod && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      props.onStep(gate.id, event.key === 'ArrowUp' ? -1 : 1)
      return true
    }
    if (mod && (event.key === 'Delete' || event.key === 'Backspace')) {
      props.onRemove(gate)
      return true
    }
    return false
  }
  return (
    <section className={styles.gates}>
      <div className={styles.heading}>
        <SectionHeader title={text('criteria.gates')} note={text('criteria.gates.note')} />
      </div>
      {rows.length > 0 && (
        <div
          className={styles.table}
          data-selected={selected !== null || undefined}
          style={{ height: headerHeight + rows.length * rowHeight + 2 }}
        >
          <Grid<GateRow, Column>
            ref={props.ref}
            label={text('criteria.gates')}
            columns={columns}
            rows={rows}
            rowKey={keyOf}
            rowHeight={rowHeight}
            headerHeight={headerHeight}
            renderCell={renderCell}
            selection={selected === null ? null : { ...cell, row: selected }}
            onSelectionChange={({ row, ...next }) => {
              setCell(next)
              props.onSelect(row as GateId)
            }}
            getEditText={getEditText}
            onCommit={onCommit}
            onCellKey={onCellKey}
            onActivate={props.onOpen}
          />
        </div>
      )}
      <AddLine
        ref={props.addRef}
        label={text('criteria.gates.add')}
        placeholder={text('criteria.gates.add.placeholder')}
        onAdd={props.onAdd}
        onLeave={props.onLeave}
      />
    </section>
  )
}
