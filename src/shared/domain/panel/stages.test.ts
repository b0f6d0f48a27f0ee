import { describe, expect, it } from 'vitest'
import {
  isOpenAt,
  nextStage,
  type Part,
  type SelectionStage,
  selectionStages,
  stagesOf,
} from './stages.ts'

const parts: readonly Part[] = [
  'set',
  'standing',
  'facts',
  'panel',
  'rulings',
  'declarations',
  'gates',
  'scores',
  'judgements',
  'moderation',
  'quotes',
  'prices',
  'sealing',
  'opening',
  'decision',
]

describe('the stages of a selection', () => {
  it('follow each other from set-up to telling', () => {
    const walked: SelectionStage[] = [selectionStages[0]]
    for (let next = nextStage('setup'); next !== null; next = nextStage(next)) walked.push(next)
    expect(walked).toEqual(selectionStages)
  })

  it('hold every part open at some stage, and nothing at the last', () => {
    for (const part of parts) {
      expect(stagesOf(part).length).toBeGreaterThan(0)
      expect(isOpenAt(part, 'tell')).toBe(false)
    }
  })

  it('take scores at one stage alone, and prices are opened only after it', () => {
    expect(stagesOf('scores')).toEqual(['score'])
    expect(stagesOf('moderation')).toEqual(['moderate'])
    expect(stagesOf('opening')).toEqual(['price'])
    expect(isOpenAt('set', 'score')).toBe(false)
  })
})
