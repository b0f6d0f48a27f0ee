import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleScore } from '../../../shared/domain/example-state.ts'
import type { Score } from '../../../shared/domain/model.ts'
import type { CellTable } from './cell-table.ts'
import { one, tableWith, two } from './example-sheet.ts'
import { type SheetCell, tallyOf, tallyOfAll } from './sheet-cells.ts'

const score = fc
  .record({
    agency: fc.constantFrom('a', 'b', 'c'),
    criterion: fc.constantFrom('code', 'tests', 'price'),
    evaluator: fc.constantFrom(one, two),
    value: fc.constantFrom(null, 0, 5, 5.5, 7.25),
    comment: fc.constantFrom(null, 'Seen'),
    confidence: fc.constantFrom(null, 'low' as const, 'high' as const),
  })
  .map(({ agency, criterion, evaluator, value, ...said }) =>
    exampleScore(agency, criterion, evaluator, value, {
      ...said,
      state: value === null ? 'not-applicable' : 'scored',
    }),
  )

const placeOf = ({ agency, criterion, evaluator }: Score): string =>
  [agency, criterion, evaluator].join(' ')
const states = fc.array(fc.uniqueArray(score, { selector: placeOf, maxLength: 14 }), {
  minLength: 2,
  maxLength: 6,
})

/** Leaves are made anew with each ranking. */
const factsOf = (cell: SheetCell) => ({ ...cell, leaf: cell.leaf.criterion.id })

const expectLists = ({ agencies, leaves, cells, byAgency, byLeaf }: CellTable): void => {
  expect(byAgency).toHaveLength(agencies.length)
  expect(byLeaf).toHaveLength(leaves.length)
  expect(byAgency.flat().every((cell, at) => cell === cells[at])).toBe(true)
  for (const [l, list] of byLeaf.entries())
    expect(list.every((cell, a) => cell === cells[a * leaves.length + l])).toBe(true)
}

describe('the table of cells after any edits', () => {
  it('is the one that would be made anew, in cells, lists and counts, and keeps what did not change', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(one, two, 'panel' as const), (history, whose) => {
        let table: CellTable | null = null
        for (const scores of history) {
          const before: CellTable | null = table
          table = tableWith(scores, whose, before).table
          const fresh = tableWith(scores, whose).table
          expect(table.cells.map(factsOf)).toEqual(fresh.cells.map(factsOf))
          expectLists(table)
          expect(tallyOfAll(table.byAgency)).toEqual(tallyOf(fresh.cells))
          expect(tallyOfAll(table.byLeaf)).toEqual(tallyOf(fresh.cells))
          for (const [at, list] of (before?.byLeaf ?? []).entries())
            if (list.every((cell, a) => cell === table?.byLeaf[at]?.[a]))
              expect(table.byLeaf[at]).toBe(list)
        }
      }),
    )
  })

  it('is of whose it is, also where somebody else said the same', () => {
    fc.assert(
      fc.property(
        states,
        fc.array(fc.constantFrom(one, two, 'panel' as const)),
        (history, turns) => {
          let table: CellTable | null = null
          for (const [at, whose] of turns.entries()) {
            const scores = history[at % history.length] ?? []
            table = tableWith(scores, whose, table).table
            expect(table.cells.map(factsOf)).toEqual(
              tableWith(scores, whose).table.cells.map(factsOf),
            )
          }
        },
      ),
    )
  })
})
