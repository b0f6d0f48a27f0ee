import { describe, expect, it } from 'vitest'
import { agencyId, exampleScore } from '../../../shared/domain/example-state.ts'
import { ranksIn } from '../../../shared/domain/scoring/standing.ts'
import { agencies, criteria, one, tableWith, two } from './example-sheet.ts'
import { isWaiting, progressOf } from './sheet-cells.ts'
import { passingRows, rowsIn } from './view-filter.ts'
import {
  nextCell,
  resultsOf,
  rowsByAgencies,
  rowsByCriteria,
  rowsByEvaluators,
  standingsOf,
  sumRow,
  totalRows,
} from './view-rows.ts'

const some = [
  exampleScore('a', 'code', 'e', 5),
  exampleScore('b', 'code', 'e', 4, { confidence: 'low' }),
  exampleScore('a', 'tests', 'e', null, { state: 'not-applicable' }),
  exampleScore('c', 'tests', 'e', 9),
]

describe('cells of a sheet', () => {
  it('keeps zero, not applicable and nothing apart, and price cells read-only', () => {
    const { table } = tableWith([
      exampleScore('a', 'code', 'e', 0),
      exampleScore('b', 'code', 'e', null, { state: 'not-applicable' }),
    ])
    const code = table.cells.filter((cell) => cell.leaf.criterion.id === 'code')
    expect(code.map(({ state, raw }) => [state, raw])).toEqual([
      ['scored', 0],
      ['not-applicable', null],
      ['not-scored', null],
    ])
    const price = table.cells.filter((cell) => cell.leaf.criterion.id === 'price')
    expect(price.some((cell) => cell.editable || cell.rated)).toBe(false)
  })

  it('keeps every cell that one edit did not change, and the whole table when none did', () => {
    const before = tableWith(some).table
    const edited = [exampleScore('a', 'code', 'e', 6), ...some.slice(1)]
    const after = tableWith(edited, one, before).table
    const changed = after.cells.filter((cell, at) => cell !== before.cells[at])
    expect(changed.map(({ id, raw, value }) => [id, raw, value])).toEqual([
      [before.cells[0]?.id, 6, 60],
    ])
    expect(tableWith(some, one, before).table).toBe(before)
  })

  it('asks of a member what their seat, their assignments and the chair’s rulings leave', () => {
    const a = agencyId('a')
    const cellsFor = (as: Parameters<typeof tableWith>[4], locked = false) =>
      tableWith([], one, null, undefined, as, locked).table.cells.filter(
        ({ leaf }) => leaf.criterion.kind === 'rated',
      )
    const parts = (as: Parameters<typeof tableWith>[4]) =>
      cellsFor(as).map(({ agency, leaf, part }) => [agency.id, leaf.criterion.id, part].join(' '))
    expect(parts({ recusedFrom: [a] })).toEqual([
      'a code none',
      'a tests none',
      'b code score',
      'b tests score',
      'c code score',
      'c tests score',
    ])
    const notAssigned = { agencies: [], criteria: [criteria[1]!.id] }
    const asked = cellsFor({ notAssigned }).filter(({ editable, noted }) => editable || noted)
    expect(new Set(asked.map(({ leaf }) => leaf.criterion.id))).toEqual(new Set(['tests']))
    expect(progressOf(cellsFor({ notAssigned })).of).toBe(2)
    for (const [seat, editable, noted] of [
      ['chair', true, true],
      ['evaluator', true, true],
      ['advisor', false, true],
      ['observer', false, false],
    ] as const) {
      const cells = cellsFor({ seat })
      expect(cells.every((cell) => cell.editable === editable && cell.noted === noted)).toBe(true)
      expect(progressOf(cells).of).toBe(editable ? 4 : 0)
    }
    expect(cellsFor({}, true).some((cell) => cell.editable || cell.noted)).toBe(false)
    expect(progressOf(cellsFor({}, true)).of).toBe(4)
  })

  it('follows when the sheet is closed, although no score has changed', () => {
    const open = tableWith(some).table
    const closed = tableWith(some, one, open, undefined, {}, true).table
    expect(closed.cells.some(({ editable }) => editable)).toBe(false)
  })

  it('marks comments, confidence and evidence, and counts decimals for the whole criterion', () => {
    const { table } = tableWith(
      [exampleScore('a', 'code', 'e', 5.25, { comment: 'Seen', confidence: 'low' })],
      one,
      null,
      new Map([[agencies[1]!.id, new Map([[criteria[1]!.id, 'documented']])]]),
    )
    const [a, b] = table.cells.filter((cell) => cell.leaf.criterion.id === 'code')
    expect([a?.commented, a?.confidence, a?.evidence, a?.decimals]).toEqual([true, 'low', null, 2])
    expect([b?.commented, b?.confidence, b?.evidence, b?.decimals]).toEqual([
      false,
      null,
      'documented',
      2,
    ])
  })

  it('counts what is scored, not applicable and left among agencies that take part', () => {
    expect(progressOf(tableWith(some).table.cells)).toEqual({
      scored: 2,
      notApplicable: 1,
      commented: 0,
      of: 4,
    })
  })

  it('finds the next empty one, round the end, and skips agencies that take no part', () => {
    const { table } = tableWith(some)
    const rows = rowsByCriteria([], criteria, table)
    const cells = rows.flatMap((row) => (row.kind === 'leaf' ? row.cells : []))
    const waiting = cells.filter(isWaiting)
    expect(waiting.map(({ agency, leaf }) => [leaf.criterion.id, agency.id])).toEqual([
      ['tests', 'b'],
    ])
    for (const from of [null, ...cells]) expect(nextCell(cells, from, isWaiting)).toBe(waiting[0])
    const full = [...some, exampleScore('b', 'tests', 'e', 1)]
    expect(nextCell(tableWith(full).table.cells, null, isWaiting)).toBeNull()
  })
})

describe('the view by criteria', () => {
  it('puts sub-criteria below their criterion, which has no cells of its own', () => {
    const rows = rowsByCriteria([], criteria, tableWith([]).table)
    expect(rows.map((row) => [row.kind, row.id])).toEqual([
      ['group', 'c:quality'],
      ['leaf', 'c:code'],
      ['leaf', 'c:tests'],
      ['leaf', 'c:price'],
    ])
    expect(rows.map((row) => ('cells' in row ? row.cells.length : 0))).toEqual([0, 3, 3, 3])
  })

  it('keeps the identity of rows that one score did not change', () => {
    const { table } = tableWith(some)
    const before = rowsByCriteria([], criteria, table)
    const edited = tableWith([exampleScore('a', 'code', 'e', 9), ...some.slice(1)], one, table)
    const after = rowsByCriteria(before, criteria, edited.table)
    expect(after.map((row, at) => row === before[at])).toEqual([true, false, true, true])
    expect(rowsByCriteria(before, criteria, tableWith(some, one, table).table)).toBe(before)
  })
})

describe('the view by agencies', () => {
  const build = (scores: typeof some, before: ReturnType<typeof tableWith> | null = null) => {
    const { table, ranking } = tableWith(scores, one, before?.table ?? null)
    const standings = standingsOf([], agencies, resultsOf(ranking), new Map())
    return { table, standings, ranking }
  }

  it('holds the same cells, one row an agency', () => {
    const { table, standings } = build(some)
    const rows = rowsByAgencies([], table, standings, 1)
    expect(rows.map((row) => row.id)).toEqual(['a:a', 'a:b', 'a:c'])
    expect(rows.flatMap((row) => row.cells)).toEqual(table.cells)
    expect(rows[0]?.standing.score).toBe(50)
  })

  it('renders one agency anew after one edit', () => {
    const first = build(some)
    const rows = rowsByAgencies([], first.table, first.standings, 1)
    const next = build([exampleScore('a', 'code', 'e', 6), ...some.slice(1)], {
      ranking: first.ranking,
      table: first.table,
    })
    const standings = standingsOf(first.standings, agencies, resultsOf(next.ranking), new Map())
    const after = rowsByAgencies(rows, next.table, standings, 1)
    expect(after.map((row, at) => row === rows[at])).toEqual([false, true, true])
  })
})

describe('the view by evaluators', () => {
  it('puts everybody’s cells of one agency and the panel’s side by side, with their totals', () => {
    const scores = [
      exampleScore('a', 'code', 'e', 4),
      exampleScore('a', 'tests', 'e', 2),
      exampleScore('a', 'code', 'f', 8),
    ]
    const only = agencies.slice(0, 1)
    const tables = ([one, two, 'panel'] as const).map((whose) => {
      const { table } = tableWith(scores, whose)
      return { ...table, agencies: only, cells: table.cells.slice(0, table.leaves.length) }
    })
    const leaves = tables[0]!.leaves
    const rows = rowsByEvaluators([], criteria, leaves, tables)
    const code = rows.find((row) => row.id === 'c:code')
    expect(
      code?.kind === 'leaf' && code.cells.map(({ evaluator, raw }) => [evaluator, raw]),
    ).toEqual([
      [one, 4],
      [two, 8],
      [null, 6],
    ])
    expect(sumRow(null, tables, 'Total', 1).scores).toEqual([30, 80, 40])
    // The panel's cell is an outcome: it is not counted among those to give.
    expect(code?.kind === 'leaf' && code.progress).toMatchObject({ scored: 2, of: 2 })
  })
})

describe('totals', () => {
  it('show score, rank and places moved of each agency in the order of the columns', () => {
    const { ranking } = tableWith([
      exampleScore('a', 'code', 'e', 5),
      exampleScore('b', 'code', 'e', 9),
    ])
    const since = new Map([
      [agencyId('a'), 1],
      [agencyId('b'), 2],
    ])
    const standings = standingsOf([], agencies, resultsOf(ranking), since)
    const names = { total: 'Total', rank: 'Rank' }
    const [total, rank] = totalRows([], 'own', names, standings, 1)
    expect(total?.standings.map(({ score }) => score)).toEqual([50, 90, null])
    expect(rank?.standings.map((standing) => [standing.rank, standing.moved])).toEqual([
      [2, -1],
      [1, 1],
      [null, 0],
    ])
    expect(standings.map(({ excluded }) => excluded)).toEqual([false, false, true])
    expect(standingsOf(standings, agencies, resultsOf(ranking), since)).toBe(standings)
    expect(ranksIn(ranking).get(agencyId('b'))).toBe(1)
  })
})

describe('a filter', () => {
  const { table } = tableWith(some)
  const rows = rowsByCriteria([], criteria, table)

  it('leaves the rows with a cell that passes, and the group around them', () => {
    expect([...(passingRows(rows, 'low-confidence') ?? [])]).toEqual(['c:code', 'c:quality'])
    expect([...(passingRows(rows, 'commented') ?? [])]).toEqual([])
    expect(passingRows(rows, 'all')).toBeNull()
  })

  it('keeps a row that no longer passes until it is applied again', () => {
    const ids = passingRows(table.cells, 'empty')
    const filled = tableWith([...some, exampleScore('b', 'tests', 'e', 3)], one, table).table
    expect(rowsIn(filled.cells, ids)).toHaveLength(2)
    expect(passingRows(filled.cells, 'empty')?.size).toBe(1)
  })
})
