// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { onDemand } from './on-demand.ts'

afterEach(cleanup)

const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>

describe('a component on demand', () => {
  it('shows nothing until its code is there', async () => {
    let arrive: (code: typeof Greeting) => void = () => {}
    const { Component } = onDemand<{ readonly name: string }>(
      () => new Promise<typeof Greeting>((resolve) => (arrive = resolve)),
    )
    const { container } = render(<Component name="Ana" />)
    expect(container.textContent).toBe('')
    await act(async () => arrive(Greeting))
    expect(container.textContent).toBe('Hello Ana')
  })

  it('is in the first frame when its code was fetched before, and is fetched once', async () => {
    let loads = 0
    const { Component, fetch } = onDemand<{ readonly name: string }>(async () => {
      loads += 1
      return Greeting
    })
    await Promise.all([fetch(), fetch()])
    expect(render(<Component name="Ben" />).container.textContent).toBe('Hello Ben')
    expect(loads).toBe(1)
  })

  it('tries again after code that could not be had', async () => {
    let there = false
    const { fetch } = onDemand<{ readonly name: string }>(async () => {
      if (!there) throw new Error('away')
      return Greeting
    })
    await expect(fetch()).rejects.toThrow('away')
    there = true
    await expect(fetch()).resolves.toBeUndefined()
  })
})
