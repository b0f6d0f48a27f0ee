import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFullBudget } from '../../../../shared/domain/weights/points.ts'
import { pointsLeft, sharedOut } from './points-budget.ts'

test('what is left is told without the dust of binary sums', () => {
  expect(pointsLeft([33.3, 33.3, 33.4])).toBe(0)
  expect(pointsLeft([0.1, 0.2])).toBeCloseTo(99.7, 9)
  expect(pointsLeft([60, 60])).toBe(-20)
})

test('points shared out in proportion are tenths that sum to exactly 100', () => {
  expect(sharedOut([0, 0, 0])).toEqual([33.4, 33.3, 33.3])
  expect(sharedOut([30, 20])).toEqual([60, 40])
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 }),
      (points) => {
        const shared = sharedOut(points)
        expect(isFullBudget(shared)).toBe(true)
        const sum = points.reduce((total, value) => total + value, 0)
        const exact = points.map((value) => (sum > 0 ? (100 * value) / sum : 100 / points.length))
        shared.forEach((value, index) => {
          expect(Math.abs(value * 10 - Math.round(value * 10))).toBeLessThan(1e-9)
          expect(Math.abs(value - exact[index]!)).toBeLessThanOrEqual(0.1 + 1e-9)
        })
      },
    ),
  )
})
