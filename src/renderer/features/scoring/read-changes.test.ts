import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleScore } from '../../../shared/domain/example-state.ts'
import { formatBlock, parseBlock } from '../../ui/grid/clipboard.ts'
import { copyReader } from './cell-words.ts'
import { columnsOfCells } from './columns.tsx'
import { criteria, tableWith } from './example-sheet.ts'
import { faultText, readChanges, readConfidence } from './read-changes.ts'
import type { SheetColumn } from './sheet-types.ts'

const { table } = tableWith([exampleScore('a', 'code', 'e', 5)])
const cells = table.cells.filter((cell) => cell.editable)
const columns = columnsOfCells(true)
const column = (kind: SheetColumn['kind']) => columns.find((each) => each.kind === kind)!

const read = (texts: readonly (string | null)[], kind: SheetColumn['kind'] = 'cell') =>
  readChanges(texts.map((text, at) => ({ cell: cells[at]!, column: column(kind), text })))

describe('a block of texts', () => {
  it('becomes numbers with either decimal sign, not applicable, and nothing', () => {
    const { edits, faults } = read(['7.5', '7,5', 'n/a', null, '–'])
    expect(edits.map((edit) => edit.kind === 'score' && edit.score)).toEqual([
      7.5,
      7.5,
      'not-applicable',
      'not-scored',
      'not-scored',
    ])
    expect(faults).toEqual([])
  })

  it('names the cells that do not fit, the first three of them, and counts the rest', () => {
    const result = read(['eleven', '11', '-1', 'x1', '5'])
    expect(result.edits).toHaveLength(1)
    const words = faultText(result)
    expect(words).toContain('4 of 5 cells do not fit')
    expect(words).toContain('code of a: “eleven” is neither a number from 0 to 10 nor a level')
    expect(words).toContain('tests of a: 11 is outside 0 to 10')
    expect(words).toContain('one more')
    expect(words).not.toContain('x1')
  })

  it('takes comments as they are and confidence by how its word begins', () => {
    expect(read([' Seen live ', null], 'comment').edits).toMatchObject([
      { kind: 'comment', comment: ' Seen live ' },
      { kind: 'comment', comment: null },
    ])
    expect(['Low', 'me', 'H', '', 'sure'].map(readConfidence)).toEqual([
      'low',
      'medium',
      'high',
      null,
      undefined,
    ])
    expect(read(['sure'], 'confidence').faults).toHaveLength(1)
  })

  it('leaves out what cannot be edited', () => {
    const price = table.cells.find((cell) => cell.leaf.criterion.id === criteria[2]?.id)!
    expect(readChanges([{ cell: price, column: column('cell'), text: '5' }])).toEqual({
      edits: [],
      faults: [],
    })
  })

  it('comes back from the clipboard as the scores that were copied', () => {
    const given = fc.oneof(
      fc.integer({ min: 0, max: 1000 }).map((hundredth) => hundredth / 100),
      fc.constant(null),
      fc.constant('n/a' as const),
    )
    const copied = copyReader(() => '')
    fc.assert(
      fc.property(fc.tuple(given, given, given, given), (scores) => {
        const places = [
          ['a', 'code'],
          ['a', 'tests'],
          ['b', 'code'],
          ['b', 'tests'],
        ] as const
        const { table: scored } = tableWith(
          scores.flatMap((value, at) => {
            const [agency, criterion] = places[at] ?? ['a', 'code']
            if (value === null) return []
            return [
              value === 'n/a'
                ? exampleScore(agency, criterion, 'e', null, { state: 'not-applicable' })
                : exampleScore(agency, criterion, 'e', value),
            ]
          }),
        )
        const sheet = scored.cells.filter((cell) => cell.editable).slice(0, 4)
        const block = parseBlock(formatBlock(sheet.map((cell) => [copied(cell, column('cell'))])))
        const { edits, faults } = readChanges(
          block.map(([text], at) => ({
            cell: sheet[at]!,
            column: column('cell'),
            text: text === '' ? null : (text ?? null),
          })),
        )
        expect(faults).toEqual([])
        expect(edits.map((edit) => edit.kind === 'score' && edit.score)).toEqual(
          scores.map((value) =>
            value === null ? 'not-scored' : value === 'n/a' ? 'not-applicable' : value,
          ),
        )
      }),
    )
  })
})
