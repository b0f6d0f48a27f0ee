import { describe, expect, it } from 'vitest'
import { cellAtPosition, type GridPlan } from './use-grid-pointer.ts'

const plan: GridPlan = {
  starts: [0, 100, 160, 220, 280],
  frozen: 100,
  header: 40,
  rowHeight: 30,
  rows: 20,
  footHeight: 25,
  footRows: 2,
}
const view = { width: 250, height: 290, scrollLeft: 60, scrollTop: 90 }
const at = (x: number, y: number, atFoot = false) => {
  const { row, column } = cellAtPosition(x, y, plan, view, atFoot)
  return [row, column]
}

describe('the cell under a dragged pointer', () => {
  it('is found through the scroll, and without it in frozen columns', () => {
    expect(at(110, 40)).toEqual([3, 2])
    expect(at(50, 75)).toEqual([4, 0])
    expect(at(99, 40)).toEqual([3, 0])
    expect(at(249, 100)).toEqual([5, 4])
  })

  it('is the nearest one outside of the grid, under the header and under the foot', () => {
    expect(at(-50, -50)).toEqual([3, 0])
    expect(at(900, 900)).toEqual([9, 4])
    expect(at(110, 285)).toEqual([9, 2])
  })

  it('is in the foot where the drag began there', () => {
    expect(at(110, 245, true)).toEqual([20, 2])
    expect(at(110, 280, true)).toEqual([21, 2])
    expect(at(110, 0, true)).toEqual([20, 2])
  })

  it('is the last row where the rows end above the foot', () => {
    const short = cellAtPosition(110, 280, { ...plan, rows: 3 }, { ...view, scrollTop: 0 }, false)
    expect(short.row).toBe(2)
  })
})
