import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellOf, sheetOf } from '../../api/score-sheet.ts'
import { nothingSaid } from './example-sheet.ts'
import { type CellEdit, cellsToSet, withComments, withEdits } from './sheet-edits.ts'

const key = fc.record({
  agency: fc.constantFrom(...nothingSaid.agencies),
  criterion: fc.constantFrom(...nothingSaid.criteria),
  evaluator: fc.constantFrom(...nothingSaid.evaluators),
})
const score = fc.oneof(
  fc.integer({ min: 0, max: 10 }),
  fc.constantFrom('not-applicable' as const, 'not-scored' as const),
)
const scored = fc.tuple(key, score).map(([of, given]): CellEdit & { readonly kind: 'score' } => ({
  ...of,
  kind: 'score',
  score: given,
}))

describe('edits shown before they are confirmed', () => {
  it('are the same many at once as one after the other', () => {
    fc.assert(
      fc.property(fc.array(scored, { maxLength: 30 }), (edits) => {
        const each = edits.reduce((sheet, edit) => withEdits(sheet, [edit]), nothingSaid)
        expect(withEdits(nothingSaid, edits)).toEqual(each)
      }),
    )
  })

  it('keep comment and confidence beside a score that is cleared', () => {
    const of = {
      agency: nothingSaid.agencies[0]!,
      criterion: nothingSaid.criteria[1]!,
      evaluator: nothingSaid.evaluators[0]!,
    }
    const sheet = sheetOf(
      withEdits(nothingSaid, [
        { ...of, kind: 'score', score: 7 },
        { ...of, kind: 'comment', comment: 'Seen' },
        { ...of, kind: 'confidence', confidence: 'high' },
        { ...of, kind: 'score', score: 'not-scored' },
      ]),
    )
    expect(cellOf(sheet, of)).toEqual({
      state: 'not-scored',
      value: null,
      commented: true,
      confidence: 'high',
    })
    expect(
      cellsToSet([
        { ...of, kind: 'score', score: 7 },
        { ...of, kind: 'comment', comment: 'Seen' },
      ]),
    ).toEqual([{ ...of, score: 7, comment: 'Seen' }])
  })

  it('add, change and remove comments', () => {
    const of = {
      agency: nothingSaid.agencies[0]!,
      criterion: nothingSaid.criteria[1]!,
      evaluator: nothingSaid.evaluators[0]!,
    }
    const none = { agency: [], criterion: [], comment: [] }
    const first = withComments(none, [{ ...of, kind: 'comment', comment: 'One' }])
    expect(first.comment).toEqual(['One'])
    const second = withComments(first, [{ ...of, kind: 'comment', comment: 'Two' }])
    expect(second.comment).toEqual(['Two'])
    expect(withComments(second, [{ ...of, kind: 'comment', comment: null }])).toEqual(none)
  })
})
