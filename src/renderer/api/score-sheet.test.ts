import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgencyId, CriterionId, EvaluatorId } from '../../shared/domain/model.ts'
import {
  type CellSaid,
  cellAt,
  differingPositions,
  emptySheet,
  isCommentedAt,
  type SheetAnswer,
  scoreAt,
  sheetOf,
  withSaid,
} from './score-sheet.ts'

const ids = {
  agencies: ['a', 'b', 'c'] as AgencyId[],
  criteria: ['x', 'y'] as CriterionId[],
  evaluators: ['e', 'f'] as EvaluatorId[],
}
const size = 12

/** As main would send it after the edits: one block, and nothing said since. */
const asSent = (answer: SheetAnswer): SheetAnswer => {
  const block = emptySheet(ids)
  for (let at = 0; at < size; at += 1) {
    const cell = cellAt(sheetOf(answer), at)
    if (cell === null) continue
    block.states[at] = ['scored', 'not-applicable', 'not-scored'].indexOf(cell.state)
    block.values[at] = cell.value ?? 0
    block.commented[at] = cell.commented ? 1 : 0
    block.confidences[at] = [null, 'low', 'medium', 'high'].indexOf(cell.confidence)
  }
  return block
}

const edit: fc.Arbitrary<CellSaid> = fc
  .record({
    agency: fc.constantFrom(...ids.agencies),
    criterion: fc.constantFrom(...ids.criteria),
    evaluator: fc.constantFrom(...ids.evaluators),
    said: fc.oneof(
      fc.record({
        score: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constant('not-scored' as const)),
      }),
      fc.record({ commented: fc.boolean() }),
      fc.record({ confidence: fc.constantFrom(null, 'low' as const) }),
    ),
  })
  .map(({ said, ...key }) => ({ ...key, ...said }))
const edits = fc.array(edit, { maxLength: 8 })

describe('a sheet with edits', () => {
  it('leaves the block as it was sent', () => {
    const sent = emptySheet(ids)
    const before = structuredClone(sent)
    withSaid(sent, [
      {
        agency: ids.agencies[1]!,
        criterion: ids.criteria[0]!,
        evaluator: ids.evaluators[1]!,
        score: 7,
      },
    ])
    expect(sent).toEqual(before)
  })

  it('reads the same cells as the block that holds them', () => {
    fc.assert(
      fc.property(edits, (said) => {
        const sheet = sheetOf(withSaid(emptySheet(ids), said))
        const sent = sheetOf(asSent(sheet.answer))
        for (let at = 0; at < size; at += 1) {
          expect(cellAt(sheet, at)).toEqual(cellAt(sent, at))
          expect(scoreAt(sheet, at)).toBe(scoreAt(sent, at))
          expect(isCommentedAt(sheet, at)).toBe(isCommentedAt(sent, at))
        }
      }),
    )
  })

  it('differs from another one where a cell says something else, whatever either is made of', () => {
    fc.assert(
      fc.property(edits, edits, edits, fc.boolean(), (first, before, after, resent) => {
        const common = asSent(withSaid(emptySheet(ids), first))
        const one = sheetOf(withSaid(common, before))
        const other = sheetOf(withSaid(resent ? asSent(common) : common, after))
        const wanted = Array.from({ length: size }, (_, at) => at).filter(
          (at) => JSON.stringify(cellAt(one, at)) !== JSON.stringify(cellAt(other, at)),
        )
        expect(differingPositions(one, other).toSorted((a, b) => a - b)).toEqual(wanted)
      }),
    )
  })
})
