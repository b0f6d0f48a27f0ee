// Tables of agencies: what spreadsheet programs of all countries write is read, what can be read in two
// ways is refused by row, and nothing that is written can run as a formula.
import { describe, expect, it } from 'vitest'
import { everyFieldName } from '../src/main/files/agency-headings.ts'
import { agencyTableOf } from '../src/main/files/agency-table.ts'
import { csvRecords, readCsv, writeAgencyTable } from '../src/main/files/csv.ts'
import { parseDocument } from '../src/main/files/document.ts'
import { limits } from '../src/shared/contract/schemas.ts'
import { rankEvaluation } from '../src/shared/domain/ranking.ts'
import { de } from '../src/shared/messages/de.ts'
import { en } from '../src/shared/messages/en.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16())

const read = (bytes: Uint8Array | string, mapping: readonly (string | null)[] | null = null) => {
  const table = readCsv(typeof bytes === 'string' ? encode(bytes) : bytes, mapping)
  if (!table.ok) throw new Error(table.problems.join('\n'))
  return table
}
const refusal = (bytes: Uint8Array | string, mapping: readonly (string | null)[] | null = null) => {
  const table = readCsv(typeof bytes === 'string' ? encode(bytes) : bytes, mapping)
  return table.ok ? [] : table.problems
}
const problemsOf = (text: string) => read(text).rows.flatMap((row) => row.problems)

const all =
  'id,name,website,location,founded,teamSize,hourlyRateMin,hourlyRateMax,minimumProject,services,technologies,industries,status,notes'

describe('reading a table', () => {
  it('reads every field, in any order', () => {
    const cells =
      'a1,Alder,https://alder.example,"Porto, Portugal",2009,42,50,99.5,10000,API development;Security,Go; PostgreSQL ;Go,Logistics,selected,"says ""yes"""'
    const expected = {
      website: 'https://alder.example',
      location: 'Porto, Portugal',
      founded: 2009,
      teamSize: 42,
      hourlyRate: { min: 50, max: 99.5 },
      minimumProject: 10_000,
      services: ['API development', 'Security'],
      technologies: ['Go', 'PostgreSQL'],
      industries: ['Logistics'],
      status: 'selected',
      notes: 'says "yes"',
      timeZone: null,
      languages: [],
      certificates: [],
      coverage: {},
      pros: [],
      cons: [],
      rejectionReason: null,
    }
    const table = read(`${all}\r\n${cells}\r\n`)
    expect(table.columns.map((column) => column.field)).toEqual(all.split(','))
    expect(table.rows).toEqual([
      { row: 2, id: 'a1', name: 'Alder', fields: expected, problems: [], notes: [] },
    ])
    const turned = read('status,name\nlong list,Birch')
    expect(turned.rows[0]).toMatchObject({ name: 'Birch', fields: { status: 'longlist' } })
  })

  it('guesses fields from headings in other words, cases, accents and languages', () => {
    const fields = (headings: string) =>
      read(`${headings}\nx`).columns.map((column) => column.field)
    expect(fields('Company;E-mail;Team Size;Hourly rate min (USD);URL')).toEqual([
      'name',
      null,
      'teamSize',
      'hourlyRateMin',
      'website',
    ])
    expect(fields('ANBIETER;Gründungsjahr;Teamgröße;Branchen')).toEqual([
      'name',
      'founded',
      'teamSize',
      'industries',
    ])
    expect(fields('Société\tSiège\tTechnologies')).toEqual(['name', 'location', 'technologies'])
  })

  it('takes the first of two headings that mean the same, and only that', () => {
    const table = read('name,Company,name\nAlder,Other,Third')
    expect(table.columns.map((column) => column.field)).toEqual(['name', null, null])
    expect(table.rows[0]?.name).toBe('Alder')
  })

  it('reads commas, semicolons and tabs, also where another of them stands in quotation marks', () => {
    for (const separator of [',', ';', '\t'])
      expect(read(`name${separator}"notes;,\t"\nAlder${separator}"a,b;c\td"`).rows[0]?.name).toBe(
        'Alder',
      )
    expect(read('sep=;\nname;location\nAlder;Porto').rows[0]?.fields.location).toBe('Porto')
  })

  it('reads UTF-8 with and without a mark, and UTF-16 of both byte orders', () => {
    const text = 'name;location\r\nMünchner Höfe;Łódź 🦀\r\n'
    const plain = new Uint8Array(Buffer.from(text, 'utf16le'))
    for (const bytes of [
      encode(text),
      encode(`\uFEFF${text}`),
      utf16(text),
      swapped(utf16(text)),
      plain,
    ]) {
      const table = read(bytes)
      expect(table.columns[0]?.heading).toBe('name')
      expect(table.rows[0]).toMatchObject({
        name: 'Münchner Höfe',
        fields: { location: 'Łódź 🦀' },
      })
    }
  })

  it('reads what Excel calls plain CSV as Windows-1252, and says so', () => {
    const bytes = new Uint8Array(Buffer.from('name;location\nMünchner Höfe;Köln', 'latin1'))
    const table = read(Uint8Array.of(...bytes, 0x80))
    expect(table.rows[0]).toMatchObject({
      name: 'Münchner Höfe',
      fields: { location: 'Köln€' },
    })
    expect(table.notes).toEqual([expect.stringContaining('read as Windows-1252')])
    expect(read('name\nMünchner Höfe').notes).toEqual([])
  })

  it('reads the rest of a profile where a list has it', () => {
    const table = read(
      'name;Time zone;Languages;Certificates;Coverage;Pros;Cons;Why it was rejected\n' +
        'Alder;Europe/Lisbon;English, German;ISO 27001;"trend.edge: no; Serverless: partly; Magic: yes";"Fast; calm";Far;Over budget',
    )
    expect(table.rows[0]).toMatchObject({
      problems: [],
      fields: {
        timeZone: 'Europe/Lisbon',
        languages: ['English', 'German'],
        certificates: ['ISO 27001'],
        coverage: { 'trend.edge': 'no', 'trend.serverless': 'partly' },
        pros: ['Fast', 'calm'],
        cons: ['Far'],
        rejectionReason: 'Over budget',
      },
    })
    expect(table.rows[0]?.notes).toEqual([expect.stringContaining('“Magic: yes” is left out')])
  })

  it('splits lists at commas too, except under the headings of the public form', () => {
    expect(read('name;Tech stack\nAlder;Node.js, Python').rows[0]?.fields.technologies).toEqual([
      'Node.js',
      'Python',
    ])
    expect(read('name;Tech stack\nAlder;"C, C++; Go"').rows[0]?.fields.technologies).toEqual([
      'C, C++',
      'Go',
    ])
    const [row] = read('name;technologies\nAlder;Node.js, Python').rows
    expect(row?.fields.technologies).toEqual(['Node.js, Python'])
    expect(row?.notes).toEqual([
      'technologies: “Node.js, Python” is one entry; a semicolon (;) begins another',
    ])
  })

  it('reads every word by which the app itself calls a status or a field, in each language', () => {
    for (const catalogue of [en, de]) {
      for (const status of ['longlist', 'shortlist', 'rejected', 'selected'] as const)
        expect(
          read(`name;status\nAlder;${catalogue[`agencies.status.${status}`]}`).rows[0]?.fields
            .status,
        ).toBe(status)
      for (const field of everyFieldName) {
        const heading = catalogue[`agencies.field.${field}`].replace(', {currency}', '')
        expect([heading, read(`${heading}\nx`).columns[0]?.field]).toEqual([heading, field])
      }
    }
    expect(read('name,status\nAlder,').rows[0]?.fields.status).toBeNull()
  })

  it('takes the first row for an agency where it does not look like headings', () => {
    const pasted = (text: string) =>
      agencyTableOf(csvRecords(encode(text)), {
        mapping: null,
        headings: null,
        decimal: null,
        uncertain: 'thousands',
      })
    expect(pasted('Alder\tPorto\nBirch\tOslo')).toMatchObject({
      headings: false,
      columns: [{ heading: '', field: 'name' }, { field: null }],
      rows: [
        { row: 1, name: 'Alder' },
        { row: 2, name: 'Birch' },
      ],
    })
    expect(pasted('Company\tCity\nBirch\tOslo')).toMatchObject({
      headings: true,
      rows: [{ row: 2, name: 'Birch', fields: { location: 'Oslo' } }],
    })
  })

  it('keeps formulas as text and says so', () => {
    const table = read('name,notes,technologies\n=1+1,"=HYPERLINK(""http://x"")",-a;@b')
    expect(table.rows[0]).toMatchObject({
      name: '=1+1',
      fields: { notes: '=HYPERLINK("http://x")', technologies: ['-a', '@b'] },
      problems: [],
    })
    expect(table.rows[0]?.notes).toContain('name: “=1+1” looks like a formula and is kept as text')
    expect(problemsOf('name,teamSize\nAlder,=A1')).toEqual([
      'teamSize: must be a number ≥ 0, got “=A1”',
    ])
  })

  it('leaves empty rows out and counts them', () => {
    const table = read('name,location\n\n,\nAlder,Porto\n\n')
    expect(table.rows.map((row) => [row.row, row.name])).toEqual([[4, 'Alder']])
  })

  it('reads quoted line breaks as part of a cell', () => {
    const table = read('name,notes\r\nAlder,"one\r\ntwo"\r\nBirch,x\r\n')
    expect(table.rows.map((row) => row.row)).toEqual([2, 3])
    expect(table.rows[0]?.fields.notes).toBe('one\r\ntwo')
  })

  it('shows the first values of each column', () => {
    const rows = ['', 'a', 'b', 'c', 'd'].map((cell, index) => `n${index},${cell}`)
    expect(read(`name,zzz\n${rows.join('\n')}`).columns[1]).toEqual({
      heading: 'zzz',
      examples: ['a', 'b', 'c'],
      field: null,
    })
  })

  it('uses the mapping it is given instead of the headings', () => {
    const table = read('name,notes\nx,Alder', [null, 'name'])
    expect(table.rows[0]).toMatchObject({ name: 'Alder', fields: { notes: null } })
  })
})

describe('numbers', () => {
  const amount = (cell: string) => {
    const row = read(`name;minimumProject\nAlder;${cell}`).rows[0]
    return row?.problems.length === 0 ? row.fields.minimumProject : row?.problems.join()
  }
  it('reads what has one reading', () => {
    const cases: readonly (readonly [string, number | null])[] = [
      ['', null],
      ['0', 0],
      ['10000', 10_000],
      ['10000.5', 10_000.5],
      ['12.1250', 12.125],
      ['12,5', 12.5],
      ['49,50', 49.5],
      ['0.125', 0.125],
      ['1,200,000', 1_200_000],
      ['1.200.000', 1_200_000],
      ['1 200', 1_200],
      ['1\u00a0200\u202f000', 1_200_000],
      ["10'000", 10_000],
      ['$10000', 10_000],
      ['EUR 10000', 10_000],
      ['10000 €', 10_000],
      ['1.200,50', 1_200.5],
      ['1,200.50', 1_200.5],
    ]
    for (const [cell, value] of cases) expect([cell, amount(cell)]).toEqual([cell, value])
  })

  it('does not guess between thousands and decimals', () => {
    for (const cell of ['1.200', '1,200', '12,345'])
      expect(amount(cell)).toBe(
        `minimumProject: “${cell}” can be read in two ways; write digits and a point only, such as 1200 or 1200.50`,
      )
  })

  it('takes the sign from the other numbers of the file, and says how it read', () => {
    const table = read('name;hourlyRateMin;minimumProject\nAlder;49,50;1.200\nBirch;50;25.000')
    expect(table.rows.map(({ fields }) => fields.minimumProject)).toEqual([1_200, 25_000])
    expect(table.rows[0]?.notes).toEqual(['minimumProject: “1.200” is read as 1200'])
    const pointed = read('name;hourlyRateMin;minimumProject\nAlder;49.5;1,200')
    expect(pointed.rows[0]?.fields.minimumProject).toBe(1_200)
  })

  it('reads thousands, or as the person says, where somebody sees it and can switch', () => {
    const reading = (decimal: '.' | ',' | null) =>
      agencyTableOf(csvRecords(encode('name;minimumProject\nAlder;10.000')), {
        mapping: null,
        headings: true,
        decimal,
        uncertain: 'thousands',
      })
    expect(reading(null)).toMatchObject({
      decimals: { certain: false, example: '10.000' },
      rows: [{ fields: { minimumProject: 10_000 }, problems: [] }],
    })
    expect(reading('.')).toMatchObject({ rows: [{ fields: { minimumProject: 10 } }] })
  })

  it('refuses a rate whose lower end is above the upper one', () => {
    expect(problemsOf('name,hourlyRateMin,hourlyRateMax\nAlder,95,60\nBirch,60,60')).toEqual([
      'the hourly rate from 95 is above the one to 60',
    ])
  })

  it('refuses what is no number or out of range', () => {
    for (const cell of [
      '-5',
      '1e3',
      'NaN',
      'Infinity',
      '50-99',
      '1,2,3',
      'about 10',
      '0x10',
      '9'.repeat(400),
    ])
      expect(amount(cell)).toContain('minimumProject: must be a number ≥ 0, got')
    expect(problemsOf('name,founded\nA,1492\nB,2009.5')).toEqual([
      'founded: must be a whole number from 1800 to 2100, got “1492”',
      'founded: must be a whole number from 1800 to 2100, got “2009.5”',
    ])
  })
})

describe('what is wrong with a row', () => {
  it('is said at that row and leaves the others alone', () => {
    const table = read('id,name,status\na,Alder,shortlist\na,,maybe\nb,Birch,')
    expect(table.rows.map((row) => [row.row, row.problems])).toEqual([
      [2, []],
      [
        3,
        [
          'the id “a” is that of row 2 too',
          'the name is empty',
          'status: must be longlist, shortlist, rejected or selected, got “maybe”',
        ],
      ],
      [4, []],
    ])
  })

  it('includes cells without a heading and over-long cells', () => {
    expect(problemsOf('name,notes\nAlder,x,y')).toEqual(['has 3 cells, but there are 2 headings'])
    expect(problemsOf('name,notes\nAlder,x,')).toEqual([])
    expect(problemsOf(`name\n${'x'.repeat(201)}`)).toEqual([
      'name: must have at most 200 characters, has 201',
    ])
    expect(problemsOf(`name,notes\nAlder,${'x'.repeat(20_001)}`)[0]).toContain('at most 20000')
    expect(
      problemsOf(`name,services\nAlder,${Array.from({ length: 201 }, (_, i) => i).join(';')}`),
    ).toEqual(['services: must have at most 200 entries, has 201'])
  })

  it('is a missing name when no column is mapped to it', () => {
    expect(problemsOf('first,second\nAlder,x')).toEqual(['no column is mapped to the name'])
  })
})

describe('what is no table', () => {
  it('is refused in words', () => {
    expect(refusal('')).toEqual([
      'The file is empty: it needs a row of headings and a row an agency.',
    ])
    expect(refusal('\n\n  \n')).toHaveLength(1)
    expect(refusal(Uint8Array.of(0x6e, 0xe4, 0x01))[0]).toContain('not text in UTF-8 or UTF-16')
    expect(refusal(Uint8Array.of(0x6e, 0xe4, 0x81))[0]).toContain('not text')
    expect(refusal(swapped(utf16('a')).slice(0, 3))[0]).toContain('not text')
    for (const bad of ['name,notes\nAlder,"x\nBirch,y', 'name,notes\n"Alder" GmbH,x\n"Birch",y'])
      expect(refusal(bad)).toEqual([
        'Row 2 has a quotation mark (") that is not closed, or text after the closing one.',
      ])
    expect(refusal('a,b\nx,y', ['name', 'name'])).toEqual([
      'Two columns are mapped to “name”: “a” and “b”.',
    ])
    expect(refusal('a,b\nx,y', ['name', '__proto__'])).toEqual([
      '“__proto__” is not a field of an agency.',
    ])
    expect(refusal(`name\n${'x\n'.repeat(2_001)}`)).toEqual([
      'The file has more than 2000 rows with content.',
    ])
    expect(refusal(','.repeat(1_000))[0]).toContain('1001 columns')
    expect(refusal(new Uint8Array(limits.fileBytes + 1))).toEqual([
      'The file is larger than 64 MiB.',
    ])
  })

  it('is refused, however large', () => {
    expect(refusal(`name\n${'\n'.repeat(30_000_000)}`)[0]).toContain('more than 100000 rows')
  })
})

describe('writing a table', () => {
  const source = {
    format: 'shortlist-evaluation',
    version: 1,
    evaluation: { title: 'T' },
    criteria: [
      { id: 'c1', name: 'Security, "hard"', weight: 3 },
      { id: 'c2', name: '=cmd', weight: 1 },
    ],
    agencies: [
      {
        id: 'a1',
        name: '@Alder',
        location: '-Porto',
        notes: '+a\n"b"',
        services: ['=x', 'y'],
        technologies: ["'=z"],
        hourlyRate: { min: 12.125, max: null },
        founded: 2009,
      },
      { id: 'a2', name: 'Birch', status: 'rejected' },
    ],
    evaluators: [{ id: 'e1', name: 'Ana' }],
    scores: [
      { agency: 'a1', criterion: 'c1', evaluator: 'e1', value: 7.5 },
      { agency: 'a1', criterion: 'c2', evaluator: 'e1', state: 'not-applicable' },
      { agency: 'a2', criterion: 'c1', evaluator: 'e1', value: 2 },
    ],
  }
  const parsed = parseDocument(encode(JSON.stringify(source)))
  if (!parsed.ok) throw new Error('the test document is refused')
  const { state } = parsed.content
  const table = writeAgencyTable(state, rankEvaluation(state))

  it('has the fields, a column a criterion, the score and the rank, with CRLF and a mark of UTF-8', () => {
    const lines = table.split('\r\n')
    expect(lines[0]).toBe(`\uFEFF${all},"Security, ""hard""",'=cmd,score,rank`)
    expect(lines[2]).toBe('a2,Birch,,,,,,,,,,,rejected,,2,,20,')
    expect(lines.at(-1)).toBe('')
    expect(table).toContain(',7.5,n/a,75,1\r\n')
  })

  it('starts no cell with a sign that begins a formula', () => {
    const cells = table.replace(/"/g, '').split(/[,\n]/)
    expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([])
  })

  it('comes back as it was', () => {
    const [first, second] = read(table).rows
    expect(first).toMatchObject({
      id: 'a1',
      name: '@Alder',
      problems: [],
      fields: {
        location: '-Porto',
        notes: '+a\n"b"',
        services: ['=x', 'y'],
        technologies: ["'=z"],
        hourlyRate: { min: 12.125, max: null },
        founded: 2009,
      },
    })
    expect(second).toMatchObject({ id: 'a2', fields: { status: 'rejected' }, problems: [] })
  })
})
