import { expect, it } from 'vitest'
import { agencyId, criterionId } from '../example-state.ts'
import { noEvidence, strongerGrade, strongestEvidence } from './evidence-grade.ts'

it('keeps the strongest evidence of each cell, in any order, and leaves gates aside', () => {
  const [a, b] = [agencyId('a'), agencyId('b')]
  const x = criterionId('x')
  const found = strongestEvidence({
    agency: [a, a, a, b, b],
    criterion: [x, x, x, null, x],
    grade: ['claimed', 'demonstrated', 'documented', 'confirmed', 'claimed'],
  })
  expect(found.get(a)?.get(x)).toBe('demonstrated')
  expect(found.get(b)?.get(x)).toBe('claimed')
  expect(found.get(b)?.size).toBe(1)
  expect(strongerGrade(null, 'claimed')).toBe('claimed')
  expect(strongestEvidence({ agency: [], criterion: [], grade: [] })).toBe(noEvidence)
})
