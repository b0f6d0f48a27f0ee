// The formula laboratory on published vectors, and what it may and may not find on any bids.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LabBid, LabFormula, LabSettings } from './lab-standings.ts'
import { labFormulas } from './lab-standings.ts'
import { type LabReport, runLaboratory, testFormula } from './laboratory.ts'

const half: LabSettings = {
  weights: { quality: 50, price: 50 },
  floor: 20,
  ceiling: 250,
  k: null,
  minimumQuality: null,
}
const bidsOf = (...pairs: readonly (readonly [quality: number | null, price: number])[]) =>
  pairs.map(([quality, price], i): LabBid => ({ id: 'ABCDEFGH'[i]!, price, quality }))
const totals = ({ standings }: LabReport) => standings.map(({ total }) => total)
const codes = ({ flags }: LabReport) => flags.map(({ code }) => code)
const report = (formula: LabFormula, bids: readonly LabBid[], settings = half) =>
  testFormula(formula, bids, settings)

describe('the published vectors', () => {
  test('lowest proportional turns the order when the last one withdraws, floor and ceiling do not', () => {
    const bids = bidsOf([90, 120], [70, 90], [20, 60])
    const found = report('lowest-proportional', bids)
    expect(totals(found)).toEqual([70, expect.closeTo(68.3333, 4), 60])
    expect(found.winners).toEqual(['A'])
    expect(found.flags).toContainEqual({
      code: 'withdrawal-turns-order',
      severity: 'red',
      withdrawn: 'C',
      turned: [{ ahead: 'A', behind: 'B' }],
      winnersBefore: ['A'],
      winnersAfter: ['B'],
    })
    const without = report('lowest-proportional', bids.slice(0, 2))
    expect(totals(without)).toEqual([82.5, 85])
    expect(codes(report('floor-ceiling', bids))).toEqual([])
  })

  test('so does min-max when the dearest one withdraws, and floor and ceiling do not', () => {
    const bids = bidsOf([90, 120], [60, 100], [20, 200])
    const found = report('min-max', bids)
    expect(totals(found)).toEqual([85, 80, 10])
    expect(found.flags).toContainEqual({
      code: 'withdrawal-turns-order',
      severity: 'red',
      withdrawn: 'C',
      turned: [{ ahead: 'A', behind: 'B' }],
      winnersBefore: ['A'],
      winnersAfter: ['B'],
    })
    expect(totals(report('min-max', bids.slice(0, 2)))).toEqual([45, 80])
    expect(codes(report('floor-ceiling', bids))).toEqual([])
  })

  test('the middle bid loses under the ratio although its money buys as much (Goldilocks)', () => {
    const bids = bidsOf([50, 50], [75, 75], [100, 100])
    const found = report('lowest-proportional', bids)
    expect(totals(found)).toEqual([75, expect.closeTo(70.8333, 4), 75])
    expect(found.winners).toEqual(['A', 'C'])
    expect(found.flags).toContainEqual({
      code: 'middle-loses',
      severity: 'amber',
      cheaper: 'A',
      middle: 'B',
      dearer: 'C',
    })
    for (const linear of ['floor-ceiling', 'min-max', 'price-per-quality'] as const)
      expect(codes(report(linear, bids))).not.toContain('middle-loses')
  })

  test('the utility index and its price deficits', () => {
    const bids = bidsOf([90, 1000], [80, 875], [60, 600])
    const found = report('utility-index', bids, { ...half, weights: { quality: 60, price: 40 } })
    expect(totals(found)).toEqual([0.6, expect.closeTo(0.5829, 4), expect.closeTo(0.55, 9)])
    expect(found.standings.map(({ deficit }) => Math.round(deficit!))).toEqual([0, 25, 50])
    expect(found.winners).toEqual(['A'])
  })
})

describe('the trials', () => {
  const bids = bidsOf([90, 120], [70, 90], [60, 100])

  test('a free offer breaks what divides by the lowest price, and wins every price per quality', () => {
    const reports = new Map(runLaboratory(bids, half).map((one) => [one.formula, one]))
    const has = (formula: LabFormula, code: string) =>
      codes(reports.get(formula)!).some((one) => one === code)
    for (const formula of ['lowest-proportional', 'linear-over-lowest', 'utility-index'] as const)
      expect(has(formula, 'free-undefined')).toBe(true)
    for (const formula of ['floor-ceiling', 'min-max', 'mean-based'] as const)
      expect(has(formula, 'free-undefined')).toBe(false)
    expect(has('lowest-proportional', 'free-takes-points')).toBe(true)
    expect(has('price-per-quality', 'free-wins')).toBe(true)
    // That so low a price outweighs the worst quality is told, but no other bid suffers from it.
    expect(
      reports.get('floor-ceiling')!.flags.map(({ code, severity }) => [code, severity]),
    ).toEqual([
      ['freak-wins', 'amber'],
      ['free-wins', 'amber'],
    ])
  })

  test('a freak bid takes the points of all others where points depend on it', () => {
    const { freak, flags } = report('lowest-proportional', bids)
    expect(freak).toMatchObject({ price: 9, quality: 60, wins: true })
    expect(flags).toContainEqual({
      code: 'freak-takes-points',
      severity: 'amber',
      price: 9,
      id: 'B',
      before: 100,
      after: 10,
    })
    expect(report('floor-ceiling', bids).freak!.losses).toEqual([])
  })

  test('a tie is not a turned order', () => {
    const { freak, standings } = report('linear-over-lowest', bidsOf([60, 100], [60, 150]))
    expect(standings.map(({ rank }) => rank)).toEqual([1, 2])
    expect(freak).toMatchObject({ turned: [], winnersBefore: ['A'], winnersAfter: ['A', 'B'] })
  })

  test('a bid that is free already is shown for what it does, and nothing crashes', () => {
    const free = bidsOf([90, 120], [70, 0])
    const [, second] = report('lowest-proportional', free).standings
    expect(second).toEqual({ id: 'B', points: null, total: null, deficit: null, rank: null })
    expect(report('floor-ceiling', free).standings[1]!.points).toBe(100)
    expect(report('lowest-proportional', free).freak).toBeNull()
  })

  test('a formula that lacks what it needs says so instead of ranking', () => {
    const problem = (formula: LabFormula, settings: Partial<LabSettings>, given = bids) =>
      report(formula, given, { ...half, ...settings }).problem
    expect(problem('floor-ceiling', { ceiling: null })).toBe('corridor-missing')
    expect(problem('floor-ceiling', { ceiling: 10 })).toBe('corridor-missing')
    expect(problem('utility-index', { weights: { quality: 1, price: 0 } })).toBe(
      'price-weight-missing',
    )
    expect(problem('price-per-quality', {}, bidsOf([null, 5]))).toBe('quality-missing')
    expect(problem('min-max', {}, bidsOf([null, 5]))).toBeNull()
  })

  test('price per quality leaves out what is below the minimum quality', () => {
    const found = report('price-per-quality', bids, { ...half, minimumQuality: 70 })
    expect(found.standings.map(({ rank }) => rank)).toEqual([2, 1, null])
    expect(codes(found)).not.toContain('free-undefined')
  })

  test('without quality, price alone decides', () => {
    const found = report('lowest-proportional', bidsOf([null, 120], [null, 90]))
    expect(totals(found)).toEqual([75, 100])
    expect(found.pointValues).toEqual([null, null])
  })
})

describe('a point of quality in money', () => {
  const bids = bidsOf([90, 120], [70, 90], [60, 200])

  test('is one price everywhere under floor and ceiling, and rises with the price under the ratio', () => {
    const weights = { quality: 60, price: 40 }
    const values = (formula: LabFormula) => report(formula, bids, { ...half, weights }).pointValues
    // 230 of corridor are 100 points: 2.30 a price point, a quality point weighs one and a half.
    expect(values('floor-ceiling')).toEqual([3.45, 3.45, 3.45].map((v) => expect.closeTo(v, 9)))
    expect(values('lowest-proportional')).toEqual(
      [120, 90, 200].map((price) => expect.closeTo((1.5 * price ** 2) / 9000, 9)),
    )
    expect(values('min-max')).toEqual([expect.closeTo(1.65, 9), expect.closeTo(1.65, 9), null])
    expect(values('price-per-quality')[0]).toBeCloseTo(120 / 90, 9)
  })

  test('is what the ranking trades: one more point for that much more money leaves the total alone', () => {
    const free = fc.integer({ min: 30, max: 95 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(free, fc.integer({ min: 60, max: 110 })), { minLength: 3, maxLength: 5 }),
        fc.constantFrom(...labFormulas),
        (pairs, formula) => {
          const given = bidsOf(...pairs, [99, 50], [20, 150])
          const found = report(formula, given)
          const value = found.pointValues[0]
          if (value === null || value === undefined) return
          const tiny = 1e-4
          const [first, ...rest] = given
          const traded = {
            ...first!,
            quality: first!.quality! + tiny,
            price: first!.price + value * tiny,
          }
          const after = report(formula, [traded, ...rest]).standings[0]!.total!
          // The mean moves a little with the traded price itself; all other benchmarks stay.
          const close = formula === 'mean-based' ? 4 : 6
          expect(after).toBeCloseTo(found.standings[0]!.total!, close)
        },
      ),
    )
  })

  test('stands beside a curve that falls from the maximum to 0 and passes the bids', () => {
    const { curve, standings } = report('linear-over-lowest', bids)
    const points = curve!.map((sample) => sample.points)
    expect(points).toEqual(points.toSorted((a, b) => b - a))
    expect([points[0], points.at(-1)]).toEqual([100, 0])
    for (const [i, { price }] of bids.entries())
      expect(curve!.find((sample) => sample.price === price)!.points).toBe(standings[i]!.points)
    expect(report('utility-index', bids).curve).toBeNull()
  })
})

describe('for any bids', () => {
  const any = fc
    .array(
      fc.tuple(
        fc.option(fc.integer({ min: 0, max: 100 }), { freq: 8 }),
        fc.integer({ min: 0, max: 40 }).map((n) => n * 10),
      ),
      { maxLength: 6 },
    )
    .map((pairs) => bidsOf(...pairs))
  const settings = fc.record({
    weights: fc.record({ quality: fc.nat({ max: 9 }), price: fc.integer({ min: 1, max: 9 }) }),
    floor: fc.constantFrom(10, 50),
    ceiling: fc.constantFrom(200, 300),
    k: fc.constantFrom(null, 0.5, 2),
    minimumQuality: fc.constantFrom(null, 40),
  })

  test('withdrawals never turn the order under floor and ceiling or price per quality', () => {
    let turned = 0
    fc.assert(
      fc.property(any, settings, (bids, given) => {
        for (const one of runLaboratory(bids, given)) {
          const found = one.withdrawals.some((withdrawal) => withdrawal.turned.length > 0)
          const independent = ['floor-ceiling', 'price-per-quality'].includes(one.formula)
          if (independent) expect(found).toBe(false)
          else if (found) turned += 1
          expect(codes(one).includes('withdrawal-turns-order')).toBe(found)
          if (one.formula === 'floor-ceiling') {
            expect(one.freak?.turned ?? []).toEqual([])
            expect(one.free?.losses ?? []).toEqual([])
            expect(one.flags.filter(({ severity }) => severity === 'red')).toEqual([])
          }
        }
      }),
      { numRuns: 150 },
    )
    expect(turned).toBeGreaterThan(0)
  })

  test('every number told is finite, and points lie within 0…100', () => {
    fc.assert(
      fc.property(any, settings, (bids, given) => {
        for (const one of runLaboratory(bids, given)) {
          const numbers = JSON.stringify(one, (_, value: unknown) => {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
            return value
          })
          expect(numbers.length).toBeGreaterThan(0)
          for (const { points } of [...one.standings, ...(one.curve ?? [])]) {
            expect(points ?? 0).toBeGreaterThanOrEqual(0)
            expect(points ?? 0).toBeLessThanOrEqual(100)
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})
