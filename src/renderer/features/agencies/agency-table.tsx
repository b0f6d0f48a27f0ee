// The table of agencies: one row each, edited in place, moved with Alt and the arrows or by its handle.
import { type KeyboardEvent, type Ref, useCallback, useMemo, useState } from 'react'
import type { Agency, AgencyId, Quote } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Grid } from '../../ui/grid/grid.tsx'
import type { GridChange, GridColumn, GridHandle, GridSelection } from '../../ui/grid/grid-types.ts'
import { useRowDrag } from '../../ui/grid/row-drag.tsx'
import { headerRow } from '../../ui/grid/selection-ids.ts'
import { locale } from '../../ui/locale.ts'
import styles from './agencies.module.css'
import { AgencyCell } from './agency-cell.tsx'
import {
  type AgencyColumnId,
  type AgencyFields,
  editText,
  parseEdit,
  statusLabel,
} from './agency-columns.ts'
import type { Sort } from './agency-order.ts'
import { StatusPicker } from './status-picker.tsx'

interface AgencyColumn extends GridColumn {
  readonly id: AgencyColumnId
}

const widths: Readonly<Record<AgencyColumnId, number>> = {
  order: 52,
  name: 200,
  status: 116,
  location: 156,
  founded: 84,
  teamSize: 76,
  hourlyRate: 124,
  minimumProject: 136,
  technologies: 240,
  quote: 112,
}

const numeric: readonly AgencyColumnId[] = [
  'founded',
  'teamSize',
  'hourlyRate',
  'minimumProject',
  'quote',
]
const withCurrency: readonly AgencyColumnId[] = ['hourlyRate', 'minimumProject', 'quote']

export const rowHeight = 36
export const headerHeight = 36

export interface AgencyTableProps {
  /** As shown. */
  readonly rows: readonly Agency[]
  /** Places in the evaluation's own order, from 0. */
  readonly places: ReadonlyMap<AgencyId, number>
  readonly quotes: ReadonlyMap<AgencyId, Quote>
  readonly currency: string
  readonly sort: Sort | null
  readonly onSort: (column: AgencyColumnId) => void
  /** Rows are in the evaluation's own order and all there. */
  readonly movable: boolean
  readonly selected: AgencyId | null
  readonly onSelect: (agency: AgencyId) => void
  readonly onChange: (agency: AgencyId, fields: AgencyFields) => void
  readonly onMove: (agency: AgencyId, to: number) => void
  readonly onStep: (step: 1 | -1) => void
  readonly onRemove: (agency: Agency) => void
  /** Enter on the number of a row. */
  readonly onOpen: () => void
  /** Arrow down from the last row. */
  readonly onBelow: () => void
  readonly ref: Ref<GridHandle>
}

export function AgencyTable(props: AgencyTableProps) {
  const { rows, places, quotes, currency, sort, onSort, selected, onSelect, onChange } = props
  const [column, setColumn] = useState<string>('name')
  const [inHeader, setInHeader] = useState(false)
  const [picking, setPicking] = useState<{ agency: AgencyId; anchor: HTMLElement } | null>(null)
  const picked = rows.find((agency) => agency.id === picking?.agency)

  const columns = useMemo(
    () =>
      (Object.keys(widths) as AgencyColumnId[])
        .filter((id) => id !== 'quote' || quotes.size > 0)
        .map((id): AgencyColumn => {
          const sorted = sort?.column === id ? sort.direction : 'none'
          return {
            id,
            label: text(
              `agencies.field.${id}`,
              withCurrency.includes(id) ? { currency } : undefined,
            ),
            width: widths[id],
            grow: id === 'technologies',
            align: numeric.includes(id) ? 'end' : 'start',
            sticky: id === 'order' || id === 'name',
            rowHeader: id === 'name',
            ...(id === 'order' ? {} : { sort: sorted }),
            onHeader: () => onSort(id),
          }
        }),
    [sort, onSort, currency, quotes.size],
  )

  const { onMove } = props
  const onDrop = useCallback(
    (row: string, before: number) => {
      const agency = row as AgencyId
      const from = places.get(agency) ?? 0
      const to = before > from ? before - 1 : before
      if (to !== from) onMove(agency, to)
    },
    [places, onMove],
  )
  const drag = useRowDrag(rowHeight, rows.length, onDrop)
  const handle = props.movable ? drag.handle : null

  const openStatus = useCallback((agency: Agency, anchor: HTMLElement) => {
    setPicking({ agency: agency.id, anchor })
  }, [])
  const openStatusOf = (agency: Agency): void => {
    const cell = document.activeElement
    if (cell instanceof HTMLElement) openStatus(agency, cell)
  }
  const focusGrid = (): void => {
    // The picker still has the focus; the selected cell takes it when the picker is gone.
    if (typeof props.ref === 'object') props.ref?.current?.focus()
  }

  const renderCell = useCallback(
    (agency: Agency, { id }: AgencyColumn) => (
      <AgencyCell
        agency={agency}
        column={id}
        place={(places.get(agency.id) ?? 0) + 1}
        quote={quotes.get(agency.id) ?? null}
        currency={currency}
        drag={handle}
        onStatus={openStatus}
      />
    ),
    [places, quotes, currency, handle, openStatus],
  )
  const getEditText = useCallback(
    (agency: Agency, { id }: AgencyColumn) => editText(agency, id, locale),
    [],
  )
  const cellLabel = useCallback(
    (agency: Agency, { id }: AgencyColumn) => (id === 'status' ? statusLabel(agency.status) : null),
    [],
  )
  const onCommit = useCallback(
    (agency: Agency, { id }: AgencyColumn, typed: string) => {
      const parsed = parseEdit(id, typed, locale)
      if (!parsed.ok) return parsed.error
      onChange(agency.id, parsed.fields)
      return null
    },
    [onChange],
  )
  const onEditMany = (changes: readonly GridChange<Agency, AgencyColumn>[]): string | null => {
    const fields = new Map<AgencyId, AgencyFields>()
    for (const { row, column: changed, text: typed } of changes) {
      const parsed = parseEdit(changed.id, typed ?? '', locale)
      if (!parsed.ok) return parsed.error
      fields.set(row.id, { ...fields.get(row.id), ...parsed.fields })
    }
    for (const [agency, changed] of fields) onChange(agency, changed)
    return null
  }
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
    if (event.key === 'ArrowDown' && !event.shiftKey && agency.id === rows.at(-1)?.id) {
      props.onBelow()
      return true
    }
    if (id === 'status' && /^[a-z]$/i.test(event.key)) {
      openStatusOf(agency)
      return true
    }
    return false
  }

  const selection: GridSelection | null = inHeader
    ? { row: headerRow, column, range: null }
    : selected === null
      ? null
      : { row: selected, column, range: null }

  return (
    <div
      className={styles.table}
      data-selected={selected !== null || undefined}
      style={{ flexBasis: headerHeight + rows.length * rowHeight + 12 }}
    >
      <Grid<Agency, AgencyColumn>
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
        onSelectionChange={(next) => {
          setColumn(next.column)
          setInHeader(next.row === headerRow)
          if (next.row !== headerRow) onSelect(next.row as AgencyId)
        }}
        getEditText={getEditText}
        onCommit={onCommit}
        onEditMany={onEditMany}
        onCellKey={onCellKey}
        onActivate={(agency, { id }) => {
          if (id === 'status') openStatusOf(agency)
          else props.onOpen()
        }}
      />
      {drag.line}
      {picking !== null && picked !== undefined && (
        <StatusPicker
          agency={picked}
          anchor={picking.anchor}
          onClose={() => {
            setPicking(null)
            focusGrid()
          }}
          onChoose={(status) => {
            setPicking(null)
            focusGrid()
            if (status !== picked.status) onChange(picked.id, { status })
          }}
        />
      )}
    </div>
  )
}
