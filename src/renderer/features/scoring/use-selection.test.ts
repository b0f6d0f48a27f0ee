// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goTo, goToCell, takePart } from '../../ui/navigation.ts'
import { columnsByCriteria } from './columns.tsx'
import { agencies, criteria, one, tableWith } from './example-sheet.ts'
import { columnId, rowId } from './sheet-types.ts'
import { useSelection } from './use-selection.ts'
import { rowsByCriteria } from './view-rows.ts'

const { table } = tableWith([])
const sheet = {
  view: 'criteria' as const,
  rows: rowsByCriteria([], criteria, table),
  foot: [],
  columns: columnsByCriteria(agencies),
}
const [first] = table.cells
if (first === undefined) throw new Error('the example is too small')
const place = { agency: first.agency.id, criterion: first.leaf.criterion.id }
const itsCell = { row: rowId(place.criterion), column: columnId(place.agency) }

beforeEach(() => goTo('scoring', place))
afterEach(cleanup)

describe('the selection', () => {
  it('may be another column of the same cell', () => {
    const { result } = renderHook(() => useSelection(sheet, one))
    expect(result.current.selection).toMatchObject(itsCell)
    act(() => result.current.select({ ...itsCell, column: 'weight', range: null }))
    expect(result.current.selection.column).toBe('weight')
  })

  it('is the cell itself for who is led there, whatever column of it was selected', () => {
    const { result } = renderHook(() => useSelection(sheet, one))
    act(() => result.current.select({ ...itsCell, column: 'weight', range: null }))
    act(() => goToCell(place))
    act(() => {
      takePart()
    })
    expect(result.current.selection).toMatchObject(itsCell)
  })
})
