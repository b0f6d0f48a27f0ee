import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecewiseValue, valueOfRaw } from '../scale.ts'
import { convertRaw } from './convert-scale.ts'
import {
  type CurvePoint,
  curveWarning,
  linearPoints,
  pointBetween,
  trendOf,
  withPoint,
} from './value-curve.ts'

const raws = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 8 })
const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 })

/** Points whose values rise or fall with the raw number. */
const monotone = fc.tuple(raws, values, fc.boolean()).map(([xs, ys, rising]) => {
  const up = ys.slice(0, xs.length).sort((a, b) => a - b)
  if (!rising) up.reverse()
  return xs.sort((a, b) => a - b).map((raw, i): CurvePoint => [raw, up[i] ?? 0])
})
const anywhere = fc.double({ min: -2000, max: 2000, noNaN: true })

describe('value functions', () => {
  it('never fall where their points never fall, and never rise where they never rise', () => {
    fc.assert(
      fc.property(monotone, anywhere, anywhere, (points, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const difference = piecewiseValue(high, points) - piecewiseValue(low, points)
        const trend = trendOf(points)
        if (trend === 'rises') expect(difference).toBeGreaterThanOrEqual(-1e-9)
        else if (trend === 'falls') expect(difference).toBeLessThanOrEqual(1e-9)
        else expect(Math.abs(difference)).toBeLessThan(1e-9)
      }),
    )
  })

  it('run with the direction and within 0…100 when they are linear', () => {
    fc.assert(
      fc.property(anywhere, anywhere, fc.constantFrom('higher', 'lower'), (a, b, direction) => {
        const scale = { min: -50, max: 150, step: null }
        const [low, high] = a < b ? [a, b] : [b, a]
        const [worse, better] = direction === 'higher' ? [low, high] : [high, low]
        const value = (raw: number) => valueOfRaw(raw, scale, direction, null)
        expect(value(better)).toBeGreaterThanOrEqual(value(worse))
        expect(value(low)).toBeGreaterThanOrEqual(0)
        expect(value(high)).toBeLessThanOrEqual(100)
        const table = { points: linearPoints(scale, direction) }
        expect(valueOfRaw(a, scale, direction, table)).toBeCloseTo(value(a), 9)
      }),
    )
  })

  it('warn when they run against the direction, up and down, or nowhere', () => {
    const rising = linearPoints({ min: 0, max: 10, step: null }, 'higher')
    expect(curveWarning(rising, 'higher')).toBeNull()
    expect(curveWarning(rising, 'lower')).toBe('against')
    expect(
      curveWarning(
        [
          [0, 0],
          [5, 100],
          [10, 20],
        ],
        'higher',
      ),
    ).toBe('mixed')
    expect(
      curveWarning(
        [
          [0, 40],
          [10, 40],
        ],
        'higher',
      ),
    ).toBe('flat')
    expect(
      curveWarning(
        [
          [0, 0],
          [5, 0],
          [5, 100],
          [10, 100],
        ],
        'higher',
      ),
    ).toBeNull()
  })

  it('stay in order when a point is added or moved, and a suggested point changes nothing', () => {
    fc.assert(
      fc.property(monotone, anywhere, (points, raw) => {
        const more = withPoint(points, null, [raw, 50])
        expect(more).toHaveLength(points.length + 1)
        expect(more.every(([x], i) => i === 0 || x >= (more[i - 1]?.[0] ?? x))).toBe(true)
        const point = pointBetween(points)
        const same = withPoint(points, null, point)
        expect(piecewiseValue(raw, same)).toBeCloseTo(piecewiseValue(raw, points), 6)
      }),
    )
    expect(
      pointBetween([
        [0, 0],
        [2, 10],
        [10, 90],
      ]),
    ).toEqual([6, 50])
  })
})

describe('converting between scales', () => {
  const scale = fc
    .record({ min: fc.integer({ min: -10, max: 10 }), span: fc.integer({ min: 1, max: 100 }) })
    .map(({ min, span }) => ({ min, max: min + span, step: null }))

  it('keeps every value 0…100, the order, and both ends', () => {
    fc.assert(
      fc.property(scale, scale, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const raw = from.min + share * (from.max - from.min)
        const carried = convertRaw(raw, from, to)
        expect(carried).toBeGreaterThanOrEqual(to.min)
        expect(carried).toBeLessThanOrEqual(to.max)
        expect(valueOfRaw(carried, to, 'higher', null)).toBeCloseTo(
          valueOfRaw(raw, from, 'higher', null),
          6,
        )
        expect(convertRaw(from.min, from, to)).toBe(to.min)
        expect(convertRaw(from.max, from, to)).toBe(to.max)
      }),
    )
  })

  it('leaves no binary digits behind', () => {
    const ten = { min: 0, max: 10, step: null }
    expect(convertRaw(7, ten, { min: 1, max: 5, step: null })).toBe(3.8)
    expect(convertRaw(3.3, ten, { min: 0, max: 100, step: null })).toBe(33)
    expect(convertRaw(12, ten, { min: 0, max: 5, step: null })).toBe(6)
  })
})
