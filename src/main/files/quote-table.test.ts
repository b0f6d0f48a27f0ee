import { describe, expect, it } from 'vitest'
import { agencyId } from '../../shared/domain/example-state.ts'
import { csvRecords } from './csv.ts'
import { type QuoteTableOptions, quoteTableOf } from './quote-table.ts'

const agencies = [
  { id: agencyId('a1'), name: 'Northwind' },
  { id: agencyId('a2'), name: 'Südhang GmbH' },
]
const options: QuoteTableOptions = {
  mapping: null,
  agencies,
  agency: null,
  decimal: null,
  currency: 'USD',
}
const read = (lines: readonly string[], rest: Partial<QuoteTableOptions> = {}) => {
  const table = quoteTableOf(csvRecords(new TextEncoder().encode(lines.join('\n'))), {
    ...options,
    ...rest,
  })
  if (!table.ok) throw new Error(table.problems.join())
  return table
}

describe('a file that does not say how it is written', () => {
  it('is read as Excel writes plain CSV, and says so', () => {
    const bytes = new Uint8Array(Buffer.from('Agency;Amount\nSüdhang GmbH;100', 'latin1'))
    const table = quoteTableOf(csvRecords(bytes), options)
    expect(table).toMatchObject({ quotes: [{ agency: 'a2', fields: { amount: 100 } }] })
    expect(table.ok && table.notes).toEqual([expect.stringContaining('Windows-1252')])
    expect(read(['Agency;Amount', 'Südhang GmbH;100']).notes).toEqual([])
  })
})

describe('a file of one agency', () => {
  it('becomes its lines, its stated total, and nothing of subtotals and taxes', () => {
    const { rows, quotes } = read(
      [
        'Item;Qty;Unit;Unit price;Amount;Optional',
        'Design;12;day;"1.100,00";;',
        'Build;80;day;950;76.000,00;',
        'Subtotal;;;;89.200,00;',
        'Training;2;day;800;;x',
        'VAT 19 %;;;;16.948,00;',
        'Total;;;;89.200,00 €;',
      ],
      { agency: agencyId('a2') },
    )
    expect(rows.map(({ kind }) => kind)).toEqual([
      'line',
      'line',
      'left-out',
      'line',
      'left-out',
      'total',
    ])
    expect(rows.flatMap(({ problems }) => problems)).toEqual([])
    expect(quotes).toHaveLength(1)
    expect(quotes[0]).toMatchObject({
      agency: 'a2',
      fields: {
        amount: 89_200,
        currency: 'EUR',
        lines: [
          { item: 'Design', quantity: 12, unit: 'day', rate: 1100, amount: null, optional: false },
          { item: 'Build', amount: 76_000 },
          { item: 'Training', optional: true },
        ],
      },
    })
    expect(new Set(quotes[0]?.fields.lines?.map(({ id }) => id)).size).toBe(3)
  })

  it('comes to the sum of its lines where it states no total', () => {
    const { quotes } = read(['Role,Hours,Rate', 'Backend,100,95.5', 'Lead,10,120'], {
      agency: agencyId('a1'),
    })
    expect(quotes[0]?.fields.amount).toBe(10_750)
    expect(Object.keys(quotes[0]?.fields ?? {})).toEqual(['amount', 'currency', 'lines'])
  })
})

describe('a file of all agencies', () => {
  const header = 'Agency,Item,Amount'

  it('is sorted by the column that names them, whatever the case', () => {
    const { quotes } = read([header, 'NORTHWIND,Build,100', 'südhang gmbh,Build,90', 'a1,Test,5'])
    expect(quotes.map(({ agency, fields }) => [agency, fields.amount])).toEqual([
      ['a1', 105],
      ['a2', 90],
    ])
  })

  it('names bad rows and leaves them out', () => {
    const { rows, quotes } = read([
      header,
      'Northwind,Build,100',
      'Nobody,Build,90',
      'Südhang GmbH,Build,cheap',
      'Northwind,Test,EUR 5',
      ',Test,5',
    ])
    expect(rows.map(({ row, problems }) => [row, problems.length])).toEqual([
      [2, 0],
      [3, 1],
      [4, 1],
      [5, 0],
      [6, 1],
    ])
    expect(rows[1]?.problems[0]).toContain('Nobody')
    expect(rows[2]?.problems[0]).toContain('cheap')
    expect(quotes.map(({ agency }) => agency)).toEqual(['a1'])
  })

  it('keeps a line that has words in place of its price, without one', () => {
    const { rows, quotes } = read([header, 'Northwind,Build,100', 'Northwind,Tests,included'])
    expect(rows[1]).toMatchObject({ problems: [], line: { item: 'Tests', amount: null } })
    expect(rows[1]?.notes[0]).toContain('included')
    expect(quotes[0]?.fields.amount).toBe(100)
  })

  it('refuses rows in another currency than the first of their agency', () => {
    const { rows } = read(['Agency,Item,Amount', 'Northwind,Build,EUR 100', 'Northwind,Test,USD 5'])
    expect(rows[1]?.problems[0]).toContain('EUR')
    expect(rows[1]?.problems[0]).toContain('USD')
  })

  it('reads one total an agency, with its terms, and says nothing about lines', () => {
    const { quotes } = read([
      'Vendor,Total,Currency,Pricing model,Valid until,Payment terms',
      'Northwind,42000,GBP,T&M,2026-12-31,30 days',
    ])
    expect(quotes).toEqual([
      {
        agency: 'a1',
        fields: {
          amount: 42_000,
          currency: 'GBP',
          structure: 'hourly',
          validUntil: '2026-12-31',
          paymentTerms: '30 days',
        },
      },
    ])
  })
})

describe('the way numbers are written', () => {
  const lines = ['Item,Amount', 'Build,1.200', 'Test,800']
  const one = { agency: agencyId('a1') }

  it('can be told where the file leaves it open', () => {
    expect(read(lines, one)).toMatchObject({
      decimals: { sign: ',', certain: false, example: '1.200' },
      quotes: [{ fields: { amount: 2000 } }],
    })
    expect(read(lines, { ...one, decimal: '.' })).toMatchObject({
      decimals: { sign: '.', certain: true },
      quotes: [{ fields: { amount: 801.2 } }],
    })
  })
})

describe('the mapping', () => {
  it('is guessed from headings of several languages, and taken as it is given', () => {
    const { columns } = read(['Anbieter;Leistung;Menge;Einheit;Einzelpreis;Gesamtpreis', ';;;;;'])
    expect(columns.map(({ field }) => field)).toEqual([
      'agency',
      'item',
      'quantity',
      'unit',
      'rate',
      'amount',
    ])
    const given = read(['A,B', 'Build,5'], {
      agency: agencyId('a1'),
      mapping: ['item', 'amount'],
    })
    expect(given.quotes[0]?.fields.amount).toBe(5)
  })
})
