// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChangeEvent, MethodName } from '../../shared/contract/call.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'

/** A main that answers when it is told to, in the order in which it is told to. */
const asked: { method: string; input: unknown; answer: (value: unknown) => void }[] = []
let listener: (event: ChangeEvent) => void = () => {}

vi.mock('./transport.ts', () => ({
  transport: {
    call: (method: string, input: unknown) =>
      new Promise((resolve) => {
        asked.push({ method, input, answer: (value) => resolve({ ok: true, value }) })
      }),
    onChange: (given: (event: ChangeEvent) => void) => {
      listener = given
      return () => {}
    },
  },
}))

const { emptySheet } = await import('./score-sheet.ts')
const { patchQuery, seedQueries, startCache, useQuery } = await import('./query-cache.ts')

startCache()

let counter = 0
let evaluation: EvaluationId
const changed = (methods: readonly MethodName[], of: string | null = evaluation): void =>
  act(() => listener({ evaluation: of, methods, sequence: 1 }))
const answer = (index: number, value: unknown): Promise<void> =>
  act(async () => {
    asked[index]?.answer(value)
    await Promise.resolve()
  })
const sheet = (value: number) => ({
  ...emptySheet({ agencies: [], criteria: [], evaluators: [] }),
  values: Float64Array.of(value),
})

beforeEach(() => {
  asked.length = 0
  counter += 1
  evaluation = `e${counter}` as EvaluationId
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.advanceTimersByTime(10_000)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('answers that came unasked', () => {
  const seed = (title: string): void =>
    act(() => seedQueries([{ method: 'panel.list', input: { evaluation }, value: [{ title }] }]))

  it('are shown at once, and asked again after a change', async () => {
    seed('early')
    const { result } = renderHook(() => useQuery('panel.list', { evaluation }))
    expect(result.current.value).toEqual([{ title: 'early' }])
    expect(asked).toHaveLength(0)
    changed(['panel.list'])
    expect(asked).toHaveLength(1)
    await answer(0, [{ title: 'newer' }])
    expect(result.current.value).toEqual([{ title: 'newer' }])
  })

  it('are forgotten when they are stale before anybody looked', () => {
    seed('early')
    changed(['panel.list'])
    renderHook(() => useQuery('panel.list', { evaluation }))
    expect(asked).toHaveLength(1)
  })

  it('do not replace what was asked since', async () => {
    const { result } = renderHook(() => useQuery('panel.list', { evaluation }))
    await answer(0, [{ title: 'asked' }])
    seed('early')
    expect(result.current.value).toEqual([{ title: 'asked' }])
  })
})

describe('the cache of answers', () => {
  it('asks once for equal inputs and gives the answer to all', async () => {
    const one = renderHook(() => useQuery('panel.list', { evaluation }))
    const two = renderHook(() => useQuery('panel.list', { evaluation }))
    expect(asked).toHaveLength(1)
    expect(one.result.current.status).toBe('loading')
    await answer(0, [])
    expect(one.result.current.value).toEqual([])
    expect(two.result.current.value).toBe(one.result.current.value)
  })

  it('asks again only for what a change names, keeps the old answer until then, and its identity if equal', async () => {
    const { result } = renderHook(() => useQuery('agencies.list', { evaluation }))
    await answer(0, [{ id: 'a' }])
    const before = result.current.value
    changed(['criteria.list'])
    changed(['agencies.list'], 'another')
    expect(asked).toHaveLength(1)
    changed(['agencies.list'])
    expect(asked).toHaveLength(2)
    expect(result.current.value).toBe(before)
    await answer(1, [{ id: 'a' }])
    expect(result.current.value).toBe(before)
    changed(['agencies.list'], null)
    await answer(2, [{ id: 'b' }])
    expect(result.current.value).toEqual([{ id: 'b' }])
  })

  it('forgets an answer that nobody looks at when it becomes stale', async () => {
    const first = renderHook(() => useQuery('panel.list', { evaluation }))
    await answer(0, [])
    first.unmount()
    changed(['panel.list'])
    expect(asked).toHaveLength(1)
    renderHook(() => useQuery('panel.list', { evaluation }))
    expect(asked).toHaveLength(2)
  })

  it('never shows an answer that is older than an optimistic edit', async () => {
    const { result } = renderHook(() => useQuery('scoring.sheet', { evaluation }))
    await answer(0, sheet(1))
    changed(['scoring.sheet'])
    expect(asked).toHaveLength(2)
    let settle: (confirmed: boolean) => void = () => {}
    act(() => {
      settle = patchQuery('scoring.sheet', { evaluation }, () => sheet(2))
    })
    await answer(1, sheet(1))
    expect(result.current.value?.values).toEqual(Float64Array.of(2))
    await act(async () => {
      settle(true)
      await vi.advanceTimersByTimeAsync(400)
    })
    expect(asked).toHaveLength(3)
    await answer(2, sheet(2))
    expect(result.current.value?.values).toEqual(Float64Array.of(2))
  })

  it('takes a refused edit back by asking at once', async () => {
    const { result } = renderHook(() => useQuery('scoring.sheet', { evaluation }))
    await answer(0, sheet(1))
    let settle: (confirmed: boolean) => void = () => {}
    act(() => {
      settle = patchQuery('scoring.sheet', { evaluation }, () => sheet(9))
    })
    expect(result.current.value?.values).toEqual(Float64Array.of(9))
    act(() => settle(false))
    expect(asked).toHaveLength(2)
    await answer(1, sheet(1))
    expect(result.current.value?.values).toEqual(Float64Array.of(1))
  })
})
