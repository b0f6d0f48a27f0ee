import { expect, test } from 'vitest'
import { linearValue, piecewiseValue, valueOfRaw } from './scale.ts'

const scale = { min: 1, max: 5, step: 1 }

test('a scale is linear between its ends, reversed for lower, clipped outside', () => {
  expect([0, 1, 2, 5, 9].map((raw) => linearValue(raw, scale, 'higher'))).toEqual([
    0, 0, 25, 100, 100,
  ])
  expect([0, 1, 2, 5, 9].map((raw) => linearValue(raw, scale, 'lower'))).toEqual([
    100, 100, 75, 0, 0,
  ])
  expect(linearValue(3, { min: 3, max: 3, step: null }, 'higher')).toBe(100)
})

test('a value function is piecewise linear and clipped (rsmaa, pvf)', () => {
  const points = [
    [50, 100],
    [75, 80],
    [90, 50],
    [100, 0],
  ] as const
  expect([50, 90, 100, 10, 40, 101, 120, 82.5].map((x) => piecewiseValue(x, points))).toEqual([
    100, 50, 0, 100, 100, 0, 0, 65,
  ])
})

test('a value function wins over the direction', () => {
  const points = [
    [1, 0],
    [5, 100],
  ] as const
  expect(valueOfRaw(5, scale, 'lower', { points })).toBe(100)
  expect(valueOfRaw(5, scale, 'lower', null)).toBe(0)
})
