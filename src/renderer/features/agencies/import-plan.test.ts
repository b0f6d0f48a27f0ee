import { describe, expect, it } from 'vitest'
import { exampleAgency } from '../../../shared/domain/example-state.ts'
import { knownRows, planOf, type RowAction } from './import-plan.ts'
import type { ImportRow } from './use-import.ts'

const { id: _id, name: _name, measured: _measured, ...nothing } = exampleAgency('x')
const rowOf = (row: number, name: string, problems: string[] = []): ImportRow =>
  ({
    row,
    id: null,
    name,
    facts: { ...nothing, status: null, location: 'Oslo' },
    problems,
    notes: [],
    // The plan looks at nothing else of a row.
  }) as unknown as ImportRow

const rows = [rowOf(2, 'Alder'), rowOf(3, 'Birch'), rowOf(4, 'birch'), rowOf(5, 'Cedar', ['bad'])]
const existing = [exampleAgency('a', { name: 'Alder' })]
const plan = (known: RowAction = 'update', chosen: [number, RowAction][] = []) =>
  planOf(rows, existing, { known, rows: new Map(chosen) })
const actions = (...of: Parameters<typeof plan>) => plan(...of).map(({ action }) => action)

describe('what becomes of the rows of a list', () => {
  it('is proposed: update what is here, add what is new, leave out repeats and bad rows', () => {
    expect(actions()).toEqual(['update', 'add', 'skip', 'skip'])
    expect(plan()[0]?.changed).toEqual(['location'])
    expect(plan()[2]?.repeats).toBe(3)
    expect(knownRows(plan())).toEqual([
      { row: 2, agency: 'a' },
      { row: 4, agency: null },
    ])
  })

  it('leaves out who would be rejected without a reason, and says so', () => {
    const rejecting = rows.map((row) => ({
      ...row,
      facts: { ...row.facts, status: 'rejected' as const },
    }))
    const explained = [exampleAgency('a', { name: 'Alder', rejectionReason: 'Over budget' })]
    const planned = (known: RowAction) =>
      planOf(rejecting, explained, { known, rows: new Map() }).map(({ action, problems }) => [
        action,
        ...problems,
      ])
    const why = 'status: rejected, but neither the row nor the profile says why'
    const others = [['skip', why], ['skip'], ['skip', 'bad']]
    expect(planned('update')).toEqual([['update'], ...others])
    expect(planned('add')).toEqual([['skip', why], ...others])
    expect(planned('skip')).toEqual([['skip'], ...others])
  })

  it('is what the person says, for all known ones or for a row', () => {
    expect(actions('skip')).toEqual(['skip', 'add', 'skip', 'skip'])
    expect(
      actions('add', [
        [3, 'skip'],
        [4, 'add'],
        [5, 'add'],
      ]),
    ).toEqual(['add', 'skip', 'add', 'skip'])
    expect(knownRows(plan('add'))).toEqual([{ row: 4, agency: null }])
  })
})
