// The workbook of an evaluation: every total in it is a formula that comes to what the ranking says, for any
// evaluation, worked out by ourselves and, where there is one, by a real spreadsheet program.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { readXlsx, type Sheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../src/main/files/document.ts'
import { startWorkbooks } from '../src/main/files/workbook/client.ts'
import { readSheet } from '../src/main/files/workbook/read.ts'
import { writeWorkbook } from '../src/main/files/workbook/write.ts'
import type { EvaluationState } from '../src/shared/domain/model.ts'
import { rankEvaluation } from '../src/shared/domain/ranking.ts'
import { arbitraryState } from './arbitrary-state.ts'
import { arbitraryContent } from './fixtures/arbitrary-document.ts'
import { calculator } from './fixtures/formulas.ts'
import { partsOf } from './fixtures/unzip.ts'

const folder = new URL('../', import.meta.url)
const files = [
  'resources/samples/payments-back-end.shortlist',
  'tests/fixtures/documents/backend-framework-matrix.shortlist',
  'tests/fixtures/documents/erate-bid-evaluation.shortlist',
  'tests/fixtures/documents/university-ranking-2012.shortlist',
]
const stateIn = (file: string): EvaluationState => {
  const parsed = parseDocument(readFileSync(new URL(file, folder)))
  if (!parsed.ok) throw new Error(`${file} is refused`)
  return parsed.content.state
}
const write = (state: EvaluationState, language: 'en' | 'de' = 'en'): Promise<Uint8Array> =>
  writeWorkbook({ state, language, locale: 'en-GB' })
const sheetsOf = async (bytes: Uint8Array): Promise<readonly Sheet[]> =>
  (await readXlsx(bytes, { readStyles: true })).sheets

const near = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 : Object.is(a, b)

const LEAVES_FROM = 6

/** Where the worked-out Ranking differs from the official result. */
const differences = (sheets: readonly Sheet[], state: EvaluationState): string[] => {
  const at = calculator(sheets)
  const ranking = rankEvaluation(state)
  const found: string[] = []
  const check = (what: string, got: unknown, expected: unknown): void => {
    if (!near(got, expected)) found.push(`${what}: ${String(got)} for ${String(expected)}`)
  }
  ranking.results.forEach((result, index) => {
    const cell = (column: number) => at('Ranking', index + 2, column)
    check(`${result.name} rank`, cell(0), result.rank ?? '')
    if (ranking.leaves.length > 0) check(`${result.name} score`, cell(2), result.score ?? '')
    check(`${result.name} complete`, cell(3), result.complete ? 'yes' : 'no')
    result.cells.forEach((each, leaf) => {
      const expected = each.value ?? (each.state === 'not-applicable' ? 'n/a' : '')
      check(`${result.name} leaf ${leaf}`, cell(LEAVES_FROM + leaf), expected)
    })
  })
  return found
}

/** Every formula in every sheet, with what it comes to and what the file says that it does. */
const formulas = (sheets: readonly Sheet[]) => {
  const at = calculator(sheets)
  return sheets.flatMap(({ name, cells }) =>
    [...(cells ?? [])].flatMap(([place, cell]) => {
      if (cell.formula === undefined) return []
      const [row = 0, column = 0] = place.split(',').map(Number)
      const expected = at(name, row, column)
      return [{ place: `${name} ${place}`, formula: cell.formula, expected, got: cell.value }]
    }),
  )
}

describe('the sheets of a workbook', () => {
  it('are the five of the public form, with headings that stay in sight', async () => {
    const sheets = await sheetsOf(await write(stateIn(files[0] as string)))
    expect(sheets.map(({ name }) => name)).toEqual([
      'Ranking',
      'Scores',
      'Agencies',
      'Criteria',
      'Quotes',
    ])
    for (const sheet of sheets) {
      expect(sheet.freezePane?.rows).toBeGreaterThan(0)
      expect(sheet.columns?.every(({ width }) => (width ?? 0) > 0)).toBe(true)
      expect(sheet.cells?.get('0,1')?.style?.font?.bold).toBe(true)
    }
  })

  it('carry the title and the date of the evaluation, and never the day of the export', async () => {
    const state = stateIn(files[0] as string)
    const { properties } = await readXlsx(await write(state))
    expect(properties).toMatchObject({
      title: 'Payments back end',
      creator: 'Shortlist',
      created: new Date(state.evaluation.createdAt),
    })
    const bytes = await write(state)
    expect(Buffer.compare(bytes, await write(state))).toBe(0)
  })

  it('hold totals as formulas, each with its result', async () => {
    for (const file of files) {
      const all = formulas(await sheetsOf(await write(stateIn(file))))
      expect(all.length).toBeGreaterThan(40)
      expect(all.filter(({ expected, got }) => !near(expected, got ?? ''))).toEqual([])
    }
  })

  it('come to the official result, in every sample and fixture', async () => {
    for (const file of files) {
      const state = stateIn(file)
      expect(differences(await sheetsOf(await write(state)), state)).toEqual([])
    }
  })

  it('come to the official result, for any evaluation', async () => {
    for (const shape of [
      { holes: false, price: false },
      { holes: true, price: true },
    ])
      await fc.assert(
        fc.asyncProperty(arbitraryState(shape), async (state) => {
          const sheets = await sheetsOf(await write(state))
          expect(differences(sheets, state)).toEqual([])
        }),
        { numRuns: 40 },
      )
  })

  it('hold what the formulas come to, for any document with any text in it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContent, async ({ state }) => {
        // Weights that are nearly nothing beside others divide to numbers without digits.
        fc.pre(state.criteria.every(({ weight }) => weight === 0 || weight > 1e-9))
        const sheets = await sheetsOf(await write(state))
        expect(differences(sheets, state)).toEqual([])
        expect(formulas(sheets).filter(({ expected, got }) => !near(expected, got ?? ''))).toEqual(
          [],
        )
      }),
      { numRuns: 25 },
    )
  }, 240_000)
})

describe('a change in the workbook', () => {
  const changed = async (
    state: EvaluationState,
    edits: readonly (readonly [sheet: string, row: number, column: number, value: number])[],
  ): Promise<readonly Sheet[]> => {
    const sheets = await sheetsOf(await write(state))
    for (const [name, row, column, value] of edits) {
      const rows = sheets.find((sheet) => sheet.name === name)?.rows
      if (rows?.[row] === undefined) throw new Error(`no row ${row} in ${name}`)
      rows[row][column] = value
    }
    return sheets
  }
  const rowsBy = (sheets: readonly Sheet[], rows: number) => {
    const at = calculator(sheets)
    return new Map(
      Array.from({ length: rows }, (_, index) => [
        at('Ranking', index + 2, 1),
        [at('Ranking', index + 2, 0), at('Ranking', index + 2, 2)] as const,
      ]),
    )
  }

  it('of weights, scores and quotes moves scores and ranks as it would in the app', async () => {
    const state = stateIn(files[0] as string)
    const [criterion] = state.criteria
    const [quote] = state.quotes
    const other: EvaluationState = {
      ...state,
      criteria: state.criteria.map((each) =>
        each.id === criterion?.id ? { ...each, weight: 40 } : each,
      ),
      quotes: state.quotes.map((each) =>
        each.agency === quote?.agency ? { ...each, amount: 150_000 } : each,
      ),
      scores: state.scores.map((score, index) => (index === 0 ? { ...score, value: 1 } : score)),
    }
    const [first] = state.scores
    const agencyAt = state.agencies.findIndex(({ id }) => id === first?.agency)
    const leafAt = rankEvaluation(state).leaves.findIndex(
      (leaf) => leaf.criterion.id === first?.criterion,
    )
    const evaluatorAt = state.evaluators.findIndex(({ id }) => id === first?.evaluator)
    const leaves = rankEvaluation(state).leaves.length
    const sheets = await changed(state, [
      ['Criteria', 1, 3, 40],
      ['Quotes', 1, 2, 150_000],
      ['Scores', 2 + agencyAt * leaves + leafAt, 3 + evaluatorAt, 1],
    ])
    const got = rowsBy(sheets, state.agencies.length)
    for (const result of rankEvaluation(other).results) {
      const [rank, score] = got.get(result.name) ?? []
      expect([result.name, rank]).toEqual([result.name, result.rank ?? ''])
      expect(near(score, result.score ?? '')).toBe(true)
    }
  })

  it('shares a rank within 1e-9 of the first of that rank, and not of a neighbour', async () => {
    const state = stateIn(files[1] as string)
    const sheets = await sheetsOf(await write(state))
    const ranking = sheets.find(({ name }) => name === 'Ranking')
    const scores = [80, 80 - 0.8e-9, 80 - 1.6e-9, 70]
    scores.forEach((score, index) => {
      ranking?.cells?.delete(`${index + 2},2`)
      if (ranking?.rows[index + 2] !== undefined) (ranking.rows[index + 2] ?? [])[2] = score
    })
    const at = calculator(sheets)
    expect(scores.map((_, index) => at('Ranking', index + 2, 0))).toEqual([1, 1, 3, 4])
  })
})

describe('texts in a workbook', () => {
  it('stay what they are: formulas, errors, escapes, signs of every script', async () => {
    const names = [
      '=1+1',
      '+49 30',
      '-Porto',
      '@home',
      "'=x",
      '#N/A',
      '#REF!',
      '_x0041_',
      'Łódź 🦀 ',
      'one\r\ntwo\tthree',
      '\uFFFE',
      '<a href="x">&amp;</a>',
      'شركة',
    ]
    const state = stateIn(files[0] as string)
    const [agency] = state.agencies
    if (agency === undefined) throw new Error('no agency')
    const agencies = names.map((name, index) => ({
      ...agency,
      id: `t${index}` as typeof agency.id,
      name,
      notes: `${name}.`,
    }))
    const bytes = await write({ ...state, agencies, scores: [], moderated: [], gateResults: [] })
    const [, , sheet] = await sheetsOf(bytes)
    expect(sheet?.rows.slice(1).map((row) => row[1])).toEqual(
      // The apostrophe is what reading takes off again.
      names.map((name) => (name === "'=x" ? "''=x" : name)),
    )
    for (const [, cell] of sheet?.cells ?? []) expect(cell.formula).toBeUndefined()
  })

  it('of several lines are shown whole, in rows as high as they need', async () => {
    const state = stateIn(files[0] as string)
    const [first] = state.scores
    const comment = 'Four people, all of them senior.\nThe ledger kata was the best of the eight.'
    const scores = first === undefined ? [] : [{ ...first, comment }]
    const parts = partsOf(await write({ ...state, scores, moderated: [] }))
    const sheet = parts.find(({ name }) => name === 'xl/worksheets/sheet2.xml')
    const xml = new TextDecoder().decode(sheet?.bytes)
    const high = [...xml.matchAll(/<row r="(\d+)" ht="(\d+)"/g)].map(([, row, ht]) => [row, ht])
    expect(high).toEqual([
      ['1', '30'],
      ['3', '30'],
    ])
    const [, written] = await sheetsOf(await write({ ...state, scores, moderated: [] }))
    expect(written?.cells?.get('2,14')).toMatchObject({
      value: `Ines Carvalho: ${comment}`,
      style: { alignment: { wrapText: true } },
    })
  })

  it('of a length that no cell holds are cut, and the file stays sound', async () => {
    const state = stateIn(files[0] as string)
    const agencies = state.agencies.map((agency) => ({ ...agency, notes: '🦀'.repeat(20_000) }))
    const [, , sheet] = await sheetsOf(await write({ ...state, agencies }))
    const notes = String(sheet?.rows[1]?.[13])
    expect(notes.length).toBeLessThanOrEqual(32_767)
    expect(notes.endsWith('🦀…')).toBe(true)
  })

  it('are in the language that is spoken, and the names of the sheets are not', async () => {
    const sheets = await sheetsOf(await write(stateIn(files[0] as string), 'de'))
    expect(sheets.map(({ name }) => name)).toContain('Scores')
    expect(sheets[0]?.rows[0]?.[1]).toBe('Agentur')
    await write(stateIn(files[0] as string), 'en')
  })
})

describe('a workbook that is read again', () => {
  it('gives the list of agencies, whichever sheet stands first', async () => {
    const state = stateIn(files[0] as string)
    const read = await readSheet(await write(state), null)
    expect(read).toMatchObject({ ok: true, sheet: 'Agencies' })
    expect(read.ok && read.records.slice(1).map(({ cells }) => cells[1])).toEqual(
      state.agencies.map(({ name }) => name),
    )
  })

  it('has no part that the library made from the day', async () => {
    const state = stateIn(files[0] as string)
    const evaluation = { ...state.evaluation, createdAt: '2001-02-03T04:05:06Z' }
    const dates = partsOf(await write({ ...state, evaluation })).flatMap(
      ({ bytes }) =>
        Buffer.from(bytes)
          .toString()
          .match(/\d{4}-\d\d-\d\dT[\d:]+/g) ?? [],
    )
    expect(new Set(dates)).toEqual(new Set(['2001-02-03T04:05:06']))
  })
})

describe('the thread that writes', () => {
  it('gives the same bytes as writing here, and refuses at once what is far too large', async () => {
    const workbooks = startWorkbooks(
      new URL('../src/main/files/workbook/worker.ts', import.meta.url),
    )
    try {
      const many = <Item>(items: readonly Item[], count: number): Item[] =>
        Array.from({ length: count }, (_, index) => items[index % items.length] as Item)
      const state = stateIn(files[0] as string)
      const written = await workbooks.write({ state, language: 'en', locale: 'en-GB' })
      expect(Buffer.compare(written, await write(state))).toBe(0)

      // One that is given up says why, at once, and the next is written.
      const stop = new AbortController()
      const large = { ...state, agencies: many(state.agencies, 400) }
      const input = { state: large, language: 'en', locale: 'en-GB' } as const
      const givenUp = workbooks.write(input, stop.signal)
      setTimeout(() => stop.abort(new Error('enough')), 20)
      await expect(givenUp).rejects.toThrow('enough')
      const after = await workbooks.write({ state, language: 'en', locale: 'en-GB' })
      expect(Buffer.compare(after, written)).toBe(0)

      // 2,000 agencies by 200 criteria would take minutes and gigabytes.
      const tooLarge = {
        ...state,
        agencies: many(state.agencies, 2_000),
        criteria: many(state.criteria, 200),
      }
      await expect(
        workbooks.write({ state: tooLarge, language: 'en', locale: 'en-GB' }),
      ).rejects.toMatchObject({ code: 'tooMuchMemory' })
    } finally {
      await workbooks.close()
    }
  })
})
