import { describe, expect, it } from 'vitest'
import { overallRating, referenceRating } from './references.ts'

const rated = (
  communication: number | null,
  expertise: number | null,
  deadlines: number | null,
) => ({
  communication,
  expertise,
  deadlines,
})

describe('ratings of references', () => {
  it('leaves out what was not asked, and never takes it for 0', () => {
    expect(referenceRating(rated(5, null, 2))).toBe(3.5)
    expect(referenceRating(rated(null, null, null))).toBeNull()
  })

  it('counts each rated reference once', () => {
    expect(overallRating([rated(5, 5, 5), rated(2, null, null), rated(null, null, null)])).toBe(3.5)
    expect(overallRating([])).toBeNull()
  })
})
