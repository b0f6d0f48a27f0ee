import { describe, expect, it } from 'vitest'
import { exampleLine } from '../../../../shared/domain/pricing/example-quote.ts'
import { editLines, emptyLine, freeLineIds, lineText, yes } from './line-cells.ts'

const en = 'en-GB'
const lines = [
  exampleLine('l1', { item: 'Design', quantity: 10, unit: 'day', rate: 800 }),
  exampleLine('l2', { item: 'Build', amount: 30_000, optional: true }),
]
const [design, build] = lines as [(typeof lines)[0], (typeof lines)[0]]

describe('editLines', () => {
  it('changes only the cells that were typed', () => {
    const edit = editLines(lines, [{ line: design, column: 'rate', text: '1,250.5' }], en)
    expect(edit).toEqual({ ok: true, lines: [{ ...design, rate: 1250.5 }, build] })
  })

  it('reads numbers as the language writes them, with the sign of a currency', () => {
    const typed = (text: string, locale: string) =>
      editLines(lines, [{ line: design, column: 'amount', text }], locale)
    expect(typed('€ 1.234,50', 'de-DE')).toMatchObject({ lines: [{ amount: 1234.5 }, build] })
    expect(typed('1,234.50 USD', en)).toMatchObject({ lines: [{ amount: 1234.5 }, build] })
  })

  it('adds lines that were not there, with every cell of a pasted block', () => {
    const [third, fourth] = freeLineIds(lines, 2).map(emptyLine)
    const edit = editLines(
      lines,
      [
        { line: third!, column: 'item', text: 'Tests' },
        { line: third!, column: 'amount', text: '900' },
        { line: fourth!, column: 'item', text: 'Hand-over' },
      ],
      en,
    )
    expect(edit.ok && edit.lines.slice(2)).toEqual([
      { ...emptyLine('l3'), item: 'Tests', amount: 900 },
      { ...emptyLine('l4'), item: 'Hand-over' },
    ])
  })

  it('removes a line when its last cell is emptied', () => {
    const edit = editLines(
      lines,
      [
        { line: build, column: 'item', text: null },
        { line: build, column: 'amount', text: null },
      ],
      en,
    )
    expect(edit).toEqual({ ok: true, lines: [design] })
  })

  it('changes nothing when one of many cells cannot be read', () => {
    const edit = editLines(
      lines,
      [
        { line: design, column: 'item', text: 'Concept' },
        { line: design, column: 'rate', text: 'eight hundred' },
      ],
      en,
    )
    expect(edit).toMatchObject({ ok: false, reason: expect.stringContaining('eight hundred') })
  })

  it('reads yes and no in several ways and refuses anything else', () => {
    const optional = (text: string | null) =>
      editLines([build], [{ line: build, column: 'optional', text }], en)
    for (const word of [yes, 'x', 'Yes', 'ja', '1'])
      expect(optional(word)).toEqual({ ok: true, lines: [build] })
    for (const word of [null, 'no', '0', '–'])
      expect(optional(word)).toEqual({ ok: true, lines: [{ ...build, optional: false }] })
    expect(optional('perhaps').ok).toBe(false)
  })
})

describe('lineText', () => {
  it('writes what can be read again', () => {
    expect(lineText(design, 'rate', 'de-DE')).toBe('800')
    expect(lineText({ ...design, rate: 1234.5 }, 'rate', 'de-DE')).toBe('1234,5')
    expect(lineText(build, 'optional', en)).toBe(yes)
    expect(lineText(build, 'unit', en)).toBe('')
  })
})

describe('freeLineIds', () => {
  it('goes on after the highest id, whatever others are called', () => {
    expect(freeLineIds([exampleLine('l7'), exampleLine('line-9')], 2)).toEqual(['l8', 'l9'])
  })
})
