import { describe, expect, it } from 'vitest'
import { blankEvaluator } from '../../../../shared/domain/blank.ts'
import type { EvaluatorId } from '../../../../shared/domain/model.ts'
import { selectionStages } from '../../../../shared/domain/panel/stages.ts'
import { type SeatFacts, situationOf } from './situation.ts'

const ana = 'ana' as EvaluatorId
const member: SeatFacts['member'] = {
  ...blankEvaluator,
  id: ana,
  name: 'Ana Silva',
  notAssigned: { agencies: [], criteria: [] },
  recusedFrom: [],
}
const declaration: SeatFacts['declaration'] = {
  evaluator: ana,
  time: '2026-11-30T09:00:00.000Z',
  typedName: 'Ana Silva',
  text: 'I keep it to myself.',
  conflict: null,
  ruling: null,
}
const submission: SeatFacts['submission'] = {
  evaluator: ana,
  time: '2026-11-30T10:00:00.000Z',
  hash: 'abc',
  intact: null,
}
const procedure: NonNullable<SeatFacts['procedure']> = {
  blind: true,
  chairSees: 'progress',
  anonymous: false,
  declaration: 'I keep it to myself.',
  stage: 'score',
  pinSet: true,
  skipped: [],
  steps: [],
  hidden: true,
}
const facts = (more: Partial<SeatFacts> = {}): SeatFacts => ({
  procedure,
  member,
  declaration,
  submission: null,
  ...more,
})

describe('where an evaluator stands', () => {
  it('begins with the declaration, at every stage', () => {
    for (const stage of selectionStages)
      expect(
        situationOf(facts({ declaration: null, procedure: { ...procedure, stage } })).kind,
      ).toBe('declare')
  })

  it('asks for no declaration where that stage was left out', () => {
    const skipped = facts({ declaration: null, procedure: { ...procedure, skipped: ['declare'] } })
    expect(situationOf(skipped)).toMatchObject({
      kind: 'work',
      steps: ['score', 'submit'],
      done: 0,
    })
  })

  it('is open while scores are, and says in words why not before and after', () => {
    const words = selectionStages.map(
      (stage) => situationOf(facts({ procedure: { ...procedure, stage } })).words,
    )
    expect(words).toEqual([
      'seat.words.notBegun',
      'seat.words.notBegun',
      'seat.words.notBegun',
      'seat.words.blind',
      'seat.words.closed',
      'seat.words.over',
      'seat.words.over',
      'seat.words.over',
    ])
    const open = selectionStages.filter(
      (stage) => !situationOf(facts({ procedure: { ...procedure, stage } })).locked,
    )
    expect(open).toEqual(['score'])
  })

  it('says so when the chair sees the scores', () => {
    for (const relaxed of [{ blind: false }, { chairSees: 'values' }] as const)
      expect(situationOf(facts({ procedure: { ...procedure, ...relaxed } })).words).toBe(
        'seat.words.chairSees',
      )
  })

  it('is locked and done once the scores are sealed', () => {
    expect(situationOf(facts({ submission }))).toMatchObject({
      locked: true,
      words: 'seat.words.sealed',
      steps: ['declare', 'score', 'submit'],
      done: 3,
    })
  })

  it('gives an advisor comments and an observer reading, and neither of them anything to submit', () => {
    expect(situationOf(facts({ member: { ...member, seat: 'advisor' } }))).toMatchObject({
      task: 'comment',
      steps: ['declare', 'comment'],
      words: 'seat.words.advisor',
    })
    expect(situationOf(facts({ member: { ...member, seat: 'observer' } }))).toMatchObject({
      task: 'read',
      steps: ['declare', 'read'],
      words: 'seat.words.observer',
    })
  })

  it('shows nothing to whom a conflict of interest keeps from all agencies', () => {
    expect(situationOf(facts({ member: { ...member, recusedFrom: 'all' } })).kind).toBe('kept')
  })
})
