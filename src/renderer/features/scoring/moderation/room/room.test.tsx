// @vitest-environment jsdom
import { act, cleanup, render, renderHook, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { layersOf } from '../../../../../shared/domain/agreement/layers.ts'
import { blankEvaluator } from '../../../../../shared/domain/blank.ts'
import {
  agencyId,
  criterionId,
  evaluatorId,
  exampleScore,
  exampleState,
} from '../../../../../shared/domain/example-state.ts'
import { prepareRanking } from '../../../../../shared/domain/ranking.ts'
import { clockText, elapsedAt, paused, started, stopped } from './stopwatch.ts'
import { useStopwatch } from './use-stopwatch.ts'
import { Wall } from './wall.tsx'

afterEach(cleanup)

const evaluators = ['Ana Abel', 'Ben Brand', 'Cem Can'].map((name, at) => ({
  id: evaluatorId(`e${at + 1}`),
  name,
  ...blankEvaluator,
}))

const layers = layersOf(
  prepareRanking(
    exampleState([[]], [1], {
      evaluators,
      scores: [
        exampleScore('a1', 'c1', 'e1', 4),
        exampleScore('a1', 'c1', 'e2', 9),
        exampleScore('a1', 'c1', 'e3', 6.5),
      ],
    }),
  ),
  agencyId('a1'),
  criterionId('c1'),
)

const wall = (names: boolean): readonly string[] => {
  if (layers === null) throw new Error('no such cell')
  render(<Wall layers={layers} evaluators={evaluators} names={names} />)
  return screen.getAllByRole('listitem').map((row) => row.textContent ?? '')
}

describe('the scores on the wall', () => {
  it('stand in the order of the panel with names', () => {
    expect(wall(true)).toEqual(['Ana Abel4−2.5', 'Ben Brand9+2.5', 'Cem Can6.50.0'])
  })

  it('stand from high to low without, and nothing on the page tells whose they are', () => {
    expect(wall(false)).toEqual(['9+2.5', '6.50.0', '4−2.5'])
    for (const { name, id } of evaluators) {
      expect(document.body.innerHTML).not.toContain(name)
      expect(document.body.innerHTML).not.toContain(id)
    }
  })
})

describe('the stopwatch', () => {
  it('counts its runs, not the pauses between, and never backwards', () => {
    const ran = paused(started(stopped, 1_000), 4_500)
    expect(elapsedAt(ran, 99_000)).toBe(3_500)
    expect(elapsedAt(started(ran, 100_000), 102_000)).toBe(5_500)
    expect(elapsedAt(started(ran, 100_000), 50_000)).toBe(3_500)
    expect(started(started(stopped, 1), 9)).toEqual({ before: 0, since: 1 })
  })

  it('is written as people write times', () => {
    expect([0, 59_999, 245_000, 3_750_000].map(clockText)).toEqual([
      '0:00',
      '0:59',
      '4:05',
      '1:02:30',
    ])
  })

  it('stands for the cell that is left, and runs on for the next one', () => {
    vi.useFakeTimers()
    let now = 0
    const clock = () => now
    const { result, rerender } = renderHook(({ cell }) => useStopwatch(cell, clock), {
      initialProps: { cell: 'a' },
    })
    const pass = (milliseconds: number): void =>
      act(() => {
        now += milliseconds
        vi.advanceTimersByTime(milliseconds)
      })
    pass(5_000)
    expect([result.current.elapsed, result.current.running]).toEqual([0, false])
    act(() => result.current.toggle())
    pass(3_000)
    expect(result.current.elapsed).toBe(3_000)
    rerender({ cell: 'b' })
    pass(2_000)
    expect([result.current.elapsed, result.current.running]).toEqual([2_000, true])
    act(() => result.current.toggle())
    rerender({ cell: 'a' })
    pass(1_000)
    expect([result.current.elapsed, result.current.running]).toEqual([3_000, false])
    act(() => result.current.reset())
    expect(result.current.elapsed).toBe(0)
    vi.useRealTimers()
  })
})
