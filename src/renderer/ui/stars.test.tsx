// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Stars } from './stars.tsx'
import { Tabs } from './tabs.tsx'

afterEach(cleanup)

describe('a rating as stars', () => {
  it('is chosen, and taken back with Delete or a press on the chosen star', () => {
    const onChange = vi.fn<(value: number | null) => void>()
    const { rerender } = render(<Stars label="Expertise" value={null} onChange={onChange} />)
    expect(screen.getByRole('group', { name: 'Expertise' })).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '4 of 5' }))
    expect(onChange.mock.calls).toEqual([[4]])
    rerender(<Stars label="Expertise" value={4} onChange={onChange} />)
    fireEvent.click(screen.getByRole('radio', { name: '4 of 5' }))
    fireEvent.keyDown(screen.getByRole('radio', { name: '4 of 5' }), { key: 'Delete' })
    expect(onChange.mock.calls.slice(1)).toEqual([[null], [null]])
  })
})

describe('tabs', () => {
  it('have one tab stop and follow the arrows round, Home and End', () => {
    const onChange = vi.fn<(id: string) => void>()
    const tabs = ['a', 'b', 'c'].map((id) => ({ id, label: id }))
    render(
      <Tabs label="Parts" tabs={tabs} value="c" onChange={onChange}>
        view
      </Tabs>,
    )
    const all = screen.getAllByRole('tab')
    expect(all.map((tab) => tab.tabIndex)).toEqual([-1, -1, 0])
    expect(screen.getByRole('tabpanel', { name: 'c' }).textContent).toBe('view')
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'ArrowDown'])
      fireEvent.keyDown(screen.getByRole('tab', { name: 'c' }), { key })
    expect(onChange.mock.calls).toEqual([['a'], ['b'], ['a'], ['c']])
  })
})
