import { describe, expect, it } from 'vitest'
import { cellFilters, type FilteredCell, passesFilter } from './cell-filter.ts'

const cell = (fields: Partial<FilteredCell>): FilteredCell => ({
  state: 'scored',
  rated: true,
  commented: false,
  confidence: null,
  evidence: null,
  ...fields,
})

const passed = (fields: Partial<FilteredCell>): readonly string[] =>
  cellFilters.filter((filter) => passesFilter(cell(fields), filter))

describe('the filter of cells', () => {
  it('keeps empty cells apart from zero, not applicable and comments', () => {
    expect(passed({ state: 'not-scored' })).toEqual(['all', 'empty'])
    expect(passed({ state: 'not-scored', commented: true })).toEqual(['all', 'empty', 'commented'])
    expect(passed({ state: 'not-applicable' })).toEqual(['all'])
  })

  it('asks for evidence of scores only', () => {
    expect(passed({})).toEqual(['all', 'without-evidence'])
    expect(passed({ evidence: 'claimed' })).toEqual(['all'])
  })

  it('takes low confidence, not one that nobody stated', () => {
    expect(passed({ evidence: 'claimed', confidence: 'low' })).toEqual(['all', 'low-confidence'])
    expect(passed({ evidence: 'claimed', confidence: 'high' })).toEqual(['all'])
  })

  it('never takes what nobody scores', () => {
    expect(passed({ rated: false, state: 'not-scored', commented: true })).toEqual(['all'])
  })
})
