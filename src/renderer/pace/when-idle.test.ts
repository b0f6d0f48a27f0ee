// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenAlone } from './when-idle.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 10_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

test('what would take frames waits until nobody has used the page for a second', () => {
  const run = vi.fn<() => void>()
  window.dispatchEvent(new KeyboardEvent('keydown', { key: '7' }))
  whenAlone(run)
  vi.advanceTimersByTime(900)
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))
  vi.advanceTimersByTime(900)
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2_200)
  expect(run).toHaveBeenCalledOnce()
})
