import { describe, expect, it } from 'vitest'
import {
  isAnonymous,
  needsDeclaration,
  type Procedure,
  scoresHidden,
  skippedStages,
  stepNeedsReason,
  uncoveredIn,
} from './procedure.ts'
import { type SelectionStage, selectionStages } from './stages.ts'

const at = (stage: SelectionStage, more: Partial<Procedure> = {}): Procedure => ({
  stage,
  blind: true,
  chairSees: 'progress',
  anonymous: true,
  declaration: 'I keep it to myself.',
  pin: null,
  secret: 'secret',
  steps: [],
  ...more,
})

const step = (from: SelectionStage, to: SelectionStage): Procedure['steps'][number] => ({
  from,
  to,
  time: '2026-11-22T09:00:00Z',
  by: 'Owner',
  reason: null,
  missing: [],
  sequence: 1,
  head: 'head',
})

describe('a procedure', () => {
  it('hides scores and names until moderation, unless it was relaxed', () => {
    for (const stage of selectionStages) {
      const before = selectionStages.indexOf(stage) < selectionStages.indexOf('moderate')
      expect(scoresHidden(at(stage))).toBe(before)
      expect(isAnonymous(at(stage))).toBe(before)
      expect(scoresHidden(at(stage, { blind: false }))).toBe(false)
      expect(scoresHidden(at(stage, { chairSees: 'values' }))).toBe(false)
      expect(isAnonymous(at(stage, { anonymous: false }))).toBe(false)
    }
    expect(scoresHidden(null)).toBe(false)
    expect(isAnonymous(null)).toBe(false)
  })

  it('names the stages that were left out, also after going back', () => {
    const jumped = at('score', { steps: [step('setup', 'declare'), step('declare', 'score')] })
    expect(skippedStages(jumped)).toEqual(['gate'])
    expect(needsDeclaration(jumped)).toBe(true)
    const back = at('gate', { steps: [...jumped.steps, step('score', 'gate')] })
    expect(skippedStages(back)).toEqual([])
  })

  it('knows what was uncovered between scoring and moderation, whatever holds now', () => {
    const covered = { panel: false, chair: false }
    const [setUp, scoring] = [at('setup'), at('score', { steps: [step('gate', 'score')] })]
    const told = at('moderate', { steps: scoring.steps })
    expect(uncoveredIn([null, setUp, { ...setUp, blind: false }, setUp])).toEqual(covered)
    expect(uncoveredIn([setUp, scoring, told])).toEqual(covered)
    expect(uncoveredIn([scoring, { ...scoring, chairSees: 'values' }, scoring])).toEqual({
      panel: false,
      chair: true,
    })
    const open = { panel: true, chair: true }
    expect(uncoveredIn([scoring, { ...scoring, blind: false }, scoring])).toEqual(open)
    expect(uncoveredIn([scoring, { ...scoring, stage: 'setup' }, null, setUp])).toEqual(open)
    expect(uncoveredIn([setUp, null, setUp, scoring])).toEqual(covered)
  })

  it('asks for a reason for every step but the next one with nothing missing', () => {
    for (const from of selectionStages)
      for (const to of selectionStages) {
        const next = selectionStages.indexOf(to) === selectionStages.indexOf(from) + 1
        expect(stepNeedsReason(from, to, 0)).toBe(!next)
        expect(stepNeedsReason(from, to, 1)).toBe(true)
      }
  })
})
