// The columns of the table of agencies as the grid takes them.
import { useMemo } from 'react'
import type { GridColumn } from '../../ui/grid/grid-types.ts'
import type { Sort } from './agency-order.ts'
import { type AgencyColumnId, columnFactsOf, columnLabel, fixedColumns } from './column-list.ts'

export interface AgencyColumn extends GridColumn {
  readonly id: AgencyColumnId
}

/** Lists and texts; the last of them takes the rest of the width. */
const wide = (id: AgencyColumnId): boolean => columnFactsOf(id).width >= 240

export const useTableColumns = (
  shown: readonly AgencyColumnId[],
  sort: Sort | null,
  onSort: (column: AgencyColumnId) => void,
  currency: string,
): readonly AgencyColumn[] =>
  useMemo(() => {
    const widest = shown.findLast(wide)
    return shown.map((id): AgencyColumn => {
      const facts = columnFactsOf(id)
      return {
        id,
        label: columnLabel(id, currency),
        width: facts.width,
        grow: id === widest,
        align: facts.numeric === true ? 'end' : 'start',
        sticky: fixedColumns.includes(id),
        rowHeader: id === 'name',
        chosen: id === 'status',
        ...(id === 'order' ? {} : { sort: sort?.column === id ? sort.direction : 'none' }),
        onHeader: () => onSort(id),
      }
    })
  }, [shown, sort, onSort, currency])
