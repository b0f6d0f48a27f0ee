// @vitest-environment jsdom
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { AgencyId, CriterionId, EvaluatorId } from '../../../shared/domain/model.ts'
import { useNavigation } from '../../ui/navigation.ts'
import { destinationOf } from './go-to.ts'
import type { LedgerEntry } from './ledger.ts'

const [agency, criterion, evaluator] = ['a' as AgencyId, 'c' as CriterionId, 'v' as EvaluatorId]

const entry = (command: string, leads: LedgerEntry['leads']): LedgerEntry => ({
  sequence: 1,
  takenBackBy: null,
  undoes: null,
  summary: '',
  time: '2026-11-22T09:00:00Z',
  actor: 'owner',
  who: 'Owner',
  command,
  reason: null,
  note: null,
  leads,
  gate: null,
  hash: '',
})

describe('where an entry leads', () => {
  it('is the cell of whose score it is, and the panel’s where it is nobody’s', () => {
    destinationOf(entry('scoring.set', { agency, criterion, evaluator }))?.go()
    expect(useNavigation.getState()).toMatchObject({
      stage: 'scoring',
      focus: { agency, criterion, evaluator },
    })
    destinationOf(entry('scoring.moderate', { agency, criterion, evaluator: null }))?.go()
    expect(useNavigation.getState().focus.evaluator).toBe('panel')
  })

  it('is the quote, the agency or the criterion where it is no cell', () => {
    const reached = (command: string, leads: LedgerEntry['leads']) => {
      destinationOf(entry(command, leads))?.go()
      return useNavigation.getState().stage
    }
    expect(reached('pricing.setQuote', { agency, criterion: null, evaluator: null })).toBe(
      'pricing',
    )
    expect(reached('agencies.update', { agency, criterion: null, evaluator: null })).toBe(
      'agencies',
    )
    expect(reached('criteria.update', { agency: null, criterion, evaluator: null })).toBe(
      'criteria',
    )
  })

  it('is nowhere for many cells', () => {
    expect(destinationOf(entry('scoring.setMany', null))).toBeNull()
  })
})
