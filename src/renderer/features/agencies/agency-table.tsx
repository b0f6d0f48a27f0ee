// The table of agencies: one row each, edited in place, ticked with Space, moved with Alt and the arrows or by
// its handle.
import { type KeyboardEvent, type Ref, useCallback, useState } from 'react'
import type { Agency, AgencyId, AgencyStatus, Quote } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { Grid } from '../../ui/grid/grid.tsx'
import type { GridHandle, GridSelection } from '../../ui/grid/grid-types.ts'
import { useRowDrag } from '../../ui/grid/row-drag.tsx'
import { headerRow } from '../../ui/grid/selection-ids.ts'
import { locale } from '../../ui/locale.ts'
import styles from './agencies.module.css'
import { AgencyCell } from './agency-cell.tsx'
import { editText, parseEdit, statuses, statusLabel } from './agency-columns.ts'
import type { Sort } from './agency-order.ts'
import type { AgencyColumnId } from './column-list.ts'
import { StatusPicker } from './status-picker.tsx'
import { type AgencyColumn, useTableColumns } from './table-columns.ts'
import { spareAgency, type TableEdits, tableEdits } from './table-edits.ts'
import type { Gathered } from './use-gathered.ts'

const rowHeight = 36
const headerHeight = 36

export interface AgencyTableProps {
  /** As shown. */
  readonly rows: readonly Agency[]
  readonly columns: readonly AgencyColumnId[]
  /** Places in the evaluation's own order, from 0. */
  readonly places: ReadonlyMap<AgencyId, number>
  readonly quotes: ReadonlyMap<AgencyId, Quote>
  readonly gathered: Gathered
  /** Why agencies that take part have no rank. */
  readonly excluded: ReadonlyMap<AgencyId, string>
  readonly currency: string
  readonly sort: Sort | null
  readonly onSort: (column: AgencyColumnId) => void
  /** Rows are in the evaluation's own order. */
  readonly movable: boolean
  readonly selected: AgencyId | null
  readonly onSelect: (agency: AgencyId) => void
  readonly ticked: ReadonlySet<AgencyId>
  readonly onTick: (agencies: readonly AgencyId[], on: boolean) => void
  /** What one gesture changes and adds. */
  readonly onEdit: (edits: TableEdits) => void
  readonly onStatus: (agencies: readonly Agency[], status: AgencyStatus) => void
  readonly onMove: (agency: AgencyId, to: number) => void
  readonly onStep: (step: 1 | -1) => void
  readonly onRemove: (agency: Agency) => void
  /** Enter on the number of a row. */
  readonly onOpen: () => void
  /** Arrow down from the last row. */
  readonly onBelow: () => void
  readonly ref: Ref<GridHandle>
}

interface Picking {
  readonly agencies: readonly Agency[]
  readonly anchor: HTMLElement
  readonly letter: string | null
}

const noReferences: readonly never[] = []

const menu = [
  ...statuses.map((status) => `agencies.status.${status}`),
  null,
  'agencies.compare',
  'agencies.moveUp',
  'agencies.moveDown',
  'agencies.remove',
]

export function AgencyTable(props: AgencyTableProps) {
  const { rows, places, quotes, gathered, excluded, currency, sort, onSort, selected } = props
  const { ticked, onSelect, onEdit, onTick } = props
  const [cell, setCell] = useState<Omit<GridSelection, 'row'> & { readonly header: boolean }>({
    column: 'name',
    range: null,
    header: false,
  })
  const [picking, setPicking] = useState<Picking | null>(null)
  const [lastTick, setLastTick] = useState<AgencyId | null>(null)

  const columns = useTableColumns(props.columns, sort, onSort, currency)

  const between = useCallback(
    (from: string, to: string): readonly Agency[] => {
      const places = [from, to].map((id) => rows.findIndex((agency) => agency.id === id))
      return places.includes(-1) ? [] : rows.slice(Math.min(...places), Math.max(...places) + 1)
    },
    [rows],
  )
  const inRange = useCallback(
    (agency: Agency): readonly Agency[] =>
      cell.range === null ? [agency] : between(cell.range.from.row, cell.range.to.row),
    [cell.range, between],
  )
  /** What a choice on this row is about: the rows selected, or ticked, if it is one of them. */
  const concerned = useCallback(
    (agency: Agency): readonly Agency[] => {
      const selected = inRange(agency)
      if (selected.length > 1 && selected.includes(agency)) return selected
      return ticked.has(agency.id) ? rows.filter(({ id }) => ticked.has(id)) : [agency]
    },
    [inRange, ticked, rows],
  )

  const { onMove } = props
  const onDrop = useCallback(
    (row: string, before: number) => {
      const from = rows.findIndex((agency) => agency.id === row)
      // Its place among all agencies is that of the row which it is dropped behind, or before.
      const beside = rows[before > from ? before - 1 : before]
      const to = beside === undefined ? undefined : places.get(beside.id)
      if (to !== undefined && beside?.id !== row) onMove(row as AgencyId, to)
    },
    [rows, places, onMove],
  )
  const drag = useRowDrag(rowHeight, rows.length, onDrop)
  const handle = props.movable ? drag.handle : null

  const openStatus = useCallback(
    (agency: Agency, anchor: HTMLElement, letter: string | null = null) =>
      setPicking({ agencies: concerned(agency), anchor, letter }),
    [concerned],
  )
  const openStatusHere = (agency: Agency, letter: string | null): void => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement) openStatus(agency, activeElement, letter)
  }
  const closeStatus = (): void => {
    setPicking(null)
    // The picker still has the focus; the selected cell takes it when the picker is gone.
    if (typeof props.ref === 'object') props.ref?.current?.focus()
  }
  const tick = useCallback(
    (agency: Agency, on: boolean, extend: boolean) => {
      const range = extend && lastTick !== null ? between(lastTick, agency.id) : []
      onTick(range.length === 0 ? [agency.id] : range.map(({ id }) => id), on)
      setLastTick(agency.id)
    },
    [lastTick, between, onTick],
  )

  const renderCell = useCallback(
    (agency: Agency, { id }: AgencyColumn) => (
      <AgencyCell
        agency={agency}
        column={id}
        place={(places.get(agency.id) ?? 0) + 1}
        quote={quotes.get(agency.id) ?? null}
        references={gathered.references.get(agency.id) ?? noReferences}
        files={gathered.attachments.get(agency.id)?.length ?? 0}
        currency={currency}
        excluded={excluded.get(agency.id) ?? null}
        ticked={ticked.has(agency.id)}
        onTick={tick}
        drag={handle}
        onStatus={openStatus}
      />
    ),
    [places, quotes, gathered, excluded, currency, ticked, tick, handle, openStatus],
  )
  const getEditText = useCallback(
    (agency: Agency, { id }: AgencyColumn) => editText(agency, id, locale),
    [],
  )
  const cellLabel = useCallback(
    (agency: Agency, { id }: AgencyColumn) => {
      if (id === 'status') return statusLabel(agency.status)
      if (id !== 'order' || !ticked.has(agency.id)) return null
      return text('agencies.ticked', { place: (places.get(agency.id) ?? 0) + 1 })
    },
    [ticked, places],
  )
  const onCommit = useCallback(
    (agency: Agency, { id }: AgencyColumn, typed: string) => {
      const parsed = parseEdit(id, typed, locale)
      if (!parsed.ok) return parsed.error
      const { status = null, ...fields } = parsed.fields
      onEdit({ added: [], changes: [{ agency: agency.id, fields, status }] })
      return null
    },
    [onEdit],
  )
  const onCellKey = (event: KeyboardEvent, agency: Agency, { id }: AgencyColumn): boolean => {
    const mod = event.ctrlKey || event.metaKey
    if (event.altKey && !mod && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      props.onStep(event.key === 'ArrowUp' ? -1 : 1)
      return true
    }
    if (mod && (event.key === 'Delete' || event.key === 'Backspace')) {
      props.onRemove(agency)
      return true
    }
    if (mod || event.altKey) return false
    if (event.key === ' ' && !event.shiftKey) {
      onTick(
        inRange(agency).map((one) => one.id),
        !ticked.has(agency.id),
      )
      setLastTick(agency.id)
      return true
    }
    if (event.key === 'Escape' && ticked.size > 0 && cell.range === null) {
      onTick([...ticked], false)
      return true
    }
    if (event.key === 'ArrowDown' && !event.shiftKey && agency.id === rows.at(-1)?.id) {
      props.onBelow()
      return true
    }
    if (id === 'status' && /^[a-z]$/i.test(event.key)) {
      openStatusHere(agency, event.key)
      return true
    }
    return false
  }

  const { header, ...at } = cell
  const selection: GridSelection | null =
    header || selected !== null ? { ...at, row: header ? headerRow : (selected ?? '') } : null
  const [first, ...others] = picking?.agencies ?? []

  return (
    <div
      className={styles.table}
      data-selected={selected !== null || undefined}
      data-ticking={ticked.size > 0 || undefined}
      style={{ flexBasis: headerHeight + rows.length * rowHeight + 12 }}
    >
      <Grid<Agency, AgencyColumn>
        menu={menu}
        ref={props.ref}
        label={text('agencies.title')}
        columns={columns}
        rows={rows}
        rowKey={(agency) => agency.id}
        rowHeight={rowHeight}
        headerHeight={headerHeight}
        renderCell={renderCell}
        cellLabel={cellLabel}
        selection={selection}
        onSelectionChange={({ row, ...next }) => {
          setCell({ ...next, header: row === headerRow })
          if (row !== headerRow) onSelect(row as AgencyId)
        }}
        getEditText={getEditText}
        onCommit={onCommit}
        onEditMany={(changes) => {
          const read = tableEdits(changes, locale)
          if (!read.ok) return read.error
          onEdit(read.edits)
          return null
        }}
        spareRow={spareAgency}
        onCellKey={onCellKey}
        onActivate={(agency, { id }) => {
          if (id === 'status') openStatusHere(agency, null)
          else props.onOpen()
        }}
      />
      {drag.line}
      {picking !== null && first !== undefined && (
        <StatusPicker
          label={
            others.length === 0
              ? text('agencies.status.of', { name: first.name })
              : plural('agencies.status.ofMany', others.length + 1, {
                  count: formatCount(others.length + 1, locale),
                })
          }
          status={others.every(({ status }) => status === first.status) ? first.status : null}
          anchor={picking.anchor}
          letter={picking.letter}
          onClose={closeStatus}
          onChoose={(status) => {
            closeStatus()
            props.onStatus(picking.agencies, status)
          }}
        />
      )}
    </div>
  )
}
