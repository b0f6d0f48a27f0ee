// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useAfterPaint } from './after-paint.ts'

afterEach(cleanup)

const seen = vi.fn<(shown: string) => void>()

function Panel({ cell, first = cell }: { readonly cell: string; readonly first?: string }) {
  const { shown, showNow } = useAfterPaint(cell, first)
  seen(shown)
  return (
    <button type="button" onClick={showNow}>
      {shown}
    </button>
  )
}

const shown = (): string | null => screen.getByRole('button').textContent

describe('what follows a frame later', () => {
  it('shows the first value at once, the next one after the frame, and rests then', async () => {
    const { rerender } = render(<Panel cell="a" />)
    expect(shown()).toBe('a')
    rerender(<Panel cell="b" />)
    expect(shown()).toBe('a')
    await vi.waitFor(() => expect(shown()).toBe('b'))
    const renders = seen.mock.calls.length
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(seen.mock.calls.length).toBe(renders)
  })

  it('ends at the newest value, however fast they come', async () => {
    const { rerender } = render(<Panel cell="a" />)
    for (const cell of ['b', 'c', 'd']) {
      rerender(<Panel cell={cell} />)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await vi.waitFor(() => expect(shown()).toBe('d'))
  })

  it('leaves what is given for the first frame, and shows the value after it', async () => {
    render(<Panel cell="a" first="" />)
    expect(shown()).toBe('')
    await vi.waitFor(() => expect(shown()).toBe('a'))
  })

  it('shows the newest at once where the keyboard is to go there', () => {
    const { rerender } = render(<Panel cell="a" />)
    rerender(<Panel cell="b" />)
    act(() => screen.getByRole('button').click())
    expect(shown()).toBe('b')
  })
})
