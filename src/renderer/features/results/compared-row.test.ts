import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyId, exampleState } from '../../../shared/domain/example-state.ts'
import { rankEvaluation } from '../../../shared/domain/ranking.ts'
import { columnsOf, comparedRow, firstChoice, marksOf } from './compared-row.ts'

const ranking = rankEvaluation(
  exampleState(
    [
      [8, 4],
      [6, null],
      [8, 9],
    ],
    [3, 1],
  ),
)

describe('marks of a row', () => {
  it('marks every cell that shares the highest or the lowest value', () => {
    expect(marksOf([80, 60, 80, 70])).toEqual(['best', 'worst', 'best', null])
  })

  it('marks nothing where all are alike, or only one has a value', () => {
    expect(marksOf([70, 70 + 1e-12, 70])).toEqual([null, null, null])
    expect(marksOf([70, null])).toEqual([null, null])
    expect(marksOf([])).toEqual([])
  })

  it('always marks both ends or neither', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null })), (values) => {
        const marks = marksOf(values)
        expect(marks.includes('best')).toBe(marks.includes('worst'))
        marks.forEach((mark, at) => {
          if (values[at] === null) expect(mark).toBeNull()
        })
      }),
    )
  })
})

describe('columns of the comparison', () => {
  it('offers the first of the ranking before anyone has chosen', () => {
    expect(firstChoice(ranking.results)).toEqual(['a3', 'a1', 'a2'])
  })

  it('puts the baseline first and the others in the order of the ranking', () => {
    const chosen = new Set(firstChoice(ranking.results))
    expect(columnsOf(ranking.results, chosen, agencyId('a2')).map((r) => r.agency)).toEqual([
      'a2',
      'a3',
      'a1',
    ])
  })

  it('falls back to the best of the chosen when the baseline is not among them', () => {
    const chosen = new Set([agencyId('a1'), agencyId('a2')])
    expect(columnsOf(ranking.results, chosen, agencyId('a3')).map((r) => r.agency)).toEqual([
      'a1',
      'a2',
    ])
  })

  it('gives the points to the baseline, and none to itself or to an empty cell', () => {
    const compared = columnsOf(ranking.results, new Set(firstChoice(ranking.results)), null)
    const row = comparedRow(compared, 1, agencyId('a3'))
    expect(row.map((cell) => cell?.difference ?? null)).toEqual([null, (0.4 - 0.9) * 25, null])
    expect(row.map((cell) => cell?.mark)).toEqual(['best', 'worst', null])
  })
})
