import { describe, expect, it } from 'vitest'
import type { AgencyId, CriterionId, GateId, RankingWarning } from '../domain/model.ts'
import { exclusionText, type RankingNames, warningText, winnerReasonText } from './ranking-words.ts'

const names: RankingNames = {
  agencies: new Map([
    ['a1', 'Alder'],
    ['a2', 'Birch'],
  ]),
  criteria: new Map([['c1', 'Security']]),
  gates: new Map([['g1', 'References']]),
  currency: 'USD',
}
const agency = (id: string) => id as AgencyId

describe('why an agency is excluded', () => {
  it('is said with the gate and its note', () => {
    const id = 'g1' as GateId
    expect(exclusionText({ kind: 'gate', id, note: null }, names)).toBe(
      'Failed the gate “References”',
    )
    expect(exclusionText({ kind: 'gate', id, note: 'left early' }, names)).toBe(
      'Failed the gate “References”: left early',
    )
  })

  it('is said with the value and the limit, told apart', () => {
    const id = 'c1' as CriterionId
    const minimum = { kind: 'minimum', id, minimum: 7 } as const
    expect(exclusionText({ ...minimum, raw: 6.25, direction: 'higher' }, names)).toBe(
      'Security 6.25 is below the minimum of 7',
    )
    expect(exclusionText({ ...minimum, raw: 6.9996, direction: 'higher' }, names)).toBe(
      'Security 6.9996 is below the minimum of 7',
    )
    expect(exclusionText({ ...minimum, raw: 8, direction: 'lower' }, names)).toBe(
      'Security 8 is above the most allowed, 7',
    )
  })

  it('is said for those that take no part', () => {
    expect(exclusionText({ kind: 'status', id: 'longlist' }, names)).toContain('longlist')
    expect(exclusionText({ kind: 'status', id: 'rejected' }, names)).toContain('Rejected')
  })
})

describe('why there is no winner', () => {
  it('names the agencies concerned', () => {
    const agencies = [agency('a1'), agency('a2')]
    expect(winnerReasonText({ code: 'tie', agencies }, names)).toBe(
      'There is no winner: Alder and Birch share the first rank.',
    )
    expect(winnerReasonText({ code: 'incomplete', agencies }, names)).toContain('Alder and Birch')
    expect(winnerReasonText({ code: 'no-agencies' }, names)).toContain('No agency takes part')
  })

  it('names five and counts the rest', () => {
    const agencies = Array.from({ length: 12 }, (_, index) => agency(`x${index}`))
    expect(winnerReasonText({ code: 'incomplete', agencies }, names)).toContain(
      'x0, x1, x2, x3, x4 and 7 more',
    )
  })
})

describe('warnings', () => {
  const codes: readonly RankingWarning['code'][] = [
    'missing-score',
    'missing-measurement',
    'missing-quote',
    'missing-gate-result',
    'quote-currency',
    'clipped-measurement',
    'price-undefined',
    'method-skipped',
  ]
  it('are sentences without open places', () => {
    for (const code of codes) {
      const words = warningText(
        {
          code,
          agency: agency('a1'),
          criterion: 'c1' as CriterionId,
          gate: 'g1' as GateId,
          got: 'EUR',
        },
        names,
      )
      expect(words).toContain('Alder')
      expect(words).not.toMatch(/[{}]/)
      expect(words.endsWith('.')).toBe(true)
    }
  })
})
