// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Grid } from './grid.tsx'
import type { GridColumn, GridSelection } from './grid-types.ts'
import { rangeOf, sameSelection, selectionOf } from './selection-ids.ts'

const ids = { rows: ['a', 'b', 'c'], columns: ['x', 'y'] }
const at = (row: string, column: string): GridSelection => ({ row, column, range: null })

describe('the selection by ids', () => {
  it('comes back as it was', () => {
    const selection: GridSelection = {
      ...at('b', 'x'),
      range: { from: { row: 'b', column: 'x' }, to: { row: 'c', column: 'y' } },
    }
    const range = rangeOf(selection, ids, false)
    expect(range && selectionOf(range, ids)).toEqual(selection)
    expect(sameSelection(selection, { ...selection })).toBe(true)
    expect(sameSelection(selection, at('b', 'x'))).toBe(false)
  })

  it('is nothing where its cell is not there, and one cell where a corner is not', () => {
    expect(rangeOf(at('z', 'x'), ids, false)).toBeNull()
    expect(rangeOf(at('header', 'x'), ids, false)).toBeNull()
    expect(rangeOf(at('header', 'x'), ids, true)?.active).toEqual({ row: -1, column: 0 })
    const torn = {
      ...at('b', 'x'),
      range: { from: { row: 'b', column: 'x' }, to: { row: 'z', column: 'y' } },
    }
    expect(rangeOf(torn, ids, false)?.to).toEqual({ row: 1, column: 0 })
  })

  it('drops a rectangle that does not hold its active cell', () => {
    const outside = {
      ...at('c', 'x'),
      range: { from: { row: 'a', column: 'x' }, to: { row: 'b', column: 'y' } },
    }
    expect(rangeOf(outside, ids, false)?.from).toEqual({ row: 2, column: 0 })
  })
})

const columns: readonly GridColumn[] = ['x', 'y'].map((id) => ({ id, label: id, width: 60 }))
const rowKey = (row: string): string => row

function List(props: {
  readonly rows: readonly string[]
  readonly told: (selection: GridSelection) => void
}) {
  const [selection, setSelection] = useState<GridSelection>(at('b', 'y'))
  return (
    <Grid
      label="List"
      columns={columns}
      rows={props.rows}
      rowKey={rowKey}
      renderCell={(row, column) => row + column.id}
      selection={selection}
      onSelectionChange={(next) => {
        props.told(next)
        setSelection(next)
      }}
    />
  )
}

describe('the grid when rows change', () => {
  afterEach(cleanup)
  const active = (): string | null | undefined =>
    document.querySelector('[role="grid"] [tabindex="0"]')?.textContent

  it('goes on with the neighbour of a row that is gone, tells the screen, and keeps the keyboard', () => {
    const told = vi.fn<(selection: GridSelection) => void>()
    const { rerender } = render(<List rows={['a', 'b', 'c']} told={told} />)
    screen.getByRole('gridcell', { name: 'by' }).focus()
    rerender(<List rows={['a', 'c']} told={told} />)
    expect(told.mock.calls).toEqual([[at('c', 'y')]])
    expect(document.activeElement?.textContent).toBe('cy')
  })

  it('stays on its row through a sort, and waits while the rows are loaded again', () => {
    const told = vi.fn<(selection: GridSelection) => void>()
    const { rerender } = render(<List rows={['a', 'b', 'c']} told={told} />)
    rerender(<List rows={['c', 'b', 'a']} told={told} />)
    expect(active()).toBe('by')
    rerender(<List rows={[]} told={told} />)
    rerender(<List rows={['a', 'b', 'c']} told={told} />)
    expect(active()).toBe('by')
    expect(told).not.toHaveBeenCalled()
  })

  it('does not ask again and again where the screen does not follow', () => {
    const told = vi.fn<(selection: GridSelection) => void>()
    const stubborn = (rows: readonly string[]) => (
      <Grid
        label="List"
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        renderCell={(row, column) => row + column.id}
        selection={at('b', 'y')}
        onSelectionChange={(next) => told(next)}
      />
    )
    const { rerender } = render(stubborn(['a', 'b', 'c']))
    rerender(stubborn(['a', 'c']))
    rerender(stubborn(['a', 'c']))
    expect(told).toHaveBeenCalledOnce()
    expect(active()).toBe('cy')
    rerender(stubborn(['a', 'b', 'c']))
    expect(active()).toBe('by')
  })
})
