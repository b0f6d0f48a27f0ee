// Workbooks that are read as lists of agencies: what good ones say, and that bad ones, however they were made,
// are refused in words and harm nothing.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { readCsv } from '../src/main/files/csv.ts'
import { readAgencyTable } from '../src/main/files/read-table.ts'
import { startWorkbooks } from '../src/main/files/workbook/client.ts'
import { limits } from '../src/shared/contract/schemas.ts'
import { text } from '../src/shared/messages/translate.ts'
import {
  entriesOf,
  plainRows,
  type RawEntry,
  rawZip,
  workbookParts,
  workbookWith,
} from './fixtures/raw-zip.ts'

const workerFile = new URL('../src/main/files/workbook/worker.ts', import.meta.url)
const workbooks = startWorkbooks(workerFile)
afterAll(() => workbooks.close())

const read = (
  bytes: Uint8Array,
  sheet: string | null = null,
  mapping: readonly (string | null)[] | null = null,
) =>
  readAgencyTable(
    { bytes, sheet, mapping, headings: true, decimal: null, uncertain: 'problem' },
    async () => workbooks,
    'en',
  )
const good = async (bytes: Uint8Array, sheet: string | null = null) => {
  const answer = await read(bytes, sheet)
  if (!answer.table.ok) throw new Error(answer.table.problems.join('\n'))
  return { ...answer, table: answer.table }
}
const refusal = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const { table } = await read(bytes)
  return table.ok ? [] : table.problems
}

describe('a good workbook', () => {
  it('is read by what it is, not by its name', async () => {
    const { table, sheet, sheets } = await good(workbookWith({}))
    expect(table.rows).toMatchObject([{ row: 2, name: 'Alder', problems: [], notes: [] }])
    expect([sheet, sheets]).toEqual(['List', ['List']])
    const csv = await good(new TextEncoder().encode('name\nAlder'))
    expect([csv.sheet, csv.sheets]).toEqual([null, []])
  })

  it('says the same as a CSV file with the same cells', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'Alder', '1.200', '50-99', '=1+1', "'=x", 'a; b ;a', 'shortlist', '2009'),
      fc
        .string({ unit: 'grapheme', maxLength: 12 })
        // A CSV file has no way to end a row inside a cell other than by quoting it.
        .filter((value) => !/[\r\n\uFEFF]/.test(value)),
    )
    const headings = ['name', 'teamSize', 'services', 'status', 'notes']
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 4 }),
        async (rows) => {
          const quoted = [headings, ...rows].map((row) =>
            row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','),
          )
          const csv = readCsv(new TextEncoder().encode(quoted.join('\r\n')), null)
          const bytes = await writeXlsx({
            sheets: [{ name: 'List', rows: [headings, ...rows] }],
            stringMode: 'inline',
          })
          expect((await read(bytes)).table).toEqual(csv)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keeps numbers as numbers: 12.125 has no second reading here', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'List',
          rows: [
            ['name', 'minimumProject', 'founded', 'teamSize'],
            ['Alder', 12.125, 2009, 12.5],
            [37, '12.125', null, -3],
          ],
        },
      ],
    })
    const { table } = await good(bytes)
    expect(table.rows.map(({ name, fields, problems }) => [name, fields, problems])).toMatchObject([
      [
        'Alder',
        { minimumProject: 12.125, founded: 2009 },
        ['teamSize: must be a whole number from 0 to 10000000, got “12.5”'],
      ],
      [
        '37',
        { founded: null },
        [
          'teamSize: must be a number ≥ 0, got “-3”',
          'minimumProject: “12.125” can be read in two ways; write digits and a point only, such as 1200 or 1200.50',
        ],
      ],
    ])
  })

  it('takes the last result of a formula, says so, and never works one out', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c><c r="B1" t="inlineStr"><is><t>teamSize</t></is></c><c r="C1" t="inlineStr"><is><t>notes</t></is></c></row>
      <row r="2"><c r="A2" t="str"><f>"Al"&amp;"der"</f><v>Alder</v></c><c r="B2"><f>6*7</f><v>42</v></c><c r="C2" t="str"><f>IF(1,"")</f><v></v></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>=HYPERLINK("http://x")</t></is></c><c r="B3"><f t="shared" si="0" ref="B3:B9">1+1</f></c></row>
      <row r="4"><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B4"><f t="shared" si="0"/><v>7</v></c></row>`
    const { table } = await good(workbookWith({}, rows))
    expect(table.rows).toMatchObject([
      {
        name: 'Alder',
        fields: { teamSize: 42, notes: null },
        problems: [],
        notes: [
          'name: the last result of a formula; the formula itself is not read',
          'teamSize: the last result of a formula; the formula itself is not read',
        ],
      },
      {
        name: '=HYPERLINK("http://x")',
        problems: [
          'teamSize: a formula without a result; open the workbook in a spreadsheet program and save it again',
        ],
        notes: ['name: “=HYPERLINK("http://x")” looks like a formula and is kept as text'],
      },
      { problems: ['name: the formula has no result, it says “#DIV/0!”'] },
    ])
  })

  it('reads dates, truth values, empty rows and columns without a heading', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'List',
          rows: [
            [],
            ['name', 'notes', 'location'],
            [],
            ['Alder', new Date(Date.UTC(2024, 1, 29)), true, 'beside the table'],
            ['Birch', new Date(Date.UTC(2024, 1, 29, 13, 30)), false],
          ],
        },
      ],
    })
    const { table } = await good(bytes)
    expect(table.columns.map(({ heading }) => heading)).toEqual(['name', 'notes', 'location', ''])
    expect(table.rows).toMatchObject([
      { row: 4, fields: { notes: '2024-02-29', location: 'TRUE' }, problems: [] },
      { row: 5, fields: { notes: '2024-02-29 13:30', location: 'FALSE' }, problems: [] },
    ])
  })

  it('reads the sheet that looks most like a list, or the one that is chosen', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Read me', rows: [['These are our agencies.']] },
        { name: 'Old', hidden: true, rows: [['name', 'location', 'status', 'notes']] },
        { name: 'Names', rows: [['name'], ['Alder']] },
        { name: 'All', rows: [[], ['Company', 'City'], ['Birch', 'Porto']] },
      ],
    })
    const found = await good(bytes)
    expect([found.sheet, found.sheets]).toEqual(['All', ['Read me', 'Names', 'All']])
    expect(found.table.rows[0]?.name).toBe('Birch')
    expect((await good(bytes, 'Names')).table.rows[0]?.name).toBe('Alder')
    for (const name of ['Old', 'Nowhere'])
      expect((await read(bytes, name)).table).toEqual({
        ok: false,
        problems: [text('workbook.noSheet')],
      })
  })

  it('is read as an office suite writes it', async () => {
    const file = new URL('./fixtures/agencies-libreoffice.xlsx', import.meta.url)
    const { table } = await good(new Uint8Array(readFileSync(file)))
    expect(table.rows).toMatchObject([
      {
        name: 'Münchner Höfe',
        fields: { location: 'München, DE', founded: 2009, hourlyRate: { min: 60, max: 95.5 } },
        notes: [],
      },
      {
        name: 'Łódź Code',
        fields: { teamSize: 18, status: 'longlist', notes: '+49 30' },
        notes: [
          'teamSize: the last result of a formula; the formula itself is not read',
          'notes: “+49 30” looks like a formula and is kept as text',
        ],
      },
      { name: 'Alder', fields: { services: ['Cloud', 'Security'] }, problems: [] },
    ])
  })

  it('may carry what an office suite adds: macros, pictures, links, comments, pivot tables', async () => {
    const noise = {
      'xl/vbaProject.bin': 'MZ',
      'xl/externalLinks/externalLink1.xml': '<!DOCTYPE x><x/>',
      'xl/drawings/drawing1.xml': '<broken',
      'xl/worksheets/_rels/sheet1.xml.rels': '<broken',
      'xl/comments1.xml': '<broken',
      'docProps/core.xml': '<broken',
    }
    expect((await good(workbookWith(noise))).table.rows[0]?.name).toBe('Alder')
  })

  it('may claim more than it holds: a sheet of a million rows with two of them filled', async () => {
    const sheet = workbookParts(plainRows)['xl/worksheets/sheet1.xml'] ?? ''
    const claimed = sheet.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')
    const { table } = await good(workbookWith({ 'xl/worksheets/sheet1.xml': claimed }))
    expect(table.rows).toHaveLength(1)
  })

  it('may use the 64-bit form of an entry, as some writers always do', async () => {
    const entries = entriesOf(workbookParts(plainRows)).map((entry): RawEntry => {
      const extra = Buffer.alloc(12)
      extra.writeUInt16LE(1, 0)
      extra.writeUInt16LE(8, 2)
      extra.writeBigUInt64LE(BigInt(entry.data.length), 4)
      return { ...entry, size: 0xffffffff, extra }
    })
    expect((await good(rawZip(entries))).table.rows[0]?.name).toBe('Alder')
  })
})

const laughs = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}">]><sst><si><t>&b;</t></si></sst>`
const parts = workbookParts(plainRows)
const changed = (name: string, from: string | RegExp, to: string): Uint8Array =>
  workbookWith({ [name]: (parts[name] ?? '').replace(from, to) })
const added = (entry: RawEntry): Uint8Array => rawZip([...entriesOf(parts), entry])
const lying = (name: string, lie: Partial<RawEntry>): Uint8Array =>
  rawZip(entriesOf(parts).map((entry) => (entry.name === name ? { ...entry, ...lie } : entry)))
const cut = (bytes: Uint8Array, length: number): Uint8Array =>
  bytes.slice(0, length < 0 ? bytes.length + length : length)
const noise = (length: number): Uint8Array => {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
}
const sst = 'xl/sharedStrings.xml'
const sheetPart = 'xl/worksheets/sheet1.xml'
const row = (cells: string): string => `<row>${cells}</row>`
const sheetOf = (rows: string): Uint8Array => workbookWith({}, rows)

const bad: readonly (readonly [name: string, make: () => Uint8Array, problem: string])[] = [
  [
    'a bomb: 20 MB of spaces in 20 kB',
    () => added({ name: 'xl/styles.xml', data: ' '.repeat(20_000_000) }),
    text('workbook.tooDense'),
  ],
  [
    'a bomb that hides its size',
    () => added({ name: 'xl/styles.xml', data: ' '.repeat(20_000_000), size: 1_000 }),
    text('workbook.damaged'),
  ],
  [
    'three parts of 90 MB by their own account',
    () =>
      rawZip([
        ...entriesOf(parts),
        ...[1, 2, 3].map((index) => ({
          name: `xl/media/image${index}.png`,
          data: noise(1_000_000),
          stored: true,
          size: 90_000_000,
        })),
      ]),
    text('workbook.tooLarge'),
  ],
  [
    'two thousand and one parts',
    () =>
      rawZip(Array.from({ length: 2_001 }, (_, index) => ({ name: `xl/${index}.xml`, data: 'x' }))),
    text('workbook.tooManyParts'),
  ],
  ['a part that claims to be longer', () => lying(sst, { size: 10_000 }), text('workbook.damaged')],
  ['a part with another checksum', () => lying(sst, { crc: 42 }), text('workbook.damaged')],
  [
    'two parts in one place',
    () => {
      const first = entriesOf(parts)[0] as RawEntry
      return added({ ...first, name: 'xl/copy.xml', localName: first.name, offset: 0 })
    },
    text('workbook.overlap'),
  ],
  [
    'a part that begins inside another',
    () => added({ name: 'xl/inner.xml', data: 'x', offset: 20 }),
    text('workbook.overlap'),
  ],
  ['two parts of one name', () => added({ name: sst, data: '<sst/>' }), text('workbook.overlap')],
  [
    'a part by another name in its own header',
    () => lying(sst, { localName: 'xl/evil.xml' }),
    text('workbook.damaged'),
  ],
  ['a part past the end', () => lying(sst, { packedSize: 5_000_000 }), text('workbook.damaged')],
  ...['/etc/passwd', '../../.bashrc', 'xl/../../x.xml', 'C:\\x.xml', 'C:x', 'xl\\x.xml'].map(
    (name) =>
      [
        `a part called ${name}`,
        () => added({ name, data: 'x' }),
        text('workbook.badName'),
      ] as const,
  ),
  ['an encrypted part', () => lying(sheetPart, { flags: 1 }), text('workbook.protected')],
  [
    'a workbook with a password, or of Excel before 2007',
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...noise(3_000)]),
    text('workbook.protected'),
  ],
  ['half a workbook', () => cut(workbookWith({}), 700), text('workbook.damaged')],
  ['a workbook without its last byte', () => cut(workbookWith({}), -1), text('workbook.damaged')],
  ['only the four letters', () => Uint8Array.from([0x50, 0x4b, 3, 4]), text('workbook.damaged')],
  [
    'something behind the end',
    () => new Uint8Array([...workbookWith({}), 1, 2, 3]),
    text('workbook.damaged'),
  ],
  [
    'the 64-bit form without its numbers',
    () => lying(sst, { size: 0xffffffff }),
    text('workbook.tooDense'),
  ],
  ['a billion laughs', () => workbookWith({ [sst]: laughs }), text('workbook.declaration')],
  [
    'an entity from outside',
    () => changed('xl/workbook.xml', /^/, '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    text('workbook.declaration'),
  ],
  [
    'a text document',
    () => changed('[Content_Types].xml', 'spreadsheetml.sheet', 'wordprocessingml.document'),
    text('workbook.notWorkbook'),
  ],
  [
    'a binary workbook',
    () =>
      changed(
        '[Content_Types].xml',
        /ContentType="[^"]*"/,
        'ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"',
      ),
    text('workbook.notWorkbook'),
  ],
  [
    'an OpenDocument spreadsheet',
    () => rawZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    text('workbook.notWorkbook'),
  ],
  ['an empty archive', () => rawZip([{ name: 'x/', data: '' }]), text('workbook.notWorkbook')],
  [
    'a workbook without sheets',
    () => changed('xl/workbook.xml', /<sheets>.*<\/sheets>/, '<sheets/>'),
    text('workbook.noSheet'),
  ],
  [
    'a workbook that shows none of its sheets',
    () => changed('xl/workbook.xml', '<sheet ', '<sheet state="veryHidden" '),
    text('workbook.noSheet'),
  ],
  ['a sheet that is not there', () => workbookWith({ [sheetPart]: '' }), text('workbook.damaged')],
  [
    'a sheet on another machine',
    () => changed('xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', 'http://example.com/x'),
    text('workbook.damaged'),
  ],
  [
    'a workbook part that is not there',
    () => workbookWith({ 'xl/workbook.xml': '' }),
    text('workbook.damaged'),
  ],
  [
    'a workbook part that ends early',
    () => changed('xl/workbook.xml', '</workbook>', ''),
    text('workbook.damaged'),
  ],
  [
    'a cell in a place that no sheet has',
    () => sheetOf(row('<c r="ZZZZ99999999"><v>1</v></c>')),
    text('workbook.damaged'),
  ],
  [
    'two cells at opposite corners',
    () => sheetOf(row('<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>')),
    text('workbook.damaged'),
  ],
  [
    'a million rows, all but two empty',
    () => sheetOf(row('<c r="A1"><v>1</v></c><c r="A1048576"><v>1</v></c>')),
    'The file has more than 100000 rows, most of them empty.',
  ],
  [
    'more rows than an evaluation may have agencies',
    () => sheetOf(row('<c><v>1</v></c>').repeat(limits.agencies + 2)),
    'The file has more than 2000 rows with content.',
  ],
  [
    'a thousand and one columns',
    () => sheetOf(row('<c><v>1</v></c>'.repeat(1_001))),
    'The file has 1001 columns; at most 1000 can be read.',
  ],
  [
    'a sheet without a cell',
    () => sheetOf(''),
    'The file is empty: it needs a row of headings and a row an agency.',
  ],
  [
    'a file over the limit',
    () => {
      const bytes = new Uint8Array(limits.fileBytes + 1)
      bytes.set([0x50, 0x4b, 3, 4])
      return bytes
    },
    'The file is larger than 64 MiB.',
  ],
]

describe('a bad workbook', () => {
  it.each(bad)('is refused in words: %s', async (_, make, problem) => {
    expect(await refusal(make())).toEqual([problem])
  })

  it('does no harm where it is only odd', async () => {
    const nested = `${'<x>'.repeat(50_000)}${'</x>'.repeat(50_000)}`
    for (const bytes of [
      workbookWith({ [sst]: `<sst>${nested}<si><t>name</t></si><si><t>Alder</t></si></sst>` }),
      sheetOf(`${plainRows}<row r="3"><c r="A3" t="s"><v>-5</v></c><c t="s"><v>9e99</v></c></row>`),
      sheetOf(plainRows + nested),
      sheetOf(`${plainRows}<row r="1e9"/><row r="-4"/><row r="x"/>`),
    ])
      expect((await good(bytes)).table.rows[0]?.name).toBe('Alder')
    const half =
      '<row r="1"><c t="str"><v>name</v></c></row><row><c t="str"><v>&#xD800;x&#0;</v></c></row>'
    expect((await good(sheetOf(half))).table.rows[0]?.name).toMatch(/^\uFFFDx/)
  })

  it('leaves the thread ready for a good one', async () => {
    await Promise.all(bad.slice(0, 12).map(([, make]) => refusal(make())))
    expect((await good(workbookWith({}))).table.rows[0]?.name).toBe('Alder')
  })
})

describe('the thread that reads', () => {
  // A quarter of a million different texts.
  const cells = Array.from(
    { length: 250_000 },
    (_, at) => `<c t="str"><v>Zelle ${(at * 7_919) % 999_983}</v></c>`,
  )
  const rows = Array.from({ length: 6_250 }, (_, at) =>
    row(cells.slice(at * 40, at * 40 + 40).join('')),
  )
  const slow = sheetOf(rows.join(''))

  it('is ended when it takes too long, and the next file gets another', async () => {
    const hasty = startWorkbooks(workerFile, { milliseconds: 150, megabytes: 512 })
    try {
      const [first, second] = await Promise.all([
        hasty.readSheet(slow, null),
        hasty.readSheet(slow, null),
      ])
      expect(first.read).toEqual({ ok: false, problems: [text('workbook.tooLong')] })
      expect(second.read).toEqual(first.read)
    } finally {
      await hasty.close()
    }
  })

  it('is ended when it takes too much memory, and nothing else is', {
    timeout: 60_000,
  }, async () => {
    const small = startWorkbooks(workerFile, { milliseconds: 20_000, megabytes: 24 })
    try {
      const { read: refused } = await small.readSheet(slow, null)
      expect(refused).toEqual({ ok: false, problems: [text('workbook.tooMuchMemory')] })
      const { read: next } = await small.readSheet(workbookWith({}), null)
      expect(next.ok).toBe(true)
    } finally {
      await small.close()
    }
  })

  it('does not hold up the thread that asks', async () => {
    let longest = 0
    const started = performance.now()
    let last = started
    const timer = setInterval(() => {
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }, 5)
    await read(slow)
    clearInterval(timer)
    expect(longest).toBeLessThan((performance.now() - started) / 2)
  })
})

describe('the library that reads and writes workbooks', () => {
  it('gives back every text and number', async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc
        .string({ unit: 'binary', minLength: 1, maxLength: 20 })
        // What the format has no place for; our own writer gives these another form.
        .filter((text) => !/_x[0-9A-Fa-f]{4}_|[\uFFFE\uFFFF]|^#/.test(text)),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const bytes = await writeXlsx({ sheets: [{ name: 'S', rows }] })
          const { sheets } = await readXlsx(bytes)
          expect(sheets[0]?.rows).toEqual(rows)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('gives back 100,000 cells', async () => {
    const rows = Array.from({ length: 2_000 }, (_, at) =>
      Array.from({ length: 50 }, (__, column) =>
        column % 2 === 0 ? (at * 50 + column) / 7 : `Zelle ${at}·${column} 🦀`,
      ),
    )
    const { sheets } = await readXlsx(await writeXlsx({ sheets: [{ name: 'S', rows }] }))
    expect(sheets[0]?.rows).toEqual(rows)
  })
})
