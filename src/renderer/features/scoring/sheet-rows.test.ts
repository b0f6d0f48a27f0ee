import { describe, expect, it } from 'vitest'
import {
  agencyId,
  criterionId,
  evaluatorId,
  exampleAgency,
  exampleCriterion,
  exampleScore,
  exampleState,
} from '../../../shared/domain/example-state.ts'
import type { Ranking, Score } from '../../../shared/domain/model.ts'
import { rankEvaluation } from '../../../shared/domain/ranking.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import { type SheetColumns, sheetOf, withCell } from '../../api/score-sheet.ts'
import { criterionRows, nextEmpty, progressOf, reuseRows, totalRows } from './sheet-rows.ts'

const criteria = [
  exampleCriterion('quality'),
  exampleCriterion('code', { parent: criterionId('quality') }),
  exampleCriterion('price', { kind: 'price' }),
  exampleCriterion('tests', { parent: criterionId('quality') }),
]
const agencies = [
  exampleAgency('a'),
  exampleAgency('b'),
  exampleAgency('c', { status: 'longlist' }),
]
const whose = evaluatorId('e')

const sheetWith = (scores: readonly Score[]) =>
  sheetOf(
    scores.reduce<SheetColumns>(
      (columns, { agency, criterion, evaluator, value }) =>
        withCell(columns, { agency, criterion, evaluator }, value ?? 'not-applicable'),
      {
        agencies: agencies.map(({ id }) => id),
        criteria: criteria.map(({ id }) => id),
        evaluators: [whose],
        agency: [],
        criterion: [],
        evaluator: [],
        value: [],
        state: [],
        commented: [],
        confidence: [],
        moderated: [],
      },
    ),
  )

const build = (scores: readonly Score[]) => {
  const state = exampleState([], [], {
    criteria,
    agencies,
    scores,
    evaluators: [{ id: whose, name: 'One', role: null, weight: 1 }],
  })
  const ranking: Ranking = rankEvaluation(state, { onlyEvaluator: whose })
  return {
    rows: criterionRows({ criteria, agencies, sheet: sheetWith(scores), whose, ranking }),
    ranking,
  }
}

describe('rows of the scoring grid', () => {
  it('puts sub-criteria below their criterion, which has no cells of its own', () => {
    const { rows } = build([])
    expect(rows.map((row) => [row.kind, row.id])).toEqual([
      ['group', 'c:quality'],
      ['leaf', 'c:code'],
      ['leaf', 'c:tests'],
      ['leaf', 'c:price'],
    ])
  })

  it('keeps zero, not applicable and nothing apart, and price cells read-only', () => {
    const { rows } = build([
      exampleScore('a', 'code', 'e', 0),
      exampleScore('b', 'code', 'e', null, { state: 'not-applicable' }),
    ])
    const code = rows.find((row) => row.id === 'c:code')
    expect(code?.kind === 'leaf' && code.cells.map(({ state, raw }) => [state, raw])).toEqual([
      ['scored', 0],
      ['not-applicable', null],
      ['not-scored', null],
    ])
    const price = rows.find((row) => row.id === 'c:price')
    expect(price?.kind === 'leaf' && price.cells.some((cell) => cell.editable)).toBe(false)
  })

  it('finds the next empty cell, round the end, and skips agencies that take no part', () => {
    const { rows } = build([exampleScore('a', 'code', 'e', 5), exampleScore('b', 'tests', 'e', 5)])
    const next = (row: string, at: number) => {
      const place = nextEmpty(rows, agencies, takesPart, { row, at })
      return place === null ? null : [place.row.id, place.at]
    }
    expect(next('c:code', 0)).toEqual(['c:code', 1])
    expect(next('c:code', 1)).toEqual(['c:tests', 0])
    expect(next('c:tests', 0)).toEqual(['c:code', 1])
    expect(next('total:own', 0)).toEqual(['c:code', 1])
    const full = ['code', 'tests'].flatMap((criterion) =>
      ['a', 'b'].map((agency) => exampleScore(agency, criterion, 'e', 5)),
    )
    expect(nextEmpty(build(full).rows, agencies, takesPart, { row: 'c:code', at: 0 })).toBeNull()
  })

  it('counts what is scored, not applicable and left among agencies that take part', () => {
    const { rows } = build([
      exampleScore('a', 'code', 'e', 5),
      exampleScore('b', 'code', 'e', null, { state: 'not-applicable' }),
      exampleScore('c', 'code', 'e', 5),
    ])
    expect(progressOf(rows, agencies, takesPart)).toEqual({
      scored: 1,
      notApplicable: 1,
      commented: 0,
      of: 4,
    })
  })

  it('keeps the identity of rows that one score did not change', () => {
    const before = build([exampleScore('a', 'code', 'e', 5), exampleScore('b', 'code', 'e', 4)])
    const after = build([exampleScore('a', 'code', 'e', 9), exampleScore('b', 'code', 'e', 4)])
    const rows = reuseRows(before.rows, after.rows)
    expect(rows.map((row, at) => row === before.rows[at])).toEqual([true, false, true, true])
    const code = rows[1]
    const old = before.rows[1]
    if (code?.kind !== 'leaf' || old?.kind !== 'leaf') throw new Error('a leaf was expected')
    expect(code.cells[0]).not.toBe(old.cells[0])
    expect(code.cells[1]).toBe(old.cells[1])
    const same = build([exampleScore('a', 'code', 'e', 5), exampleScore('b', 'code', 'e', 4)])
    expect(reuseRows(before.rows, same.rows)).toBe(before.rows)
  })

  it('shows score and rank of each agency in the order of the columns', () => {
    const { ranking } = build([
      exampleScore('a', 'code', 'e', 5),
      exampleScore('b', 'code', 'e', 9),
    ])
    const [total, rank] = totalRows(ranking, agencies, 'own', { total: 'Total', rank: 'Rank' }, 1)
    expect(total?.cells.map((cell) => cell.score)).toEqual([50, 90, null])
    expect(rank?.cells.map((cell) => cell.rank)).toEqual([2, 1, null])
    expect(rank?.cells.map((cell) => cell.excluded)).toEqual([false, false, true])
    expect(ranking.results[0]?.agency).toBe(agencyId('b'))
  })
})
