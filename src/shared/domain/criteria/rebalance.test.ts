import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equalised, type HeldWeight, heldBack, mostFor, rebalance, shareOut } from './rebalance.ts'

const held = (...weights: readonly (number | [number])[]): HeldWeight[] =>
  weights.map((weight) =>
    typeof weight === 'number' ? { weight, locked: false } : { weight: weight[0], locked: true },
  )

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

const typed = fc
  .record({ units: fc.nat(5_000), decimals: fc.nat(2) })
  .map(({ units, decimals }) => Number((units / 10 ** decimals).toFixed(decimals)))
const weights = fc.array(fc.record({ weight: typed, locked: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
})

describe('rebalancing', () => {
  it('takes from the others in proportion and keeps whole numbers whole', () => {
    expect(rebalance(held(20, 40, 40), new Map([[0, 60]]))).toEqual([60, 20, 20])
    expect(rebalance(held(10, 10, 10, 70), new Map([[0, 20]]))).toEqual([20, 9, 9, 62])
  })

  it('leaves locked weights alone and stops where nothing is left to take', () => {
    expect(rebalance(held(20, [30], 50), new Map([[0, 40]]))).toEqual([40, 30, 30])
    expect(rebalance(held(20, [30], 50), new Map([[0, 95]]))).toEqual([70, 30, 0])
    expect(rebalance(held([20], [30], [50]), new Map([[0, 40]]))).toEqual([20, 30, 50])
    expect(rebalance(held(100), new Map([[0, 40]]))).toEqual([100])
  })

  it('says why a weight cannot be set, and only then', () => {
    expect(heldBack(held(20, [30], [50]), new Map([[0, 40]]))).toBe('locked')
    expect(heldBack(held(20, [30], [50]), new Map([[0, 20]]))).toBeNull()
    expect(heldBack(held(20, [30], 50), new Map([[0, 70]]))).toBeNull()
    expect(heldBack(held(20, [30], 50), new Map([[0, 70.5]]))).toBe('too-much')
    fc.assert(
      fc.property(weights, fc.nat(11), typed, (list, at, to) => {
        const index = at % list.length
        expect(heldBack(list, new Map([[index, to]])) === null).toBe(
          rebalance(list, new Map([[index, to]]))[index] === to,
        )
      }),
    )
  })

  it('of several takes from those that were not set', () => {
    const set = (...to: readonly [number, number][]) => new Map(to)
    expect(rebalance(held(20, 30, 50), set([0, 40], [1, 40]))).toEqual([40, 40, 20])
    expect(rebalance(held(20, [30], 40, 10), set([0, 0], [1, 40]))).toEqual([0, 40, 48, 12])
    expect(rebalance(held(20, 30, [50]), set([0, 30], [1, 20]))).toEqual([30, 20, 50])
    expect(rebalance(held(20, 30, 50), set([0, 150], [1, 50]))).toEqual([75, 25, 0])
    expect(heldBack(held(20, 30, 50), set([0, 60], [1, 60]))).toBe('too-much')
    expect(heldBack(held(20, 30, [50]), set([0, 0], [1, 0]))).toBe('locked')
    expect(heldBack(held(20, 30, [50]), set([0, 30], [1, 20]))).toBeNull()
  })

  it('gives alike to weights that were all 0', () => {
    expect(rebalance(held(100, 0, 0), new Map([[0, 99]]))).toEqual([99, 1, 0])
    expect(rebalance(held(100, 0, 0), new Map([[0, 98]]))).toEqual([98, 1, 1])
  })

  it('writes what a formula gave with two decimals', () => {
    const elicited = [100 / 6, 200 / 6, 300 / 6]
    expect(rebalance(held(...elicited), new Map([[0, 20]]))).toEqual([20, 32, 48])
    expect(rebalance(held(...elicited), new Map([[0, 21]]))).toEqual([21, 31.6, 47.4])
  })

  it('keeps the sum, locked weights and the decimals typed, and never goes below 0', () => {
    fc.assert(
      fc.property(weights, fc.nat(11), typed, (list, at, to) => {
        const index = at % list.length
        const after = rebalance(list, new Map([[index, to]]))
        const before = list.map(({ weight }) => weight)
        expect(sum(after)).toBeCloseTo(sum(before), 6)
        list.forEach(({ weight, locked }, i) => {
          if (locked && i !== index) expect(after[i]).toBe(weight)
          expect(after[i]).toBeGreaterThanOrEqual(0)
          expect(Math.abs((after[i] ?? 0) * 100 - Math.round((after[i] ?? 0) * 100))).toBeLessThan(
            1e-6,
          )
        })
        if (list.some(({ locked }, i) => !locked && i !== index))
          expect(after[index]).toBe(Math.min(to, mostFor(list, [index])))
      }),
    )
  })

  it('gives a larger weight never less than a smaller one among those that follow', () => {
    fc.assert(
      fc.property(weights, fc.nat(11), typed, (list, at, to) => {
        const index = at % list.length
        const after = rebalance(list, new Map([[index, to]]))
        const following = list.flatMap(({ weight, locked }, i) =>
          locked || i === index ? [] : [{ weight, now: after[i] ?? 0 }],
        )
        for (const a of following)
          for (const b of following)
            if (a.weight > b.weight) expect(a.now).toBeGreaterThanOrEqual(b.now)
      }),
    )
  })

  it('shares out exactly what there is', () => {
    expect(shareOut(10, [1, 1, 1], 0)).toEqual([4, 3, 3])
    expect(sum(shareOut(81.818182, [1, 1, 1], 2))).toBeCloseTo(81.818182, 9)
  })
})

describe('equal weights', () => {
  it('are 100 shared alike, with exactly that sum where it does not divide', () => {
    expect(equalised(held(3, 9, 0, 1))).toEqual([25, 25, 25, 25])
    expect(equalised(held(3, 9, 0))).toEqual([33.34, 33.33, 33.33])
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 60 }), (list) => {
        const after = equalised(held(...list))
        expect(sum(after)).toBeCloseTo(100, 9)
        expect(Math.max(...after) - Math.min(...after)).toBeLessThan(0.0101)
      }),
    )
  })

  it('leave locked ones as they are and keep the sum', () => {
    expect(equalised(held([40], 50, 10))).toEqual([40, 30, 30])
    expect(equalised(held([40], 30, 20, 10))).toEqual([40, 20, 20, 20])
    expect(equalised(held([40], [60]))).toEqual([40, 60])
  })
})
