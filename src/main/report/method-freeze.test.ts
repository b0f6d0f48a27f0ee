import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { noAdditions } from '../../shared/domain/content.ts'
import { frozenText } from '../../shared/domain/criteria/criteria-set.ts'
import { exampleState } from '../../shared/domain/example-state.ts'
import type { EvaluationState, Frozen, GateId, LiftedFreeze } from '../../shared/domain/model.ts'
import { rankEvaluation } from '../../shared/domain/ranking.ts'
import { reportContext } from './context.ts'
import { freezeSection } from './method-freeze.ts'
import { gatesSection } from './method-gates.ts'

const gate = { id: 'g' as GateId, name: 'Law', description: 'A signed agreement.' }
const state: EvaluationState = exampleState(
  [
    [8, 4],
    [2, 3],
    [5, 5],
  ],
  [60, 40],
  { gates: [gate] },
)
const context = (of: EvaluationState) => reportContext(of, rankEvaluation(of))
const { scale } = state.evaluation
const text = frozenText({ scale, criteria: state.criteria, gates: state.gates }, state.evaluation)
const frozen: Frozen = {
  hash: createHash('sha256').update(text).digest('hex'),
  time: '2026-11-22T09:14:00Z',
  by: 'Ann Example',
  amendments: [],
}
const told = (
  of: EvaluationState,
  by: Frozen | null,
  earlierFreezes: readonly LiftedFreeze[] = [],
) => {
  const additions = { ...noAdditions, frozen: by, earlierFreezes }
  const { paragraphs, table, facts } = freezeSection(context(of), additions)
  return { words: paragraphs.join(' '), rows: table?.rows ?? [], facts: facts.length }
}
const heavier = {
  ...state,
  criteria: state.criteria.map((criterion) => ({ ...criterion, weight: 50 })),
}

describe('the freeze in the report', () => {
  it('says when and by whom, and that the set has still the frozen hash', () => {
    const { words, rows, facts } = told(state, frozen)
    expect(words).toContain('frozen on 22 November 2026 at 09:14')
    expect(words).toContain('by Ann Example')
    expect(words).toContain('has the frozen hash')
    expect([rows, facts]).toEqual([[], 1])
  })

  it('tells every change with its reason, and both hashes', () => {
    const amendment = {
      time: '2026-11-23T10:00:00Z',
      by: 'Bo',
      reason: 'Typing error',
      summary: 'Set 2 weights',
    }
    const { words, rows, facts } = told(heavier, { ...frozen, amendments: [amendment] })
    expect(words).toContain('changed once since')
    expect(rows).toEqual([['23 Nov 2026, 10:00', 'Bo', 'Set 2 weights', 'Typing error']])
    expect(facts).toBe(2)
  })

  it('tells of a freeze that was lifted, whether there is another one or not', () => {
    const lifted = { time: '2026-11-24T10:00:00Z', by: 'Bo', reason: 'Wrong weights' }
    const amendment = { ...lifted, reason: 'Typing error', summary: 'Set 2 weights' }
    const earlier = [{ ...frozen, amendments: [amendment], lifted }]
    const rows = [
      ['22 Nov 2026, 09:14', 'Ann Example', expect.stringMatching(/^Freeze, [0-9a-f]{6}/), ''],
      ['24 Nov 2026, 10:00', 'Bo', 'Set 2 weights', 'Typing error'],
      ['24 Nov 2026, 10:00', 'Bo', 'Freeze lifted', 'Wrong weights'],
    ]
    const again = told(state, frozen, earlier)
    expect(again.words).toContain('not the first freeze')
    expect(again.rows).toEqual(rows)
    const open = told(state, null, earlier)
    expect(open.words).toContain('the freeze was lifted')
    expect(open.rows).toEqual(rows)
  })

  it('does not hide a set that was changed behind the record', () => {
    expect(told(heavier, frozen).words).toContain('changed outside of Shortlist')
    expect(told(state, null).words).toContain('were not frozen')
  })
})

describe('gates in the report', () => {
  it('name who failed and why, and who has no result', () => {
    const results = [
      { agency: state.agencies[0]?.id, gate: gate.id, passed: true, note: null },
      { agency: state.agencies[1]?.id, gate: gate.id, passed: false, note: 'Refused to sign' },
    ] as EvaluationState['gateResults']
    const [section] = gatesSection(context({ ...state, gateResults: results }))
    expect(section?.table?.rows).toEqual([
      ['Law: A signed agreement.', '1', 'a2: Refused to sign', 'a3'],
    ])
    expect(gatesSection(context({ ...state, gates: [] }))).toEqual([])
  })
})
