import { expect, it } from 'vitest'
import { nextZoom } from './zoom.ts'

it('goes from 50 % to 300 % and back in the steps of a browser, and no further', () => {
  const walk = (by: -1 | 1, from: number): number[] => {
    const seen = [from]
    for (;;) {
      const next = nextZoom(seen.at(-1) as number, by)
      if (next === seen.at(-1)) return seen
      seen.push(next)
    }
  }
  expect(walk(1, 1)).toEqual([1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3])
  expect(walk(-1, 1)).toEqual([1, 0.9, 0.8, 0.75, 0.67, 0.5])
  expect(nextZoom(1.0954, 1)).toBe(1.25)
  expect(nextZoom(2.5, 0)).toBe(1)
})
