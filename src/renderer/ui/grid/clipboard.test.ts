import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatBlock, formatHtml, parseBlock, type TextBlock } from './clipboard.ts'

/** Rectangles of texts made mostly of what quoting is about. */
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', 'a', ' ', '8', ',') }),
  fc.string({ unit: 'binary' }),
)
const anyBlock = fc
  .record({
    rows: fc.integer({ min: 1, max: 8 }),
    columns: fc.integer({ min: 1, max: 8 }),
  })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(anyText, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

describe('blocks of cells as text', () => {
  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        expect(parseBlock(formatBlock(block))).toEqual(block)
      }),
      { numRuns: 400 },
    )
  })

  it('say that a cell is empty, which no text at all would not', () => {
    expect(formatBlock([['']])).not.toBe('')
    expect(parseBlock(formatBlock([['']]))).toEqual([['']])
  })

  it('read any text at all, and keep every character that is no sign of the format', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const block = parseBlock(text)
        expect(block.length).toBeGreaterThan(0)
        expect(block.every((row) => row.length > 0)).toBe(true)
        const letters = (value: string): number => value.replace(/["\t\r\n]/g, '').length
        expect(letters(block.flat().join(''))).toBe(letters(text))
      }),
    )
  })

  it('are written as Excel writes them', () => {
    expect(formatBlock([['8']])).toBe('8')
    expect(
      formatBlock([
        ['8', '7,5'],
        ['', 'n/a'],
      ]),
    ).toBe('8\t7,5\r\n\tn/a\r\n')
    expect(formatBlock([['one\ntwo', 'a\tb', 'say "hi"', '"so"']])).toBe(
      '"one\ntwo"\t"a\tb"\tsay "hi"\t"""so"""',
    )
  })

  const read: readonly (readonly [name: string, text: string, block: TextBlock])[] = [
    [
      'rows that Excel ends with a break',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'rows that LibreOffice does not end',
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['rows of an old Mac', '1\r2', [['1'], ['2']]],
    ['an empty last cell', '1\t\r\n', [['1', '']]],
    ['an empty column', '1\r\n\r\n3\r\n', [['1'], [''], ['3']]],
    ['a cell of several lines', '"one\ntwo"\t8\r\n', [['one\ntwo', '8']]],
    ['doubled quotes', '"a ""b"" c"\t"""x"""', [['a "b" c', '"x"']]],
    ['a quote inside a text', '5" disk\t8', [['5" disk', '8']]],
    ['a quote that is never closed', '"open\t8\n7', [['"open', '8'], ['7']]],
    ['words behind a closing quote', '"Great" they said\t8', [['"Great" they said', '8']]],
    ['rows of different length', '1\t2\n3', [['1', '2'], ['3']]],
    ['nothing', '', [['']]],
  ]
  it.each(read)('are read with %s', (_, text, block) => {
    expect(parseBlock(text)).toEqual(block)
  })
})

describe('blocks of cells as a table', () => {
  it('keep their cells and say nothing in HTML of their own', () => {
    expect(formatHtml([['<b>&', '8']])).toContain('<tr><td>&lt;b&gt;&amp;</td><td>8</td></tr>')
    expect(formatHtml([['one\r\ntwo']])).toContain(
      'one<br style="mso-data-placement:same-cell">two',
    )
  })

  it('mark what a spreadsheet would run as text, but not a signed number', () => {
    const marked = (text: string): boolean => formatHtml([[text]]).includes('mso-number-format')
    expect(['=1+1', '@SUM(A1)', '+cmd|x', '-x', '=HYPERLINK("a")'].map(marked)).toEqual(
      Array(5).fill(true),
    )
    expect(['-3', '+4,5', '-1.000,5', '-12 %', '8', 'n/a', ''].map(marked)).toEqual(
      Array(7).fill(false),
    )
  })
})
