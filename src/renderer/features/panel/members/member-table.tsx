// The table of members: one row each, edited in place; Enter or a letter on a seat opens the choice of seats.
import { Ban, Check, TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type Ref, useCallback, useMemo, useState } from 'react'
import type { EvaluatorId, Seat } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { ChoicePicker } from '../../../ui/choice-picker.tsx'
import { Grid } from '../../../ui/grid/grid.tsx'
import type { GridColumn, GridHandle, GridSelection } from '../../../ui/grid/grid-types.ts'
import {
  cellWords,
  editText,
  type MemberColumnId,
  type MemberFields,
  type MemberRow,
  parseEdit,
  seatLabel,
  seats,
} from './member-cells.ts'
import styles from './members.module.css'

interface MemberColumn extends GridColumn {
  readonly id: MemberColumnId
}

const widths: Readonly<Record<MemberColumnId, number>> = {
  name: 168,
  seat: 112,
  role: 152,
  weight: 80,
  share: 96,
  progress: 96,
  declared: 128,
  submitted: 112,
  kept: 116,
  organisation: 152,
  email: 176,
}

const numbers: readonly MemberColumnId[] = ['weight', 'share', 'progress']

const rowHeight = 36
const headerHeight = 36

export interface MemberTableProps {
  readonly rows: readonly MemberRow[]
  readonly columns: readonly MemberColumnId[]
  readonly selected: EvaluatorId | null
  readonly onSelect: (member: EvaluatorId) => void
  readonly onChange: (member: EvaluatorId, fields: MemberFields) => void
  readonly onRemove: (row: MemberRow) => void
  /** Arrow down from the last row. */
  readonly onBelow: () => void
  readonly ref: Ref<GridHandle>
}

interface Picking {
  readonly row: MemberRow
  readonly anchor: HTMLElement
  readonly letter: string | null
}

/** What a sign says is said by the words beside it too. */
const signOf = (
  { member, declaration, submission }: MemberRow,
  column: MemberColumnId,
): ReactNode => {
  if (column === 'declared' && declaration !== null)
    return declaration.conflict === null || declaration.ruling !== null ? (
      <Check size={14} aria-hidden className={styles.good} />
    ) : (
      <TriangleAlert size={14} aria-hidden className={styles.warn} />
    )
  if (column === 'submitted' && submission !== null)
    return <Check size={14} aria-hidden className={styles.good} />
  if (column === 'kept' && member.recusedFrom.length > 0)
    return <Ban size={13} aria-hidden className={styles.warn} />
  return null
}

const isOpen = (row: MemberRow, column: MemberColumnId): boolean =>
  (column === 'declared' && row.declaration === null) ||
  (column === 'submitted' && row.submission === null) ||
  (column === 'kept' && row.member.recusedFrom.length === 0) ||
  (column === 'share' && row.share === null) ||
  (column === 'progress' && (row.progress === null || row.progress.of === 0))

export function MemberTable(props: MemberTableProps) {
  const { rows, selected, onSelect, onChange } = props
  const [cell, setCell] = useState<Omit<GridSelection, 'row'>>({ column: 'name', range: null })
  const [picking, setPicking] = useState<Picking | null>(null)

  const columns = useMemo(
    () =>
      props.columns.map(
        (id): MemberColumn => ({
          id,
          label: text(`procedure.members.column.${id}`),
          width: widths[id],
          align: numbers.includes(id) ? 'end' : 'start',
          sticky: id === 'name',
          rowHeader: id === 'name',
          grow: id === 'email',
        }),
      ),
    [props.columns],
  )
  const renderCell = useCallback((row: MemberRow, { id }: MemberColumn) => {
    const words = cellWords(row, id)
    return (
      <span className={styles.cell} data-open={isOpen(row, id) || undefined}>
        {signOf(row, id)}
        <span className={styles.cellWords} title={words}>
          {words}
        </span>
      </span>
    )
  }, [])
  const focusGrid = (): void => {
    if (typeof props.ref === 'object') props.ref?.current?.focus()
  }
  const openSeats = (row: MemberRow, letter: string | null): void => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement) setPicking({ row, anchor: activeElement, letter })
  }
  const closeSeats = (): void => {
    setPicking(null)
    focusGrid()
  }
  const onCellKey = (event: KeyboardEvent, row: MemberRow, { id }: MemberColumn): boolean => {
    const mod = event.ctrlKey || event.metaKey
    if (mod && (event.key === 'Delete' || event.key === 'Backspace')) {
      props.onRemove(row)
      return true
    }
    if (mod || event.altKey) return false
    if (event.key === 'ArrowDown' && !event.shiftKey && row === rows.at(-1)) {
      props.onBelow()
      return true
    }
    if (id === 'seat' && /^[a-z]$/i.test(event.key)) {
      openSeats(row, event.key)
      return true
    }
    return false
  }

  return (
    <div
      className={styles.table}
      data-selected={selected !== null || undefined}
      style={{ flexBasis: headerHeight + rows.length * rowHeight + 12 }}
    >
      <Grid<MemberRow, MemberColumn>
        ref={props.ref}
        label={text('procedure.members')}
        columns={columns}
        rows={rows}
        rowKey={({ member }) => member.id}
        rowHeight={rowHeight}
        headerHeight={headerHeight}
        renderCell={renderCell}
        selection={selected === null ? null : { ...cell, row: selected }}
        onSelectionChange={({ row, ...next }) => {
          setCell(next)
          onSelect(row as EvaluatorId)
        }}
        getEditText={(row, { id }) => editText(row, id)}
        getCopyText={(row, { id }) => editText(row, id) ?? cellWords(row, id)}
        onCommit={(row, { id }, typed) => {
          const parsed = parseEdit(id, typed)
          if (!parsed.ok) return parsed.error
          onChange(row.member.id, parsed.fields)
          return null
        }}
        onCellKey={onCellKey}
        onActivate={(row, { id }) => {
          if (id === 'seat') openSeats(row, null)
        }}
      />
      {picking !== null && (
        <ChoicePicker<Seat>
          label={text('procedure.seat.of', { name: picking.row.member.name })}
          choices={seats.map((value) => ({
            value,
            label: seatLabel(value),
            means: text(`procedure.seat.${value}.means`),
          }))}
          value={picking.row.member.seat}
          anchor={picking.anchor}
          letter={picking.letter}
          onClose={closeSeats}
          onChoose={(seat) => {
            closeSeats()
            if (seat !== picking.row.member.seat) onChange(picking.row.member.id, { seat })
          }}
        />
      )}
    </div>
  )
}
