import { describe, expect, it } from 'vitest'
import { indexes } from './use-grid-layout.ts'

describe('the window of a large grid', () => {
  it('stays inside the grid', () => {
    expect(indexes(-3, 2, 10, [])).toEqual([0, 1, 2])
    expect(indexes(8, 20, 10, [])).toEqual([8, 9])
    expect(indexes(0, -1, 0, [0])).toEqual([])
  })

  it('always holds the focused cell and the sticky columns, in order and once', () => {
    expect(indexes(4, 6, 10, [0, 1, 9])).toEqual([0, 1, 4, 5, 6, 9])
    expect(indexes(4, 6, 10, [5, -1, 12])).toEqual([4, 5, 6])
  })
})
