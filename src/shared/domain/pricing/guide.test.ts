// The guide's benchmark: the numbers of the buyer's guide, and where a quote stands.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GuideAnswers, guideDefaults, guideEstimate, positionIn } from './guide.ts'
import { sumMoney } from './money.ts'

const plain: GuideAnswers = {
  complexity: 'typical',
  stack: 'common',
  integrations: 0,
  difficulty: 'simple',
  schedule: 'normal',
}
const rangeOf = (rest: Partial<GuideAnswers>) => {
  const { low, high } = guideEstimate({ ...plain, ...rest }, guideDefaults, 'USD', null)!
  return [low, high]
}

describe('the guide', () => {
  test('expects what the buyer’s guide says', () => {
    expect(rangeOf({})).toEqual([10_000, 25_000])
    expect(rangeOf({ complexity: 'mid' })).toEqual([20_000, 50_000])
    expect(rangeOf({ complexity: 'advanced' })).toEqual([50_000, null])
    expect(rangeOf({ stack: 'specialised' })).toEqual([25_000, null])
    expect(rangeOf({ integrations: 1 })).toEqual([15_000, 37_500])
    expect(rangeOf({ integrations: 1, difficulty: 'difficult' })).toEqual([15_000, 45_000])
    expect(rangeOf({ integrations: 3, difficulty: 'difficult' })).toEqual([22_500, 45_000])
    expect(rangeOf({ schedule: 'expedited' })).toEqual([11_000, 32_500])
  })

  test('shows each part of its sum, and which view of the project counts', () => {
    const answers = { ...plain, complexity: 'mid', integrations: 2, schedule: 'expedited' } as const
    const { parts, project, low, high } = guideEstimate(answers, guideDefaults, 'USD', null)!
    expect(project).toEqual({ low: 20_000, high: 50_000 })
    expect(parts.map(({ part, counts, low: from, high: to }) => [part, counts, from, to])).toEqual([
      ['complexity', true, 20_000, 50_000],
      ['stack', false, 10_000, 25_000],
      ['integrations', true, 5_000, 12_500],
      ['schedule', true, 2_500, 18_750],
    ])
    expect([low, high]).toEqual([27_500, 81_250])
  })

  test('is the sum of its parts in any currency, or nothing without a rate', () => {
    expect(guideEstimate(plain, guideDefaults, 'EUR', null)).toBeNull()
    fc.assert(
      fc.property(
        fc.constantFrom('typical', 'mid', 'advanced'),
        fc.constantFrom('common', 'specialised'),
        fc.nat({ max: 6 }),
        fc.constantFrom('simple', 'difficult'),
        fc.constantFrom('normal', 'expedited'),
        fc.constantFrom('JPY', 'EUR', 'KWD'),
        fc.integer({ min: 1, max: 300_000 }),
        (complexity, stack, integrations, difficulty, schedule, currency, rate) => {
          const conversion = { rate: rate / 1000, date: '2026-11-22' }
          const answers = { complexity, stack, integrations, difficulty, schedule }
          const found = guideEstimate(answers, guideDefaults, currency, conversion)!
          const [, , added, late] = found.parts
          expect(found.low).toBe(sumMoney([found.project.low, added!.low, late!.low]))
          if (found.high !== null)
            expect(found.high).toBe(sumMoney([found.project.high!, added!.high!, late!.high!]))
          expect(found.low).toBeLessThanOrEqual(found.high ?? Number.POSITIVE_INFINITY)
          expect(found.conversion).toBe(conversion)
        },
      ),
    )
  })

  test('places a quote below, inside or above, ends included', () => {
    const range = { low: 20_000, high: 50_000 }
    expect(positionIn(range, 20_000, 'USD').position).toBe('inside')
    expect(positionIn(range, 50_000, 'USD').position).toBe('inside')
    expect(positionIn(range, 19_999.9, 'USD')).toEqual({
      position: 'below',
      distance: 0.1,
      percent: expect.closeTo(0.0005, 9),
    })
    expect(positionIn(range, 60_000, 'USD')).toEqual({
      position: 'above',
      distance: 10_000,
      percent: 20,
    })
    expect(positionIn({ low: 50_000, high: null }, 1e9, 'USD').position).toBe('inside')
    expect(positionIn(guideDefaults.hourly, 120, 'USD').position).toBe('above')
  })
})
