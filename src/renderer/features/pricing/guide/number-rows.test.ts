import { describe, expect, it } from 'vitest'
import { guideDefaults } from '../../../../shared/domain/pricing/guide.ts'
import { inCurrency, numberRows, withRange } from './number-rows.ts'

describe('the numbers of the guide', () => {
  it('are one row each, and a changed row changes that number alone', () => {
    for (const { id, open } of numberRows(guideDefaults)) {
      const changed = withRange(guideDefaults, id, 11, 12)
      const after = numberRows(changed ?? guideDefaults)
      expect(after.find((row) => row.id === id)).toMatchObject({ low: 11, high: 12 })
      expect(after.filter((row) => row.id !== id)).toEqual(
        numberRows(guideDefaults).filter((row) => row.id !== id),
      )
      expect(withRange(guideDefaults, id, 11, null) !== null).toBe(open)
    }
  })

  it('have no range whose ends are the wrong way round', () => {
    expect(withRange(guideDefaults, 'mid', 60_000, 50_000)).toBeNull()
  })

  it('go over into another currency, per cents and counts excepted', () => {
    const euros = inCurrency(guideDefaults, 'EUR', 0.915)
    expect(euros.currency).toBe('EUR')
    expect(euros.complexity.mid).toEqual({ low: 18_300, high: 45_750 })
    expect(euros.complexity.advanced).toEqual({ low: 45_750, high: null })
    expect(euros.hourly).toEqual({ low: 45.75, high: 90.59 })
    expect(euros.integrations.manyFrom).toBe(3)
    expect(euros.schedule).toEqual(guideDefaults.schedule)
    expect(inCurrency(guideDefaults, 'JPY', 150.3).hourly.low).toBe(7515)
  })
})
